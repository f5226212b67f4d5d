"""What waits for a moderator: one case of each kind. ``thread`` is a title."""

TRASH = "Jadwal angkut sampah yang pas untuk gang sempit?"
SCHOOL = "Berbagi pengalaman mengurus KJP Plus"
PACKS = "Kemasan murah yang tetap rapi"
PLANS = "Apa tiga prioritas RW Anda tahun depan?"
RAIN = "Titik genangan dan jalur aman saat hujan"
MENU = "Ide menu balita yang susah makan sayur"
# Author, thread, hours ago, text.
NEWCOMER = (
    "hendra",
    TRASH,
    3,
    "Salam kenal, saya baru pindah ke RW 006. Apakah titik tunggu gerobak sama setiap hari?",
)
LINK = (
    "ujang",
    PACKS,
    5,
    "Saya biasa melihat contoh kemasan di https://kemasan-murah.example/katalog, siapa tahu cocok.",
)
WATCHED = (
    "tini",
    PACKS,
    6,
    "Ada yang pernah ditawari pinjaman kilat untuk modal kemasan? Saya ragu, mohon pendapat.",
)
FLAGGED = (
    "iroh",
    PLANS,
    9,
    "Katanya sih usulan cermin tikungan tahun lalu sudah disetujui. Ada yang punya salinannya?",
)
PREMODERATED = (
    "yohanes",
    RAIN,
    2,
    "Pukul 16.00 air di terowongan selatan mulai naik, kira-kira sejengkal. Lewat RPTRA saja.",
)
LATE = (
    "fadli",
    RAIN,
    31,
    "Tali di tangga bantaran putus sebelah. Mohon jangan lewat sampai diganti.",
)
HIDDEN = (
    "bagus",
    PLANS,
    8,
    "Usulan RW sebelah itu asal jadi, orangnya juga malas semua. Percuma diajak rembuk.",
)
HIDING_REPORTS = [
    ("cicih", "defamation", "Menghina warga RW lain."),
    ("rahmat", "defamation", ""),
    ("nurul", "off_topic", "Tidak membantu pembahasan."),
]
URGENT = (
    "sutarmi",
    SCHOOL,
    1,
    "Anak yang belum dapat itu cucunya pemilik warung cat hijau di ujung gang, kelas dua.",
)
URGENT_REPORT = ("dewi", "personal_data", "Anak ini mudah dikenali tetangga.")
APPEALED = (
    "siti",
    MENU,
    50,
    "Bubuk sayur kemasan di warung saya juga bisa dicampur ke bubur, tinggal sepuluh bungkus.",
)
APPEALED_REPORT = ("maria", "promotion", "Menawarkan dagangan.")
APPEALED_REASON = "Kiriman ini menawarkan barang. Silakan pindahkan ke halaman produk Anda."
APPEAL = "Saya hanya menjawab pertanyaan tentang bubur. Kalimat tentang warung boleh dihapus."
RESUBMITTED = (
    "maria",
    SCHOOL,
    26,
    "Wali kelas yang itu memang pelit informasi, jangan berharap banyak.",
)
RESUBMITTED_REASON = "Ini menyerang satu orang. Ceritakan langkahnya saja, tanpa menunjuk guru."
REVISED = "Kalau pengumuman sekolah belum jelas, bertanyalah ke tata usaha pada jam kerja."
REVIEWED = (
    "rahmat",
    TRASH,
    12,
    "Troli pinjaman dari RW 005 boleh dipakai bergiliran, tetapi siapa yang menanggung bannya?",
)
REVIEW_FINDING = "Mungkin perlu dipisah menjadi utas sendiri."
