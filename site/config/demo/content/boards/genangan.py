"""A thread of the demo: Titik genangan dan jalur aman saat hujan"""

THREAD = {
    "board": "kesiapsiagaan",
    "title": "Titik genangan dan jalur aman saat hujan",
    "first_day": -20,
    "last_day": -1,
}
TALK = """
bagus t3: Tandai patokannya agar tetangga dapat menghindar.

iroh a3: Depan warung nasi uduk dekat musala RW 002: semata kaki kalau hujan lebih dari setengah
jam.

tini a2: Terowongan kecil dekat stasiun, arah pintu selatan. Motor sering mogok di situ.

yohanes t2: Dari RW 005 lebih aman lewat jalan belakang RPTRA, agak memutar tetapi tinggi.

cicih: Samping Balai RW 001 air naik dari selokan, bukan dari jalan. Anak-anak jangan lewat situ,
ada lubang.

rahmat >5 a4: Sudah kami pasang bambu dan kain merah, Bu. Tetap hati-hati kalau malam.

dewi: Jalan turun ke bantaran ditutup saja saat hujan deras. Licin sekali.

bagus >7 a3: Betul. Relawan menarik tali di atas tangga setiap ada peringatan.

siti c2: Bu Nurul, bagaimana RW 006? Kemarin katanya pohon miring.

nurul >9 t2: Sudah dipangkas. Jalan di depan pos kesehatan aman, genangan hanya di tikungan
bengkel.

fadli: Malam ini hujan dari jam tujuh. Tikungan bengkel sudah semata kaki, lewat gang pos ronda
masih kering.

iroh >11 t3: Terima kasih kabarnya, Bang Fadli. Suami saya jadi memutar.

petugas @sekretariat t9: Terima kasih atas catatan warga. Titik yang disebut di sini kami
cocokkan dengan daftar rawan genangan dan kami bahas dengan petugas saluran. // Untuk keadaan
darurat jangan menunggu balasan di forum: hubungi 112.

rahmat a3: Saya tambahkan: jangan menerobos air yang mengalir, walau kelihatan dangkal.

maria: Kalau anak pulang les jam delapan malam, rute mana yang paling terang dari stasiun?

tini >15 t3: Lewat depan minimarket lalu gang masjid, Bu. Lampunya sudah diperbaiki.

bagus: Pagi ini semua titik sudah surut, kecuali samping Balai RW 001.

cicih >17: Sudah dibersihkan bapak-bapak, jam sembilan lancar lagi.

bagus t5 a2: Ringkas sampai hari ini, titik yang dihindari: warung nasi uduk RW 002, terowongan
selatan, samping Balai RW 001, tikungan bengkel RW 006.
"""
