"""What residents write about social assistance, and what the office answers."""

CATEGORY = "bantuan-sosial"
TOPICS = """
question: [Cara mendaftar|Syarat menerima] {bantuan}
Penghasilan keluarga kami berkurang {bulan} ini. Bagaimana mendaftar untuk {bantuan}, dan [berkas
apa yang dibawa|apakah ada batas waktu]?
= answered: Pendataan dilakukan lewat musyawarah kelurahan dan pendamping sosial. Bawalah kartu
keluarga ke loket kesejahteraan rakyat; petugas memeriksa di tempat dan menjelaskan langkahnya.
Tidak ada biaya dan tidak ada yang dapat menjanjikan hasil.

complaint: {Bantuan} [belum diterima|terhenti] sejak {bulan} lalu
Keluarga kami di RT {rt} biasanya menerima {bantuan}, tetapi sudah {bulan} tidak ada. Kami tidak
mendapat penjelasan. Mohon diperiksa apakah [datanya berubah|ada yang harus diperbarui].
= work: Data sedang dicocokkan dengan pendamping sosial. Kami akan menghubungi Anda lewat pesan di
situs ini, tidak lewat telepon pribadi.
= done: Penyebabnya alamat lama yang belum diperbarui. Data sudah dibetulkan dan penyaluran
berlanjut pada tahap berikutnya.
= outside (Suku Dinas Sosial Jakarta Selatan): Penetapan penerima dilakukan Suku Dinas Sosial. Kami
sudah mengirim hasil pemeriksaan di lapangan beserta pengantar.

aspiration: [Papan pengumuman|Penjelasan terbuka] tentang penerima bantuan
Warga RW {rw} sering bertanya-tanya mengapa ada yang mendapat {bantuan} dan ada yang tidak. Kami
mengusulkan penjelasan [di rapat RW|di balai], tentang aturannya saja tanpa menyebut nama.
= work: Bahan penjelasan sedang disiapkan bersama pendamping sosial.
= done: Penjelasan aturan sudah disampaikan pada rapat RW {rw} dan lembarnya tersedia di balai.
Nama penerima tidak diumumkan untuk melindungi data pribadi.

aspiration: [Kursi roda|Tongkat|Alat bantu dengar] pinjaman untuk warga RW {rw}
Ada [lansia|warga yang baru dioperasi|penyandang disabilitas] di sekitar {patokan} yang memerlukan
alat bantu untuk sementara. Kami mengusulkan kelurahan mempunyai alat pinjaman yang [dirawat
bersama|disimpan di balai].
= work: Dua yayasan mitra sudah dihubungi untuk alat layak pakai.
= done: Tiga kursi roda dan empat tongkat kini dapat dipinjam di kantor kelurahan, paling lama tiga
bulan dan dapat diperpanjang.
= proposed: Penambahan alat diusulkan lewat Musrenbang; sementara itu peminjaman melalui mitra
sudah dapat dilakukan.

complaint: Pembagian [beras|sembako murah] di dekat {patokan} kurang tertib
Saat pembagian di dekat {patokan}, antrean bercampur dan {rentan} berdiri lama di bawah terik
matahari. [Kupon habis padahal belum sore|Jamnya mundur tanpa kabar]. Mohon diatur lebih baik.
= work: Alur antrean dan pembagian jam per RT sedang disusun.
= done: Pada pembagian terakhir setiap RT mempunyai jam sendiri dan lansia dilayani lebih dahulu.
Terima kasih atas masukan Bapak/Ibu.

question: Apakah [penyewa rumah|warga yang baru pindah] dapat menerima {bantuan}?
Kami menyewa rumah di RW {rw} [hampir setahun|baru beberapa bulan]. Apakah dapat menerima
{bantuan}, atau harus [pindah kartu keluarga|menunggu pendataan] lebih dahulu?
= answered: Sebagian besar bantuan mensyaratkan kartu keluarga sesuai alamat tinggal. Silakan urus
kepindahan di loket, lalu ikuti pendataan berikutnya. Bantuan darurat tetap dapat diberikan tanpa
melihat alamat.
= outside (Suku Dinas Sosial Jakarta Selatan): Ketentuan bagi penyewa ditetapkan dinas sosial. Kami
sudah menanyakan secara tertulis dan memuat jawabannya begitu diterima.
"""
