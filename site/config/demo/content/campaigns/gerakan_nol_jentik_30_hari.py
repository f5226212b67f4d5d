"""Gerakan Nol Jentik 30 Hari: running, thirty days long."""

from config.demo.stream import callout, checklist, documents, figures, heading, quote, rich_text

PAGE = {
    "slug": "gerakan-nol-jentik-30-hari",
    "title": "Gerakan Nol Jentik 30 Hari",
    "summary": (
        "Selama 30 hari setiap rumah memeriksa tempat air pada hari Jumat, agar sembilan dari "
        "sepuluh rumah bebas jentik."
    ),
    "cover": "jumantik",
    "area": "kesehatan",
    "tags": ["demam berdarah", "jumantik", "psn 3m plus"],
    "starts": -20,
    "ends": 9,
    "goal_value": 90,
    "goal_unit": "persen rumah bebas jentik",
    "readings": [(-20, 71), (-17, 73), (-13, 76), (-10, 78), (-6, 81), (-3, 83)],
    "steps": [
        (
            "Tunjuk satu juru pantau",
            "Satu anggota keluarga dewasa memegang kartu jentik rumah Anda.",
        ),
        (
            "Periksa sepuluh menit",
            "Setiap Jumat pagi, senter bak mandi, ember, tatakan pot, dan talang.",
        ),
        (
            "Kuras, tutup, manfaatkan",
            (
                "Kuras yang berjentik, tutup yang terbuka, dan singkirkan barang bekas yang "
                "menampung air."
            ),
        ),
        (
            "Laporkan kepada kader",
            "Serahkan hasilnya kepada kader jumantik RT: ada atau tidak ada jentik.",
        ),
    ],
    "call_label": "Periksa bak mandi Jumat ini",
    "call_text": (
        "Sepuluh menit setiap Jumat pagi. Ambil kartu jentik di pos RW atau unduh di halaman ini."
    ),
    "call_page": "jumantik-mandiri",
    "call_url": "",
    "program": "jumantik-mandiri",
    "partners": ["perkumpulan-dapur-sehat-bersama"],
    "body": [
        callout(
            "Mengapa sekarang",
            (
                "<p>Musim hujan mengisi kaleng, talang, dan tatakan pot. Telur nyamuk menjadi "
                "nyamuk dewasa dalam hitungan hari. Pemeriksaan sepekan sekali memutus daur "
                "itu.</p>"
            ),
            "warning",
        ),
        figures(
            "Sepuluh menit yang berarti",
            [
                ("30 hari", "lama gerakan", "Empat kali Jumat bersama"),
                ("10 menit", "sekali periksa", "Cukup dengan senter"),
                ("90 dari 100", "rumah bebas jentik", "Sasaran kita"),
            ],
        ),
        checklist(
            "Tempat yang diperiksa setiap Jumat",
            [
                ("Bak mandi dan ember", "Kuras dan gosok dindingnya."),
                ("Tatakan pot dan vas bunga", "Buang airnya atau isi dengan pasir."),
                ("Penampung air dispenser dan kulkas", "Paling sering terlupa."),
                ("Talang dan saluran di atap", "Singkirkan daun yang menyumbat."),
                (
                    "Kaleng, ban, dan botol bekas",
                    "Singkirkan; kaleng dan botol diterima bank sampah.",
                ),
            ],
            note=(
                "Inilah 3M: menguras, menutup, dan memanfaatkan kembali. Plus: pasang kawat kasa "
                "dan pelihara ikan pemakan jentik."
            ),
        ),
        quote(
            (
                "Kami tidak mencari siapa yang salah. Kami mencari airnya, lalu membuangnya "
                "bersama pemilik rumah."
            ),
            "Kader jumantik",
            "RW 004",
        ),
        heading("Bagaimana angkanya dihitung", "h3"),
        rich_text(
            "<p>Dua kali sepekan kader memeriksa sampel rumah di enam RW. Angkanya adalah "
            "rumah tanpa jentik dibagi rumah yang diperiksa. Hasilnya lebih rendah daripada "
            "laporan mandiri, karena rumah yang tidak melapor pun diperiksa.</p>"
            "<p>Bila ada anggota keluarga yang demam tinggi dua hari atau lebih, segera "
            "periksakan ke puskesmas. Jangan menunggu hari Jumat.</p>"
        ),
        documents(
            "Unduh",
            [
                (
                    "kartu-jentik",
                    "Satu lembar untuk empat pekan, dapat ditempel di pintu kamar mandi.",
                )
            ],
        ),
    ],
}
ENGLISH = {
    "Gerakan Nol Jentik 30 Hari": "Thirty Days Without Larvae",
    (
        "Selama 30 hari setiap rumah memeriksa tempat air pada hari Jumat, agar sembilan dari "
        "sepuluh rumah bebas jentik."
    ): (
        "For thirty days every home checks its water containers on Fridays, so that nine in ten "
        "homes are free of mosquito larvae."
    ),
    "persen rumah bebas jentik": "percent of homes free of larvae",
    "Tunjuk satu juru pantau": "Choose one checker",
    "Satu anggota keluarga dewasa memegang kartu jentik rumah Anda.": (
        "One adult in the family keeps the larvae card of your home."
    ),
    "Periksa sepuluh menit": "Check for ten minutes",
    "Setiap Jumat pagi, senter bak mandi, ember, tatakan pot, dan talang.": (
        "Every Friday morning, shine a torch into bath tanks, buckets, pot saucers and gutters."
    ),
    "Kuras, tutup, manfaatkan": "Drain, cover, reuse",
    (
        "Kuras yang berjentik, tutup yang terbuka, dan singkirkan barang bekas yang menampung air."
    ): "Drain what has larvae, cover what is open and remove discarded things that hold water.",
    "Laporkan kepada kader": "Tell your volunteer",
    "Serahkan hasilnya kepada kader jumantik RT: ada atau tidak ada jentik.": (
        "Give the result to the larvae volunteer of your RT: larvae or no larvae."
    ),
    "Periksa bak mandi Jumat ini": "Check your bath tank this Friday",
    "Sepuluh menit setiap Jumat pagi. Ambil kartu jentik di pos RW atau unduh di halaman ini.": (
        "Ten minutes every Friday morning. Pick up a larvae card at the RW post or download it "
        "from this page."
    ),
    "Mengapa sekarang": "Why now",
    (
        "Musim hujan mengisi kaleng, talang, dan tatakan pot. Telur nyamuk menjadi nyamuk dewasa "
        "dalam hitungan hari. Pemeriksaan sepekan sekali memutus daur itu."
    ): (
        "The rainy season fills tins, gutters and saucers. Mosquito eggs become adult mosquitoes "
        "within days. A weekly check breaks that cycle."
    ),
    "Sepuluh menit yang berarti": "Ten minutes that count",
    "30 hari": "30 days",
    "lama gerakan": "length of the campaign",
    "Empat kali Jumat bersama": "Four Fridays together",
    "10 menit": "10 minutes",
    "sekali periksa": "per check",
    "Cukup dengan senter": "A torch is enough",
    "90 dari 100": "90 in 100",
    "rumah bebas jentik": "homes free of larvae",
    "Sasaran kita": "Our goal",
    "Tempat yang diperiksa setiap Jumat": "Places to check every Friday",
    "Bak mandi dan ember": "Bath tanks and buckets",
    "Kuras dan gosok dindingnya.": "Drain them and scrub the sides.",
    "Tatakan pot dan vas bunga": "Plant saucers and flower vases",
    "Buang airnya atau isi dengan pasir.": "Empty them or fill them with sand.",
    "Penampung air dispenser dan kulkas": "Drip trays of dispensers and fridges",
    "Paling sering terlupa.": "The place most often forgotten.",
    "Talang dan saluran di atap": "Gutters and roof drains",
    "Singkirkan daun yang menyumbat.": "Clear out leaves that block them.",
    "Kaleng, ban, dan botol bekas": "Old tins, tyres and bottles",
    "Singkirkan; kaleng dan botol diterima bank sampah.": (
        "Clear them away; the waste bank takes tins and bottles."
    ),
    (
        "Inilah 3M: menguras, menutup, dan memanfaatkan kembali. Plus: pasang kawat kasa dan "
        "pelihara ikan pemakan jentik."
    ): (
        "This is 3M: drain, cover and reuse. Plus: fit window screens and keep fish that eat "
        "larvae."
    ),
    (
        "Kami tidak mencari siapa yang salah. Kami mencari airnya, lalu membuangnya bersama "
        "pemilik rumah."
    ): (
        "We do not look for someone to blame. We look for the water and pour it out together "
        "with the owner."
    ),
    "Kader jumantik": "Larvae volunteer",
    "RW 004": "RW 004",
    "Bagaimana angkanya dihitung": "How the figure is worked out",
    (
        "Dua kali sepekan kader memeriksa sampel rumah di enam RW. Angkanya adalah rumah tanpa "
        "jentik dibagi rumah yang diperiksa. Hasilnya lebih rendah daripada laporan mandiri, "
        "karena rumah yang tidak melapor pun diperiksa."
    ): (
        "Twice a week volunteers check a sample of homes in six RW. The figure is homes without "
        "larvae divided by homes checked. It is lower than the self-reported figure, because "
        "homes that do not report are checked too."
    ),
    (
        "Bila ada anggota keluarga yang demam tinggi dua hari atau lebih, segera periksakan ke "
        "puskesmas. Jangan menunggu hari Jumat."
    ): (
        "If someone in the family has a high fever for two days or more, go to a health centre "
        "at once. Do not wait for Friday."
    ),
    "Unduh": "Download",
    "Satu lembar untuk empat pekan, dapat ditempel di pintu kamar mandi.": (
        "One sheet for four weeks; hang it on the bathroom door."
    ),
}
