"""Jam layanan PTSP pada Sabtu pagi sekali sebulan."""

RECORD = {
    "kind": "aspiration",
    "title": "Jam layanan PTSP pada Sabtu pagi sekali sebulan",
    "text": (
        "Mohon ada jam layanan PTSP pada Sabtu pagi sekali sebulan bagi warga yang bekerja.\n\n"
        "Dari RW 006 ke kantor kelurahan perlu setengah jam. Bila harus datang pada hari "
        "kerja, kami kehilangan upah sehari. Dua jam pun sudah cukup, misalnya hanya untuk "
        "menyerahkan berkas."
    ),
    "category": "layanan-kelurahan",
    "rw": 6,
    "rt": 1,
    "landmark": "",
    "privacy": "public",
    "channel": "web",
    "sender": "nurul",
    "day": -1,
    "steps": [],
    "supporters": 31,
}
