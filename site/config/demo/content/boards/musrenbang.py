"""A thread of the demo: Apa tiga prioritas RW Anda tahun depan?"""

THREAD = {
    "board": "musrenbang",
    "title": "Apa tiga prioritas RW Anda tahun depan?",
    "first_day": -25,
    "last_day": -2,
}
TALK = """
rahmat t2: Sebutkan masalah, lokasi, dan siapa yang terbantu.

cicih a3: RW 001: saluran di samping balai RW mampet tiap hujan. Yang terbantu sekitar 40 rumah
dan anak-anak yang lewat ke sekolah.

tini a4: RW 004: lampu jalan di gang menuju stasiun. Ibu-ibu yang pulang malam merasa tidak aman.

fadli: RW 005: lapangan kecil perlu pagar jaring supaya bola tidak ke jalan. Remaja dan
pengendara sama-sama terbantu.

bagus t2: RW 003: tangga ke bantaran licin. Usul pegangan besi di kedua sisi.

yohanes >5 a3: Sekalian jalur landai, ya. Kursi roda tidak bisa turun sama sekali.

bagus >6 a2: Setuju, Pak Yo. Saya tulis begitu di usulan RT.

nurul: RW 006: tempat duduk dan peneduh di depan pos kesehatan. Lansia menunggu sambil berdiri.

dewi c2: Di RW 003 ada usulan timbangan baru untuk posyandu. Yang lama sudah sering ngadat.

iroh: RW 002: gang kami tergenang setinggi mata kaki. Mohon sumur resapan dua titik.

siti a3: Saran untuk semua: tulis angka. Misalnya panjang saluran, jumlah rumah, berapa kali
tergenang. Usulan jadi lebih mudah dinilai.

rahmat >>11 t3: Ini penting. Foto boleh, tetapi tanpa wajah orang dan nomor rumah.

maria: Apakah kegiatan juga boleh diusulkan, atau harus bangunan? Kami ingin kelas membaca sore.

petugas @sekretariat t10 a3: Boleh keduanya. Usulan fisik dan nonfisik dibahas pada rembuk RW,
lalu tiga prioritas setiap RW dibawa ke musyawarah kelurahan. // Mohon setiap usulan memuat:
masalah, lokasi, ukuran, penerima manfaat, dan kesediaan lahan bila berupa bangunan.

maria >14 t2: Baik, terima kasih. Kelas membaca akan saya bawa ke rembuk RW 004.

tini >15 a2: Saya dukung, Bu Maria.

fadli: Kalau usulan tahun lalu belum terlaksana, perlu diajukan lagi?

petugas >17 t6: Perlu, dengan menyebut bahwa usulan itu pernah diajukan. Bawa salinan berita
acaranya bila ada.

cicih: RW 001 sudah rembuk. Tiga prioritas kami: saluran, lampu gang, dan pelatihan kader.

nurul: RW 006: peneduh pos kesehatan, sumur resapan, kelas menjahit.

bagus: RW 003: pegangan tangga dan jalur landai, timbangan, pojok baca.

iroh: RW 002: sumur resapan, pagar selokan, dan cermin tikungan.

rahmat t5: Terima kasih. Empat RW sudah lengkap, tinggal RW 004 dan 005. Batasnya akhir bulan,
jangan sampai terlewat.

tini >23: RW 004 rembuk Sabtu malam.

fadli >23: RW 005 hari Minggu setelah kerja bakti.
"""
