"""News: the planting campaign closes slightly below its goal."""

from config.demo.stream import before_after, figures, heading, photo, related, rich_text

PAGE = {
    "slug": "tanam-sebelum-hujan-ditutup",
    "title": "Tanam Sebelum Hujan ditutup dengan 372 titik",
    "summary": (
        "Sasaran 400 biopori dan pohon tidak tercapai, tetapi genangan di tiga gang berkurang. "
        "Inilah catatannya."
    ),
    "cover": "gang-sesudah",
    "kind": "news",
    "published": -11,
    "alert_hours": None,
    "tags": ["biopori", "pohon", "genangan"],
    "body": [
        rich_text(
            "<p>Kampanye Tanam Sebelum Hujan sudah selesai. Warga membuat 296 lubang biopori "
            "dan menanam 76 pohon dan perdu. Jumlahnya 372 titik, kurang 28 dari sasaran.</p>"
            "<p>Kami memilih menuliskan kekurangannya apa adanya. Angka yang jujur membantu "
            "RW menyusun rencana berikutnya.</p>"
        ),
        figures(
            "Sekilas hasil",
            [
                ("372", "titik dari 400", "93 persen sasaran"),
                ("3 gang", "genangan berkurang", "Menurut catatan ketua RT"),
                ("61 pohon", "hidup saat diperiksa", "Dari 76 yang ditanam"),
            ],
        ),
        heading("Tiga pelajaran", "h3"),
        rich_text(
            "<ul>"
            "<li>Periksa tebal semen sebelum menetapkan jumlah lubang.</li>"
            "<li>Mulailah sebulan lebih awal, sebab hujan tidak menunggu jadwal.</li>"
            "<li>Tunjuk satu penyiram untuk setiap lima pohon.</li>"
            "</ul>"
        ),
        before_after(
            "Gang di RW 003",
            photo(
                "gang-sebelum",
                "Gang berlantai semen yang tergenang sesudah hujan.",
                "Sebelum kampanye.",
            ),
            photo(
                "gang-sesudah",
                "Gang yang sama dengan tutup lubang biopori dan pot tanaman.",
                "Sesudah kampanye.",
            ),
        ),
        rich_text(
            "<p>Bor tangan tetap dapat dipinjam di Balai RW 002 tanpa biaya. Pekerjaan yang "
            "belum selesai diteruskan dalam program Lubang Seribu Biopori. Terima kasih "
            "kepada 148 relawan, Komunitas Sahabat Bantaran, dan pasukan oranye yang "
            "mengangkut tanah galian.</p>"
        ),
        related("Baca selengkapnya", ["tanam-sebelum-hujan", "lubang-seribu-biopori"]),
    ],
}
ENGLISH = {
    "Tanam Sebelum Hujan ditutup dengan 372 titik": "Plant Before the Rain closes with 372 spots",
    (
        "Sasaran 400 biopori dan pohon tidak tercapai, tetapi genangan di tiga gang berkurang. "
        "Inilah catatannya."
    ): (
        "The goal of 400 biopores and trees was missed, but flooding in three alleys has gone "
        "down. Here are the notes."
    ),
    (
        "Kampanye Tanam Sebelum Hujan sudah selesai. Warga membuat 296 lubang biopori dan "
        "menanam 76 pohon dan perdu. Jumlahnya 372 titik, kurang 28 dari sasaran."
    ): (
        "The campaign Plant Before the Rain is over. Residents made 296 biopore holes and "
        "planted 76 trees and shrubs. That is 372 spots, 28 short of the goal."
    ),
    (
        "Kami memilih menuliskan kekurangannya apa adanya. Angka yang jujur membantu RW menyusun "
        "rencana berikutnya."
    ): (
        "We chose to state the shortfall as it is. Honest figures help the RW plan what comes next."
    ),
    "Sekilas hasil": "Results at a glance",
    "372": "372",
    "titik dari 400": "spots of 400",
    "93 persen sasaran": "93 percent of the goal",
    "3 gang": "3 alleys",
    "genangan berkurang": "with less flooding",
    "Menurut catatan ketua RT": "According to the RT heads",
    "61 pohon": "61 trees",
    "hidup saat diperiksa": "alive when checked",
    "Dari 76 yang ditanam": "Of 76 planted",
    "Tiga pelajaran": "Three lessons",
    "Periksa tebal semen sebelum menetapkan jumlah lubang.": (
        "Check how thick the cement is before setting a number of holes."
    ),
    "Mulailah sebulan lebih awal, sebab hujan tidak menunggu jadwal.": (
        "Start a month earlier, because rain does not wait for a schedule."
    ),
    "Tunjuk satu penyiram untuk setiap lima pohon.": "Name one person to water every five trees.",
    "Gang di RW 003": "An alley in RW 003",
    "Gang berlantai semen yang tergenang sesudah hujan.": "A cement alley under water after rain.",
    "Sebelum kampanye.": "Before the campaign.",
    "Gang yang sama dengan tutup lubang biopori dan pot tanaman.": (
        "The same alley with biopore lids and potted plants."
    ),
    "Sesudah kampanye.": "After the campaign.",
    (
        "Bor tangan tetap dapat dipinjam di Balai RW 002 tanpa biaya. Pekerjaan yang belum "
        "selesai diteruskan dalam program Lubang Seribu Biopori. Terima kasih kepada 148 "
        "relawan, Komunitas Sahabat Bantaran, dan pasukan oranye yang mengangkut tanah galian."
    ): (
        "The hand drills can still be borrowed at Balai RW 002 free of charge. The unfinished "
        "work goes on in the programme A Thousand Biopore Holes. Thank you to the 148 "
        "volunteers, Komunitas Sahabat Bantaran and the PPSU crew who carried away the soil."
    ),
    "Baca selengkapnya": "Read more",
}
