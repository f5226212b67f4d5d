"""What residents write about waste and cleanliness, and what the office answers."""

CATEGORY = "sampah-kebersihan"
TOPICS = """
complaint: Sampah [menumpuk|belum diangkut|meluber ke jalan] di dekat {patokan}
Sampah di dekat {patokan} sudah {lama} tidak diangkut. Baunya masuk ke {rumah} dan {siapa} harus
menutup hidung saat lewat. Mohon [jadwalnya ditertibkan|segera diangkut].
= work: Pengangkutan tambahan sudah dipesan dan petugas gerobak diganti rutenya sampai tumpukan
habis.
= done: Tumpukan sudah diangkut dan tempatnya disiram. Jadwal berikutnya Senin, Rabu, dan Jumat
pagi; mohon sampah dikeluarkan sesudah pukul 05.00.
= outside (Suku Dinas Lingkungan Hidup Jakarta Selatan): Pengangkutan dari titik ini memakai truk
Suku Dinas Lingkungan Hidup. Laporan sudah kami teruskan dengan foto yang Anda kirim.

complaint: {Buangan} dibuang sembarangan di sekitar {patokan}
Setiap [malam|akhir pekan] ada yang membuang {buangan} di sekitar {patokan}. Sudah {bulan} begitu
dan makin banyak yang ikut-ikutan. Mohon dipasang larangan dan [diawasi|dibersihkan].
= work: Tempat itu sudah dibersihkan satu kali. Papan larangan dan jadwal ronda disusun bersama
pengurus RT {rt}.
= done: Tempat sudah dibersihkan, papan larangan dipasang, dan warga menaruh pot tanaman di sana.
Sampai hari ini tidak ada buangan baru. Terima kasih.

aspiration: Tambahan tong pilah di [sekitar|dekat] {patokan}
Warga RT {rt} sudah memilah sampah, tetapi di dekat {patokan} hanya ada satu tong sehingga
tercampur lagi. Mohon ditambah [dua tong berwarna|tong khusus sisa dapur|tong bertutup].
= work: Kebutuhan tong sedang didata per RT supaya pembagiannya adil. Giliran RW {rw} ada pada
tahap ini.
= done: Tong pilah sudah ditempatkan dan diserahkan kepada pengurus RT {rt}. Mohon dijaga dan
dibilas secara bergilir.
= refused: Pengadaan tong tahun ini sudah terbagi habis. RT {rt} tercatat untuk pembagian
berikutnya; sementara itu bank sampah meminjamkan karung pilah tanpa biaya.

aspiration: Jadwal angkut yang [lebih pagi|pasti] untuk {gang}
Gerobak sering datang {jam_ramai} ketika {gang} sedang padat, sehingga {siapa} sulit lewat. Kami
mengusulkan jadwal [sebelum pukul 06.00|tetap, tiga kali sepekan] dan ditempel di mulut gang.
= work: Jadwal baru sedang dicoba selama dua pekan. Petugas mencatat jam datang di papan mulut
gang.
= done: Percobaan berjalan baik sehingga jadwal baru ditetapkan dan sudah ditempel di mulut {gang}.
= refused: Rute ini dipakai bersama tiga RT dan jam yang diusulkan bertabrakan dengan jam angkut
sekolah. Jadwal lama dipertahankan, tetapi kini ditempel di mulut gang agar dapat diperkirakan.

question: Ke mana membuang {buangan} dari [rumah|kontrakan]?
Kami mempunyai {buangan}. Petugas gerobak tidak mau membawanya. [Apakah ada layanan jemput|Apakah
boleh diantar sendiri], dan apakah dipungut biaya? Kami tinggal di RT {rt} RW {rw}.
= answered: Sampah berukuran besar dijemput pada Sabtu pekan pertama setelah didaftarkan kepada
pengurus RT. Puing bangunan menjadi tanggung jawab pemilik dan dapat diangkut berbayar oleh dinas.
Sampah elektronik diterima di bank sampah tanpa biaya.

complaint: Asap pembakaran sampah [mengganggu|setiap sore] di sekitar {gang}
Ada yang membakar sampah di lahan kosong dekat {gang} [hampir setiap sore|dua kali sepekan].
Asapnya masuk rumah dan {siapa} batuk-batuk. Kami sudah menegur baik-baik. Mohon bantuan kelurahan.
= work: Petugas bersama ketua RT {rt} mendatangi lokasi dan menjelaskan larangan. Lahan akan
dipantau selama dua pekan.
= done: Pemilik lahan bersedia berhenti membakar dan memakai jasa gerobak. Selama pemantauan tidak
ditemukan pembakaran lagi. Silakan kabari kami bila terulang.
"""
