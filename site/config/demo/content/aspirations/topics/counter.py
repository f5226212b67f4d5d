"""What residents write about the services of the kelurahan, and what the office answers."""

CATEGORY = "layanan-kelurahan"
TOPICS = """
question: Berkas untuk {surat}
Apa saja berkas untuk mengurus {surat}, berapa lama selesainya, dan [apakah boleh diwakilkan|apakah
harus datang dua kali]? Saya [bekerja sampai sore|merawat orang tua di rumah].
= answered: Bawalah kartu identitas, kartu keluarga, serta pengantar RT dan RW. Bila berkas
lengkap, {surat} selesai paling lambat dua hari kerja dan boleh diambil anggota keluarga dengan
surat kuasa. Layanan ini tidak dipungut biaya.

complaint: Antrean loket [panjang|lambat|tidak tertib] pada {hari} pagi
Saya menunggu [satu setengah jam|hampir dua jam|lebih dari sejam] di loket pada {hari} pagi,
padahal hanya mengurus {surat}. Hanya satu loket yang buka. {Rentan} ikut berdiri. Mohon
diperbaiki.
= work: Catatan antrean bulan ini sedang diperiksa. Loket kedua dibuka mulai pekan depan pada jam
padat.
= done: Kami mohon maaf. Loket kedua kini dibuka pukul 08.00 sampai 11.00 pada Senin dan Selasa,
dan kursi prioritas ditambah. Waktu tunggu rata-rata turun menjadi 25 menit.

aspiration: Jam layanan [di luar jam kerja|sekali sebulan pada akhir pekan] untuk {surat}
Kami bekerja dari pagi sampai petang sehingga sulit mengurus {surat}. Mohon ada layanan [Sabtu
pagi|sore hari] sekali sebulan, [cukup dua jam|cukup untuk menyerahkan berkas].
= work: Jumlah peminat dan jadwal petugas sedang dihitung. Percobaan direncanakan di RW yang
terjauh dahulu.
= refused: Jam layanan diatur ketentuan provinsi dan jumlah petugas belum memungkinkan pembagian
giliran. Sementara ini berkas dapat dititipkan lewat pengurus RW {rw} setiap {hari} malam.
= done: Percobaan layanan keliling sudah berjalan satu kali dan diikuti 31 warga. Jadwal berikutnya
ditempel di {balai}.

complaint: Petunjuk syarat {surat} [berbeda-beda|tidak jelas]
Di papan tertulis satu syarat, di loket diminta syarat lain untuk {surat}. Saya harus pulang [dua
kali|tiga kali]. Mohon petunjuknya disamakan agar warga tidak bolak-balik.
= work: Papan, lembar syarat, dan halaman situs sedang dicocokkan satu per satu.
= done: Syarat {surat} sudah diseragamkan di papan, loket, dan situs. Lembar periksa dapat diambil
di pintu masuk. Mohon maaf atas waktu Bapak/Ibu yang terbuang.

aspiration: Ruang tunggu yang [ramah|nyaman] bagi {rentan}
Waktu mengantar {rentan} ke kantor kelurahan, kami kesulitan karena [tulisan nomor terlalu
kecil|kursi penuh|panggilan tidak terdengar]. Kami mengusulkan perbaikan sederhana.
= work: Letak kursi dan papan nomor sedang diatur ulang.
= done: Papan nomor diganti dengan huruf besar, panggilan diulang dua kali, dan enam kursi
prioritas disediakan di depan loket. Terima kasih atas masukannya.

complaint: Pelayanan [kurang memuaskan|mengecewakan]
[Saya kecewa dengan pelayanan.|Pelayanannya lama dan membingungkan.] Mohon diperbaiki [secepatnya|
agar warga senang].
= archived: Mohon maaf atas pengalaman Anda. Karena belum disebut layanan, hari, dan jamnya, kami
tidak dapat memeriksanya dan mengarsipkan keluhan ini. Silakan kirim kembali dengan keterangan itu.

question: Apakah {surat} dapat [diurus daring|dikirim ke rumah]?
Orang tua saya di RW {rw} sulit berjalan. Apakah {surat} dapat diurus tanpa datang [sama sekali|ke
loket], dan apa yang perlu disiapkan keluarga?
= answered: Bagi lansia dan penyandang disabilitas, petugas dapat datang ke rumah pada hari kerja.
Sampaikan melalui ketua RT {rt} atau loket, siapkan kartu identitas asli dan pengantar RT. Tidak
ada biaya.
= outside (Suku Dinas Kependudukan dan Pencatatan Sipil Jakarta Selatan): Dokumen kependudukan
diajukan lewat layanan Alpukat Betawi milik dinas. Petugas kami dapat membantu mengisinya di loket.
"""
