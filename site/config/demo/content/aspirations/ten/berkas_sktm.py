"""Berkas surat keterangan tidak mampu untuk sekolah."""

RECORD = {
    "kind": "question",
    "title": "Berkas surat keterangan tidak mampu untuk sekolah",
    "text": (
        "Apa saja berkas untuk surat keterangan tidak mampu keperluan sekolah, dan berapa lama "
        "selesainya?\n\n"
        "Saya bekerja sampai sore. Bila boleh, neneknya yang datang membawa berkas."
    ),
    "category": "layanan-kelurahan",
    "rw": 4,
    "rt": 2,
    "landmark": "",
    "privacy": "name_hidden",
    "channel": "web",
    "sender": "maria",
    "day": -6,
    "steps": [
        {"act": "forward", "part": "verifier", "day": -6, "unit": "ptsp"},
        {
            "act": "answer",
            "part": "officer",
            "day": -4,
            "answer": (
                "Terima kasih atas pertanyaan Ibu. Berkasnya: pengantar RT dan RW, kartu "
                "keluarga, kartu identitas orang tua, dan surat dari sekolah bila ada.\n\n"
                "Bila berkas lengkap, surat selesai paling lambat dua hari kerja dan tidak "
                "dipungut biaya. Nenek boleh datang bila namanya ada dalam kartu keluarga yang "
                "sama; bila tidak, cukup dengan surat kuasa bertanda tangan."
            ),
        },
    ],
    "supporters": 3,
}
