"""The categories, what residents report most first, and the board to talk about it."""

# Slug, Indonesian name, English name, area of work, unit, whether JAKI is quicker.
_ROWS = [
    ("jalan-trotoar", "Jalan dan trotoar", "Roads and pavements", "", "ekonomi-pembangunan", True),
    (
        "saluran-genangan",
        "Saluran dan genangan",
        "Drains and standing water",
        "lingkungan",
        "ekonomi-pembangunan",
        True,
    ),
    (
        "sampah-kebersihan",
        "Sampah dan kebersihan",
        "Waste and cleanliness",
        "lingkungan",
        "ekonomi-pembangunan",
        True,
    ),
    ("penerangan-jalan", "Penerangan jalan", "Street lighting", "", "ekonomi-pembangunan", True),
    (
        "pohon-taman",
        "Pohon dan taman",
        "Trees and parks",
        "lingkungan",
        "ekonomi-pembangunan",
        True,
    ),
    (
        "parkir-lalu-lintas",
        "Parkir dan lalu lintas",
        "Parking and traffic",
        "",
        "sekretariat",
        True,
    ),
    (
        "ketertiban-kebisingan",
        "Ketertiban dan kebisingan",
        "Order and noise",
        "",
        "sekretariat",
        True,
    ),
    ("fasos-fasum", "Fasilitas bersama", "Shared facilities", "", "ekonomi-pembangunan", False),
    ("layanan-kelurahan", "Layanan kelurahan", "Services of the kelurahan", "", "ptsp", False),
    (
        "kesehatan-posyandu",
        "Kesehatan dan posyandu",
        "Health and posyandu",
        "kesehatan",
        "kesejahteraan-rakyat",
        False,
    ),
    (
        "pendidikan-beasiswa",
        "Pendidikan dan beasiswa",
        "Education and grants",
        "pendidikan",
        "kesejahteraan-rakyat",
        False,
    ),
    ("bantuan-sosial", "Bantuan sosial", "Social assistance", "", "kesejahteraan-rakyat", False),
    ("umkm", "UMKM", "Small businesses", "ekonomi", "ekonomi-pembangunan", False),
    ("lainnya", "Lainnya", "Everything else", "", "sekretariat", False),
]
_FIELDS = ("slug", "name", "english", "area", "unit", "urgent_elsewhere")
CATEGORIES = [
    {**dict(zip(_FIELDS, row, strict=True)), "position": number * 10}
    for number, row in enumerate(_ROWS, 1)
]
UNIT_OF = {category["slug"]: category["unit"] for category in CATEGORIES}

BOARD = {
    "title": "Aspirasi",
    "description": "Percakapan tentang aspirasi warga; setiap utas bermula dari satu aspirasi.",
    "rules": "Bahas usulnya, bukan pengirimnya. Yang baru dikirim lewat halaman aspirasi.",
}
BOARD_ENGLISH = ("Aspirations", "What residents say about one another's aspirations.")
