"""Tiga lampu jalan padam di dekat tangga penyeberangan."""

RECORD = {
    "kind": "complaint",
    "title": "Tiga lampu jalan padam di dekat tangga penyeberangan",
    "text": (
        "Tiga lampu jalan di dekat tangga penyeberangan padam sejak pekan lalu dan jalan "
        "menjadi gelap.\n\n"
        "Penumpang kereta yang pulang malam harus memakai lampu ponsel. Yang padam tiang "
        "kedua, ketiga, dan kelima bila dihitung dari tangga."
    ),
    "category": "penerangan-jalan",
    "rw": 1,
    "rt": 2,
    "landmark": "Tangga penyeberangan sisi timur stasiun",
    "privacy": "public",
    "channel": "web",
    "sender": "sutarmi",
    "outside": {"channel": "jaki", "agency": "", "number": "JK26-0482"},
    "day": -9,
    "steps": [
        {"act": "forward", "part": "verifier", "day": -8, "unit": "ekonomi-pembangunan"},
        {
            "act": "answer",
            "part": "officer",
            "day": -6,
            "answer": (
                "Terima kasih, Ibu. Urutan tiang yang Ibu sebut sangat membantu. Penyebabnya "
                "kabel yang lapuk, jadi tidak cukup mengganti lampunya. Kabel pengganti sudah "
                "dipesan dan lampu sementara dipasang malam ini."
            ),
        },
        {"act": "start", "part": "officer", "day": -6, "target": 4},
    ],
    "supporters": 23,
}
