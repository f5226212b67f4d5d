"""Tumpukan puing di tepi jalan."""

RECORD = {
    "kind": "complaint",
    "title": "Tumpukan puing di tepi jalan",
    "text": (
        "Ada tumpukan puing di tepi jalan. Sudah beberapa hari tidak ada yang mengangkat dan "
        "kendaraan harus menghindar."
    ),
    "category": "sampah-kebersihan",
    "rw": 4,
    "rt": None,
    "landmark": "",
    "privacy": "public",
    "channel": "web",
    "sender": "ujang",
    "day": -11,
    "steps": [
        {
            "act": "ask",
            "part": "verifier",
            "day": -9,
            "reason": "Mohon tambahkan foto dan patokan lokasi.",
        },
        {"act": "complete", "part": "sender", "day": -7},
        {
            "act": "ask",
            "part": "verifier",
            "day": -6,
            "reason": "Patokannya masih cocok dengan dua tempat. Mohon tambahkan satu foto.",
        },
    ],
    "messages": [
        {
            "day": -9,
            "from_office": True,
            "text": (
                "Terima kasih, Bapak. Petugas PPSU sudah berkeliling di RW 004 tetapi belum "
                "menemukannya. Mohon tambahkan foto dan patokan lokasi."
            ),
        },
        {
            "day": -7,
            "from_office": False,
            "text": "Di jalan yang ke arah halte, dekat warung. Fotonya menyusul, ponsel saya "
            "rusak.",
        },
        {
            "day": -6,
            "from_office": True,
            "text": (
                "Baik, Bapak. Ada dua warung di jalan itu. Apakah yang bercat biru atau yang "
                "di tikungan? Satu foto saja sudah cukup, tanpa wajah dan pelat nomor."
            ),
        },
    ],
    "supporters": 2,
}
