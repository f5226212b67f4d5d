"""What residents write about health and health posts, and what the office answers."""

CATEGORY = "kesehatan-posyandu"
TOPICS = """
aspiration -3: Posyandu [tambahan|keliling] untuk RW {rw}
Dari RW {rw} ke tempat posyandu cukup jauh, sehingga {rentan} sering tidak datang. Kami mengusulkan
hari timbang di [{balai}|teras musala] sekali sebulan. Ada {orang} yang siap menjadi kader.
= work: Jadwal tenaga kesehatan sedang dicocokkan dengan puskesmas pembantu. Calon kader mengikuti
pelatihan dua hari.
= done: Hari timbang di RW {rw} sudah dimulai pada Kamis pekan ketiga dan diikuti 22 balita.
= proposed: Timbangan dan alat ukur untuk pos baru diusulkan lewat Musrenbang. Kadernya sudah
dilatih lebih dahulu.

complaint: [Jentik|Nyamuk] banyak di sekitar {patokan}
Di sekitar {patokan} ada [kolam yang tidak dipakai|tumpukan ban bekas|bak terbuka] yang penuh
jentik. Dalam {lama} terakhir sudah ada tetangga yang demam. Mohon diperiksa dan [ditutup|diberi
abate].
= work: Kader jumantik memeriksa 40 rumah di sekitarnya. Pemilik diminta menguras atau menutup
wadah tersebut.
= done: Wadah sudah dikuras dan ditutup; pemeriksaan ulang tidak menemukan jentik. Puskesmas
menilai pengasapan tidak diperlukan.
= refused: Pengasapan tidak dilakukan karena pemeriksaan puskesmas tidak menemukan penularan. Yang
dianjurkan adalah menguras dan menutup wadah setiap Jumat; kader siap mendampingi.

question: [Jadwal|Syarat] imunisasi bagi balita [pendatang|yang tertinggal]
Kami baru pindah ke RW {rw} dan imunisasi anak kami [tertinggal dua kali|belum lengkap]. Ke mana
kami datang, hari apa, dan [apa yang dibawa|apakah perlu surat pindah]?
= answered: Silakan datang ke Pos RW 003 pada Rabu pekan kedua pukul 08.00 dengan buku KIA. Surat
pindah tidak diperlukan. Petugas menyusun jadwal susulan; layanan ini gratis bagi semua anak.

aspiration -2: Senam lansia [di|dekat] {patokan} pada hari {hari}
Ada {orang} lansia di RW {rw} yang ingin senam bersama, tetapi RPTRA terlalu jauh. Kami mengusulkan
senam [sebulan dua kali|sepekan sekali] di dekat {patokan} dengan cek tekanan darah.
= work: Pelatih dari program Lansia Bugar sedang mengatur jadwal. Tempatnya sudah dilihat.
= done: Senam di RW {rw} sudah berjalan dengan cek tekanan darah setiap bulan. Mohon bawa air minum
dan alas kaki yang tidak licin.

complaint: Jam buka [pos kesehatan|pos timbang] tidak sesuai papan
Pada {hari} pukul 08.30 pos dekat {patokan} masih tutup, padahal di papan tertulis buka. {Rentan}
menunggu [setengah jam|hampir satu jam]. Mohon dipastikan atau diumumkan bila berubah.
= work: Jadwal petugas sedang dirapikan bersama puskesmas pembantu.
= done: Mohon maaf, hari itu petugas bertugas di sekolah. Mulai kini perubahan jadwal diumumkan
sehari sebelumnya di papan dan di situs ini.

question: Bagaimana [mendapat pendamping|mendaftar kelas] untuk {keluarga_sehat}?
Di keluarga kami ada {keluarga_sehat}. Apakah ada pendamping kader atau kelas di RW {rw}, kapan
jadwalnya, dan [bolehkah anggota keluarga ikut|apakah bisa kunjungan rumah]?
= answered: Ada. Kader RW {rw} dapat berkunjung ke rumah dan kelas diadakan setiap bulan di Pos RW
003. Anggota keluarga lain boleh ikut. Sampaikan kepada kader atau petugas; datanya hanya dicatat
untuk pendampingan.
"""
