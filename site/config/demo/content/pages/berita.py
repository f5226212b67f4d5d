"""The news index."""

PAGE = {
    "slug": "berita",
    "title": "Berita",
    "summary": "Kabar program, pengumuman layanan, dan pemberitahuan penting dari Tanjung Barat.",
    "cover": "",
    "parent": "",
    "in_menu": True,
    "intro": (
        "<p>Di sini Anda menemukan kabar program dan kampanye, pengumuman layanan, dan "
        "pemberitahuan darurat. Pemberitahuan darurat juga tampil di bagian atas setiap halaman "
        "selama masih berlaku.</p>"
    ),
}
ENGLISH = {
    "Berita": "News",
    "Kabar program, pengumuman layanan, dan pemberitahuan penting dari Tanjung Barat.": (
        "Programme news, service announcements and urgent notices from Tanjung Barat."
    ),
    (
        "Di sini Anda menemukan kabar program dan kampanye, pengumuman layanan, dan "
        "pemberitahuan darurat. Pemberitahuan darurat juga tampil di bagian atas setiap halaman "
        "selama masih berlaku."
    ): (
        "Here you find news about programmes and campaigns, service announcements and emergency "
        "notices. While an emergency notice is in force it also appears at the top of every page."
    ),
}
