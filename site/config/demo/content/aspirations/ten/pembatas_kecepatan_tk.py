"""Pembatas kecepatan di depan taman kanak-kanak."""

RECORD = {
    "kind": "aspiration",
    "title": "Pembatas kecepatan di depan taman kanak-kanak",
    "text": (
        "Usul pembatas kecepatan di depan taman kanak-kanak. Setiap pagi puluhan anak "
        "menyeberang, sedangkan motor melaju kencang karena jalannya lurus.\n\n"
        "Guru dan orang tua sudah bergantian menjaga, tetapi tidak bisa setiap hari."
    ),
    "category": "jalan-trotoar",
    "rw": 2,
    "rt": 3,
    "landmark": "Taman kanak-kanak dekat RPTRA Tanjung",
    "privacy": "public",
    "channel": "web",
    "sender": "rahmat",
    "day": -120,
    "steps": [
        {"act": "forward", "part": "verifier", "day": -119, "unit": "ekonomi-pembangunan"},
        {
            "act": "answer",
            "part": "officer",
            "day": -114,
            "answer": (
                "Terima kasih, Bapak. Kami sudah mengukur di tempat bersama pengurus RT 003. "
                "Dua pembatas dari karet dapat dipasang 15 meter sebelum dan sesudah gerbang, "
                "lengkap dengan rambunya. Warga di kedua sisi jalan sudah setuju."
            ),
        },
        {"act": "start", "part": "officer", "day": -113, "target": -76},
        {
            "act": "answer",
            "part": "officer",
            "day": -79,
            "answer": (
                "Kedua pembatas kecepatan sudah terpasang dan dicat, rambunya berdiri di kedua "
                "arah. Foto sebelum dan sesudah ada di halaman ini. Terima kasih kepada guru "
                "dan orang tua yang menjaga anak-anak selama pemasangan."
            ),
        },
        {"act": "finish", "part": "sender", "day": -75},
    ],
    "rating": {
        "score": 5,
        "text": "Motor sekarang pelan, anak-anak menyeberang dengan tenang. Terima kasih.",
        "day": -75,
    },
    "pictures": {
        "before": (
            "jalan-tk-sebelum",
            "Guru dan dua anak menunggu di tepi jalan lurus di depan taman kanak-kanak",
        ),
        "after": (
            "jalan-tk-sesudah",
            "Anak-anak menyeberang; di jalan ada pembatas bergaris kuning dan rambunya",
        ),
    },
    "supporters": 38,
}
