"""News: more under-fives are weighed, Indonesian only."""

from config.demo.stream import callout, heading, quote, related, rich_text, table

PAGE = {
    "slug": "angka-timbang-balita-naik",
    "title": "Angka timbang balita naik menjadi 70 persen",
    "summary": (
        "Dalam empat bulan, balita yang ditimbang setiap bulan naik dari 52 menjadi 70 persen. "
        "Sasarannya 85 persen."
    ),
    "cover": "posyandu",
    "kind": "news",
    "published": -30,
    "alert_hours": None,
    "tags": ["balita", "gizi", "posyandu"],
    "body": [
        rich_text(
            "<p>Kampanye Ayo ke Posyandu melewati separuh jalan. Pada awal kampanye hanya 52 "
            "persen balita yang ditimbang setiap bulan. Kini 70 persen. Kenaikannya pelan, "
            "tetapi tidak pernah turun.</p>"
        ),
        table(
            "Balita ditimbang setiap bulan, enam RW",
            ["Penghitungan", "Persen"],
            [
                ["Pertama", "52"],
                ["Kedua", "56"],
                ["Ketiga", "61"],
                ["Keempat", "65"],
                ["Kelima", "70"],
            ],
        ),
        heading("Apa yang berubah"),
        rich_text(
            "<ul>"
            "<li>Kader mengingatkan keluarga sehari sebelumnya, bukan pada hari yang "
            "sama.</li>"
            "<li>Pos dibuka pukul 08.00 WIB tepat, sehingga orang tua dapat berangkat kerja "
            "sesudahnya.</li>"
            "<li>Dapur Gizi Warga menyajikan makanan pendamping, jadi anak tidak menunggu "
            "dengan perut kosong.</li>"
            "</ul>"
        ),
        quote(
            (
                "Dulu kami menunggu warga datang. Sekarang dua kader berjalan ke gang dan "
                "menjemput yang lupa."
            ),
            "Kader posyandu",
            "RW 003",
        ),
        heading("Yang belum terjangkau", "h3"),
        rich_text(
            "<p>Tiga dari sepuluh balita masih terlewat. Sebagian besar orang tuanya bekerja "
            "pada hari kerja. Sebagian lain baru pindah dan mengira posyandu hanya untuk "
            "warga ber-KTP Tanjung Barat. Itu keliru: balita yang tinggal di sini tetap "
            "dilayani.</p>"
            "<p>Mulai putaran berikutnya, kader menempelkan jadwal di pagar rumah kos dan di "
            "warung. Jadwal untuk orang tua yang bekerja sedang dibicarakan dengan puskesmas "
            "pembantu.</p>"
        ),
        callout(
            "Hanya angka, bukan nama",
            (
                "<p>Data kesehatan anak adalah data pribadi yang dilindungi. Situs ini hanya "
                "menampilkan persentase seluruh RW, tidak pernah daftar nama.</p>"
            ),
        ),
        related(
            "Lanjutkan membaca", ["ayo-ke-posyandu", "posyandu-ceria-melati", "dapur-gizi-warga"]
        ),
    ],
}
ENGLISH = {}
