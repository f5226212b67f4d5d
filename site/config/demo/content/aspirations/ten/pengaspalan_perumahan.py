"""Pengaspalan jalan dalam perumahan."""

RECORD = {
    "kind": "aspiration",
    "title": "Pengaspalan jalan dalam perumahan",
    "text": (
        "Pengaspalan jalan dalam perumahan. Permukaannya sudah mengelupas sepanjang kira-kira "
        "120 meter dan becek setiap hujan. Iuran warga hanya cukup untuk menambal."
    ),
    "category": "jalan-trotoar",
    "rw": 6,
    "rt": 5,
    "landmark": "Perumahan di belakang Balai RW 006",
    "privacy": "public",
    "channel": "web",
    "sender": "hendra",
    "day": -70,
    "steps": [
        {"act": "forward", "part": "verifier", "day": -68, "unit": "ekonomi-pembangunan"},
        {
            "act": "refuse",
            "part": "officer",
            "day": -63,
            "reason": (
                "Aset jalan belum diserahterimakan kepada pemerintah daerah, sehingga anggaran "
                "pemerintah tidak boleh dipakai di sana. Warga dapat mengurus serah terima "
                "lebih dahulu; loket PTSP membantu menyusun berkas permohonannya."
            ),
        },
    ],
    "contest": {
        "day": -58,
        "reason": (
            "Menurut pengembang, jalan utama perumahan sudah diserahkan dua tahun lalu. Mohon "
            "diperiksa kembali."
        ),
        "outcome": "refused",
        "text": (
            "Petugas lain sudah memeriksa berkas bersama bagian aset. Yang sudah diserahkan "
            "hanya jalan gerbang sepanjang 40 meter, sedangkan jalan yang dimaksud belum. "
            "Jawaban semula tetap berlaku. Bagian gerbang masuk daftar pemeliharaan tahun "
            "depan."
        ),
        "decided": -53,
    },
    "supporters": 12,
}
