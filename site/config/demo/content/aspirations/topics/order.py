"""What residents write about order and noise, and what the office answers."""

CATEGORY = "ketertiban-kebisingan"
TOPICS = """
complaint: Suara [bengkel|musik|mesin potong] hingga {jam_malam} di sekitar {patokan}
Hampir setiap hari ada suara keras di sekitar {patokan} sampai {jam_malam}. Lansia dan bayi tidak
dapat beristirahat. Kami sudah berbicara baik-baik, tetapi [belum berubah|hanya berhenti sebentar].
= work: Petugas sudah menemui pemiliknya bersama ketua RT {rt}. Jam kerja yang disepakati sedang
dicoba selama dua pekan.
= done: Disepakati suara keras berhenti pukul 20.00. Selama dua pekan pemantauan kesepakatan
dipatuhi. Mohon kabari kami bila dilanggar.
= outside (Satpol PP Kecamatan Jagakarsa): Penindakan atas pelanggaran berulang dilakukan Satpol PP
kecamatan. Catatan pertemuan dan jam kejadian sudah kami serahkan.

complaint: [Balap liar|Knalpot bising] {waktu_malam} di dekat {patokan}
{Waktu_malam} ada sekelompok pengendara berkumpul di dekat {patokan} dan [memacu motornya|menggeber
knalpot] sampai {jam_malam}. Warga, terutama {siapa}, merasa tidak aman. Mohon ada patroli.
= work: Patroli bersama dijadwalkan pada malam yang Anda sebut. Pos ronda RW {rw} ikut memantau.
= done: Setelah tiga kali patroli, tidak ada lagi kumpulan pengendara. Patroli dilanjutkan sekali
sepekan.
= outside (Polsek Jagakarsa): Balap dan knalpot bising ditindak kepolisian. Laporan sudah kami
sampaikan kepada Polsek beserta jam kejadiannya.

aspiration: Menghidupkan [pos ronda|ronda malam] di dekat {patokan}
Pos ronda di dekat {patokan} sudah {bulan} kosong. Ada {orang} yang bersedia bergiliran. Kami mohon
[perbaikan atap dan lampu pos|pelatihan singkat dan kentungan].
= work: Perbaikan pos dikerjakan bersama warga. Jadwal ronda disusun pengurus RT {rt}.
= done: Pos sudah diperbaiki dan ronda berjalan lagi setiap malam. Terima kasih kepada semua yang
bergiliran.
= refused: Bangunan pos berdiri di atas saluran sehingga tidak dapat diperbaiki dengan dana
kelurahan. Kami menawarkan pemakaian teras {balai} sebagai tempat berkumpul ronda.

complaint: Pedagang [menutup trotoar|memakai badan jalan] di sekitar {patokan}
{Jam_ramai}, pedagang memenuhi trotoar di sekitar {patokan}, sehingga {siapa} berjalan di tengah
jalan. Kami tidak ingin mereka digusur, hanya mohon [ditata|dibagi tempatnya].
= work: Pedagang didata dan diajak bermusyawarah. Garis batas lapak sedang disepakati.
= done: Garis batas sudah dicat dan pedagang menempati satu sisi saja. Terima kasih atas sikap
warga yang mengutamakan musyawarah.

question: [Bagaimana aturan|Sampai jam berapa boleh] hajatan menutup {gang}?
Keluarga kami akan mengadakan hajatan dan perlu memakai sebagian {gang}. Izin apa saja yang
diperlukan, [berapa hari sebelumnya|siapa yang memberi tahu tetangga], dan sampai pukul berapa
pengeras suara boleh dipakai?
= answered: Mintalah persetujuan tetangga dan pengantar RT serta RW paling lambat tujuh hari
sebelumnya, lalu sampaikan ke kelurahan dan Polsek. Sisakan jalur selebar satu mobil. Pengeras
suara berhenti pukul 22.00. Tidak ada biaya di kelurahan.

complaint: Hewan [peliharaan lepas|liar berkeliaran] di sekitar {gang}
Ada [beberapa anjing|sekelompok kucing|dua anjing besar] berkeliaran di sekitar {gang} {lama} ini.
{Siapa} takut lewat, sudah ada yang dikejar. Mohon penanganan yang baik bagi hewannya juga.
= work: Petugas sudah meminta bantuan seksi peternakan untuk menangkap dengan aman dan memeriksa
vaksinnya.
= done: Hewan sudah ditangani petugas; yang ada pemiliknya dikembalikan dengan janji tidak dilepas.
= outside (Suku Dinas Ketahanan Pangan, Kelautan, dan Pertanian Jakarta Selatan): Penanganan hewan
penular rabies ada pada suku dinas tersebut. Laporan sudah diteruskan hari ini.
"""
