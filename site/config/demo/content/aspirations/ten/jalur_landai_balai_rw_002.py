"""Jalur landai kursi roda di pintu balai RW 002."""

RECORD = {
    "kind": "aspiration",
    "title": "Jalur landai kursi roda di pintu balai RW 002",
    "text": (
        "Sediakan jalur landai kursi roda di pintu balai RW 002. Sekarang ada dua anak tangga "
        "sehingga saya hanya dapat mengikuti rapat dari teras.\n\n"
        "Bila bisa, pasang juga pegangan di satu sisi. Banyak lansia akan terbantu."
    ),
    "category": "fasos-fasum",
    "rw": 2,
    "rt": 1,
    "landmark": "Balai RW 002, dua rumah sebelum tikungan menuju RPTRA",
    "privacy": "name_hidden",
    "channel": "counter",
    "sender": None,
    "day": -40,
    "steps": [
        {"act": "forward", "part": "verifier", "day": -39, "unit": "ekonomi-pembangunan"},
        {
            "act": "answer",
            "part": "officer",
            "day": -34,
            "answer": (
                "Terima kasih, Bapak/Ibu. Pintu balai sudah diukur bersama pengurus RW 002 dan "
                "Forum Disabilitas Selaras. Jalur landai dibuat dengan kemiringan satu banding "
                "dua belas dan pegangan di sisi kiri. Sampai selesai, pengurus menemui Anda di "
                "teras dan rapat dipindahkan ke aula RPTRA bila Anda hadir."
            ),
        },
        {"act": "start", "part": "officer", "day": -33, "target": 14},
    ],
    "supporters": 29,
}
