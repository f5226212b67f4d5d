"""News: a morning along the Ciliwung, Indonesian only."""

from config.demo.stream import callout, figures, gallery, heading, photo, related, rich_text, table

PAGE = {
    "slug": "susur-ciliwung-46-karung",
    "title": "Satu pagi di Ciliwung, 46 karung",
    "summary": (
        "Tiga puluh delapan relawan menyusuri bantaran timur dan mengangkut 214 kilogram sampah, "
        "separuhnya plastik."
    ),
    "cover": "susur-ciliwung",
    "kind": "news",
    "published": -60,
    "alert_hours": None,
    "tags": ["ciliwung", "relawan", "sampah"],
    "body": [
        rich_text(
            "<p>Pukul tujuh pagi air masih rendah dan kabut belum terangkat. Tiga puluh "
            "delapan relawan berbagi menjadi lima regu, masing-masing dipandu anggota "
            "Komunitas Sahabat Bantaran. Tiga jam kemudian 46 karung berjajar di tepi "
            "jalan.</p>"
        ),
        figures(
            "Hasil satu pagi",
            [
                ("38", "relawan", "Usia 17 tahun ke atas"),
                ("46 karung", "terangkut", "214 kilogram"),
                ("9 jenis", "burung teramati", "Dicatat oleh regu belakang"),
            ],
        ),
        gallery(
            "Dari bantaran timur",
            [
                photo(
                    "susur-ciliwung",
                    "Relawan bersepatu bot berjalan di tepi sungai.",
                    "Regu satu di tikungan.",
                ),
                photo(
                    "ciliwung",
                    "Sungai cokelat kehijauan di antara pohon bambu.",
                    "Air sedang rendah.",
                ),
                photo(
                    "bantaran-sesudah",
                    "Bantaran yang sudah bersih dengan bibit bambu.",
                    "Titik tanam di hilir.",
                ),
            ],
        ),
        heading("Apa yang ditemukan"),
        table(
            "Isi karung menurut berat",
            ["Jenis", "Kilogram"],
            [
                ["Plastik dan kemasan", "107"],
                ["Kain dan sepatu", "49"],
                ["Kaca dan kaleng", "31"],
                ["Lain-lain", "27"],
            ],
        ),
        rich_text(
            "<p>Plastik bersih diteruskan ke Bank Sampah Rezeki RW. Kain basah terpaksa "
            "menjadi residu. Dua regu juga menanam bambu di titik yang tanahnya tergerus "
            "arus.</p>"
        ),
        callout(
            "Keselamatan lebih dahulu",
            (
                "<p>Susur Ciliwung dibatalkan bila hujan turun di hulu atau siaga dikeluarkan. "
                "Relawan wajib bersepatu tertutup, memakai rompi, dan mengikuti pemandu.</p>"
            ),
            "warning",
        ),
        rich_text(
            "<p>Susur berikutnya menerima paling banyak 40 relawan. Jadwalnya ada di halaman "
            "program. Bila kuota penuh, Anda dapat membantu memilah di Balai RW 001.</p>"
        ),
        related("Ikut turun ke kali", ["kali-kita-ciliwung", "satu-rumah-satu-tong-pilah"]),
    ],
}
ENGLISH = {}
