"""Jumantik Mandiri."""

from config.demo.stream import (
    button,
    buttons,
    callout,
    documents,
    heading,
    questions,
    rich_text,
    steps,
    table,
)

PAGE = {
    "slug": "jumantik-mandiri",
    "title": "Jumantik Mandiri",
    "summary": "Satu rumah satu juru pantau jentik, dilaporkan tiap Jumat.",
    "cover": "jumantik",
    "area": "kesehatan",
    "audiences": ["semua", "keluarga"],
    "tags": ["demam berdarah", "jumantik", "kesehatan keluarga"],
    "schedule": "Setiap Jumat, 07.00–09.00 WIB",
    "place": "Rumah masing-masing; laporan ke koordinator RT",
    "contact": "puskesmas-jagakarsa-pembantu",
    "partners": [],
    "related": ["posyandu-ceria-melati", "lubang-seribu-biopori"],
    "indicators": [
        {
            "name": "Rumah pelapor yang bebas jentik",
            "unit": "%",
            "target": 95,
            "readings": [
                (-250, 81.6),
                (-220, 84.2),
                (-190, 86.9),
                (-160, 90.4),
                (-130, 92.1),
                (-100, 91.3),
                (-70, 85.7),
                (-40, 87.2),
                (-10, 88.3),
            ],
        },
        {
            "name": "Rumah yang melapor",
            "unit": "rumah",
            "target": 1500,
            "readings": [
                (-190, 610),
                (-160, 742),
                (-130, 905),
                (-100, 884),
                (-70, 960),
                (-40, 1042),
                (-10, 1118),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Koordinator di setiap RT",
            "text": "Setiap RT kini memiliki satu koordinator dan satu pengganti.",
            "days": -180,
            "percent": 100,
        },
        {
            "title": "Kartu jentik dibagikan",
            "text": "Kartu disampaikan dari pintu ke pintu oleh kader.",
            "days": -120,
            "percent": 100,
        },
        {
            "title": "Rumah kosong dan kos terdata",
            "text": "Jumlahnya dicatat per RT tanpa nama penghuni.",
            "days": 20,
            "percent": 70,
        },
        {
            "title": "Pantau serentak sebelum puncak hujan",
            "text": "Enam RW memeriksa pada pagi yang sama.",
            "days": 60,
            "percent": 0,
        },
    ],
    "body": [
        heading("Sepuluh menit setiap Jumat"),
        rich_text(
            "<p>Nyamuk demam berdarah bertelur di air bersih yang tenang, sering "
            "kali di rumah kita sendiri. Jumantik Mandiri meminta satu orang di "
            "setiap rumah memeriksa tempat air sekali sepekan.</p>"
            "<p>Program ini untuk semua rumah, kos, toko, dan tempat ibadah. Tidak "
            "ada biaya dan tidak ada denda; yang ada hanya kebiasaan saling "
            "mengingatkan.</p>"
        ),
        table(
            "Tempat yang paling sering terlewat",
            ["Tempat", "Tindakan"],
            [
                [
                    "Bak mandi",
                    "Kuras dan sikat dindingnya",
                ],
                [
                    "Wadah di belakang kulkas",
                    "Buang airnya, lap sampai kering",
                ],
                [
                    "Alas pot dan vas",
                    "Ganti air atau isi dengan pasir",
                ],
                [
                    "Talang dan ban bekas",
                    "Bersihkan, lubangi, atau simpan di tempat teduh",
                ],
                ["Tandon dan ember", "Tutup rapat"],
            ],
        ),
        steps(
            "Cara melapor",
            [
                (
                    "Periksa",
                    (
                        "<p>Senter permukaan air selama satu menit. Jentik terlihat bergerak "
                        "naik turun.</p>"
                    ),
                ),
                ("Bersihkan", "<p>Bila ada jentik, kuras saat itu juga.</p>"),
                (
                    "Tandai kartu",
                    (
                        "<p>Tulis tanggal dan tanda ada atau tidak ada, lalu tempel di balik "
                        "pintu.</p>"
                    ),
                ),
                (
                    "Laporkan",
                    (
                        "<p>Koordinator RT menghitung jumlahnya sebelum Jumat siang. Hanya "
                        "angka per RT yang diteruskan.</p>"
                    ),
                ),
            ],
        ),
        documents(
            "Kartu pantau",
            [
                ("kartu-jentik", "Satu lembar untuk 12 pekan"),
            ],
        ),
        callout(
            "Demam tinggi mendadak?",
            (
                "<p>Jangan menunggu hari Jumat. Segera periksakan diri ke puskesmas "
                "atau rumah sakit terdekat, terutama bila disertai lemas, muntah "
                "terus-menerus, nyeri perut hebat, atau perdarahan.</p>"
            ),
            tone="urgent",
        ),
        questions(
            "Pertanyaan yang sering diajukan",
            [
                (
                    "Apakah petugas akan masuk ke rumah saya?",
                    "<p>Tidak tanpa izin Anda. Kader hanya membantu bila Anda meminta.</p>",
                ),
                (
                    "Mengapa tidak diasapi saja?",
                    (
                        "<p>Pengasapan hanya mengenai nyamuk dewasa dan diputuskan oleh "
                        "puskesmas. Jentik tetap harus dibersihkan.</p>"
                    ),
                ),
                (
                    "Angka turun pada awal musim hujan, mengapa?",
                    (
                        "<p>Banyak wadah di luar rumah terisi air. Karena itu kami menambah "
                        "pemeriksaan halaman, dan angka kini naik lagi menjadi 88,3%.</p>"
                    ),
                ),
                (
                    "Mengapa angka kampanye lebih rendah?",
                    (
                        "<p>Kampanye 30 hari menghitung semua rumah yang diperiksa kader. Angka "
                        "di halaman ini hanya dari rumah yang rutin melapor.</p>"
                    ),
                ),
            ],
        ),
        buttons(button("Ikut gerakan 30 hari", page="gerakan-nol-jentik-30-hari")),
    ],
}

ENGLISH = {
    "Jumantik Mandiri": "Household Mosquito Watch",
    "Satu rumah satu juru pantau jentik, dilaporkan tiap Jumat.": (
        "One larva monitor in every home, with a report every Friday."
    ),
    "Setiap Jumat, 07.00–09.00 WIB": "Every Friday, 07:00–09:00 WIB",
    "Rumah masing-masing; laporan ke koordinator RT": (
        "Your own home; report to the RT coordinator"
    ),
    "Rumah pelapor yang bebas jentik": "Reporting homes free of larvae",
    "%": "%",
    "Rumah yang melapor": "Homes reporting",
    "rumah": "homes",
    "Koordinator di setiap RT": "A coordinator in every RT",
    "Setiap RT kini memiliki satu koordinator dan satu pengganti.": (
        "Every RT now has a coordinator and a deputy."
    ),
    "Kartu jentik dibagikan": "Larva cards handed out",
    "Kartu disampaikan dari pintu ke pintu oleh kader.": (
        "Volunteers took the cards from door to door."
    ),
    "Rumah kosong dan kos terdata": "Empty and rented homes mapped",
    "Jumlahnya dicatat per RT tanpa nama penghuni.": "Counted per RT, without occupants' names.",
    "Pantau serentak sebelum puncak hujan": "Joint check before the peak rains",
    "Enam RW memeriksa pada pagi yang sama.": "All six RW check on the same morning.",
    "Sepuluh menit setiap Jumat": "Ten minutes every Friday",
    (
        "Nyamuk demam berdarah bertelur di air bersih yang tenang, sering kali "
        "di rumah kita sendiri. Jumantik Mandiri meminta satu orang di setiap "
        "rumah memeriksa tempat air sekali sepekan."
    ): (
        "Dengue mosquitoes lay their eggs in clean, still water, often inside "
        "our own homes. The Household Mosquito Watch asks one person in each "
        "home to check water containers once a week."
    ),
    (
        "Program ini untuk semua rumah, kos, toko, dan tempat ibadah. Tidak ada "
        "biaya dan tidak ada denda; yang ada hanya kebiasaan saling "
        "mengingatkan."
    ): (
        "It is for every home, boarding house, shop and place of worship. There "
        "is no charge and no fine, just the habit of reminding one another."
    ),
    "Tempat yang paling sering terlewat": "The places most often missed",
    "Tempat": "Place",
    "Tindakan": "What to do",
    "Bak mandi": "Bath tub",
    "Kuras dan sikat dindingnya": "Drain it and scrub the sides",
    "Wadah di belakang kulkas": "Tray behind the fridge",
    "Buang airnya, lap sampai kering": "Empty it and wipe dry",
    "Alas pot dan vas": "Plant saucers and vases",
    "Ganti air atau isi dengan pasir": "Change the water or fill with sand",
    "Talang dan ban bekas": "Gutters and old tyres",
    "Bersihkan, lubangi, atau simpan di tempat teduh": "Clear, pierce or store under cover",
    "Tandon dan ember": "Tanks and buckets",
    "Tutup rapat": "Cover tightly",
    "Cara melapor": "How to report",
    "Periksa": "Check",
    ("Senter permukaan air selama satu menit. Jentik terlihat bergerak naik turun."): (
        "Shine a torch on the water for a minute. Larvae move up and down."
    ),
    "Bersihkan": "Clean",
    "Bila ada jentik, kuras saat itu juga.": "If you find larvae, drain the water at once.",
    "Tandai kartu": "Mark the card",
    ("Tulis tanggal dan tanda ada atau tidak ada, lalu tempel di balik pintu."): (
        "Write the date and yes or no, then hang it behind the door."
    ),
    "Laporkan": "Report",
    (
        "Koordinator RT menghitung jumlahnya sebelum Jumat siang. Hanya angka "
        "per RT yang diteruskan."
    ): ("The RT coordinator adds up the cards by Friday noon. Only figures per RT are passed on."),
    "Kartu pantau": "Monitoring card",
    "Satu lembar untuk 12 pekan": "One sheet for 12 weeks",
    "Demam tinggi mendadak?": "Sudden high fever?",
    (
        "Jangan menunggu hari Jumat. Segera periksakan diri ke puskesmas atau "
        "rumah sakit terdekat, terutama bila disertai lemas, muntah "
        "terus-menerus, nyeri perut hebat, atau perdarahan."
    ): (
        "Do not wait for Friday. Go to the nearest puskesmas or hospital at "
        "once, above all with weakness, constant vomiting, severe stomach pain "
        "or bleeding."
    ),
    "Pertanyaan yang sering diajukan": "Common questions",
    "Apakah petugas akan masuk ke rumah saya?": "Will someone come into my home?",
    "Tidak tanpa izin Anda. Kader hanya membantu bila Anda meminta.": (
        "Not without your permission. Volunteers help only when you ask."
    ),
    "Mengapa tidak diasapi saja?": "Why not simply fog?",
    (
        "Pengasapan hanya mengenai nyamuk dewasa dan diputuskan oleh puskesmas. "
        "Jentik tetap harus dibersihkan."
    ): (
        "Fogging only reaches adult mosquitoes and is decided by the puskesmas. "
        "The larvae still have to be removed."
    ),
    "Angka turun pada awal musim hujan, mengapa?": "Why did the figure drop when the rains began?",
    (
        "Banyak wadah di luar rumah terisi air. Karena itu kami menambah "
        "pemeriksaan halaman, dan angka kini naik lagi menjadi 88,3%."
    ): (
        "Many containers outdoors filled with water. We added yard checks, and "
        "the figure is back up to 88.3%."
    ),
    "Mengapa angka kampanye lebih rendah?": "Why is the campaign figure lower?",
    (
        "Kampanye 30 hari menghitung semua rumah yang diperiksa kader. Angka di "
        "halaman ini hanya dari rumah yang rutin melapor."
    ): (
        "The 30-day drive counts every home that volunteers check. The figure "
        "on this page covers only homes that report regularly."
    ),
    "Ikut gerakan 30 hari": "Join the 30-day drive",
}
