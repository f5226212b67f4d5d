"""Identity, address, hours and official links of the demo site, by the names of SiteSettings."""

from config.demo.stream import hours_row

SETTINGS = {
    "site_name": "Balai Warga",
    "organisation": "Kelurahan Tanjung Barat",
    "is_demo": True,
    "address": "Jl. Nangka No. 12, RT 001/RW 003, Kel. Tanjung Barat",
    "district": "Kec. Jagakarsa, Kota Administrasi Jakarta Selatan",
    "province": "DKI Jakarta",
    "postcode": "12530",
    "email": "halo@tanjungbarat.example",
    "phone": "",
    "hours": [
        hours_row("1", "4", "07:30", "16:00"),
        hours_row("5", "", "07:30", "16:30"),
    ],
    "links": [
        {
            "label": "JAKI",
            "url": "https://jaki.jakarta.go.id/",
            "description": "Laporkan jalan rusak, lampu padam, genangan, dan sampah liar.",
        },
        {
            "label": "LAPOR!",
            "url": "https://www.lapor.go.id/",
            "description": "Kanal nasional pengaduan, aspirasi, dan permintaan informasi.",
        },
        {
            "label": "PPID DKI Jakarta",
            "url": "https://ppid.jakarta.go.id/",
            "description": "Ajukan permohonan informasi publik.",
        },
        {
            "label": "e-Musrenbang",
            "url": "https://musrenbang.jakarta.go.id/",
            "description": "Lihat usulan pembangunan yang diajukan lewat RW.",
        },
        {
            "label": "SIPPN",
            "url": "https://sippn.menpan.go.id/",
            "description": "Katalog nasional standar pelayanan publik.",
        },
        {
            "label": "OSS",
            "url": "https://oss.go.id/",
            "description": "Urus Nomor Induk Berusaha (NIB).",
        },
        {
            "label": "Alpukat Betawi",
            "url": "https://alpukat-dukcapil.jakarta.go.id/",
            "description": "Urus KTP-el, KK, dan akta secara daring.",
        },
    ],
}
