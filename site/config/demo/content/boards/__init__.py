"""The boards, what residents say on them, and what waits for a moderator.

Each module but ``queue`` is a thread; see ``config.demo.talk`` for how its posts are written.
"""

# Slug, title, description, rules, area, who is checked first.
BOARDS = [
    {
        "slug": "lingkungan",
        "title": "Lingkungan",
        "description": "Sampah, sungai, taman, dan udara di sekitar kita.",
        "rules": "Sebut lokasi dengan patokan umum, bukan nomor rumah orang.",
        "area": "lingkungan",
    },
    {
        "slug": "pendidikan",
        "title": "Pendidikan",
        "description": "Sekolah, beasiswa, belajar bersama, dan pojok baca.",
        "rules": "Jangan menyebut nama anak, sekolah bersama kelasnya, atau nomor identitas.",
        "area": "pendidikan",
    },
    {
        "slug": "kesehatan",
        "title": "Kesehatan",
        "description": "Posyandu, gizi, dan kebiasaan sehat. Bukan pengganti nasihat tenaga medis.",
        "rules": "Jangan menceritakan penyakit orang lain.",
        "area": "kesehatan",
    },
    {
        "slug": "umkm",
        "title": "UMKM",
        "description": "Tanya jawab usaha rumahan: bahan, izin, harga, dan penjualan.",
        "rules": "Iklan pindah ke halaman produk; di sini kita bertukar pengalaman.",
        "area": "ekonomi",
    },
    {
        "slug": "musrenbang",
        "title": "Musrenbang",
        "description": "Usulan pembangunan dari RT dan RW untuk tahun depan.",
        "rules": "Satu kiriman satu usulan: masalah, lokasi, dan siapa yang terbantu.",
        "area": "",
    },
    {
        "slug": "pemuda",
        "title": "Pemuda",
        "description": "Olahraga, seni, dan kegiatan karang taruna.",
        "rules": "",
        "area": "",
    },
    {
        "slug": "warga-baru",
        "title": "Warga baru",
        "description": "Baru pindah? Bertanyalah di sini, tetangga dan petugas menjawab.",
        "rules": "Jangan mengirim foto kartu identitas atau kartu keluarga.",
        "area": "",
    },
    {
        "slug": "kesiapsiagaan",
        "title": "Kesiapsiagaan",
        "description": "Hujan, genangan, dan jalur aman. Untuk keadaan darurat hubungi 112.",
        "rules": "Tulis yang Anda lihat sendiri, dengan jam dan patokannya.",
        "area": "",
        "premoderation": "all",
    },
]
ENGLISH = {
    "Lingkungan": ("Environment", "Waste, the river, green corners and the air around us."),
    "Pendidikan": ("Education", "Schools, grants, learning together and reading corners."),
    "Kesehatan": ("Health", "Posyandu, nutrition, healthy habits. No substitute for a doctor."),
    "UMKM": ("Small businesses", "Questions of home businesses: materials, permits, prices."),
    "Musrenbang": ("Development plans", "What neighbourhoods propose for next year."),
    "Pemuda": ("Youth", "Sport, arts and what the youth groups do."),
    "Warga baru": ("New residents", "Just moved in? Ask here; neighbours and officers answer."),
    "Kesiapsiagaan": ("Preparedness", "Rain, floods, safe ways. In an emergency call 112."),
}
# Word and what happens to a text with it.
WATCHED_WORDS = [
    ("judi online", "block"),
    ("pinjaman kilat", "hold"),
    ("goblok", "mask"),
    ("katanya sih", "flag"),
]
