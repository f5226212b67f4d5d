"""News: the sorting campaign passes nine hundred homes."""

from config.demo.stream import heading, picture, quote, related, rich_text, table

PAGE = {
    "slug": "lebih-dari-900-rumah-memilah-sampah",
    "title": "Lebih dari 900 rumah sudah memilah sampah",
    "summary": (
        "Kampanye Satu Rumah, Satu Tong Pilah mencapai 962 dari 1.500 rumah. RW 002 paling "
        "rajin, RW 006 mengejar."
    ),
    "cover": "timbang-sampah",
    "kind": "news",
    "published": -2,
    "alert_hours": None,
    "tags": ["sampah", "daur ulang"],
    "body": [
        rich_text(
            "<p>Pada penghitungan terakhir tercatat 962 rumah memakai tempat pilah. Itu 64 "
            "persen dari sasaran 1.500 rumah. Sepekan sebelumnya angkanya 883.</p>"
            "<p>Kenaikan terbesar datang dari rumah kontrakan. Pemilik kos di RW 002 "
            "menyediakan satu tempat pilah di setiap lantai, lengkap dengan gambar isi "
            "wadah.</p>"
        ),
        table(
            "Rumah yang memilah, menurut RW",
            ["RW", "Rumah"],
            [
                ["RW 001", "171"],
                ["RW 002", "224"],
                ["RW 003", "186"],
                ["RW 004", "158"],
                ["RW 005", "129"],
                ["RW 006", "94"],
            ],
        ),
        picture(
            "timbang-sampah",
            "Kardus dan botol plastik ditimbang di meja bank sampah.",
            "Hari timbang di Bank Sampah Rezeki RW.",
        ),
        quote(
            (
                "Yang paling sulit bukan memilah, melainkan mengingat. Jadi gambarnya kami "
                "tempel tepat di atas ember."
            ),
            "Kader bank sampah",
            "RW 002",
        ),
        heading("Yang masih tersendat"),
        rich_text(
            "<p>Di RW 006 gang terlalu sempit untuk gerobak daur ulang, dan meja timbang "
            "cukup jauh. Uji coba jemput dengan gerobak kecil sedang disiapkan.</p>"
            "<p>Sebagian rumah berhenti setelah dua pekan karena wadah sisa dapur berbau. "
            "Sarannya sederhana: tutup rapat, tambahkan daun kering, dan kosongkan setiap "
            "dua hari.</p>"
        ),
        related("Ikut memilah", ["satu-rumah-satu-tong-pilah", "bank-sampah-rezeki-rw"]),
    ],
}
ENGLISH = {
    "Lebih dari 900 rumah sudah memilah sampah": "More than 900 homes now sort their waste",
    (
        "Kampanye Satu Rumah, Satu Tong Pilah mencapai 962 dari 1.500 rumah. RW 002 paling "
        "rajin, RW 006 mengejar."
    ): (
        "The campaign One Home, One Sorting Bin has reached 962 of 1,500 homes. RW 002 leads and "
        "RW 006 is catching up."
    ),
    (
        "Pada penghitungan terakhir tercatat 962 rumah memakai tempat pilah. Itu 64 persen dari "
        "sasaran 1.500 rumah. Sepekan sebelumnya angkanya 883."
    ): (
        "At the latest count 962 homes use a sorting station. That is 64 percent of the goal of "
        "1,500 homes. A week earlier the figure was 883."
    ),
    (
        "Kenaikan terbesar datang dari rumah kontrakan. Pemilik kos di RW 002 menyediakan satu "
        "tempat pilah di setiap lantai, lengkap dengan gambar isi wadah."
    ): (
        "The largest gain came from rented homes. Boarding house owners in RW 002 set up a "
        "sorting station on every floor, with pictures of what goes in."
    ),
    "Rumah yang memilah, menurut RW": "Homes that sort, by RW",
    "RW": "RW",
    "Rumah": "Homes",
    "RW 001": "RW 001",
    "171": "171",
    "RW 002": "RW 002",
    "224": "224",
    "RW 003": "RW 003",
    "186": "186",
    "RW 004": "RW 004",
    "158": "158",
    "RW 005": "RW 005",
    "129": "129",
    "RW 006": "RW 006",
    "94": "94",
    "Kardus dan botol plastik ditimbang di meja bank sampah.": (
        "Cardboard and plastic bottles being weighed at the waste bank table."
    ),
    "Hari timbang di Bank Sampah Rezeki RW.": "Weighing day at the Rezeki RW Waste Bank.",
    (
        "Yang paling sulit bukan memilah, melainkan mengingat. Jadi gambarnya kami tempel tepat "
        "di atas ember."
    ): (
        "The hard part is not sorting but remembering. So we put the picture right above the "
        "bucket."
    ),
    "Kader bank sampah": "Waste bank volunteer",
    "Yang masih tersendat": "What is still stuck",
    (
        "Di RW 006 gang terlalu sempit untuk gerobak daur ulang, dan meja timbang cukup jauh. "
        "Uji coba jemput dengan gerobak kecil sedang disiapkan."
    ): (
        "In RW 006 the alleys are too narrow for the recycling cart, and the weighing table is "
        "far away. A trial with a small pick-up cart is being prepared."
    ),
    (
        "Sebagian rumah berhenti setelah dua pekan karena wadah sisa dapur berbau. Sarannya "
        "sederhana: tutup rapat, tambahkan daun kering, dan kosongkan setiap dua hari."
    ): (
        "Some homes stopped after two weeks because the kitchen scraps smelled. The advice is "
        "simple: close the lid, add dry leaves and empty it every two days."
    ),
    "Ikut memilah": "Join in",
}
