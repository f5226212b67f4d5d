"""Kali Kita Ciliwung."""

from config.demo.stream import (
    before_after,
    callout,
    checklist,
    gallery,
    heading,
    logos,
    photo,
    quote,
    related,
    rich_text,
    steps,
)

PAGE = {
    "slug": "kali-kita-ciliwung",
    "title": "Kali Kita Ciliwung",
    "discussion": (
        "lingkungan",
        "Apa yang membuat Anda mau ikut turun merawat sungai, dan apa yang menghalangi?",
    ),
    "summary": "Susur, pungut, dan tanam di bantaran Ciliwung bersama komunitas.",
    "cover": "ciliwung",
    "area": "lingkungan",
    "audiences": ["relawan", "remaja", "semua"],
    "tags": ["ciliwung", "sampah", "relawan", "kerja bakti"],
    "schedule": "Sabtu pekan ketiga, 07.00–10.00 WIB",
    "place": "Bantaran timur; kumpul di Balai RW 001",
    "contact": "karang-taruna",
    "partners": ["komunitas-sahabat-bantaran"],
    "related": ["lubang-seribu-biopori", "bank-sampah-rezeki-rw", "kebun-gang-hijau"],
    "indicators": [
        {
            "name": "Bantaran bersih dan terawat",
            "unit": "meter",
            "target": 1200,
            "readings": [
                (-272, 180),
                (-242, 260),
                (-212, 350),
                (-182, 410),
                (-152, 530),
                (-122, 610),
                (-92, 690),
                (-62, 740),
                (-32, 620),
                (-2, 710),
            ],
        },
        {
            "name": "Relawan per kegiatan",
            "unit": "orang",
            "target": 40,
            "readings": [
                (-182, 18),
                (-152, 27),
                (-122, 33),
                (-92, 36),
                (-62, 38),
                (-32, 21),
                (-2, 34),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Peta titik sampah",
            "text": "Tiga puluh dua titik dicatat bersama pemancing dan warga tepi kali.",
            "days": -240,
            "percent": 100,
        },
        {
            "title": "Jalur setapak 300 meter",
            "text": "Semak dibuka tanpa menebang pohon besar.",
            "days": -110,
            "percent": 100,
        },
        {
            "title": "Menanam 400 bibit",
            "text": "Bambu, loa, dan vetiver; 210 bibit sudah tertanam.",
            "days": 30,
            "percent": 52,
        },
        {
            "title": "Papan tinggi air di dua titik",
            "text": "Supaya warga mudah membaca kenaikan air.",
            "days": 85,
            "percent": 0,
        },
    ],
    "body": [
        heading("Kembali menghadap kali"),
        rich_text(
            "<p>Di sisi timur Tanjung Barat, Ciliwung mengalir di balik tembok dan "
            "semak. Sebulan sekali warga menyusurinya, memungut sampah yang "
            "tersangkut, dan menanam kembali bantaran yang gundul.</p>"
            "<p>Kegiatan dipimpin Karang Taruna bersama Komunitas Sahabat Bantaran. "
            "Relawan susur sungai berusia 17 tahun ke atas, paling banyak 40 orang "
            "supaya mudah dijaga. Ikut serta gratis; sarung tangan, karung, dan "
            "sarapan disediakan.</p>"
        ),
        before_after(
            "Satu tikungan, delapan bulan",
            photo(
                "bantaran-sebelum",
                "Bantaran gundul dengan tumpukan sampah plastik",
                "Sebelum kerja bakti pertama",
            ),
            photo(
                "bantaran-sesudah",
                "Bantaran yang sama dengan rumput vetiver dan jalur setapak",
                "Setelah penanaman ketiga",
            ),
        ),
        steps(
            "Urutan kegiatan",
            [
                (
                    "Kumpul dan pembagian regu",
                    (
                        "<p>Pukul 07.00 WIB di Balai RW 001. Setiap regu berisi delapan orang "
                        "dan satu pemandu.</p>"
                    ),
                ),
                (
                    "Susur dan pungut",
                    ("<p>Berjalan 800 meter, memilah sampah langsung ke tiga warna karung.</p>"),
                ),
                (
                    "Tanam atau rawat",
                    "<p>Menanam saat musim hujan, menyiram dan menyiangi saat kemarau.</p>",
                ),
                (
                    "Timbang dan catat",
                    "<p>Sampah ditimbang, yang bernilai dikirim ke bank sampah.</p>",
                ),
            ],
        ),
        checklist(
            "Kenakan dan bawa",
            [
                "Sepatu tertutup yang boleh basah",
                "Topi dan baju lengan panjang",
                "Botol minum isi ulang",
                ("Baju ganti", "Ada kamar bilas di Balai RW 001."),
            ],
        ),
        callout(
            "Air naik, kegiatan batal",
            (
                "<p>Bila hujan deras di hulu atau air naik, kegiatan dibatalkan dan "
                "jangan mendekati tepi kali. Pemandu memberi kabar melalui ketua RT "
                "paling lambat pukul 06.00 WIB.</p>"
            ),
            tone="urgent",
        ),
        gallery(
            "Dari kegiatan terakhir",
            [
                photo(
                    "susur-ciliwung",
                    "Relawan berjalan beriringan di jalur setapak tepi Ciliwung",
                    "Regu kedua melewati rumpun bambu.",
                ),
                photo(
                    "ciliwung",
                    "Aliran Ciliwung di antara pepohonan pada pagi hari",
                    "Bantaran timur sesudah hujan.",
                ),
            ],
        ),
        heading("Hasil yang jujur"),
        rich_text(
            "<p>Bantaran terawat pernah mencapai 740 meter, lalu berkurang menjadi "
            "620 meter ketika banjir kiriman membawa sampah baru. Sejak itu regu "
            "kecil datang setiap pekan di tiga tikungan yang paling sering "
            "tersangkut sampah, dan panjangnya kini 710 meter.</p>"
        ),
        quote(
            (
                "Kalau kali kotor, yang pertama tahu kami. Kalau bersih, yang pertama "
                "senang juga kami."
            ),
            "Marsan",
            "Warga tepi kali, RW 001",
        ),
        logos(
            "Bersama",
            [
                ("Komunitas Sahabat Bantaran", "logo-bantaran", ""),
            ],
        ),
        related("Mulai dari rumah", ["bank-sampah-rezeki-rw", "lubang-seribu-biopori"]),
    ],
}

ENGLISH = {
    "Kali Kita Ciliwung": "Our River, the Ciliwung",
    "Susur, pungut, dan tanam di bantaran Ciliwung bersama komunitas.": (
        "Walk, clean and plant along the Ciliwung together with the community."
    ),
    "Sabtu pekan ketiga, 07.00–10.00 WIB": "Third Saturday of the month, 07:00–10:00 WIB",
    "Bantaran timur; kumpul di Balai RW 001": "East bank; meet at the RW 001 hall",
    "Bantaran bersih dan terawat": "Riverbank clean and cared for",
    "meter": "metres",
    "Relawan per kegiatan": "Volunteers per outing",
    "orang": "people",
    "Peta titik sampah": "Map of litter spots",
    "Tiga puluh dua titik dicatat bersama pemancing dan warga tepi kali.": (
        "Thirty-two spots were noted with anglers and riverside residents."
    ),
    "Jalur setapak 300 meter": "A 300-metre footpath",
    "Semak dibuka tanpa menebang pohon besar.": "Scrub was cleared without felling large trees.",
    "Menanam 400 bibit": "Planting 400 seedlings",
    "Bambu, loa, dan vetiver; 210 bibit sudah tertanam.": (
        "Bamboo, loa fig and vetiver; 210 seedlings are in the ground."
    ),
    "Papan tinggi air di dua titik": "Water-level boards in two places",
    "Supaya warga mudah membaca kenaikan air.": "So that residents can easily read rising water.",
    "Kembali menghadap kali": "Facing the river again",
    (
        "Di sisi timur Tanjung Barat, Ciliwung mengalir di balik tembok dan "
        "semak. Sebulan sekali warga menyusurinya, memungut sampah yang "
        "tersangkut, dan menanam kembali bantaran yang gundul."
    ): (
        "On the eastern side of Tanjung Barat the Ciliwung runs behind walls "
        "and scrub. Once a month residents walk along it, pick up the litter "
        "caught there and replant the bare banks."
    ),
    (
        "Kegiatan dipimpin Karang Taruna bersama Komunitas Sahabat Bantaran. "
        "Relawan susur sungai berusia 17 tahun ke atas, paling banyak 40 orang "
        "supaya mudah dijaga. Ikut serta gratis; sarung tangan, karung, dan "
        "sarapan disediakan."
    ): (
        "The outings are led by Karang Taruna and Komunitas Sahabat Bantaran. "
        "River volunteers are 17 or older, at most 40 so that everyone can be "
        "looked after. Taking part is free; gloves, sacks and breakfast are "
        "provided."
    ),
    "Satu tikungan, delapan bulan": "One bend, eight months",
    "Bantaran gundul dengan tumpukan sampah plastik": (
        "Bare riverbank with heaps of plastic litter"
    ),
    "Sebelum kerja bakti pertama": "Before the first clean-up",
    "Bantaran yang sama dengan rumput vetiver dan jalur setapak": (
        "The same bank with vetiver grass and a footpath"
    ),
    "Setelah penanaman ketiga": "After the third planting",
    "Urutan kegiatan": "How the morning runs",
    "Kumpul dan pembagian regu": "Meet and form teams",
    ("Pukul 07.00 WIB di Balai RW 001. Setiap regu berisi delapan orang dan satu pemandu."): (
        "07:00 WIB at the RW 001 hall. Each team has eight people and a guide."
    ),
    "Susur dan pungut": "Walk and collect",
    "Berjalan 800 meter, memilah sampah langsung ke tiga warna karung.": (
        "Walk 800 metres, sorting litter straight into sacks of three colours."
    ),
    "Tanam atau rawat": "Plant or tend",
    "Menanam saat musim hujan, menyiram dan menyiangi saat kemarau.": (
        "Plant in the rains, water and weed in the dry season."
    ),
    "Timbang dan catat": "Weigh and record",
    "Sampah ditimbang, yang bernilai dikirim ke bank sampah.": (
        "Litter is weighed and what has value goes to the waste bank."
    ),
    "Kenakan dan bawa": "Wear and bring",
    "Sepatu tertutup yang boleh basah": "Closed shoes that may get wet",
    "Topi dan baju lengan panjang": "Hat and long sleeves",
    "Botol minum isi ulang": "Refillable water bottle",
    "Baju ganti": "A change of clothes",
    "Ada kamar bilas di Balai RW 001.": "There is a washroom at the RW 001 hall.",
    "Air naik, kegiatan batal": "If the water rises, we cancel",
    (
        "Bila hujan deras di hulu atau air naik, kegiatan dibatalkan dan jangan "
        "mendekati tepi kali. Pemandu memberi kabar melalui ketua RT paling "
        "lambat pukul 06.00 WIB."
    ): (
        "In heavy rain upstream or when the water rises, the outing is "
        "cancelled; keep away from the riverbank. Guides send word through the "
        "RT heads by 06:00 WIB."
    ),
    "Dari kegiatan terakhir": "From the latest outing",
    "Relawan berjalan beriringan di jalur setapak tepi Ciliwung": (
        "Volunteers walking in line on the path beside the Ciliwung"
    ),
    "Regu kedua melewati rumpun bambu.": "The second team passing the bamboo.",
    "Aliran Ciliwung di antara pepohonan pada pagi hari": (
        "The Ciliwung flowing between trees in the morning"
    ),
    "Bantaran timur sesudah hujan.": "The east bank after rain.",
    "Hasil yang jujur": "An honest result",
    (
        "Bantaran terawat pernah mencapai 740 meter, lalu berkurang menjadi 620 "
        "meter ketika banjir kiriman membawa sampah baru. Sejak itu regu kecil "
        "datang setiap pekan di tiga tikungan yang paling sering tersangkut "
        "sampah, dan panjangnya kini 710 meter."
    ): (
        "The cared-for stretch once reached 740 metres, then shrank to 620 when "
        "a flood from upstream brought new litter. Since then a small team "
        "visits the three worst bends every week, and the length is now 710 "
        "metres."
    ),
    ("Kalau kali kotor, yang pertama tahu kami. Kalau bersih, yang pertama senang juga kami."): (
        "When the river is dirty, we know first. When it is clean, we are the first to be glad."
    ),
    "Marsan": "Marsan",
    "Warga tepi kali, RW 001": "Riverside resident, RW 001",
    "Bersama": "Together with",
    "Komunitas Sahabat Bantaran": "Komunitas Sahabat Bantaran",
    "Mulai dari rumah": "Start at home",
}
