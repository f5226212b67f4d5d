"""Dapur Gizi Warga."""

from config.demo.stream import callout, documents, figures, heading, logos, quote, rich_text, table

PAGE = {
    "slug": "dapur-gizi-warga",
    "title": "Dapur Gizi Warga",
    "summary": ("Warga memasak bersama menu sehat berbahan murah untuk mencegah tengkes."),
    "cover": "dapur-gizi",
    "area": "kesehatan",
    "audiences": ["keluarga", "balita", "relawan"],
    "tags": ["gizi", "kesehatan keluarga", "pangan warga"],
    "schedule": "Sabtu pekan pertama dan ketiga, 08.00–11.00 WIB",
    "place": "Dapur Balai RW 004",
    "contact": "pkk-kelurahan",
    "partners": ["perkumpulan-dapur-sehat-bersama"],
    "related": ["posyandu-ceria-melati", "kebun-gang-hijau"],
    "indicators": [
        {
            "name": "Porsi dibagikan per bulan",
            "unit": "porsi",
            "target": 350,
            "readings": [
                (-220, 140),
                (-190, 185),
                (-160, 240),
                (-130, 228),
                (-100, 276),
                (-70, 301),
                (-40, 264),
                (-10, 312),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Dapur bersama lengkap",
            "text": "Kompor, panci kukus, dan bak cuci terpasang dari swadaya warga.",
            "days": -200,
            "percent": 100,
        },
        {
            "title": "Buku menu 20 resep",
            "text": "Semua resep sudah dicoba oleh keluarga peserta.",
            "days": -45,
            "percent": 100,
        },
        {
            "title": "Kelas memasak untuk ayah",
            "text": "Dua dari empat pertemuan sudah berjalan.",
            "days": 30,
            "percent": 50,
        },
        {
            "title": "Dapur kedua di RW 001",
            "text": "Dimulai setelah tersedia sepuluh relawan tetap.",
            "days": 120,
            "percent": 0,
        },
    ],
    "body": [
        rich_text(
            "<p>Makanan bergizi tidak harus mahal. Dua kali sebulan, warga "
            "berbelanja di pasar, memasak bersama di Balai RW 004, lalu membawa "
            "pulang porsi untuk balita di rumah.</p>"
            "<p>Program ini terbuka bagi keluarga dengan balita dan ibu hamil dari "
            "semua RW. Pengurus PKK mengatur dapur, sedangkan Perkumpulan Dapur "
            "Sehat Bersama mendampingi penyusunan menu. Semua gratis, termasuk "
            "bahan.</p>"
        ),
        figures(
            "Dapur bulan lalu",
            [
                ("312", "porsi dibagikan", "Target kami 350 porsi"),
                ("46", "keluarga ikut memasak", "Dari enam RW"),
                ("Rp6.500", "rata-rata bahan per porsi", ""),
            ],
        ),
        heading("Contoh menu dua pekan"),
        table(
            "Menu balita dan perkiraan belanja",
            ["Menu", "Bahan utama", "Belanja per porsi"],
            [
                [
                    "Nasi tim tempe wortel",
                    "Beras, tempe, telur, wortel",
                    "Rp5.000",
                ],
                [
                    "Bubur kembung bayam",
                    "Beras, ikan kembung, bayam",
                    "Rp6.500",
                ],
                [
                    "Sup ayam labu",
                    "Ayam, labu kuning, buncis",
                    "Rp8.000",
                ],
                [
                    "Paket keluarga sayur asem",
                    "Untuk empat orang",
                    "Rp15.000",
                ],
            ],
        ),
        documents(
            "Resep untuk dicoba di rumah",
            [
                ("menu-dapur-gizi", "Dua puluh resep dengan takaran sendok, siap cetak"),
            ],
        ),
        heading("Cara ikut"),
        rich_text(
            "<ul>"
            "<li>Sampaikan kepada kader posyandu atau pengurus PKK paling lambat "
            "Kamis, agar belanja cukup.</li>"
            "<li>Datang pukul 08.00 WIB dengan celemek dan wadah makan "
            "tertutup.</li>"
            "<li>Sampaikan bila anak memiliki alergi; kami menyiapkan bahan "
            "pengganti.</li>"
            "<li>Anak boleh ikut; sudut bermain dijaga relawan.</li>"
            "</ul>"
        ),
        rich_text(
            "<p>Sejak dapur bersama lengkap, porsi yang dibagikan naik dua kali "
            "lipat. Bulan lalu sempat berkurang karena harga telur naik dan satu "
            "kegiatan batal akibat hujan. Kini sebagian sayur dipetik dari Kebun "
            "Gang Hijau, sehingga belanja lebih hemat.</p>"
        ),
        callout(
            "Bukan pengganti pemeriksaan",
            (
                "<p>Menu ini membantu makan sehari-hari. Bila berat badan anak tidak "
                "naik dua bulan berturut-turut, segera berkonsultasi ke posyandu atau "
                "puskesmas.</p>"
            ),
            tone="warning",
        ),
        quote(
            (
                "Anak saya dahulu menolak bayam. Setelah ikut memetik dan mengaduk, ia "
                "menghabiskan mangkuknya sendiri."
            ),
            "Rini",
            "Peserta dari RW 004",
        ),
        logos(
            "Didampingi oleh",
            [
                ("Perkumpulan Dapur Sehat Bersama", "logo-dapur", ""),
            ],
        ),
    ],
}

ENGLISH = {
    "Dapur Gizi Warga": "Neighbours' Nutrition Kitchen",
    ("Warga memasak bersama menu sehat berbahan murah untuk mencegah tengkes."): (
        "Neighbours cook healthy, low-cost meals together to prevent stunting."
    ),
    "Sabtu pekan pertama dan ketiga, 08.00–11.00 WIB": (
        "First and third Saturday of the month, 08:00–11:00 WIB"
    ),
    "Dapur Balai RW 004": "Kitchen of the RW 004 hall",
    "Porsi dibagikan per bulan": "Portions shared per month",
    "porsi": "portions",
    "Dapur bersama lengkap": "Shared kitchen equipped",
    "Kompor, panci kukus, dan bak cuci terpasang dari swadaya warga.": (
        "Stoves, steamers and a sink were installed with residents' own contributions."
    ),
    "Buku menu 20 resep": "Booklet of 20 recipes",
    "Semua resep sudah dicoba oleh keluarga peserta.": (
        "Every recipe was tried out by the families taking part."
    ),
    "Kelas memasak untuk ayah": "Cooking class for fathers",
    "Dua dari empat pertemuan sudah berjalan.": "Two of the four sessions have been held.",
    "Dapur kedua di RW 001": "A second kitchen in RW 001",
    "Dimulai setelah tersedia sepuluh relawan tetap.": (
        "Starts once ten regular volunteers are found."
    ),
    (
        "Makanan bergizi tidak harus mahal. Dua kali sebulan, warga berbelanja "
        "di pasar, memasak bersama di Balai RW 004, lalu membawa pulang porsi "
        "untuk balita di rumah."
    ): (
        "Good food need not be expensive. Twice a month residents shop at the "
        "market, cook together in the RW 004 hall and take portions home for "
        "their young children."
    ),
    (
        "Program ini terbuka bagi keluarga dengan balita dan ibu hamil dari "
        "semua RW. Pengurus PKK mengatur dapur, sedangkan Perkumpulan Dapur "
        "Sehat Bersama mendampingi penyusunan menu. Semua gratis, termasuk "
        "bahan."
    ): (
        "The programme is open to families with young children and expectant "
        "mothers from every RW. The PKK runs the kitchen, while Perkumpulan "
        "Dapur Sehat Bersama helps to plan the menus. Everything is free, "
        "ingredients included."
    ),
    "Dapur bulan lalu": "The kitchen last month",
    "312": "312",
    "porsi dibagikan": "portions shared",
    "Target kami 350 porsi": "Our target is 350",
    "46": "46",
    "keluarga ikut memasak": "families cooked with us",
    "Dari enam RW": "From six RW",
    "Rp6.500": "Rp6,500",
    "rata-rata bahan per porsi": "average ingredients per portion",
    "Contoh menu dua pekan": "Sample menu for two weeks",
    "Menu balita dan perkiraan belanja": "Toddler menus and estimated cost",
    "Menu": "Dish",
    "Bahan utama": "Main ingredients",
    "Belanja per porsi": "Cost per portion",
    "Nasi tim tempe wortel": "Steamed rice with tempeh and carrot",
    "Beras, tempe, telur, wortel": "Rice, tempeh, egg, carrot",
    "Rp5.000": "Rp5,000",
    "Bubur kembung bayam": "Mackerel and spinach porridge",
    "Beras, ikan kembung, bayam": "Rice, mackerel, spinach",
    "Sup ayam labu": "Chicken and pumpkin soup",
    "Ayam, labu kuning, buncis": "Chicken, pumpkin, green beans",
    "Rp8.000": "Rp8,000",
    "Paket keluarga sayur asem": "Sayur asem family pack",
    "Untuk empat orang": "Serves four",
    "Rp15.000": "Rp15,000",
    "Resep untuk dicoba di rumah": "Recipes to try at home",
    "Dua puluh resep dengan takaran sendok, siap cetak": (
        "Twenty recipes in spoon measures, ready to print"
    ),
    "Cara ikut": "How to join",
    (
        "Sampaikan kepada kader posyandu atau pengurus PKK paling lambat Kamis, agar belanja cukup."
    ): ("Tell a posyandu volunteer or the PKK by Thursday, so that enough is bought."),
    "Datang pukul 08.00 WIB dengan celemek dan wadah makan tertutup.": (
        "Come at 08:00 WIB with an apron and a food container with a lid."
    ),
    "Sampaikan bila anak memiliki alergi; kami menyiapkan bahan pengganti.": (
        "Tell us about your child's allergies; we prepare a substitute."
    ),
    "Anak boleh ikut; sudut bermain dijaga relawan.": (
        "Children are welcome; volunteers look after the play corner."
    ),
    (
        "Sejak dapur bersama lengkap, porsi yang dibagikan naik dua kali lipat. "
        "Bulan lalu sempat berkurang karena harga telur naik dan satu kegiatan "
        "batal akibat hujan. Kini sebagian sayur dipetik dari Kebun Gang Hijau, "
        "sehingga belanja lebih hemat."
    ): (
        "Since the shared kitchen was equipped, the number of portions has "
        "doubled. It fell for a while when eggs became dearer and rain "
        "cancelled one session. Some vegetables now come from the Green Alley "
        "Garden, which keeps costs down."
    ),
    "Bukan pengganti pemeriksaan": "Not a replacement for a check-up",
    (
        "Menu ini membantu makan sehari-hari. Bila berat badan anak tidak naik "
        "dua bulan berturut-turut, segera berkonsultasi ke posyandu atau "
        "puskesmas."
    ): (
        "These dishes help with daily meals. If your child's weight does not "
        "rise for two months in a row, please see the posyandu or puskesmas "
        "soon."
    ),
    (
        "Anak saya dahulu menolak bayam. Setelah ikut memetik dan mengaduk, ia "
        "menghabiskan mangkuknya sendiri."
    ): (
        "My son used to refuse spinach. After picking and stirring it himself, he emptied his bowl."
    ),
    "Rini": "Rini",
    "Peserta dari RW 004": "Participant from RW 004",
    "Didampingi oleh": "Supported by",
    "Perkumpulan Dapur Sehat Bersama": "Perkumpulan Dapur Sehat Bersama",
}
