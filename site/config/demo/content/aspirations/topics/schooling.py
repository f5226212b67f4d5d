"""What residents write about schooling and grants, and what the office answers."""

CATEGORY = "pendidikan-beasiswa"
TOPICS = """
question: Syarat dan jadwal {bantuan_sekolah}
Anak kami [kelas lima SD|kelas delapan|baru masuk SMA]. Apa saja syarat {bantuan_sekolah}, kapan
pendaftarannya, dan [berkas apa dari kelurahan|apakah penyewa rumah boleh mendaftar]?
= answered: Jadwal {bantuan_sekolah} ditetapkan pemerintah provinsi dan diumumkan lewat sekolah.
Dari kelurahan biasanya hanya surat keterangan. Meja Klinik Beasiswa buka Selasa dan Kamis pukul
09.00 sampai 12.00 untuk memeriksa berkas, tanpa biaya.

aspiration -1: Tempat belajar sore untuk anak RW {rw}
Rumah-rumah di {gang} sempit dan anak-anak sulit belajar. Kami mengusulkan [{balai} dibuka|ruang di
dekat {patokan} dipakai] dua sore sepekan. Ada {orang} yang bersedia mendampingi.
= work: Pengurus balai setuju. Meja lipat dan lampu sedang disiapkan, relawan mengikuti pembekalan.
= done: Tempat belajar sudah buka setiap Selasa dan Kamis sore. Pekan pertama diikuti 17 anak.
= refused: Ruang yang diusulkan tidak mempunyai jalan keluar kedua sehingga belum aman untuk anak.
Sambil diperbaiki, anak-anak dipersilakan ke Rumah Belajar Stasiun di Balai RW 001.

aspiration -2: Kotak buku [keliling|kecil] di dekat {patokan}
Anak-anak RW {rw} jarang ke RPTRA karena harus menyeberang. Kami mengusulkan kotak buku di dekat
{patokan} yang isinya diganti [setiap bulan|dua pekan sekali]. Warga RT {rt} menjaganya.
= work: Kotak sedang dibuat dari kayu bekas dan buku dipilih relawan Pojok Baca.
= done: Kotak buku dengan 60 judul sudah ditempatkan. Silakan pinjam, tanpa kartu dan tanpa denda.

complaint: Data anak untuk {bantuan_sekolah} [tidak cocok|keliru]
Data anak kami untuk {bantuan_sekolah} [berbeda satu huruf dengan rapor|masih memakai sekolah
lama], padahal berkas sudah lengkap sejak {bulan} lalu. Kami khawatir [melewati batas waktu|harus
mengulang dari awal].
= work: Petugas Klinik Beasiswa mencocokkan data bersama sekolah. Mohon bawa rapor dan kartu
keluarga asli.
= done: Kekeliruan sudah dibetulkan oleh sekolah dan datanya kini cocok.
= outside (Suku Dinas Pendidikan Wilayah I Jakarta Selatan): Perubahan data penerima dilakukan suku
dinas. Kami sudah mengirim surat pengantar dan mendampingi pengajuannya.

aspiration: Kelas [komputer|bahasa Inggris|menggambar] gratis bagi remaja RW {rw}
Remaja di RW {rw} banyak waktu luang {hari} sore. Kami mengusulkan kelas gratis di sekitar
{patokan}, cukup [sekali sepekan|delapan kali pertemuan]. Sudah ada {orang} yang berminat.
= work: Pengajar relawan sedang dicari lewat karang taruna. Ruang sudah tersedia.
= done: Kelas pertama dimulai dengan 14 peserta. Pendaftaran angkatan berikutnya di {balai}.
= proposed: Alat untuk kelas diusulkan lewat Musrenbang, sedangkan kelas tanpa alat dapat dimulai
lebih dahulu.

question: [Bagaimana mendaftar|Siapa boleh ikut] Rumah Belajar Stasiun?
Kami tinggal di RW {rw}. Apakah anak [kelas dua SD|SMP|yang belum lancar membaca] boleh ikut, hari
apa, dan apakah ada [biaya|batas jumlah anak]? Siapa yang mendampingi mereka pulang?
= answered: Semua anak SD dan SMP boleh ikut tanpa biaya, Senin sampai Kamis pukul 15.30. Kunjungan
pertama ditemani orang tua. Anak kelas rendah dijemput keluarga; relawan tidak mengantar pulang.
"""
