"""The campaign index."""

PAGE = {
    "slug": "kampanye",
    "title": "Kampanye",
    "summary": "Gerakan bersama dengan sasaran, batas waktu, dan kemajuan yang dihitung terbuka.",
    "cover": "",
    "parent": "",
    "in_menu": True,
    "intro": (
        "<p>Kampanye mengajak seluruh kelurahan mengerjakan satu hal dalam waktu terbatas. Anda "
        "cukup mengambil satu langkah kecil.</p>"
        "<p>Lingkaran pada setiap kampanye menunjukkan seberapa dekat kita dengan sasaran. "
        "Kampanye yang selesai tetap tersimpan di sini, termasuk yang tidak mencapai "
        "sasarannya.</p>"
    ),
}
ENGLISH = {
    "Kampanye": "Campaigns",
    "Gerakan bersama dengan sasaran, batas waktu, dan kemajuan yang dihitung terbuka.": (
        "Joint efforts with a goal, a deadline and progress counted in the open."
    ),
    (
        "Kampanye mengajak seluruh kelurahan mengerjakan satu hal dalam waktu terbatas. Anda "
        "cukup mengambil satu langkah kecil."
    ): (
        "A campaign invites the whole kelurahan to do one thing within a limited time. All you "
        "need to take is one small step."
    ),
    (
        "Lingkaran pada setiap kampanye menunjukkan seberapa dekat kita dengan sasaran. Kampanye "
        "yang selesai tetap tersimpan di sini, termasuk yang tidak mencapai sasarannya."
    ): (
        "The ring on each campaign shows how close we are to the goal. Finished campaigns stay "
        "here, including those that missed their goal."
    ),
}
