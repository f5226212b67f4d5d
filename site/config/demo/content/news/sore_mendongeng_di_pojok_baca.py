"""News: the story afternoon at the reading corner, Indonesian only."""

from config.demo.stream import callout, heading, picture, quote, related, reusable, rich_text

PAGE = {
    "slug": "sore-mendongeng-di-pojok-baca",
    "title": "Sore mendongeng, rak pun terisi",
    "summary": (
        "Pojok Baca RPTRA menerima lebih dari 250 buku, dan anak-anak memilih dongeng mana yang "
        "dibacakan dahulu."
    ),
    "cover": "pojok-baca",
    "kind": "news",
    "published": -20,
    "alert_hours": None,
    "tags": ["buku", "literasi", "anak"],
    "body": [
        rich_text(
            "<p>Tikar digelar pukul empat sore, dan sepuluh menit kemudian sudah penuh. "
            "Relawan Yayasan Lentera Tanjung membuka kardus sumbangan di depan anak-anak. "
            "Merekalah yang memilih buku pertama.</p>"
            "<p>Pilihannya jatuh pada cerita seekor sapi yang tersesat ke stasiun. Dahulu, "
            "kata relawan, di tanah ini memang pernah ada ribuan sapi, ketika Tanjung Barat "
            "masih bernama Tandjong West.</p>"
        ),
        picture(
            "pojok-baca",
            "Rak buku rendah, tikar, dan setumpuk buku sumbangan.",
            "Buku disusun menurut warna punggung, bukan nomor.",
        ),
        heading("Sudah seperempat jalan"),
        rich_text(
            "<p>Kampanye Seribu Buku untuk Pojok Baca mencatat 268 buku layak pada "
            "penghitungan terakhir. Sebagian besar adalah cerita anak. Yang masih jarang "
            "adalah buku berhuruf besar, buku braille, dan komik pengetahuan untuk "
            "remaja.</p>"
            "<ul>"
            "<li>Buku diserahkan pada Sabtu pagi, pukul 09.00–11.00 WIB.</li>"
            "<li>Setiap peminjam boleh membawa pulang tiga buku selama dua pekan.</li>"
            "<li>Tidak ada denda keterlambatan, tetapi selalu ada teman yang menunggu.</li>"
            "</ul>"
        ),
        quote(
            "Saya membaca bukunya sendiri dahulu, supaya nanti suaranya pas.",
            "Pembaca cilik",
            "Pojok Baca RPTRA",
        ),
        callout(
            "Jadi pembaca cerita",
            (
                "<p>Relawan pencerita dibutuhkan untuk dua sore dalam sebulan. Tidak perlu "
                "pandai berakting. Cukup suka membaca dan bersedia ditanya terus-menerus.</p>"
            ),
        ),
        rich_text(
            "<p>Foto pada acara ini diambil dari belakang dan hanya bila orang tua "
            "mengizinkan. Aturan yang sama berlaku bagi siapa pun yang membawa kamera ke "
            "RPTRA.</p>"
        ),
        reusable("foto-anak"),
        related("Terkait", ["seribu-buku-untuk-pojok-baca", "pojok-baca-rptra"]),
    ],
}
ENGLISH = {}
