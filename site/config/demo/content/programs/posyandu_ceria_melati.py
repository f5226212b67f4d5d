"""Posyandu Ceria Melati."""

from config.demo.stream import (
    callout,
    checklist,
    heading,
    hours,
    hours_row,
    location,
    picture,
    quote,
    reusable,
    rich_text,
    steps,
)

PAGE = {
    "slug": "posyandu-ceria-melati",
    "title": "Posyandu Ceria Melati",
    "discussion": (
        "kesehatan",
        "Bagaimana posyandu di RW Anda berjalan, dan apa yang perlu diperbaiki?",
    ),
    "summary": (
        "Layanan timbang, imunisasi, dan konsultasi untuk semua usia setiap Rabu pekan kedua."
    ),
    "cover": "posyandu",
    "area": "kesehatan",
    "audiences": ["balita", "keluarga", "lansia"],
    "tags": ["posyandu", "imunisasi", "gizi", "kesehatan keluarga"],
    "schedule": "Setiap Rabu pekan kedua, 08.00–11.00 WIB",
    "place": "Pos RW 003",
    "contact": "posyandu-melati",
    "partners": ["perkumpulan-dapur-sehat-bersama"],
    "related": ["dapur-gizi-warga", "jumantik-mandiri", "lansia-bugar-tanjung-barat"],
    "indicators": [
        {
            "name": "Kunjungan per bulan",
            "unit": "kunjungan",
            "target": 180,
            "readings": [
                (-215, 96),
                (-185, 112),
                (-155, 108),
                (-125, 131),
                (-95, 149),
                (-65, 127),
                (-35, 158),
                (-7, 163),
            ],
        },
        {
            "name": "Balita di wilayah pos yang ditimbang",
            "unit": "%",
            "target": 85,
            "readings": [
                (-215, 61),
                (-185, 66),
                (-155, 64),
                (-125, 70),
                (-95, 76),
                (-65, 69),
                (-35, 80),
                (-7, 82),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Meja layanan lansia dibuka",
            "text": "Pengukuran tekanan darah kini tersedia di pos yang sama.",
            "days": -150,
            "percent": 100,
        },
        {
            "title": "Pelatihan ulang kader",
            "text": "Enam belas kader berlatih cara menimbang dan mengukur dengan benar.",
            "days": -70,
            "percent": 100,
        },
        {
            "title": "Jalur landai di pintu pos",
            "text": "Rangka sudah terpasang; pegangan tangan menyusul.",
            "days": 25,
            "percent": 60,
        },
        {
            "title": "Pos singgah di RW 006",
            "text": "Bagi keluarga yang jauh dari RW 003; menunggu kesepakatan tempat.",
            "days": 110,
            "percent": 0,
        },
    ],
    "body": [
        heading("Satu pagi, satu pos, semua usia"),
        rich_text(
            "<p>Setiap Rabu pekan kedua, Pos RW 003 menjadi ruang sehat keluarga. "
            "Balita ditimbang dan diukur, ibu hamil berkonsultasi, dan warga lansia "
            "memeriksa tekanan darah dalam satu kunjungan.</p>"
            "<p>Enam belas kader menjalankan pos bersama petugas puskesmas. Anda "
            "tidak perlu mendaftar lebih dahulu, dan semua layanan gratis.</p>"
        ),
        picture(
            "timbang-balita",
            "Kader menimbang balita dengan timbangan gantung di Pos RW 003",
            "Menimbang cukup dua menit; hasilnya langsung dicatat.",
        ),
        steps(
            "Alur kunjungan, sekitar 30 menit",
            [
                (
                    "Ambil nomor",
                    (
                        "<p>Datang ke meja pertama. Ibu hamil, lansia, dan penyandang "
                        "disabilitas didahulukan.</p>"
                    ),
                ),
                ("Timbang dan ukur", "<p>Kader mengukur berat, tinggi, dan lingkar lengan.</p>"),
                ("Catat", "<p>Hasil ditulis di Buku KIA atau kartu kesehatan Anda.</p>"),
                (
                    "Konsultasi",
                    ("<p>Tanyakan gizi, tumbuh kembang, atau keluhan ringan kepada petugas.</p>"),
                ),
                (
                    "Layanan petugas",
                    (
                        "<p>Imunisasi, tekanan darah, atau pemeriksaan kehamilan oleh petugas "
                        "puskesmas.</p>"
                    ),
                ),
            ],
        ),
        checklist(
            "Yang perlu dibawa",
            [
                ("Buku KIA atau kartu kesehatan", "Bila hilang, kader membuat catatan sementara."),
                "Catatan imunisasi anak",
                ("Kain gendong atau selimut", "Balita lebih tenang saat ditimbang."),
                "Daftar obat yang rutin diminum, untuk lansia",
            ],
        ),
        callout(
            "Jadwal imunisasi",
            (
                "<p>Jenis vaksin yang tersedia dapat berbeda setiap bulan. Tanyakan "
                "kepada petugas, atau cek sumber resmi Kementerian Kesehatan. Anak yang "
                "terlambat tetap dapat dilayani; sampaikan saja apa adanya.</p>"
            ),
        ),
        heading("Yang sudah berubah"),
        rich_text(
            "<p>Tujuh bulan lalu rata-rata seratus orang datang setiap bulan; kini "
            "lebih dari 160. Pada awal musim hujan kunjungan sempat turun, sehingga "
            "kader mulai mengingatkan warga sehari sebelumnya melalui grup RT. "
            "Antrean di meja timbang masih panjang antara pukul 08.30 dan 09.30 "
            "WIB. Bila Anda dapat memilih, datanglah setelahnya.</p>"
        ),
        quote(
            (
                "Dahulu warga datang hanya saat anak sakit. Sekarang mereka datang "
                "supaya anak tetap sehat."
            ),
            "Wati",
            "Kader Posyandu, RW 003",
        ),
        hours(
            "Jam layanan",
            [
                hours_row("3", "", "08:00", "11:00", "Hanya Rabu pekan kedua"),
            ],
            "Bila jatuh pada hari libur, pos buka sehari sesudahnya.",
        ),
        location(
            "Pos RW 003",
            "RT 004/RW 003, Kelurahan Tanjung Barat",
            "Di samping lapangan bulu tangkis",
        ),
        reusable("foto-anak"),
    ],
}

ENGLISH = {
    "Posyandu Ceria Melati": "Melati Community Health Post",
    ("Layanan timbang, imunisasi, dan konsultasi untuk semua usia setiap Rabu pekan kedua."): (
        "Weighing, immunisation and advice for every age on the second Wednesday of each month."
    ),
    "Setiap Rabu pekan kedua, 08.00–11.00 WIB": "Second Wednesday of each month, 08:00–11:00 WIB",
    "Pos RW 003": "RW 003 Post",
    "Kunjungan per bulan": "Visits per month",
    "kunjungan": "visits",
    "Balita di wilayah pos yang ditimbang": "Under-fives in the post's area weighed",
    "%": "%",
    "Meja layanan lansia dibuka": "Desk for older residents opened",
    "Pengukuran tekanan darah kini tersedia di pos yang sama.": (
        "Blood pressure is now measured at the same post."
    ),
    "Pelatihan ulang kader": "Refresher training for volunteers",
    "Enam belas kader berlatih cara menimbang dan mengukur dengan benar.": (
        "Sixteen volunteers practised weighing and measuring correctly."
    ),
    "Jalur landai di pintu pos": "Ramp at the entrance",
    "Rangka sudah terpasang; pegangan tangan menyusul.": (
        "The frame is in place; the handrail follows."
    ),
    "Pos singgah di RW 006": "Satellite post in RW 006",
    "Bagi keluarga yang jauh dari RW 003; menunggu kesepakatan tempat.": (
        "For families far from RW 003; the venue is still to be agreed."
    ),
    "Satu pagi, satu pos, semua usia": "One morning, one post, every age",
    (
        "Setiap Rabu pekan kedua, Pos RW 003 menjadi ruang sehat keluarga. "
        "Balita ditimbang dan diukur, ibu hamil berkonsultasi, dan warga lansia "
        "memeriksa tekanan darah dalam satu kunjungan."
    ): (
        "On the second Wednesday of each month the RW 003 Post becomes a family "
        "health room. Young children are weighed and measured, expectant "
        "mothers get advice and older residents have their blood pressure "
        "taken, all in one visit."
    ),
    (
        "Enam belas kader menjalankan pos bersama petugas puskesmas. Anda tidak "
        "perlu mendaftar lebih dahulu, dan semua layanan gratis."
    ): (
        "Sixteen volunteers run the post together with puskesmas staff. You "
        "need not register beforehand, and every service is free."
    ),
    "Kader menimbang balita dengan timbangan gantung di Pos RW 003": (
        "A volunteer weighs a toddler on a hanging scale at the RW 003 Post"
    ),
    "Menimbang cukup dua menit; hasilnya langsung dicatat.": (
        "Weighing takes two minutes; the result is written down at once."
    ),
    "Alur kunjungan, sekitar 30 menit": "Your visit, about 30 minutes",
    "Ambil nomor": "Take a number",
    ("Datang ke meja pertama. Ibu hamil, lansia, dan penyandang disabilitas didahulukan."): (
        "Go to the first desk. Expectant mothers, older people and people with "
        "disabilities go first."
    ),
    "Timbang dan ukur": "Weigh and measure",
    "Kader mengukur berat, tinggi, dan lingkar lengan.": (
        "Volunteers measure weight, height and arm circumference."
    ),
    "Catat": "Record",
    "Hasil ditulis di Buku KIA atau kartu kesehatan Anda.": (
        "The result is entered in your mother-and-child book or health card."
    ),
    "Konsultasi": "Advice",
    "Tanyakan gizi, tumbuh kembang, atau keluhan ringan kepada petugas.": (
        "Ask the staff about nutrition, growth or minor complaints."
    ),
    "Layanan petugas": "Health service",
    ("Imunisasi, tekanan darah, atau pemeriksaan kehamilan oleh petugas puskesmas."): (
        "Immunisation, blood pressure or a pregnancy check by puskesmas staff."
    ),
    "Yang perlu dibawa": "What to bring",
    "Buku KIA atau kartu kesehatan": "Mother-and-child book or health card",
    "Bila hilang, kader membuat catatan sementara.": (
        "If it is lost, a volunteer starts a temporary record."
    ),
    "Catatan imunisasi anak": "Your child's immunisation record",
    "Kain gendong atau selimut": "Carrying cloth or blanket",
    "Balita lebih tenang saat ditimbang.": "Toddlers stay calmer on the scale.",
    "Daftar obat yang rutin diminum, untuk lansia": (
        "A list of regular medicines, for older visitors"
    ),
    "Jadwal imunisasi": "Immunisation schedule",
    (
        "Jenis vaksin yang tersedia dapat berbeda setiap bulan. Tanyakan kepada "
        "petugas, atau cek sumber resmi Kementerian Kesehatan. Anak yang "
        "terlambat tetap dapat dilayani; sampaikan saja apa adanya."
    ): (
        "The vaccines on hand can differ from month to month. Ask the staff or "
        "check the Ministry of Health's official information. A child who is "
        "late can still be helped; simply tell us."
    ),
    "Yang sudah berubah": "What has changed",
    (
        "Tujuh bulan lalu rata-rata seratus orang datang setiap bulan; kini "
        "lebih dari 160. Pada awal musim hujan kunjungan sempat turun, sehingga "
        "kader mulai mengingatkan warga sehari sebelumnya melalui grup RT. "
        "Antrean di meja timbang masih panjang antara pukul 08.30 dan 09.30 "
        "WIB. Bila Anda dapat memilih, datanglah setelahnya."
    ): (
        "Seven months ago about a hundred people came each month; now it is "
        "more than 160. Visits dipped when the rains began, so volunteers now "
        "remind residents the day before in their RT groups. The queue at the "
        "scales is still long between 08:30 and 09:30 WIB. If you can choose, "
        "come later."
    ),
    (
        "Dahulu warga datang hanya saat anak sakit. Sekarang mereka datang supaya anak tetap sehat."
    ): (
        "People used to come only when a child was ill. Now they come so that the child stays well."
    ),
    "Wati": "Wati",
    "Kader Posyandu, RW 003": "Posyandu volunteer, RW 003",
    "Jam layanan": "Opening hours",
    "Hanya Rabu pekan kedua": "Second Wednesday of the month only",
    "Bila jatuh pada hari libur, pos buka sehari sesudahnya.": (
        "If it falls on a public holiday, the post opens the day after."
    ),
    "RT 004/RW 003, Kelurahan Tanjung Barat": "RT 004/RW 003, Kelurahan Tanjung Barat",
    "Di samping lapangan bulu tangkis": "Next to the badminton court",
}
