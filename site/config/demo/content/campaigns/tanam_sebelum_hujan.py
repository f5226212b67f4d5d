"""Tanam Sebelum Hujan: ended, 372 of 400, and says so."""

from config.demo.stream import (
    before_after,
    callout,
    documents,
    figures,
    heading,
    photo,
    quote,
    rich_text,
)

PAGE = {
    "slug": "tanam-sebelum-hujan",
    "title": "Tanam Sebelum Hujan",
    "summary": (
        "Warga membuat 372 lubang biopori dan titik tanam sebelum musim hujan, 28 titik di bawah "
        "sasaran."
    ),
    "cover": "biopori",
    "area": "lingkungan",
    "tags": ["biopori", "pohon", "genangan"],
    "starts": -130,
    "ends": -12,
    "goal_value": 400,
    "goal_unit": "biopori dan pohon",
    "readings": [
        (-124, 18),
        (-112, 52),
        (-100, 95),
        (-88, 131),
        (-76, 178),
        (-64, 214),
        (-52, 259),
        (-40, 301),
        (-26, 344),
        (-13, 372),
    ],
    "steps": [
        (
            "Pilih waktu satu jam",
            "Kerja bakti berlangsung pada akhir pekan, mulai pukul 06.30 WIB.",
        ),
        ("Gali bersama", "Satu bor dipakai bergantian oleh tiga orang."),
        ("Isi dan tutup", "Isi lubang dengan daun kering, lalu pasang penutup."),
        ("Rawat sampai musim hujan", "Satu rumah merawat lubang atau pohon di depan pintunya."),
    ],
    "call_label": "Rawat titik di depan rumah",
    "call_text": (
        "Kampanye sudah selesai, perawatannya belum. Isi ulang lubang biopori dengan daun kering "
        "setiap pekan."
    ),
    "call_page": "lubang-seribu-biopori",
    "call_url": "",
    "program": "lubang-seribu-biopori",
    "partners": ["komunitas-sahabat-bantaran"],
    "body": [
        callout(
            "Hasil akhir: 372 dari 400",
            (
                "<p>Kita hampir sampai, tetapi tidak sampai. Terima kasih kepada setiap orang "
                "yang meluangkan satu jam.</p>"
            ),
        ),
        figures(
            "Angka penutup",
            [
                ("296", "lubang biopori", "Di 21 gang"),
                ("76", "pohon dan perdu", "61 hidup saat diperiksa"),
                ("148", "relawan", "Sebagian datang lebih dari sekali"),
            ],
        ),
        before_after(
            "Satu gang, dua musim",
            photo(
                "gang-sebelum",
                "Gang sempit berlantai semen tanpa tanaman.",
                "Sebelum: air tidak punya jalan masuk.",
            ),
            photo(
                "gang-sesudah",
                "Gang yang sama dengan pot tanaman dan tutup lubang biopori.",
                "Sesudah: delapan lubang di sepanjang gang.",
            ),
        ),
        heading("Mengapa kurang 28 titik"),
        rich_text(
            "<ul>"
            "<li>Dua kerja bakti batal karena hujan pertama datang lebih awal daripada "
            "perkiraan.</li>"
            "<li>Di beberapa gang RW 006, lapisan semen terlalu tebal untuk bor tangan.</li>"
            "<li>Sasaran pohon kami pasang sebelum memeriksa lahan. Ruangnya ternyata lebih "
            "sempit.</li>"
            "</ul>"
        ),
        heading("Yang kami pelajari", "h3"),
        rich_text(
            "<p>Lain kali kami memeriksa lahan lebih dahulu dan memulai sebulan lebih awal. "
            "Kami juga menghitung pohon yang hidup, bukan hanya yang ditanam. Lima belas "
            "bibit mati karena tidak ada yang ditunjuk menyiramnya.</p>"
            "<p>Lubang yang belum jadi dilanjutkan dalam program Lubang Seribu Biopori.</p>"
        ),
        quote(
            "Setelah hujan pertama, air di gang kami surut sebelum nasi di dapur matang.",
            "Warga",
            "RW 003",
        ),
        documents(
            "Masih berguna", [("panduan-biopori", "Cara membuat dan merawat lubang resapan.")]
        ),
    ],
}
ENGLISH = {
    "Tanam Sebelum Hujan": "Plant Before the Rain",
    (
        "Warga membuat 372 lubang biopori dan titik tanam sebelum musim hujan, 28 titik di bawah "
        "sasaran."
    ): (
        "Residents made 372 biopore holes and planting spots before the rainy season, 28 short "
        "of the goal."
    ),
    "biopori dan pohon": "biopores and trees",
    "Pilih waktu satu jam": "Pick one hour",
    "Kerja bakti berlangsung pada akhir pekan, mulai pukul 06.30 WIB.": (
        "Work parties took place at weekends, starting at 06:30 WIB."
    ),
    "Gali bersama": "Dig together",
    "Satu bor dipakai bergantian oleh tiga orang.": "Three people shared one drill.",
    "Isi dan tutup": "Fill and cover",
    "Isi lubang dengan daun kering, lalu pasang penutup.": (
        "Fill the hole with dry leaves, then fit the lid."
    ),
    "Rawat sampai musim hujan": "Look after it until the rains",
    "Satu rumah merawat lubang atau pohon di depan pintunya.": (
        "Each home looks after the hole or tree at its door."
    ),
    "Rawat titik di depan rumah": "Look after the spot at your door",
    (
        "Kampanye sudah selesai, perawatannya belum. Isi ulang lubang biopori dengan daun kering "
        "setiap pekan."
    ): "The campaign is over, the care is not. Refill biopore holes with dry leaves every week.",
    "Hasil akhir: 372 dari 400": "Final result: 372 of 400",
    (
        "Kita hampir sampai, tetapi tidak sampai. Terima kasih kepada setiap orang yang "
        "meluangkan satu jam."
    ): "We almost made it, but not quite. Thank you to everyone who gave an hour.",
    "Angka penutup": "Closing figures",
    "296": "296",
    "lubang biopori": "biopore holes",
    "Di 21 gang": "In 21 alleys",
    "76": "76",
    "pohon dan perdu": "trees and shrubs",
    "61 hidup saat diperiksa": "61 alive when checked",
    "148": "148",
    "relawan": "volunteers",
    "Sebagian datang lebih dari sekali": "Some came more than once",
    "Satu gang, dua musim": "One alley, two seasons",
    "Gang sempit berlantai semen tanpa tanaman.": (
        "A narrow alley paved with cement and without plants."
    ),
    "Sebelum: air tidak punya jalan masuk.": "Before: the water had nowhere to go.",
    "Gang yang sama dengan pot tanaman dan tutup lubang biopori.": (
        "The same alley with potted plants and biopore lids."
    ),
    "Sesudah: delapan lubang di sepanjang gang.": "After: eight holes along the alley.",
    "Mengapa kurang 28 titik": "Why we fell 28 short",
    "Dua kerja bakti batal karena hujan pertama datang lebih awal daripada perkiraan.": (
        "Two work parties were cancelled because the first rains came earlier than expected."
    ),
    "Di beberapa gang RW 006, lapisan semen terlalu tebal untuk bor tangan.": (
        "In some alleys of RW 006 the cement was too thick for a hand drill."
    ),
    "Sasaran pohon kami pasang sebelum memeriksa lahan. Ruangnya ternyata lebih sempit.": (
        "We set the goal for trees before checking the ground. There turned out to be less room."
    ),
    "Yang kami pelajari": "What we learned",
    (
        "Lain kali kami memeriksa lahan lebih dahulu dan memulai sebulan lebih awal. Kami juga "
        "menghitung pohon yang hidup, bukan hanya yang ditanam. Lima belas bibit mati karena "
        "tidak ada yang ditunjuk menyiramnya."
    ): (
        "Next time we will check the ground first and start a month earlier. We will also count "
        "the trees that live, not only those planted. Fifteen saplings died because nobody had "
        "been asked to water them."
    ),
    "Lubang yang belum jadi dilanjutkan dalam program Lubang Seribu Biopori.": (
        "The missing holes will be made in the programme A Thousand Biopore Holes."
    ),
    "Setelah hujan pertama, air di gang kami surut sebelum nasi di dapur matang.": (
        "After the first rain the water in our alley was gone before the rice was cooked."
    ),
    "Warga": "A resident",
    "RW 003": "RW 003",
    "Masih berguna": "Still useful",
    "Cara membuat dan merawat lubang resapan.": "How to make and look after an infiltration hole.",
}
