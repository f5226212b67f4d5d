"""Values of every block: filled, and as empty as an editor may leave them."""

RICH = "<p>Datang dengan <b>kartu</b> Anda.</p>"


def photo_value(photo, caption="Hari menanam"):
    return {"image": photo, "alt": "Warga menanam", "decorative": False, "caption": caption}


def filled(photo, file, page, passage):
    """Pairs of type and value; the arguments are primary keys."""
    shown = photo_value(photo)
    return [
        ("heading", {"text": "Cara ikut", "level": "h2"}),
        ("rich_text", RICH),
        ("quote", {"text": "Kami terbantu.", "name": "Ibu Sutarmi", "role": "warga RW 005"}),
        ("callout", {"tone": "urgent", "title": "Hari terakhir", "text": RICH}),
        ("divider", None),
        ("reusable", passage),
        ("picture", shown),
        ("gallery", {"title": "Galeri warga", "pictures": [shown, shown]}),
        ("before_after", {"title": "Gang RT 004", "before": shown, "after": shown}),
        (
            "video",
            {
                "title": "Membuat biopori",
                "url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                "poster": photo,
                "transcript": "<p>Lubang dibor.</p>",
            },
        ),
        ("steps", {"title": "Langkahnya", "steps": [{"title": "Pilah", "text": RICH}]}),
        (
            "checklist",
            {
                "title": "Yang dibawa",
                "note": "Asli diperlihatkan.",
                "items": [{"text": "KTP", "note": "fotokopi cukup"}],
            },
        ),
        ("questions", {"title": "Tanya jawab", "items": [{"question": "Gratis?", "answer": RICH}]}),
        (
            "table",
            {
                "caption": "Harga beli",
                "columns": ["Jenis", "Harga"],
                "rows": [{"cells": ["Kardus", "Rp1.500"]}],
                "row_headers": True,
            },
        ),
        ("documents", {"title": "Formulir", "items": [{"document": file, "note": "Dua lembar"}]}),
        (
            "figures",
            {"title": "Hasil", "items": [{"value": "934 kg", "label": "ditabung", "note": "Juni"}]},
        ),
        (
            "contact",
            {
                "name": "Loket layanan",
                "role": "Surat-surat",
                "email": "loket@example.org",
                "phone": "(021) 000-0000",
                "address": "Lantai dasar",
                "note": "Satu hari kerja",
            },
        ),
        (
            "hours",
            {
                "title": "Jam layanan",
                "rows": [
                    {
                        "first_day": "1",
                        "last_day": "4",
                        "opens": "07:30",
                        "closes": "16:00",
                        "note": "Istirahat siang",
                    }
                ],
                "note": "Libur tutup",
            },
        ),
        (
            "location",
            {
                "name": "Balai RW 005",
                "address": "RT 003/RW 005",
                "landmark": "pohon mangga",
                "latitude": "-6.3084",
                "longitude": "106.839",
            },
        ),
        (
            "buttons",
            {
                "buttons": [
                    {"label": "Daftar", "page": page, "url": "", "style": "primary"},
                    {"label": "Aturan", "page": None, "url": "/cari/", "style": "quiet"},
                ]
            },
        ),
        ("related", {"title": "Lihat juga", "pages": [page]}),
        (
            "logos",
            {
                "title": "Mitra kami",
                "logos": [{"name": "Sahabat Kali", "image": photo, "url": "https://example.org/"}],
            },
        ),
        ("live", {"section": "programs", "title": "Program warga", "text": "", "count": 2}),
    ]


def empty():
    """Pairs of type and value with every text empty, every list empty, nothing chosen."""
    nothing = {"image": None, "alt": "", "decorative": False, "caption": ""}
    row = {"first_day": "1", "last_day": "", "opens": None, "closes": None, "note": ""}
    link = {"label": "", "page": None, "url": "", "style": "primary"}
    position = {"latitude": None, "longitude": None}
    return [
        ("heading", {"text": "", "level": "h2"}),
        ("rich_text", ""),
        ("quote", {"text": "", "name": "", "role": ""}),
        ("callout", {"tone": "info", "title": "", "text": ""}),
        ("divider", None),
        ("reusable", None),
        ("picture", nothing),
        ("gallery", {"title": "", "pictures": [nothing]}),
        ("before_after", {"title": "", "before": nothing, "after": nothing}),
        ("video", {"title": "", "url": "", "poster": None, "transcript": ""}),
        ("steps", {"title": "", "steps": [{"title": "", "text": ""}]}),
        ("checklist", {"title": "", "note": "", "items": [{"text": "", "note": ""}]}),
        ("questions", {"title": "", "items": [{"question": "", "answer": ""}]}),
        ("table", {"caption": "", "columns": [], "rows": [{"cells": []}], "row_headers": False}),
        ("documents", {"title": "", "items": [{"document": None, "note": ""}]}),
        ("figures", {"title": "", "items": [{"value": "", "label": "", "note": ""}]}),
        (
            "contact",
            {"name": "", "role": "", "email": "", "phone": "", "address": "", "note": ""},
        ),
        ("hours", {"title": "", "rows": [row], "note": ""}),
        ("location", {"name": "", "address": "", "landmark": "", **position}),
        ("buttons", {"buttons": [link]}),
        ("related", {"title": "", "pages": []}),
        ("logos", {"title": "", "logos": [{"name": "", "image": None, "url": ""}]}),
        ("live", {"section": "", "title": "", "text": "", "count": None}),
    ]
