"""The programme index."""

PAGE = {
    "slug": "program",
    "title": "Program",
    "summary": (
        "Program rutin warga Tanjung Barat di bidang kesehatan, pendidikan, lingkungan, dan "
        "ekonomi."
    ),
    "cover": "",
    "parent": "",
    "in_menu": True,
    "intro": (
        "<p>Program berjalan sepanjang tahun dan terbuka bagi siapa pun yang tinggal di Tanjung "
        "Barat. Saring menurut bidang atau menurut siapa yang dilayani.</p>"
        "<p>Setiap halaman memuat jadwal, tempat, lembaga yang dapat Anda hubungi, dan angka "
        "yang diukur dari bulan ke bulan. Angka yang turun pun kami tampilkan.</p>"
    ),
}
ENGLISH = {
    "Program": "Programmes",
    (
        "Program rutin warga Tanjung Barat di bidang kesehatan, pendidikan, lingkungan, dan "
        "ekonomi."
    ): "Regular programmes of Tanjung Barat in health, education, environment and economy.",
    (
        "Program berjalan sepanjang tahun dan terbuka bagi siapa pun yang tinggal di Tanjung "
        "Barat. Saring menurut bidang atau menurut siapa yang dilayani."
    ): (
        "Programmes run all year and are open to anyone who lives in Tanjung Barat. Filter them "
        "by area or by whom they are for."
    ),
    (
        "Setiap halaman memuat jadwal, tempat, lembaga yang dapat Anda hubungi, dan angka yang "
        "diukur dari bulan ke bulan. Angka yang turun pun kami tampilkan."
    ): (
        "Every page gives the schedule, the place, the institution to contact and the figures "
        "measured from month to month. We show figures that go down as well."
    ),
}
