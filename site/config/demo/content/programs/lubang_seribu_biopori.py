"""Lubang Seribu Biopori."""

from config.demo.stream import (
    button,
    buttons,
    callout,
    checklist,
    documents,
    figures,
    picture,
    questions,
    rich_text,
    steps,
)

PAGE = {
    "slug": "lubang-seribu-biopori",
    "title": "Lubang Seribu Biopori",
    "summary": "Warga membuat lubang resapan di setiap RT untuk mengurangi genangan.",
    "cover": "",
    "area": "lingkungan",
    "audiences": ["semua", "relawan"],
    "tags": ["biopori", "genangan", "kerja bakti"],
    "schedule": "Minggu pekan pertama, 06.30–09.00 WIB",
    "place": "Bergilir menurut RT; alat dipinjam di Balai RW 002",
    "contact": "rw-002",
    "partners": ["komunitas-sahabat-bantaran"],
    "related": ["kali-kita-ciliwung", "kebun-gang-hijau", "jumantik-mandiri"],
    "indicators": [
        {
            "name": "Lubang baru per bulan",
            "unit": "lubang",
            "target": 80,
            "readings": [
                (-255, 24),
                (-225, 38),
                (-195, 52),
                (-165, 71),
                (-135, 44),
                (-105, 63),
                (-75, 86),
                (-45, 92),
                (-15, 67),
            ],
        },
        {
            "name": "Lubang yang masih terawat",
            "unit": "%",
            "target": 90,
            "readings": [
                (-195, 94),
                (-165, 89),
                (-135, 81),
                (-105, 77),
                (-75, 79),
                (-45, 84),
                (-15, 83),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Dua belas bor tangan",
            "text": "Dua bor untuk setiap RW, dipinjamkan tanpa biaya.",
            "days": -210,
            "percent": 100,
        },
        {
            "title": "Lima ratus lubang pertama",
            "text": "Paling banyak di RW 002 dan RW 003.",
            "days": -40,
            "percent": 100,
        },
        {
            "title": "Peta genangan enam RW",
            "text": "Warga menandai titik genangan beserta patokannya.",
            "days": 20,
            "percent": 65,
        },
        {
            "title": "Seribu lubang",
            "text": "Dirayakan dengan panen kompos bersama.",
            "days": 150,
            "percent": 0,
        },
    ],
    "body": [
        rich_text(
            "<p>Setiap hujan deras, air dari atap dan jalan mengalir ke titik yang "
            "itu-itu juga. Lubang biopori membantu air meresap di tempat jatuhnya, "
            "sekaligus mengubah sisa dapur menjadi kompos.</p>"
            "<p>Program ini digerakkan oleh RT. Pengurus RW 002 mengelola alat, "
            "relawan muda mengajari cara mengebor, dan semua orang boleh membuat "
            "lubang di halaman sendiri. Gratis.</p>"
        ),
        picture(
            "biopori",
            ("Warga memutar bor tangan di tanah berumput sementara tetangga memegang pipa"),
            "Satu lubang selesai dalam 15 sampai 20 menit.",
        ),
        figures(
            "Sampai bulan ini",
            [
                ("567", "lubang dibuat", "Sejak pencatatan dimulai"),
                ("83%", "masih terawat", "Target 90%"),
                ("27", "RT sudah ikut", ""),
            ],
        ),
        steps(
            "Membuat satu lubang",
            [
                (
                    "Pilih tempat",
                    (
                        "<p>Di jalur air hujan, jauh dari fondasi, tangki septik, dan akar "
                        "besar.</p>"
                    ),
                ),
                (
                    "Bor",
                    (
                        "<p>Garis tengah kira-kira 10 sentimeter, kedalaman 80 sampai 100 "
                        "sentimeter. Berhenti bila bertemu air tanah.</p>"
                    ),
                ),
                (
                    "Perkuat mulut lubang",
                    "<p>Pasang pipa pendek dan tutup berlubang supaya tidak terinjak.</p>",
                ),
                (
                    "Isi",
                    (
                        "<p>Masukkan daun kering dan sisa sayur. Jangan plastik, minyak, atau "
                        "air sabun.</p>"
                    ),
                ),
                (
                    "Rawat",
                    ("<p>Isi lagi setiap pekan; panen kompos setelah dua sampai tiga bulan.</p>"),
                ),
            ],
        ),
        documents(
            "Panduan bergambar",
            [
                ("panduan-biopori", "Dua halaman; dapat ditempel di pos RT"),
            ],
        ),
        callout(
            "Sebelum mengebor",
            (
                "<p>Tanyakan letak pipa air, gas, dan kabel kepada ketua RT. Di jalan, "
                "taman, atau fasilitas umum, mintalah izin kelurahan lebih dahulu.</p>"
            ),
            tone="warning",
        ),
        checklist(
            "Untuk kerja bakti",
            [
                "Topi dan sepatu tertutup",
                "Satu ember daun kering",
                "Botol minum",
            ],
            note="Bor, pipa, dan tutup disediakan.",
        ),
        questions(
            "Tanya jawab",
            [
                (
                    "Apakah biopori menghilangkan banjir?",
                    (
                        "<p>Tidak. Biopori membantu genangan kecil lebih cepat surut. Saluran "
                        "yang sempit tetap perlu diusulkan dan diperbaiki.</p>"
                    ),
                ),
                (
                    "Mengapa persentase terawat sempat turun?",
                    (
                        "<p>Lubang bertambah lebih cepat daripada orang yang merawat. Sekarang "
                        "setiap lubang baru mempunyai satu rumah penjaga.</p>"
                    ),
                ),
                (
                    "Bagaimana dengan nyamuk?",
                    (
                        "<p>Lubang yang terisi daun tidak menggenang. Bila air bertahan lebih "
                        "dari sehari, laporkan kepada penjaga.</p>"
                    ),
                ),
            ],
        ),
        buttons(
            button("Lihat Tanam Sebelum Hujan", page="tanam-sebelum-hujan"),
            button("Lihat Kali Kita Ciliwung", page="kali-kita-ciliwung", style="quiet"),
        ),
    ],
}

ENGLISH = {
    "Lubang Seribu Biopori": "A Thousand Biopore Holes",
    "Warga membuat lubang resapan di setiap RT untuk mengurangi genangan.": (
        "Residents dig soak holes in every RT to reduce standing water."
    ),
    "Minggu pekan pertama, 06.30–09.00 WIB": "First Sunday of the month, 06:30–09:00 WIB",
    "Bergilir menurut RT; alat dipinjam di Balai RW 002": (
        "A different RT each time; tools at the RW 002 hall"
    ),
    "Lubang baru per bulan": "New holes per month",
    "lubang": "holes",
    "Lubang yang masih terawat": "Holes still maintained",
    "%": "%",
    "Dua belas bor tangan": "Twelve hand augers",
    "Dua bor untuk setiap RW, dipinjamkan tanpa biaya.": (
        "Two augers for each RW, lent free of charge."
    ),
    "Lima ratus lubang pertama": "The first 500 holes",
    "Paling banyak di RW 002 dan RW 003.": "Most of them in RW 002 and RW 003.",
    "Peta genangan enam RW": "Flood map of six RW",
    "Warga menandai titik genangan beserta patokannya.": (
        "Residents mark flooded spots with landmarks."
    ),
    "Seribu lubang": "One thousand holes",
    "Dirayakan dengan panen kompos bersama.": "To be celebrated with a joint compost harvest.",
    (
        "Setiap hujan deras, air dari atap dan jalan mengalir ke titik yang "
        "itu-itu juga. Lubang biopori membantu air meresap di tempat jatuhnya, "
        "sekaligus mengubah sisa dapur menjadi kompos."
    ): (
        "After every heavy rain, water from roofs and roads runs to the same "
        "few spots. Biopore holes help it soak in where it falls, and turn "
        "kitchen scraps into compost at the same time."
    ),
    (
        "Program ini digerakkan oleh RT. Pengurus RW 002 mengelola alat, "
        "relawan muda mengajari cara mengebor, dan semua orang boleh membuat "
        "lubang di halaman sendiri. Gratis."
    ): (
        "The programme is driven by the RT. RW 002 manages the tools, young "
        "volunteers teach drilling and anyone may make a hole in their own "
        "yard. It is free."
    ),
    ("Warga memutar bor tangan di tanah berumput sementara tetangga memegang pipa"): (
        "A resident turns a hand auger in the grass while a neighbour holds a pipe"
    ),
    "Satu lubang selesai dalam 15 sampai 20 menit.": "One hole takes 15 to 20 minutes.",
    "Sampai bulan ini": "So far",
    "567": "567",
    "lubang dibuat": "holes made",
    "Sejak pencatatan dimulai": "Since counting began",
    "83%": "83%",
    "masih terawat": "still maintained",
    "Target 90%": "Target 90%",
    "27": "27",
    "RT sudah ikut": "RT taking part",
    "Membuat satu lubang": "Making a hole",
    "Pilih tempat": "Choose a spot",
    "Di jalur air hujan, jauh dari fondasi, tangki septik, dan akar besar.": (
        "In the path of rainwater, away from foundations, septic tanks and large roots."
    ),
    "Bor": "Drill",
    (
        "Garis tengah kira-kira 10 sentimeter, kedalaman 80 sampai 100 "
        "sentimeter. Berhenti bila bertemu air tanah."
    ): (
        "About 10 centimetres across and 80 to 100 centimetres deep. Stop if you meet groundwater."
    ),
    "Perkuat mulut lubang": "Line the mouth",
    "Pasang pipa pendek dan tutup berlubang supaya tidak terinjak.": (
        "Fit a short pipe and a slotted lid so that nobody steps in."
    ),
    "Isi": "Fill",
    ("Masukkan daun kering dan sisa sayur. Jangan plastik, minyak, atau air sabun."): (
        "Add dry leaves and vegetable scraps. No plastic, oil or soapy water."
    ),
    "Rawat": "Maintain",
    "Isi lagi setiap pekan; panen kompos setelah dua sampai tiga bulan.": (
        "Top up every week; harvest the compost after two to three months."
    ),
    "Panduan bergambar": "Illustrated guide",
    "Dua halaman; dapat ditempel di pos RT": "Two pages to pin up at the RT post",
    "Sebelum mengebor": "Before you drill",
    (
        "Tanyakan letak pipa air, gas, dan kabel kepada ketua RT. Di jalan, "
        "taman, atau fasilitas umum, mintalah izin kelurahan lebih dahulu."
    ): (
        "Ask the RT head where water and gas pipes and cables run. On streets, "
        "in parks or in public facilities, ask the kelurahan for permission "
        "first."
    ),
    "Untuk kerja bakti": "For the joint work",
    "Topi dan sepatu tertutup": "Hat and closed shoes",
    "Satu ember daun kering": "A bucket of dry leaves",
    "Botol minum": "Water bottle",
    "Bor, pipa, dan tutup disediakan.": "Augers, pipes and lids are provided.",
    "Tanya jawab": "Questions and answers",
    "Apakah biopori menghilangkan banjir?": "Will biopores end the floods?",
    (
        "Tidak. Biopori membantu genangan kecil lebih cepat surut. Saluran yang "
        "sempit tetap perlu diusulkan dan diperbaiki."
    ): (
        "No. They help small pools drain faster. Narrow drains still have to be "
        "proposed and repaired."
    ),
    "Mengapa persentase terawat sempat turun?": "Why did the maintained share fall?",
    (
        "Lubang bertambah lebih cepat daripada orang yang merawat. Sekarang "
        "setiap lubang baru mempunyai satu rumah penjaga."
    ): ("Holes grew faster than the people tending them. Now each new hole has a home in charge."),
    "Bagaimana dengan nyamuk?": "What about mosquitoes?",
    (
        "Lubang yang terisi daun tidak menggenang. Bila air bertahan lebih dari "
        "sehari, laporkan kepada penjaga."
    ): (
        "A hole filled with leaves holds no pool. If water stays longer than a "
        "day, tell the keeper."
    ),
    "Lihat Tanam Sebelum Hujan": "See Plant Before the Rain",
    "Lihat Kali Kita Ciliwung": "See Our River, the Ciliwung",
}
