"""What residents write about street lighting, and what the office answers."""

CATEGORY = "penerangan-jalan"
TOPICS = """
complaint: Lampu jalan padam [di sekitar|dekat] {patokan}
[Satu|Dua|Tiga] lampu jalan di sekitar {patokan} padam {lama} ini. Selepas magrib gelap sekali dan
{siapa} takut lewat. Mohon segera diganti.
= work: Nomor tiang sudah dicatat dan laporan masuk ke regu penerangan. Penggantian dijadwalkan
pekan ini pada malam hari.
= done: Lampu sudah diganti dan menyala normal sejak semalam. Terima kasih, Bapak/Ibu, patokannya
sangat membantu petugas.
= outside (Suku Dinas Bina Marga Jakarta Selatan): Lampu di ruas ini dirawat seksi penerangan Suku
Dinas Bina Marga. Laporan sudah diteruskan dan nomornya tercantum di halaman ini.

complaint: Lampu [berkedip|redup|hidup-mati] di {gang}
Sudah {lama} lampu di {gang} tidak menyala dengan benar. [Cahayanya kadang menyilaukan|Baru terang
selepas tengah malam], sehingga {siapa} ragu berjalan. Mohon diperiksa.
= work: Petugas menduga sambungan longgar akibat hujan. Pemeriksaan memakai tangga, jadi gang
ditutup sekitar satu jam.
= done: Sambungan sudah diperbaiki dan lampunya diganti dengan yang hemat listrik. Mohon dipantau
beberapa malam.

aspiration: Tambahan lampu di {gang} menuju {patokan}
Sepanjang {panjang} di {gang} belum ada lampu sama sekali. Jalur ini dipakai {siapa}, terutama
{jam_ramai}. Kami mengusulkan [dua|tiga|empat] titik lampu. Tiang listrik sudah ada.
= work: Titik lampu sudah disurvei malam hari bersama pengurus RT {rt}. Pemasangan menunggu
persetujuan sambungan.
= done: Lampu tambahan sudah terpasang di {gang}. Saklarnya otomatis, jadi tidak perlu dinyalakan
bergiliran lagi.
= proposed: Penambahan titik lampu dibawa ke Musrenbang karena memerlukan sambungan baru. Jumlah
titik dan panjang gang dicatat sesuai usul Anda.

complaint: Lampu taman di dekat {patokan} [tidak menyala semestinya|perlu diperbaiki]
Lampu taman di dekat {patokan} [sudah {lama} tidak menyala|menyala siang, padam malam]. Anak-anak
masih bermain sampai magrib. Mohon pengaturnya diperbaiki.
= work: Pengatur waktunya rusak dan sedang dipesan penggantinya.
= done: Pengatur waktu sudah diganti. Lampu menyala pukul 17.45 sampai 05.30.

question: [Siapa yang merawat|Ke mana melaporkan] lampu di dalam gang?
Lampu di {gang} dahulu dipasang swadaya. Sekarang [beberapa sudah mati|kabelnya menjuntai]. Apakah
perawatannya tanggung jawab RT, kelurahan, atau dinas? Kalau melapor, apa yang harus disebut?
= answered: Lampu swadaya dirawat RT, sedangkan lampu dengan nomor tiang dirawat dinas dan
dilaporkan melalui JAKI. Sebutkan nomor tiang atau patokan serta jam padamnya. Untuk kabel
menjuntai jangan disentuh; hubungi 112.

complaint: Kabel lampu [menjuntai rendah|melintang] dekat {patokan}
Kabel lampu di dekat {patokan} [menjuntai setinggi kepala|tersangkut dahan] setelah hujan angin.
{Siapa} lewat di bawahnya setiap hari. Mohon dirapikan [sebelum ada korban|secepatnya].
= work: Tempat sudah diberi tanda dan aliran diputus sementara. Perapian menunggu truk tangga.
= done: Kabel sudah dinaikkan dan diikat ulang. Dahan yang menyentuhnya ikut dipangkas.
= outside (PLN ULP Lenteng Agung): Kabel tersebut milik jaringan PLN. Petugas sudah melaporkannya
dan warga diminta menjaga jarak sampai selesai.
"""
