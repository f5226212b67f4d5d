"""Cara mendaftar lapak Bazar Minggu Pagi."""

RECORD = {
    "kind": "question",
    "title": "Cara mendaftar lapak Bazar Minggu Pagi",
    "text": (
        "Bagaimana cara mendaftar lapak Bazar Minggu Pagi dan apakah dikenai biaya? Saya "
        "membuat kue basah dan belum pernah ikut bazar."
    ),
    "category": "umkm",
    "rw": 2,
    "rt": 4,
    "landmark": "",
    "privacy": "public",
    "channel": "web",
    "sender": "iroh",
    "day": -8,
    "steps": [
        {"act": "forward", "part": "verifier", "day": -7, "unit": "ekonomi-pembangunan"},
        {
            "act": "answer",
            "part": "officer",
            "day": -5,
            "answer": (
                "Terima kasih atas minat Ibu. Lapak tidak dikenai biaya. Pendaftaran dibuka di "
                "meja RPTRA Tanjung dan diundi setiap bulan; usaha yang belum pernah ikut "
                "didahulukan.\n\n"
                "Bawalah kartu identitas dan satu contoh kue. Meja dan tenda disediakan; Ibu "
                "cukup membawa taplak dan wadah tertutup."
            ),
        },
    ],
    "supporters": 5,
}
