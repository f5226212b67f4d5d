"""The header and footer menus."""

HEADER = [
    {"label": "Layanan", "page": "layanan"},
    {"label": "Program", "page": "program"},
    {"label": "Kampanye", "page": "kampanye"},
    {"label": "Berita", "page": "berita"},
    {"label": "Aspirasi", "url": "/aspirasi/"},
    {"label": "Forum", "url": "/forum/"},
    {"label": "Tentang", "page": "tentang"},
]
FOOTER = [
    {
        "title": "Layanan",
        "links": [
            {"label": "Surat keterangan tidak mampu", "page": "surat-keterangan-tidak-mampu"},
            {"label": "Pengantar nikah", "page": "pengantar-nikah"},
            {"label": "Maklumat pelayanan", "page": "maklumat-pelayanan"},
            {"label": "Darurat dan laporan", "page": "darurat-dan-laporan"},
        ],
    },
    {
        "title": "Ikut serta",
        "links": [
            {"label": "Program", "page": "program"},
            {"label": "Kampanye", "page": "kampanye"},
            {"label": "Bermitra", "page": "bermitra"},
            {"label": "Aspirasi warga", "url": "/aspirasi/"},
            {"label": "Keterbukaan aspirasi", "url": "/aspirasi/keterbukaan/"},
            {"label": "Forum warga", "url": "/forum/"},
            {"label": "Tata tertib dan moderasi", "url": "/moderasi/"},
        ],
    },
    {
        "title": "Tanjung Barat",
        "links": [
            {"label": "Profil kelurahan", "page": "profil-kelurahan"},
            {"label": "Lembaga", "url": "/lembaga/"},
            {"label": "Mitra", "url": "/mitra/"},
            {"label": "Berita", "page": "berita"},
        ],
    },
    {
        "title": "Tentang situs",
        "links": [
            {"label": "Tentang Balai Warga", "page": "tentang"},
            {"label": "Privasi", "page": "privasi"},
            {"label": "Aksesibilitas", "page": "aksesibilitas"},
        ],
    },
]
ENGLISH = {
    "Layanan": "Services",
    "Program": "Programmes",
    "Kampanye": "Campaigns",
    "Berita": "News",
    "Aspirasi": "Aspirations",
    "Aspirasi warga": "Residents' aspirations",
    "Keterbukaan aspirasi": "How aspirations are answered",
    "Forum": "Forum",
    "Lembaga": "Institutions",
    "Tentang": "About",
    "Surat keterangan tidak mampu": "Certificate of limited means",
    "Pengantar nikah": "Marriage papers",
    "Maklumat pelayanan": "Service pledge",
    "Darurat dan laporan": "Emergencies and reports",
    "Ikut serta": "Take part",
    "Bermitra": "Partner with us",
    "Forum warga": "Residents’ forum",
    "Tata tertib dan moderasi": "House rules and moderation",
    "Tanjung Barat": "Tanjung Barat",
    "Profil kelurahan": "About the kelurahan",
    "Mitra": "Partners",
    "Tentang situs": "About this site",
    "Tentang Balai Warga": "About Balai Warga",
    "Privasi": "Privacy",
    "Aksesibilitas": "Accessibility",
}
