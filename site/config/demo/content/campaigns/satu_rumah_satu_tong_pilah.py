"""Satu Rumah, Satu Tong Pilah: running, 64 percent of 1,500 homes."""

from config.demo.stream import heading, picture, questions, related, reusable, rich_text, table

PAGE = {
    "slug": "satu-rumah-satu-tong-pilah",
    "title": "Satu Rumah, Satu Tong Pilah",
    "discussion": (
        "lingkungan",
        "Apa yang paling sulit saat mulai memilah sampah di rumah?",
    ),
    "summary": (
        "Pisahkan sisa dapur, barang daur ulang, dan residu di rumah, agar truk sampah "
        "mengangkut lebih sedikit."
    ),
    "cover": "tong-pilah",
    "area": "lingkungan",
    "tags": ["sampah", "daur ulang", "rumah tangga"],
    "starts": -75,
    "ends": 60,
    "goal_value": 1500,
    "goal_unit": "rumah",
    "readings": [
        (-70, 84),
        (-60, 212),
        (-50, 355),
        (-40, 498),
        (-30, 640),
        (-20, 771),
        (-10, 883),
        (-3, 962),
    ],
    "steps": [
        (
            "Siapkan tiga wadah",
            (
                "Pakai ember, kardus, atau karung bekas. Tempel tulisan: sisa dapur, daur ulang, "
                "residu."
            ),
        ),
        (
            "Pilah selama tujuh hari",
            "Mulailah dengan satu pekan. Bilas botol dan kemasan agar tidak berbau.",
        ),
        (
            "Tunjukkan foto tong Anda",
            (
                "Perlihatkan fotonya kepada kader di meja bank sampah pada hari timbang. Foto "
                "tidak kami simpan."
            ),
        ),
        (
            "Tempel stiker di pintu",
            "Kader mencatat satu rumah pilah untuk RT Anda dan memberikan stiker.",
        ),
    ],
    "call_label": "Daftarkan rumah Anda",
    "call_text": (
        "Datang ke meja Bank Sampah Rezeki RW pada hari timbang dengan foto tong pilah Anda. "
        "Pendaftaran gratis."
    ),
    "call_page": "bank-sampah-rezeki-rw",
    "call_url": "",
    "program": "bank-sampah-rezeki-rw",
    "partners": ["komunitas-sahabat-bantaran", "koperasi-warga-sejalan"],
    "body": [
        heading("Mulai dari dapur sendiri"),
        rich_text(
            "<p>Sampah yang tercampur sulit diolah. Kertas menjadi basah, plastik menjadi "
            "kotor, dan sisa makanan membusuk di jalan. Bila dipisahkan sejak dari dapur, "
            "sebagian besar isinya masih berguna.</p>"
            "<p>Kampanye ini mengajak 1.500 rumah di enam RW memakai satu tempat pilah. "
            "Tidak perlu membeli tong baru. Dua ember bekas dan satu karung sudah cukup.</p>"
        ),
        table(
            "Apa masuk ke wadah mana",
            ["Wadah", "Contoh isi", "Pergi ke mana"],
            [
                ["Sisa dapur", "Kulit buah, nasi, daun", "Komposter atau lubang biopori"],
                ["Daur ulang", "Botol, kardus, kaleng", "Bank Sampah Rezeki RW"],
                ["Residu", "Popok, tisu, bungkus saset", "Gerobak sampah RW"],
            ],
        ),
        picture(
            "tong-pilah",
            "Tiga wadah berlabel berjajar di depan rumah di sebuah gang.",
            "Ember bekas pun jadi, asalkan labelnya jelas.",
        ),
        questions(
            "Yang sering ditanyakan",
            [
                (
                    "Rumah kontrakan boleh ikut?",
                    (
                        "<p>Boleh. Satu pintu dihitung satu rumah. Penghuni kos dapat berbagi "
                        "satu tempat pilah.</p>"
                    ),
                ),
                (
                    "Bagaimana dengan baterai dan lampu?",
                    (
                        "<p>Simpan terpisah dalam wadah kering. Bank sampah tidak menerimanya; "
                        "tanyakan titik kumpul limbah berbahaya kepada pengurus RW.</p>"
                    ),
                ),
                (
                    "Apakah alamat saya diumumkan?",
                    "<p>Tidak. Yang dicatat hanya jumlah rumah per RT.</p>",
                ),
            ],
        ),
        reusable("gratis-tanpa-pungutan"),
        related("Teruskan dengan", ["bank-sampah-rezeki-rw", "lubang-seribu-biopori"]),
    ],
}
ENGLISH = {
    "Satu Rumah, Satu Tong Pilah": "One Home, One Sorting Bin",
    (
        "Pisahkan sisa dapur, barang daur ulang, dan residu di rumah, agar truk sampah "
        "mengangkut lebih sedikit."
    ): (
        "Separate kitchen scraps, recyclables and residual waste at home, so that the truck has "
        "less to carry away."
    ),
    "rumah": "homes",
    "Siapkan tiga wadah": "Set out three containers",
    "Pakai ember, kardus, atau karung bekas. Tempel tulisan: sisa dapur, daur ulang, residu.": (
        "Use old buckets, boxes or sacks. Label them: kitchen scraps, recyclables, residual."
    ),
    "Pilah selama tujuh hari": "Sort for seven days",
    "Mulailah dengan satu pekan. Bilas botol dan kemasan agar tidak berbau.": (
        "Begin with one week. Rinse bottles and packaging so that they do not smell."
    ),
    "Tunjukkan foto tong Anda": "Show a photo of your bin",
    (
        "Perlihatkan fotonya kepada kader di meja bank sampah pada hari timbang. Foto tidak kami "
        "simpan."
    ): (
        "Show it to the volunteers at the waste bank table on weighing day. We do not keep the "
        "photo."
    ),
    "Tempel stiker di pintu": "Put the sticker on your door",
    "Kader mencatat satu rumah pilah untuk RT Anda dan memberikan stiker.": (
        "The volunteer counts one sorting home for your RT and gives you a sticker."
    ),
    "Daftarkan rumah Anda": "Register your home",
    (
        "Datang ke meja Bank Sampah Rezeki RW pada hari timbang dengan foto tong pilah Anda. "
        "Pendaftaran gratis."
    ): (
        "Come to the Rezeki RW Waste Bank table on weighing day with a photo of your sorting "
        "bin. Registration is free."
    ),
    "Mulai dari dapur sendiri": "It starts in your own kitchen",
    (
        "Sampah yang tercampur sulit diolah. Kertas menjadi basah, plastik menjadi kotor, dan "
        "sisa makanan membusuk di jalan. Bila dipisahkan sejak dari dapur, sebagian besar isinya "
        "masih berguna."
    ): (
        "Mixed waste is hard to treat. Paper gets wet, plastic gets dirty and food rots on the "
        "way. Separated in the kitchen, most of it is still useful."
    ),
    (
        "Kampanye ini mengajak 1.500 rumah di enam RW memakai satu tempat pilah. Tidak perlu "
        "membeli tong baru. Dua ember bekas dan satu karung sudah cukup."
    ): (
        "This campaign invites 1,500 homes in six RW neighbourhoods to use one sorting station. "
        "There is no need to buy a new bin. Two old buckets and one sack will do."
    ),
    "Apa masuk ke wadah mana": "What goes where",
    "Wadah": "Container",
    "Contoh isi": "Examples",
    "Pergi ke mana": "Where it goes",
    "Sisa dapur": "Kitchen scraps",
    "Kulit buah, nasi, daun": "Fruit peel, rice, leaves",
    "Komposter atau lubang biopori": "Composter or biopore hole",
    "Daur ulang": "Recyclables",
    "Botol, kardus, kaleng": "Bottles, cardboard, tins",
    "Bank Sampah Rezeki RW": "Rezeki RW Waste Bank",
    "Residu": "Residual waste",
    "Popok, tisu, bungkus saset": "Nappies, tissues, sachets",
    "Gerobak sampah RW": "The RW waste cart",
    "Tiga wadah berlabel berjajar di depan rumah di sebuah gang.": (
        "Three labelled containers in a row in front of a house in an alley."
    ),
    "Ember bekas pun jadi, asalkan labelnya jelas.": (
        "Old buckets are fine as long as the labels are clear."
    ),
    "Yang sering ditanyakan": "Often asked",
    "Rumah kontrakan boleh ikut?": "May tenants join?",
    "Boleh. Satu pintu dihitung satu rumah. Penghuni kos dapat berbagi satu tempat pilah.": (
        "Yes. One door counts as one home. Residents of a boarding house can share one sorting "
        "station."
    ),
    "Bagaimana dengan baterai dan lampu?": "What about batteries and light bulbs?",
    (
        "Simpan terpisah dalam wadah kering. Bank sampah tidak menerimanya; tanyakan titik "
        "kumpul limbah berbahaya kepada pengurus RW."
    ): (
        "Keep them apart in a dry container. The waste bank does not take them; ask your RW for "
        "the nearest collection point for hazardous waste."
    ),
    "Apakah alamat saya diumumkan?": "Will my address be published?",
    "Tidak. Yang dicatat hanya jumlah rumah per RT.": (
        "No. Only the number of homes per RT is recorded."
    ),
    "Teruskan dengan": "Go on with",
}
