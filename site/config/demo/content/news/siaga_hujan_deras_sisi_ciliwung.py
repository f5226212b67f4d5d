"""Urgent alert: heavy rain on the Ciliwung side. It expires after three days."""

from config.demo.stream import callout, checklist, location, rich_text, steps

PAGE = {
    "slug": "siaga-hujan-deras-sisi-ciliwung",
    "title": "Siaga hujan deras di sisi Ciliwung",
    "summary": (
        "Hujan deras diperkirakan turun sore hingga malam. Warga RW 001 dan RW 005 di dekat kali "
        "diminta bersiap."
    ),
    "cover": "banjir-siaga",
    "kind": "alert",
    "published": 0,
    "alert_hours": 72,
    "tags": ["banjir", "ciliwung", "kesiapsiagaan"],
    "body": [
        callout(
            "Dalam bahaya? Hubungi 112",
            (
                "<p>Nomor darurat 112 melayani 24 jam dan bebas biaya. Sebutkan RT, RW, dan "
                "patokan terdekat.</p>"
            ),
            "urgent",
        ),
        rich_text(
            "<p>Hujan deras diperkirakan turun berturut-turut selama tiga hari. Permukaan "
            "Ciliwung dapat naik cepat, juga ketika langit di Tanjung Barat cerah, karena "
            "hujan turun di hulu.</p>"
            "<p>Posko siaga dibuka di Balai RW 005. Petugas PPSU memeriksa tali air dan "
            "saluran sejak pagi. Susur Ciliwung ditiadakan selama siaga berlaku.</p>"
        ),
        checklist(
            "Siapkan malam ini",
            [
                ("Dokumen penting dalam plastik tertutup", "KTP, KK, ijazah, buku tabungan."),
                ("Obat pribadi dan kebutuhan bayi", "Untuk tiga hari."),
                ("Senter, peluit, dan ponsel terisi penuh", ""),
                ("Barang elektronik di tempat tinggi", "Matikan listrik bila air mulai masuk."),
                ("Kendaraan dipindahkan dari tepi kali", ""),
            ],
        ),
        steps(
            "Bila air naik",
            [
                (
                    "Dahulukan yang rentan",
                    "<p>Antar bayi, ibu hamil, lansia, dan warga difabel ke Balai RW 005.</p>",
                ),
                (
                    "Ikuti jalur yang ditandai",
                    "<p>Jangan menyeberangi arus, sedangkal apa pun kelihatannya.</p>",
                ),
                (
                    "Laporkan genangan lewat JAKI",
                    (
                        "<p>Sertakan foto dan patokan. Laporan Anda sampai lebih dahulu ke "
                        "kelurahan lokasi.</p>"
                    ),
                ),
            ],
        ),
        location(
            "Posko siaga Balai RW 005",
            "RW 005, Kel. Tanjung Barat, Kec. Jagakarsa, Jakarta Selatan 12530",
            "Bangunan dua lantai, halaman dengan pohon mangga besar.",
            "-6.3094",
            "106.8441",
        ),
        rich_text(
            "<p>Ikuti prakiraan BMKG dan pengumuman BPBD. Jangan meneruskan pesan yang tidak "
            "jelas sumbernya. Pemberitahuan ini adalah contoh pada situs contoh.</p>"
        ),
    ],
}
ENGLISH = {
    "Siaga hujan deras di sisi Ciliwung": "Heavy rain alert on the Ciliwung side",
    (
        "Hujan deras diperkirakan turun sore hingga malam. Warga RW 001 dan RW 005 di dekat kali "
        "diminta bersiap."
    ): (
        "Heavy rain is expected from afternoon into the night. Residents of RW 001 and RW 005 "
        "near the river are asked to get ready."
    ),
    "Dalam bahaya? Hubungi 112": "In danger? Call 112",
    ("Nomor darurat 112 melayani 24 jam dan bebas biaya. Sebutkan RT, RW, dan patokan terdekat."): (
        "The emergency number 112 is open day and night and free of charge. Give your RT, RW and "
        "the nearest landmark."
    ),
    (
        "Hujan deras diperkirakan turun berturut-turut selama tiga hari. Permukaan Ciliwung "
        "dapat naik cepat, juga ketika langit di Tanjung Barat cerah, karena hujan turun di hulu."
    ): (
        "Heavy rain is expected on three days in a row. The Ciliwung can rise quickly, even "
        "under a clear sky in Tanjung Barat, because the rain falls upstream."
    ),
    (
        "Posko siaga dibuka di Balai RW 005. Petugas PPSU memeriksa tali air dan saluran sejak "
        "pagi. Susur Ciliwung ditiadakan selama siaga berlaku."
    ): (
        "A standby post is open at Balai RW 005. The PPSU crew has been checking inlets and "
        "drains since the morning. Ciliwung walks are cancelled while the alert lasts."
    ),
    "Siapkan malam ini": "Get ready tonight",
    "Dokumen penting dalam plastik tertutup": "Important papers in a sealed plastic bag",
    "KTP, KK, ijazah, buku tabungan.": "Identity card, family card, diplomas, bank books.",
    "Obat pribadi dan kebutuhan bayi": "Personal medicine and baby supplies",
    "Untuk tiga hari.": "For three days.",
    "Senter, peluit, dan ponsel terisi penuh": "Torch, whistle and a fully charged phone",
    "Barang elektronik di tempat tinggi": "Electronics moved up high",
    "Matikan listrik bila air mulai masuk.": "Switch off the power when water starts to come in.",
    "Kendaraan dipindahkan dari tepi kali": "Vehicles moved away from the river",
    "Bila air naik": "If the water rises",
    "Dahulukan yang rentan": "The vulnerable first",
    "Antar bayi, ibu hamil, lansia, dan warga difabel ke Balai RW 005.": (
        "Take babies, pregnant women, older people and people with disabilities to Balai RW 005."
    ),
    "Ikuti jalur yang ditandai": "Follow the marked route",
    "Jangan menyeberangi arus, sedangkal apa pun kelihatannya.": (
        "Do not cross moving water, however shallow it looks."
    ),
    "Laporkan genangan lewat JAKI": "Report flooding through JAKI",
    "Sertakan foto dan patokan. Laporan Anda sampai lebih dahulu ke kelurahan lokasi.": (
        "Add a photo and a landmark. Your report reaches the kelurahan of that place first."
    ),
    "Posko siaga Balai RW 005": "Standby post, Balai RW 005",
    "RW 005, Kel. Tanjung Barat, Kec. Jagakarsa, Jakarta Selatan 12530": (
        "RW 005, Kel. Tanjung Barat, Kec. Jagakarsa, Jakarta Selatan 12530"
    ),
    "Bangunan dua lantai, halaman dengan pohon mangga besar.": (
        "Two-storey building; a large mango tree in the yard."
    ),
    (
        "Ikuti prakiraan BMKG dan pengumuman BPBD. Jangan meneruskan pesan yang tidak jelas "
        "sumbernya. Pemberitahuan ini adalah contoh pada situs contoh."
    ): (
        "Follow the forecasts of BMKG and the announcements of BPBD. Do not forward messages "
        "without a clear source. This notice is a sample on a sample site."
    ),
}
