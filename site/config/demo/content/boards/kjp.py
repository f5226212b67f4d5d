"""A thread of the demo: Berbagi pengalaman mengurus KJP Plus"""

THREAD = {
    "board": "pendidikan",
    "title": "Berbagi pengalaman mengurus KJP Plus",
    "first_day": -33,
    "last_day": -4,
}
TALK = """
nurul t3: Mari kumpulkan tips tanpa menyebut nama atau nomor identitas siapa pun.

maria t4: Siapkan berkas dalam satu map sejak awal: kartu keluarga, surat dari sekolah, dan surat
pernyataan. Saya dahulu bolak-balik karena kurang satu lembar.

cicih a3: Fotokopi secukupnya saja. Saya bawa lima rangkap, yang dipakai cuma dua.

tini: Yang masih bingung, tanyakan dahulu ke wali kelas. Sekolah biasanya punya jadwal pendataan
sendiri.

nurul >4 a2: Betul, di sekolah anak saya pengumumannya ditempel di mading. Yang tidak ikut grup
sering ketinggalan.

dewi: Apakah data harus sama persis dengan kartu keluarga? Nama tengah anak saya beda satu huruf
di rapor.

maria >6 t2: Sebaiknya dibetulkan dahulu, Bu. Saya urus perbaikan di sekolah, selesai sekitar
seminggu.

siti c2: Saya juga mengalami beda ejaan. Waktu itu diminta surat keterangan dari sekolah.

petugas @kesejahteraan-rakyat t8: Terima kasih sudah saling membantu. Syarat dan jadwal
pendaftaran ditetapkan pemerintah provinsi dan dapat berubah setiap tahap, jadi acuan terakhir
adalah pengumuman sekolah dan kanal resminya. // Meja konsultasi di kelurahan dibuka Selasa dan
Kamis pukul 09.00–12.00. Tidak ada biaya apa pun.

iroh >9 t1: Alhamdulillah jelas. Apakah boleh diwakilkan nenek? Orang tuanya kerja sampai malam.

petugas >10 t5: Untuk bertanya boleh diwakilkan anggota keluarga dalam kartu keluarga yang sama.
Untuk menandatangani tetap orang tua atau wali.

rahmat a4: Pesan saya: jangan pernah mengunggah foto kartu keluarga di forum atau grup. Tutup
nomornya kalau memang harus mengirim.

nurul >12 a5: Setuju sekali. Cukup ceritakan langkahnya.

sutarmi: Cucu saya pindah sekolah di tengah tahun. Ada yang tahu pengaruhnya?

maria >14 c1: Kasus keponakan saya, sekolah lama dan sekolah baru saling berkirim surat. Agak
lama, tetapi beres.

tini a2: Hati-hati dengan yang menawarkan jasa urus cepat dengan imbalan. Semua bisa diurus
sendiri.

siti >16 a3: Kemarin ada yang menawari tetangga saya. Untung beliau bertanya dahulu.

yohanes: Bagaimana dengan pembelian perlengkapan? Toko dekat stasiun katanya belum bisa.

dewi >18: Saya belanja di koperasi sekolah, Pak. Simpan struknya.

nurul t4: Saya rangkum ya:
- tanya jadwal ke sekolah
- samakan ejaan data
- satu map berkas, fotokopi dua rangkap
- tidak ada biaya, tidak perlu perantara

cicih >20 t3: Rapi, Neng Nurul. Saya bacakan di pengajian besok.
"""
