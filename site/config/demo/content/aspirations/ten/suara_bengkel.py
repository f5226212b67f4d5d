"""Suara bengkel hingga larut malam di RW 005."""

RECORD = {
    "kind": "complaint",
    "title": "Suara bengkel hingga larut malam di RW 005",
    "text": (
        "Suara bengkel hingga larut malam mengganggu lansia di sekitar RW 005. Paling keras "
        "antara pukul 21.00 dan tengah malam, kadang pada hari Minggu juga.\n\n"
        "Kami tidak ingin bengkelnya tutup, hanya mohon ada jam kerja yang disepakati."
    ),
    "category": "ketertiban-kebisingan",
    "rw": 5,
    "rt": 3,
    "landmark": "Sekitar Balai RW 005",
    "privacy": "name_hidden",
    "channel": "web",
    "sender": None,
    "day": -4,
    "steps": [{"act": "forward", "part": "verifier", "day": -2, "unit": "sekretariat"}],
    "supporters": 6,
}
