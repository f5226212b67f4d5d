"""What officers ask and residents say, whatever it is about."""

# A question of the office, and what is replied.
EXCHANGES = [
    (
        "Mohon tambahkan patokan yang lebih dekat dan, bila ada, satu foto tanpa wajah orang.",
        "Tempatnya di sisi kanan bila datang dari arah stasiun, persis sebelum {patokan}.",
    ),
    (
        "Kami belum menemukan tempatnya. Di sisi mana dan kira-kira berapa meter dari patokan itu?",
        "Sekitar sepuluh langkah dari {patokan}, di seberang papan pengumuman RT {rt}.",
    ),
    (
        "Mohon sebutkan pada jam berapa keadaannya paling parah, agar petugas datang tepat waktu.",
        "Paling parah {jam_ramai}, tetapi pada hari libur pun begitu.",
    ),
    (
        "Mohon jelaskan siapa yang paling terdampak supaya kami dapat menentukan urutannya.",
        "Yang paling terdampak {siapa} dan {rumah} di sekitar {gang}.",
    ),
]
SILENCE = [
    "Diarsipkan karena sepuluh hari kerja berlalu tanpa keterangan tambahan. Silakan kirim "
    "kembali kapan saja bila keterangannya sudah ada.",
    "Tanpa keterangan tambahan, tempatnya tidak dapat kami temukan. Aspirasi ini diarsipkan dan "
    "dapat dibuka kembali dalam 30 hari.",
]
MERGED = [
    "Isinya sama dengan aspirasi yang lebih dahulu diterima. Dukungan Anda dipindahkan ke sana "
    "dan Anda tetap mendapat kabar.",
    "Digabungkan karena menyangkut tempat yang sama. Kabar berikutnya ada pada aspirasi yang "
    "lebih dahulu.",
]
# Score → what people write about what was done, and about what they were told.
WORK_RATED = {
    5: [
        "Cepat dan hasilnya rapi. Terima kasih banyak.",
        "Alhamdulillah sudah beres, petugasnya ramah.",
        "Luar biasa, tetangga juga senang.",
        "Dikerjakan sesuai janji, bahkan lebih cepat.",
    ],
    4: [
        "Sudah baik, hanya agak lama menunggu.",
        "Terima kasih. Mohon dipantau lagi bulan depan.",
        "Hasilnya baik, pemberitahuannya bisa lebih awal.",
    ],
    3: [
        "Cukup, tetapi baru sebagian yang selesai.",
        "Lumayan. Semoga tidak terulang.",
    ],
    2: [
        "Terlalu lama dan harus bertanya dua kali.",
        "Sudah dikerjakan, tetapi seminggu kemudian begitu lagi.",
    ],
    1: ["Belum ada perubahan yang terasa."],
}
ANSWER_RATED = {
    5: ["Jawabannya jelas, saya jadi tahu harus ke mana.", "Lengkap dan cepat. Terima kasih."],
    4: ["Penjelasannya mudah dimengerti.", "Cukup jelas, terima kasih sudah dijawab."],
    3: ["Jawabannya sopan, tetapi masih umum.", "Masih perlu bertanya lagi ke loket."],
    2: ["Jawabannya datang terlambat."],
    1: ["Jawabannya tidak menjawab pertanyaan saya."],
}
OBJECTIONS = [
    "Menurut kami alasannya belum tepat. Mohon ditinjau bersama pengurus RT di tempat.",
    "Alasan itu dapat kami pahami, tetapi masih ada cara lain. Mohon dibicarakan dahulu.",
    "Keadaan di tempat berbeda dengan yang tertulis pada jawaban. Mohon petugas lain melihatnya.",
]
STANDS = [
    "Petugas lain sudah meninjau tempatnya bersama pengurus RT. Alasan semula terbukti sesuai, "
    "maka jawaban tetap berlaku.",
    "Berkas dan ukuran sudah diperiksa ulang oleh petugas lain. Kesimpulannya sama; rinciannya "
    "dapat Anda lihat di loket.",
]
GOES_ON = [
    "Keberatan diterima. Peninjauan ulang menemukan bagian yang belum dikerjakan, maka pekerjaan "
    "dilanjutkan.",
    "Keberatan diterima. Ada cara lain yang memungkinkan dan akan dicoba bersama warga.",
]
CONTINUED = [
    "Bagian yang tersisa sudah dikerjakan dan diperiksa bersama pengurus RT. Terima kasih sudah "
    "mengingatkan kami.",
    "Cara lain yang disepakati sudah dijalankan. Mohon kabari kami bila masih ada yang kurang.",
]
