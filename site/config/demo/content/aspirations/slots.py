"""What fills the slots of a topic, so that texts of one topic tell of different places."""

import re

CHOICE = re.compile(r"\[([^\[\]]*)\]")
SLOT = re.compile(r"\{(\w+)\}")

# What everybody knows close by; each reads well after "dekat" and "di sekitar".
LANDMARKS = {
    1: [
        "pintu timur stasiun",
        "jembatan penyeberangan",
        "warung nasi uduk",
        "penitipan sepeda motor",
        "Balai RW 001",
        "kios koran",
    ],
    2: [
        "RPTRA Tanjung",
        "tikungan rumah kos",
        "taman kanak-kanak",
        "warung kopi",
        "masjid",
        "tempat fotokopi",
    ],
    3: [
        "kantor kelurahan",
        "Pos RW 003",
        "gardu listrik",
        "sekolah dasar",
        "toko bangunan",
        "musala",
    ],
    4: [
        "halte bus",
        "puskesmas pembantu",
        "Balai RW 004",
        "apotek",
        "pangkalan ojek",
        "kebun sayur pot",
    ],
    5: [
        "tangga bantaran",
        "Balai RW 005",
        "bank sampah",
        "jembatan kecil",
        "bengkel motor",
        "pohon mangga besar",
    ],
    6: [
        "musala berpagar hijau",
        "Balai RW 006",
        "pos kesehatan",
        "kios pulsa",
        "sumur tua",
        "pertigaan makam",
    ],
}
ALLEYS = {
    1: ["Gang Rambutan", "Gang Delima", "Gang Sawo"],
    2: ["Gang Mawar", "Gang Kenanga", "Gang Cempaka"],
    3: ["Gang Nangka", "Gang Kecapi", "Gang Salak"],
    4: ["Gang Melinjo", "Gang Jambu", "Gang Belimbing"],
    5: ["Gang Kelapa", "Gang Bambu", "Gang Duku"],
    6: ["Gang Pandan", "Gang Serai", "Gang Kunyit"],
}
SLOTS = {
    "lama": ["tiga hari", "hampir sepekan", "sepekan lebih", "dua pekan", "hampir sebulan"],
    "bulan": ["dua bulan", "tiga bulan", "empat bulan", "hampir setengah tahun"],
    "lama_air": ["dua jam", "tiga jam", "hampir setengah hari"],
    "siapa": [
        "anak sekolah",
        "lansia",
        "pejalan kaki",
        "ibu yang menggendong balita",
        "pedagang keliling",
        "warga yang pulang kerja",
    ],
    "rentan": ["lansia", "ibu hamil", "penyandang disabilitas", "orang tua dengan balita"],
    "rumah": ["belasan rumah", "sekitar 20 rumah", "kira-kira 35 rumah", "rumah di dua RT"],
    "orang": ["12 orang", "sekitar 15 orang", "lebih dari 20 orang", "sekitar 30 orang"],
    "panjang": ["sekitar 15 meter", "kira-kira 30 meter", "sekitar 40 meter", "hampir 60 meter"],
    "jam_ramai": [
        "pada jam berangkat sekolah",
        "pada jam berangkat kerja",
        "pada jam pulang kerja",
        "menjelang magrib",
        "pada akhir pekan",
    ],
    "jam_malam": ["pukul 22.00", "pukul 23.00", "larut malam", "lewat tengah malam"],
    "waktu_malam": ["setiap malam Minggu", "hampir setiap malam", "setiap akhir pekan"],
    "hari": ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    "buangan": [
        "kasur dan lemari bekas",
        "puing bangunan",
        "ban bekas",
        "perabot rusak",
        "televisi dan kulkas rusak",
    ],
    "bangunan": ["musala", "pos kesehatan", "ruang serbaguna", "tempat belajar"],
    "surat": [
        "surat keterangan tidak mampu",
        "surat pengantar nikah",
        "surat keterangan belum menikah",
        "surat keterangan kematian",
        "surat keterangan domisili",
    ],
    "keluarga_sehat": [
        "ibu hamil muda",
        "lansia yang mulai pelupa",
        "balita yang sulit makan",
        "anggota keluarga dengan tekanan darah tinggi",
    ],
    "bantuan_sekolah": ["KJP Plus", "KJMU", "beasiswa prestasi"],
    "bantuan": ["bantuan pangan", "Kartu Lansia Jakarta", "bantuan penyandang disabilitas", "PKH"],
    "izin": ["NIB", "izin P-IRT", "sertifikat halal"],
    "usaha": ["keripik", "kue basah", "katering", "jamu botol", "sambal kemasan", "es kacang"],
}


def slots_for(dice, rw, rt):
    """One value for each slot, for something in this RW and RT."""
    return {
        "rw": f"{rw:03d}",
        "rt": f"{rt:03d}",
        "patokan": dice.choice(LANDMARKS[rw]),
        "gang": dice.choice(ALLEYS[rw]),
        # RW 003 meets in its post.
        "balai": "Pos RW 003" if rw == 3 else f"Balai RW {rw:03d}",
        **{name: dice.choice(values) for name, values in SLOTS.items()},
    }


def fill(template, dice, slots):
    """``template`` with one of each choice and every slot filled; unknown slots are a KeyError."""
    chosen = CHOICE.sub(lambda match: dice.choice(match[1].split("|")).strip(), template)
    filled = SLOT.sub(lambda match: _value(match[1], slots), chosen)
    return filled[:1].upper() + filled[1:]


def _value(name, slots):
    value = slots[name.lower()]
    return value[:1].upper() + value[1:] if name[0].isupper() else value
