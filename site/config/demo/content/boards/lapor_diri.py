"""A thread of the demo: Panduan singkat lapor diri ke RT"""

THREAD = {
    "board": "warga-baru",
    "title": "Panduan singkat lapor diri ke RT",
    "first_day": -45,
    "last_day": -9,
    "pinned": True,
}
TALK = """
maria t2: Apa saja yang perlu dibawa oleh penyewa rumah?

rahmat t4: Di RT kami: fotokopi kartu identitas, surat atau kuitansi sewa, dan nomor yang bisa
dihubungi pengurus. Semuanya diserahkan langsung, bukan lewat grup.

tini a2: Pemilik kontrakan juga sebaiknya ikut memberi tahu. Kadang pengurus baru tahu setelah
tiga bulan.

maria >2: Kalau belum punya surat sewa tertulis?

rahmat >4 t2: Biasanya cukup pernyataan dari pemilik rumah.

petugas @ptsp ok t11 a3: Untuk penduduk yang tinggal sementara, lapor dahulu ke ketua RT setempat
paling lambat beberapa hari setelah menempati rumah. // Bawalah:
- kartu identitas asli dan salinannya
- kartu keluarga atau salinannya
- keterangan sewa atau pernyataan pemilik rumah
// Pelaporan tidak dipungut biaya. Setelah itu, bila memerlukan pindah datang, petugas PTSP
membantu di loket pada jam layanan.

maria >6 t3: Sangat jelas, terima kasih.

iroh: Kalau ketua RT bekerja, jam berapa sebaiknya datang?

cicih >8 a2: Habis magrib biasanya ada. Titip pesan ke tetangganya dahulu supaya tidak kecewa.

nurul: Saya dahulu pendatang juga. Berkenalan dengan tetangga kiri kanan lebih cepat membantu
daripada surat.

yohanes >10 c4: Setuju. Waktu saya pindah, yang pertama datang membawa sayur asem tetangga depan.

siti: Apakah anak kos yang hanya pulang akhir pekan tetap harus lapor?

petugas >12 t5: Ya, selama menempati kamar di wilayah RT tersebut. Pemilik kos dapat membantu
dengan daftar penghuni.

dewi t1: Mohon disematkan, ini sering ditanyakan setiap awal tahun ajaran.
"""
