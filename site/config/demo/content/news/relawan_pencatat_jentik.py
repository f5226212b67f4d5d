"""A call for volunteers; it still waits for the reviewers."""

from config.demo.stream import button, buttons, callout, rich_text, steps

PAGE = {
    "slug": "relawan-pencatat-jentik",
    "title": "Dicari: 30 relawan pencatat jentik",
    "summary": "Satu jam setiap Jumat pagi, keliling sepuluh rumah di RT sendiri.",
    "cover": "jumantik",
    "kind": "news",
    "published": 0,
    "alert_hours": None,
    "tags": ["jumantik", "relawan"],
    "waiting": True,
    "body": [
        rich_text(
            "<p>Angka bebas jentik naik, tetapi belum semua gang terjangkau. Di RW 002 dan RW 006 "
            "hampir separuh rumah belum pernah dicatat karena kekurangan petugas. Kader mengajak "
            "Anda membantu satu jam setiap Jumat pagi.</p>"
            "<p>Relawan tidak memeriksa rumah orang lain. Penghuni memeriksa sendiri, relawan "
            "mencatat hasilnya dan mengingatkan cara menguras, menutup, dan mendaur ulang. Tidak "
            "ada nama atau nomor identitas yang dicatat, hanya jumlah rumah dan hasilnya.</p>"
        ),
        steps(
            "Cara bergabung",
            [
                ("Datang ke pos RW", "<p>Setiap Jumat pukul 07.00 WIB, kader menunggu di pos.</p>"),
                ("Ikut satu putaran", "<p>Jalan bersama kader, lalu putuskan sendiri.</p>"),
                ("Terima kartu jentik", "<p>Satu kartu untuk sepuluh rumah, cukup sebulan.</p>"),
            ],
        ),
        callout(
            "Yang disediakan",
            "<p>Topi, senter kecil, dan air minum. Kegiatan ini sukarela dan tidak dibayar.</p>",
        ),
        rich_text(
            "<p>Pelajar boleh ikut bersama orang tua. Bagi yang berkursi roda atau sulit berjalan "
            "jauh, ada tugas merekap angka di pos. Setelah tiga bulan, hasil semua RW dibahas "
            "terbuka di kantor kelurahan.</p>"
        ),
        buttons(button("Pelajari Jumantik Mandiri", page="jumantik-mandiri")),
    ],
}
ENGLISH = {}
