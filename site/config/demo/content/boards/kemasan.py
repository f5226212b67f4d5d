"""A thread of the demo: Kemasan murah yang tetap rapi"""

THREAD = {
    "board": "umkm",
    "title": "Kemasan murah yang tetap rapi",
    "first_day": -36,
    "last_day": -5,
}
TALK = """
iroh: Saya mencari kemasan untuk keripik 100 gram. Mohon saran bahan dan cara menutupnya.

siti t3: Saya pakai plastik berdiri yang agak tebal, Mpok. Kelihatan rapi di rak dan bisa ditutup
lagi.

tini a2: Kalau baru mulai, beli eceran dahulu 50 lembar. Jangan langsung satu bal.

iroh >2: Ditutup dengan apa, Bu Siti? Lilin saya sering bocor.

siti >4 t4: Alat perekat panas tangan, yang 20 cm. Tekan tiga detik lalu tahan sebentar sampai
dingin.

fadli: Perhatikan juga udaranya. Keripik cepat melempem kalau masih hangat waktu dimasukkan.

iroh >6 t1: Nah, itu kesalahan saya. Saya masukkan selagi panas supaya cepat.

dewi a3: Tunggu sampai benar-benar dingin, lalu beri penyerap lembap khusus makanan. Jangan pakai
yang dari kotak sepatu.

bagus: Soal label, huruf besar lebih penting daripada gambar ramai. Nama produk, berat bersih,
tanggal, dan nama usaha.

maria >9 a2: Tambahkan komposisi. Tetangga saya alergi kacang, jadi selalu membaca labelnya.

siti: Kertas cokelat dengan jendela bagus untuk hadiah, tetapi minyaknya tembus kalau disimpan
lama.

yohanes t2: Istri saya membungkus dua lapis: plastik bening di dalam, kertas di luar. Biayanya
naik sekitar lima ratus rupiah per bungkus.

iroh >12: Lima ratus masih masuk. Harga jual saya dua belas ribu.

tini: Ada yang mau patungan membeli? Kalau 500 lembar harganya turun hampir sepertiga.

siti >14 a4: Saya ikut 100 lembar.

iroh >14 a2: Saya ikut 100 juga.

fadli >14: Saya 50 dahulu, Bu.

petugas @ekonomi-pembangunan t7: Kelas kemasan untuk usaha rumahan dibuka setiap bulan di aula
kelurahan, gratis, dengan contoh bahan yang boleh dipegang dan dicoba. // Untuk izin P-IRT, bawa
contoh label; kami bantu memeriksa tulisannya sebelum dicetak.

iroh >18 t2: Siap hadir. Saya bawa keripik singkong dan pisang.

siti ok t6 a3: Kesimpulan untuk Mpok Iroh: plastik berdiri tebal, keripik didinginkan dahulu,
perekat panas 20 cm, label sederhana dengan berat dan tanggal. Mulai 50 lembar, setelah laris
baru patungan.

iroh >20 t1: Sudah saya coba dua minggu, tidak ada yang melempem. Terima kasih, Bu!
"""
