"""What the made-up aspirations say: sentences that are put together differently each time."""

from random import Random

TITLES = (
    "Lampu jalan padam di {place}",
    "Saluran air tersumbat di {place}",
    "Mohon jalur landai di {place}",
    "Sampah menumpuk di {place}",
    "Jam layanan {day} untuk warga {place}",
    "Pohon condong di {place}",
    "Kelas membaca untuk anak {place}",
    "Pembatas kecepatan di {place}",
    "Posyandu {day} di {place}",
    "Berkas apa saja untuk surat pindah dari {place}?",
)
PLACES = tuple(
    f"{kind} {name}"
    for kind in ("gang", "pos", "balai", "jalan")
    for name in ("Melati", "Nangka", "Rambutan", "Kenanga", "Cempaka", "Mawar", "Anggrek", "Bambu")
)
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
SENTENCES = (
    "Sudah {count} pekan keadaannya begini.",
    "Warga {place} sudah bergotong royong, tetapi belum cukup.",
    "Anak sekolah lewat setiap {day} pagi.",
    "Lansia kesulitan berjalan pada malam hari.",
    "Kira-kira {count} meter dari {place}.",
    "Air surut setelah {count} jam.",
    "Kami bersedia membantu pada hari {day}.",
    "Mohon diperiksa petugas.",
)


def texts(count, seed=1):
    """``count`` pairs of title and text, always the same ones."""
    chance = Random(seed)  # noqa: S311 (numbers that are the same every time)
    return [
        (
            _filled(chance.choice(TITLES), chance),
            _filled(" ".join(chance.sample(SENTENCES, 3)), chance),
        )
        for _number in range(count)
    ]


def _filled(text, chance):
    words = {"place": chance.choice(PLACES), "day": chance.choice(DAYS)}
    return text.format(count=chance.randint(2, 40), **words)
