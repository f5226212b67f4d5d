"""Announcement: counter hours around the year-end joint leave, true in any year."""

from config.demo.stream import (
    button,
    buttons,
    callout,
    heading,
    hours,
    hours_row,
    reusable,
    rich_text,
    table,
)

PAGE = {
    "slug": "jam-layanan-ptsp-akhir-tahun",
    "title": "Jam layanan PTSP pada cuti bersama akhir tahun",
    "summary": (
        "Loket PTSP Kelurahan tutup pada libur Natal dan cuti bersama. Uruslah surat yang "
        "mendesak lebih awal."
    ),
    "cover": "loket-ptsp",
    "kind": "announcement",
    "published": -5,
    "alert_hours": None,
    "tags": ["layanan", "ptsp"],
    "body": [
        rich_text(
            "<p>Loket PTSP Kelurahan mengikuti hari libur nasional dan cuti bersama yang "
            "ditetapkan pemerintah setiap tahun. Pada tahun 2026, cuti bersama Natal jatuh "
            "pada 24 Desember dan libur Natal pada 25 Desember. Untuk tahun lain, cek "
            "kalender resmi pemerintah.</p>"
            "<p>Di luar hari libur dan cuti bersama, loket tetap buka seperti biasa.</p>"
        ),
        hours(
            "Jam layanan biasa",
            [hours_row("1", "4", "07:30", "16:00"), hours_row("5", "", "07:30", "16:30")],
            note=(
                "Jam dapat berubah pada bulan Ramadan dan hari libur. Cek kalender resmi sebelum "
                "berangkat."
            ),
        ),
        table(
            "Yang sebaiknya diurus lebih awal",
            ["Keperluan", "Mulailah dari", "Waktu di loket"],
            [
                ["Surat keterangan tidak mampu", "Pengantar RT dan RW", "Paling lama 1 hari kerja"],
                ["Pengantar nikah", "Pengantar RT dan RW", "1 hari kerja"],
                ["Riwayat tanah", "PBB tahun berjalan lunas", "3 hari kerja"],
            ],
        ),
        heading("Agar Anda tidak datang dua kali", "h3"),
        rich_text(
            "<ul>"
            "<li>Mintalah surat pengantar RT dan RW beberapa hari sebelumnya. Pengurus juga "
            "berlibur.</li>"
            "<li>Periksa daftar syarat di halaman layanan dan bawa dokumen asli.</li>"
            "<li>Datang sebelum pukul 15.00 WIB agar berkas dapat diperiksa hari itu.</li>"
            "</ul>"
        ),
        callout(
            "Selama loket tutup",
            (
                "<p>Laporan fasilitas umum tetap dapat dikirim lewat JAKI. Dokumen kependudukan "
                "dapat diajukan lewat Alpukat Betawi. Keadaan darurat: 112.</p>"
            ),
        ),
        reusable("gratis-tanpa-pungutan"),
        buttons(button("Lihat semua layanan", page="layanan")),
    ],
}
ENGLISH = {
    "Jam layanan PTSP pada cuti bersama akhir tahun": (
        "Counter hours during the year-end joint leave"
    ),
    (
        "Loket PTSP Kelurahan tutup pada libur Natal dan cuti bersama. Uruslah surat yang "
        "mendesak lebih awal."
    ): (
        "The kelurahan counter closes for Christmas and the joint leave. Please arrange urgent "
        "letters early."
    ),
    (
        "Loket PTSP Kelurahan mengikuti hari libur nasional dan cuti bersama yang ditetapkan "
        "pemerintah setiap tahun. Pada tahun 2026, cuti bersama Natal jatuh pada 24 Desember dan "
        "libur Natal pada 25 Desember. Untuk tahun lain, cek kalender resmi pemerintah."
    ): (
        "The kelurahan counter follows the public holidays and joint leave that the government "
        "sets each year. In 2026 the Christmas joint leave is 24 December and Christmas Day is "
        "25 December. For other years, check the official government calendar."
    ),
    "Di luar hari libur dan cuti bersama, loket tetap buka seperti biasa.": (
        "On all other working days the counter is open as usual."
    ),
    "Jam layanan biasa": "Regular hours",
    (
        "Jam dapat berubah pada bulan Ramadan dan hari libur. Cek kalender resmi sebelum berangkat."
    ): (
        "Hours may change during Ramadan and on holidays. Check the official calendar before you "
        "set out."
    ),
    "Yang sebaiknya diurus lebih awal": "What to arrange early",
    "Keperluan": "Need",
    "Mulailah dari": "Start with",
    "Waktu di loket": "Time at the counter",
    "Surat keterangan tidak mampu": "Certificate of limited means",
    "Pengantar RT dan RW": "Cover letter from RT and RW",
    "Paling lama 1 hari kerja": "At most 1 working day",
    "Pengantar nikah": "Marriage papers",
    "1 hari kerja": "1 working day",
    "Riwayat tanah": "Land history letter",
    "PBB tahun berjalan lunas": "Land tax of the year paid",
    "3 hari kerja": "3 working days",
    "Agar Anda tidak datang dua kali": "So that you need to come only once",
    "Mintalah surat pengantar RT dan RW beberapa hari sebelumnya. Pengurus juga berlibur.": (
        "Ask for the RT and RW cover letter some days ahead. Officers go on holiday too."
    ),
    "Periksa daftar syarat di halaman layanan dan bawa dokumen asli.": (
        "Check the list of requirements on the service page and bring the originals."
    ),
    "Datang sebelum pukul 15.00 WIB agar berkas dapat diperiksa hari itu.": (
        "Come before 15:00 WIB so that your papers can be checked the same day."
    ),
    "Selama loket tutup": "While the counter is closed",
    (
        "Laporan fasilitas umum tetap dapat dikirim lewat JAKI. Dokumen kependudukan dapat "
        "diajukan lewat Alpukat Betawi. Keadaan darurat: 112."
    ): (
        "Reports about public facilities can still be sent through JAKI. Civil registration "
        "papers can be requested through Alpukat Betawi. Emergencies: 112."
    ),
    "Lihat semua layanan": "See all services",
}
