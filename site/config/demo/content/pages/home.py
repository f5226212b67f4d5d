"""The home page: quick ways in, then the live sections."""

from config.demo.stream import button, buttons, callout, figures, live

PAGE = {
    "slug": "beranda",
    "title": "Balai Warga Tanjung Barat",
    "summary": (
        "Syarat surat, program, kampanye, dan kabar warga Kelurahan Tanjung Barat di satu tempat."
    ),
    "cover": "",
    "hero_title": "Ada urusan, ada usul, ada tetangga.",
    "hero_text": (
        "Cari syarat surat dan jadwal posyandu. Ikuti program dan kampanye, baca kabar kampung, "
        "dan temukan lembaga di sekitar Anda."
    ),
    "body": [
        buttons(
            button("Syarat surat keterangan tidak mampu", page="surat-keterangan-tidak-mampu"),
            button("Semua layanan", page="layanan", style="quiet"),
            button("Darurat dan laporan", page="darurat-dan-laporan", style="quiet"),
        ),
        live("spotlight", "Mari ikut bergerak"),
        live(
            "areas",
            "Empat bidang, satu kampung",
            "Pilih bidang yang paling dekat dengan keperluan Anda.",
        ),
        live(
            "programs", "Yang sedang dikerjakan bersama", "Program rutin yang dapat Anda ikuti.", 4
        ),
        live("campaigns", "Kampanye warga", "Sasarannya jelas, kemajuannya dihitung terbuka.", 3),
        live("aspirations", "Suara warga", "Yang baru disampaikan, dan sampai mana jawabannya.", 4),
        callout(
            "Urusan surat tidak perlu perantara",
            (
                "<p>Mulailah dari RT, teruskan ke RW, lalu ke loket PTSP Kelurahan. Semua surat "
                "di loket gratis.</p>"
            ),
        ),
        live("news", "Kabar terbaru", "", 3),
        figures(
            "Tanjung Barat di situs ini",
            [
                ("6 RW", "dengan balai atau pos terbuka", "Alamat dan jamnya di halaman Lembaga"),
                ("4 bidang", "kesehatan, pendidikan, lingkungan, ekonomi", ""),
                ("Rp0", "biaya surat di loket PTSP", "Laporkan bila ada yang meminta uang"),
            ],
        ),
        buttons(
            button("Temukan lembaga", url="/lembaga/", style="quiet"),
            button("Kenali mitra", url="/mitra/", style="quiet"),
        ),
    ],
}
ENGLISH = {
    "Mari ikut bergerak": "Join in",
    "Balai Warga Tanjung Barat": "Balai Warga Tanjung Barat",
    "Syarat surat, program, kampanye, dan kabar warga Kelurahan Tanjung Barat di satu tempat.": (
        "Service requirements, programmes, campaigns and news from Kelurahan Tanjung Barat in "
        "one place."
    ),
    "Ada urusan, ada usul, ada tetangga.": (
        "Something to arrange, something to suggest, someone next door."
    ),
    (
        "Cari syarat surat dan jadwal posyandu. Ikuti program dan kampanye, baca kabar kampung, "
        "dan temukan lembaga di sekitar Anda."
    ): (
        "Find out what a letter requires and when the posyandu opens. Join programmes and "
        "campaigns, read local news and find the institutions around you."
    ),
    "Syarat surat keterangan tidak mampu": "Certificate of limited means",
    "Semua layanan": "All services",
    "Darurat dan laporan": "Emergencies and reports",
    "Empat bidang, satu kampung": "Four areas, one neighbourhood",
    "Pilih bidang yang paling dekat dengan keperluan Anda.": (
        "Choose the area closest to what you need."
    ),
    "Yang sedang dikerjakan bersama": "What we are working on together",
    "Program rutin yang dapat Anda ikuti.": "Regular programmes you can join.",
    "Kampanye warga": "Residents' campaigns",
    "Sasarannya jelas, kemajuannya dihitung terbuka.": (
        "Clear goals, progress counted in the open."
    ),
    "Suara warga": "What residents ask for",
    "Yang baru disampaikan, dan sampai mana jawabannya.": (
        "What was sent in lately, and how far the answer is."
    ),
    "Urusan surat tidak perlu perantara": "You need no middleman for a letter",
    (
        "Mulailah dari RT, teruskan ke RW, lalu ke loket PTSP Kelurahan. Semua surat di loket "
        "gratis."
    ): (
        "Start with your RT, go on to the RW, then to the kelurahan counter. All letters at the "
        "counter are free."
    ),
    "Kabar terbaru": "Latest news",
    "Tanjung Barat di situs ini": "Tanjung Barat on this site",
    "6 RW": "6 RW",
    "dengan balai atau pos terbuka": "with an open hall or post",
    "Alamat dan jamnya di halaman Lembaga": "Addresses and hours are on the Institutions page",
    "4 bidang": "4 areas",
    "kesehatan, pendidikan, lingkungan, ekonomi": "health, education, environment, economy",
    "Rp0": "Rp0",
    "biaya surat di loket PTSP": "for a letter at the counter",
    "Laporkan bila ada yang meminta uang": "Report anyone who asks for money",
    "Temukan lembaga": "Find an institution",
    "Kenali mitra": "Meet the partners",
}
