"""What residents write about roads and pavements, and what the office answers."""

CATEGORY = "jalan-trotoar"
TOPICS = """
complaint: Jalan berlubang [di|dekat] mulut {gang}
Di mulut {gang}, dekat {patokan}, ada lubang [selebar baskom|sedalam satu jengkal|yang tergenang
sehingga tidak terlihat]. Sudah {lama} dibiarkan dan {siapa} beberapa kali hampir terjatuh. Mohon
segera ditambal.
= work: Lokasi sudah diperiksa petugas PPSU dan diberi tanda. Penambalan menunggu kiriman aspal
dingin pekan ini.
= done: Lubang di mulut {gang} sudah ditambal dan dipadatkan. Mohon kendaraan berat tidak melintas
dahulu selama satu hari. Terima kasih atas laporan Bapak/Ibu.
= outside (Suku Dinas Bina Marga Jakarta Selatan): Ruas ini jalan kota, sehingga penambalannya
dikerjakan Suku Dinas Bina Marga. Laporan sudah kami teruskan dan nomornya dapat Anda ikuti.

complaint: Trotoar dekat {patokan} [pecah|terangkat akar pohon|ambles sebagian]
Ubin trotoar di dekat {patokan} rusak sepanjang {panjang}. [Pejalan kaki terpaksa turun ke jalan
yang ramai.|Malam hari tidak kelihatan dan sudah ada yang tersandung.] Yang paling kesulitan adalah
{siapa}. Mohon diperbaiki.
= work: Petugas sudah mengukur bagian yang rusak. Ubin pengganti sedang disiapkan bersama regu
PPSU.
= done: Ubin yang rusak sudah diganti dan permukaannya diratakan. Silakan beri tahu kami bila masih
ada bagian yang goyah.
= outside (Suku Dinas Bina Marga Jakarta Selatan): Trotoar di ruas ini dikelola Suku Dinas Bina
Marga. Foto dan ukurannya sudah kami kirim sebagai bahan perbaikan.

aspiration: Usul pembatas kecepatan [di dekat|menjelang] {patokan}
Kendaraan melaju kencang di sekitar {patokan}, terutama {jam_ramai}. Banyak {siapa} menyeberang di
sini. Kami mengusulkan [dua garis kejut|satu pembatas kecepatan rendah beserta rambunya|pembatas
dari karet agar tidak bising].
= work: Usul disetujui pengurus RT. Kami sedang menentukan titik pasang supaya tidak mengganggu
saluran dan jalan masuk rumah.
= done: Pembatas kecepatan sudah terpasang dan dicat. Terima kasih kepada warga RW {rw} yang ikut
menjaga saat pengecatan.
= refused: Hasil pengukuran menunjukkan lebar jalan dan jarak ke tikungan tidak memenuhi ketentuan
untuk pembatas kecepatan. Sebagai gantinya kami menawarkan rambu hati-hati; silakan sampaikan
melalui RT bila warga setuju.

aspiration: Jalur landai untuk kursi roda di {bangunan} dekat {patokan}
Untuk masuk ke {bangunan} dekat {patokan} ada [dua|tiga] anak tangga tanpa pegangan. Pengguna kursi
roda harus diangkat [dua orang|beramai-ramai]. Mohon dibuatkan jalur landai yang tidak curam.
= work: Tempatnya sudah diukur bersama pengurus RW {rw}. Kemiringan dirancang satu banding dua
belas agar dapat dilalui tanpa bantuan.
= done: Jalur landai sudah selesai dan dilengkapi pegangan di satu sisi. Silakan dicoba; masukan
Bapak/Ibu kami tunggu.
= proposed: Pekerjaan ini memerlukan anggaran di luar pemeliharaan rutin. Usul dibawa ke rembuk RW
{rw} sebagai bahan Musrenbang.

complaint: Paving di {gang} [bergelombang dan licin|ambles setelah galian|banyak yang lepas]
Paving di {gang} sepanjang {panjang} sudah tidak rata {bulan} ini. Kalau hujan licin sekali, dan
{siapa} sering terpeleset. Mohon dipasang ulang [sebelum musim hujan|secepatnya].
= work: Regu PPSU dijadwalkan menyusun ulang paving dalam dua tahap supaya gang tetap dapat
dilalui.
= done: Paving di {gang} sudah disusun ulang dan celahnya diisi pasir. Terima kasih atas kesabaran
warga selama pekerjaan.
= proposed: Penggantian seluruh paving melebihi kemampuan pemeliharaan rutin, maka usul ini dibawa
ke Musrenbang dengan ukuran yang Anda cantumkan.

question: Kapan perbaikan jalan sekitar {patokan} [dimulai|dilanjutkan]?
Warga RW {rw} mendengar jalan di sekitar {patokan} akan diperbaiki. Kapan pekerjaannya dimulai,
[berapa lama|apakah jalan ditutup penuh], dan lewat mana {siapa} selama pekerjaan berlangsung?
= answered: Pekerjaan dijadwalkan bertahap dan satu lajur tetap dibuka. Pemberitahuan ditempel di
{balai} paling lambat tiga hari sebelum alat datang, lengkap dengan jalur penggantinya.
= outside (Suku Dinas Bina Marga Jakarta Selatan): Jadwal ruas ini ditetapkan Suku Dinas Bina
Marga. Pertanyaan Anda sudah kami sampaikan dan jawabannya akan kami muat bila diterima.
"""
