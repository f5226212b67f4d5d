"""Jalan dekat stasiun gelap karena lampu mati."""

RECORD = {
    "kind": "complaint",
    "title": "Jalan dekat stasiun gelap karena lampu mati",
    "text": (
        "Lampu jalan di sekitar tangga penyeberangan mati, kalau tidak salah dua atau tiga. "
        "Anak saya pulang les lewat sana dan takut."
    ),
    "category": "penerangan-jalan",
    "rw": 1,
    "rt": 3,
    "landmark": "Dekat tangga penyeberangan",
    "privacy": "public",
    "channel": "web",
    "sender": "cicih",
    "day": -7,
    "steps": [
        {
            "act": "merge",
            "part": "verifier",
            "day": -6,
            "reason": (
                "Menyangkut lampu yang sama dengan aspirasi yang lebih dahulu diterima. Ibu "
                "tetap mendapat kabar sampai lampunya menyala."
            ),
            "into": "lampu_tangga_penyeberangan",
        },
    ],
    "supporters": 4,
}
