"""A thread of the demo: Jadwal angkut sampah yang pas untuk gang sempit?"""

THREAD = {
    "board": "lingkungan",
    "title": "Jadwal angkut sampah yang pas untuk gang sempit?",
    "first_day": -40,
    "last_day": -6,
}
TALK = """
sutarmi t4: Gerobak tidak muat di gang kami. Ada yang punya pengalaman membagi jam angkut?

rahmat t5 a3: Di RW 002 gang kami juga sempit. Petugas menunggu di mulut gang, warga yang membawa
kantong keluar. Jamnya dibagi dua: 05.30 untuk sisi kiri, 06.00 untuk sisi kanan.

iroh a2: Betul kata Pak Rahmat. Awalnya banyak yang lupa, setelah dua minggu sudah biasa.

sutarmi >2: Terima kasih, Pak Rahmat. Kalau yang lansia bagaimana? Di gang kami ada tiga rumah
yang penghuninya susah berjalan.

rahmat >4 t3 c2: Kami pasangkan dengan tetangga sebelahnya. Ada daftar kecil di pos, jadi jelas
siapa membantu siapa.

cicih c3: Di RW 001 dekat musala, ada Mak Iyah yang dibantu anak-anak karang taruna. Mereka
senang, Mak juga senang.

bagus a4: Usul: yang sudah dipilah jangan ikut diangkut tiap hari. Kertas dan botol cukup
seminggu sekali ke bank sampah, jadi kantong hariannya lebih sedikit.

dewi >7 a2: Setuju. Sejak memilah, kantong rumah saya tinggal satu per dua hari.

yohanes: Gang kami lebarnya kira-kira satu meter. Pernah coba gerobak kecil roda dua, tetapi
sulit di belokan. Ada yang pernah pakai yang lebih ramping?

fadli t4: Kami di RW 005 memodifikasi troli bekas toko, Pak Yo. Lebarnya 60 cm, muat dua tong.
Biaya las sekitar tiga ratus ribu dari kas RT.

yohanes >>10 t1: Boleh kami lihat trolinya? Saya ajak Pak RT hari Sabtu pagi.

fadli >11: Silakan, Pak. Troli disimpan di samping pos ronda RT 004.

tini: Masalah di RW 004 lain lagi: kantong ditaruh malam hari, pagi sudah diacak kucing.

iroh >13 t2 a2: Bu Tini, kami pakai ember bertutup di depan gang. Yang piket menyiram setelah
diangkut, jadi tidak bau.

maria a1: Apa bisa ada jadwal tertulis untuk ditempel? Kadang penghuni kontrakan baru tidak tahu
harinya.

dewi >15 t3: Saya bisa bantu buat posternya, satu halaman saja dengan huruf besar. Mohon jamnya
disepakati dahulu.

sutarmi: Semalam kami rembuk di RT. Hasil sementara:
- 05.30 rumah nomor ganjil
- 06.15 rumah nomor genap
- Rabu dan Sabtu khusus sampah terpilah

rahmat >17 a5: Rapi sekali. Saran saya, coba dua minggu dahulu baru dicetak.

petugas @ekonomi-pembangunan t9 a2: Terima kasih atas pengalaman Bapak dan Ibu. Jam pengangkutan
dari mulut gang dapat disesuaikan atas usulan RT. // Sampaikan jam yang disepakati melalui
pengurus RW, lalu kami teruskan kepada petugas pengangkutan di wilayah. Mohon cantumkan titik
tunggu dan nama jalan, tanpa nama warga.

sutarmi >19 t2: Terima kasih, segera kami sampaikan lewat Pak RW.

nurul: Apakah titik tunggunya boleh di depan rumah ibadah? Di RW 006 tempat itu yang paling
lapang.

cicih >21 a3: Sebaiknya jangan tepat di depan pintu, Neng. Geser sedikit ke samping, dan sudah
bersih sebelum orang datang.

bagus: Laporan dari RW 003: setelah dibagi dua jam, antrean gerobak di mulut gang berkurang.
Lebih cepat sekitar 20 menit.

rahmat ok t6 a4: Ringkasan dari yang sudah jalan di RW kami: bagi jam menurut sisi gang, satu
titik tunggu yang tertutup, tetangga membantu lansia, dan sampah terpilah punya hari sendiri. Uji
dua minggu sebelum jadwalnya dicetak.

sutarmi >24 t2: Ini yang kami pakai. Terima kasih semuanya, saya tandai sebagai jawaban.
"""
