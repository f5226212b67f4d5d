"""What residents write about trees and parks, and what the office answers."""

CATEGORY = "pohon-taman"
TOPICS = """
complaint: Dahan pohon [rapuh|kering|terlalu rimbun] di dekat {patokan}
Pohon di dekat {patokan} dahannya [kering dan retak|menyentuh kabel|condong ke jalan]. Setiap angin
kencang ada ranting jatuh, padahal {siapa} lewat di bawahnya. Mohon dipangkas.
= work: Pohon sudah diperiksa dan masuk daftar pangkas. Sementara itu mohon tidak memarkir
kendaraan di bawahnya.
= done: Dahan yang berbahaya sudah dipangkas dan rantingnya diangkut. Pohonnya sehat dan tetap
meneduhi jalan.
= outside (Suku Dinas Pertamanan dan Hutan Kota Jakarta Selatan): Pemangkasan pohon pelindung di
jalan ini wewenang Suku Dinas Pertamanan dan Hutan Kota. Laporan sudah diteruskan.

aspiration: Pohon peneduh [di sepanjang {gang}|di sekitar {patokan}]
Siang hari di sekitar {patokan} panas sekali, tidak ada tempat berteduh. Warga RT {rt} bersedia
merawat [sepuluh|enam|delapan] pohon, misalnya [tabebuya|ketapang kencana|mangga]. Mohon bibitnya.
= work: Jenis pohon sedang dicocokkan dengan lebar tanah dan letak kabel. Bibit disiapkan untuk
kerja bakti berikutnya.
= done: Bibit sudah ditanam bersama warga RT {rt} dan setiap pohon mempunyai pengasuh. Terima kasih
atas tenaganya.
= refused: Di jalur ini terdapat pipa dan kabel dangkal sehingga penanaman pohon tidak aman. Kami
menawarkan tanaman pot besar; silakan daftar pada program Kebun Gang Hijau.

complaint: Taman dekat {patokan} [kurang terawat|ditumbuhi alang-alang]
Rumput di taman dekat {patokan} sudah setinggi lutut, [bangkunya patah|jalan setapaknya licin].
Sudah {bulan} tidak dipotong dan anak-anak tidak mau lagi bermain di sana. Mohon dirapikan.
= work: Pemotongan rumput dijadwalkan dua hari. Perbaikan bangku menyusul setelah ukurannya
dicatat.
= done: Taman sudah dirapikan dan jadwal pemotongan ditempel di pagar, dua pekan sekali.

aspiration: [Memanfaatkan|Menghijaukan] lahan sisa dekat {gang}
Ada lahan sisa di dekat {gang} yang sekarang menjadi tempat menumpuk {buangan}. Kami mengusulkan
dijadikan [kebun sayur pot|taman kecil dengan bangku]. Ada {orang} yang siap merawat bergiliran.
= work: Status lahan sedang diperiksa. Bila milik pemerintah daerah, kerja bakti pertama dibantu
bibit dan pot dari program Kebun Gang Hijau.
= done: Lahan sudah bersih dan ditanami. Panen pertama dibagikan kepada tetangga sekitar. Selamat!
= refused: Lahan tersebut milik pribadi dan pemiliknya belum mengizinkan. Usul dapat diajukan
kembali setelah ada persetujuan tertulis.

question: Apakah boleh menebang pohon di [depan rumah|tepi jalan] yang akarnya merusak saluran?
Pohon di tepi jalan dekat {patokan} akarnya mengangkat saluran. Apakah kami boleh menebang sendiri?
Kalau harus izin, [ke mana mengurusnya|berapa lama prosesnya]?
= answered: Pohon di jalur hijau tidak boleh ditebang sendiri. Ajukan permohonan lewat PTSP dengan
foto dan patokan; petugas dinas menilai di tempat, biasanya dalam sepuluh hari kerja. Tidak ada
biaya.

complaint: Pohon tumbang [menutup sebagian|melintang di] {gang}
Setelah hujan angin [semalam|tadi sore], pohon di {gang} tumbang dan menutup jalan. {Siapa} harus
memutar. Bagian yang kecil sudah kami sisihkan, batangnya terlalu besar.
= done: Batang sudah dipotong dan diangkut, {gang} dapat dilalui kembali. Untuk keadaan serupa
mohon hubungi 112 agar regu datang seketika.
"""
