"""A thread of the demo: Ide menu balita yang susah makan sayur"""

THREAD = {
    "board": "kesehatan",
    "title": "Ide menu balita yang susah makan sayur",
    "first_day": -28,
    "last_day": -3,
}
TALK = """
dewi t2: Kader mengundang Anda berbagi resep sederhana.

sutarmi t4: Bayam dicincang halus, campur ke telur dadar. Cucu saya kira itu daun bawang.

maria a3: Wortel diparut ke dalam bakso ayam buatan sendiri. Anak saya habis tiga tanpa sadar
makan sayur.

cicih c2: Cucu saya menolak semua yang hijau. Saya ajak menanam kangkung di ember, sekarang dia
mau makan hasil panennya.

nurul >4 t2: Wah, cara yang bagus, Bu Cicih. Berapa lama sampai panen?

cicih >5: Kurang lebih tiga minggu, Neng. Kangkung paling gampang.

siti: Labu kuning kukus dihaluskan, campur ke adonan pancake. Manis alami, tidak perlu gula.

iroh: Anak bungsu saya maunya yang renyah. Brokoli saya goreng tepung tipis, jangan sering-sering
tetapi.

dewi >8 t3: Boleh sesekali, Mpok. Bisa juga dipanggang di wajan antilengket dengan sedikit
minyak.

tini a2: Jangan dipaksa. Saya taruh sedikit saja di pinggir piring, lama-lama dicoba sendiri.

maria >10 c3: Terima kasih sudah mengingatkan. Kadang saya yang kurang sabar.

yohanes: Bapak-bapak boleh ikut? Saya masak sup jagung, wortel, dan tahu setiap Minggu. Cucu
memilih sendiri bentuk wortelnya.

dewi >12 t5: Tentu boleh, Pak Yo! Bulan depan kami tunggu di posyandu.

petugas @kesejahteraan-rakyat t6: Terima kasih kepada para kader dan warga. Resep yang terkumpul
akan dicoba bersama pada kelas Dapur Gizi bulan depan. // Bila berat badan anak tidak naik dua
bulan berturut-turut, mohon datang ke posyandu atau puskesmas; resep saja tidak cukup.

nurul: Apakah ada ide untuk anak yang alergi telur?

siti >15 t2: Perkedel tahu dan kelor, Bu. Pengikatnya tepung kanji, digoreng sedikit minyak.

sutarmi a1: Bubur kacang hijau dicampur sedikit bayam halus juga enak, warnanya tidak kentara.

dewi t3: Saya catat semuanya, ya. Sudah ada sebelas resep. Siapa yang mau mencicipi di posyandu
Rabu depan?

cicih >18 a4: Saya datang membawa kangkung dari ember.
"""
