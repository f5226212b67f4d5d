"""Pelebaran saluran di gang belakang pos RW 003."""

RECORD = {
    "kind": "aspiration",
    "title": "Pelebaran saluran di gang belakang pos RW 003",
    "text": (
        "Saluran di gang belakang pos RW 003 sempit sehingga air melimpah setiap hujan deras. "
        "Mohon diperlebar sepanjang kira-kira 80 meter.\n\n"
        "Air masuk ke teras belasan rumah dan halaman pos, tempat posyandu diadakan. Kami "
        "sudah tiga kali kerja bakti mengeruk, tetapi salurannya memang tidak cukup besar. "
        "Warga RT 004 bersedia menata ulang pot dan pagar di tepinya."
    ),
    "category": "saluran-genangan",
    "rw": 3,
    "rt": 4,
    "landmark": "Belakang pos RW 003, di samping lapangan bulu tangkis",
    "privacy": "public",
    "channel": "web",
    "sender": "dewi",
    "day": -96,
    "steps": [
        {"act": "forward", "part": "verifier", "day": -94, "unit": "ekonomi-pembangunan"},
        {
            "act": "answer",
            "part": "officer",
            "day": -90,
            "answer": (
                "Terima kasih, Ibu. Kami sudah meninjau saluran bersama pengurus RW 003. "
                "Panjangnya 82 meter dan lebarnya tidak sampai 30 sentimeter. Pengerukan "
                "dilakukan pekan ini, sedangkan pelebaran memerlukan anggaran tersendiri. Kami "
                "menyiapkan ukuran dan gambar sederhana untuk rembuk RW."
            ),
        },
        {
            "act": "propose",
            "part": "officer",
            "day": -62,
            "reason": (
                "Pelebaran saluran 82 meter tidak termasuk pemeliharaan rutin. Rembuk RW 003 "
                "memilihnya sebagai prioritas pertama, maka usul ini dibawa ke Musrenbang "
                "kelurahan bersama ukuran, foto, dan jumlah rumah yang terbantu."
            ),
        },
    ],
    "supporters": 47,
    "program": {"page": "lubang-seribu-biopori", "day": -40},
}
