"""What the made-up posts say: sentences that are put together differently each time."""

from random import Random

TITLES = (
    "Jadwal angkut sampah {place} berubah",
    "Lampu jalan mati di {place}",
    "Mencari kader posyandu untuk {place}",
    "Saluran air tersumbat di {place}",
    "Kerja bakti {day} di {place}",
    "Usul tanaman peneduh di {place}",
    "Tempat parkir motor di {place}",
    "Les membaca untuk anak {place}",
    "Jual beli sayur dari {place}",
    "Iuran keamanan {place}, bagaimana di tempat lain?",
)
PLACES = tuple(f"{kind} {n}" for kind in ("RT 00", "RW 00", "Gang Melati ") for n in range(1, 10))
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
OPENINGS = (
    "Terima kasih infonya.",
    "Maaf baru membaca.",
    "Saya setuju dengan tetangga di atas.",
    "Di {place} keadaannya lain.",
    "Selamat pagi semua.",
    "Boleh menambahkan sedikit?",
    "Saya tanya ke ketua {place} kemarin.",
)
MIDDLES = (
    "Petugas datang hari {day} sekitar pukul {hour}, jadi kami siapkan dari malam.",
    "Air baru surut setelah {hour} jam, dan **anak-anak** tetap harus ke sekolah.",
    "Sudah {hour} kali kami lapor, tetapi belum ada yang melihat ke {place}.",
    "Kami bergiliran setiap {day}; daftarnya ditempel di pos ronda {place}.",
    "Menurut saya lebih baik mulai dari {place} dulu, lalu pelan-pelan ke yang lain.",
    "Harganya naik {hour} ribu sejak {day}, mungkin karena hujan.",
    "Ada {hour} keluarga di {place} yang mau ikut kalau waktunya sore.",
)
ENDINGS = (
    "Semoga {day} depan sudah beres.",
    "Ada yang punya pengalaman?",
    "Nanti saya kabari lagi di sini.",
    "Kalau perlu tenaga, hubungi kami.",
    "Mohon dicek lagi, ya.",
    "- bawa sapu\n- bawa karung\n- datang pukul {hour}",
    "> sudah dicatat\n\nSyukurlah kalau begitu.",
)
NAMES = ("Siti", "Budi", "Rini", "Agus", "Dewi", "Joko", "Wati", "Hasan", "Lina", "Udin")
FAMILIES = ("Lestari", "Santoso", "Wulandari", "Saputra", "Hidayat", "Maharani", "Nugroho")


def texts(count, seed=1):
    """``count`` different posts in Markdown, always the same ones."""
    chance = Random(seed)  # noqa: S311
    found = set()
    while len(found) < count:
        sentences = (chance.choice(OPENINGS), chance.choice(MIDDLES), chance.choice(MIDDLES))
        found.add(_filled(" ".join(sentences) + "\n\n" + chance.choice(ENDINGS), chance))
    return sorted(found)


def titles(count, seed=1):
    """``count`` titles; some come twice, as in life."""
    chance = Random(seed)  # noqa: S311
    return [_filled(chance.choice(TITLES), chance) for _ in range(count)]


def name_of(number):
    """A person's name."""
    first, family = number % len(NAMES), number // len(NAMES) % len(FAMILIES)
    return f"{NAMES[first]} {FAMILIES[family]}"


def _filled(text, chance):
    words = {"place": chance.choice(PLACES), "day": chance.choice(DAYS)}
    return text.format(hour=chance.randint(2, 11), **words)
