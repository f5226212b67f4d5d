"""What residents write about small businesses, and what the office answers."""

CATEGORY = "umkm"
TOPICS = """
question: [Cara mengurus|Syarat] {izin} untuk usaha {usaha}
Saya membuka usaha {usaha} di rumah, RW {rw}. Bagaimana mengurus {izin}, berapa biayanya, dan
[berapa lama selesai|apakah ada pendampingan]? Selama ini berjualan dari mulut ke mulut.
= answered: Pendampingan {izin} tidak dipungut biaya. Datanglah ke meja Tanjung Barat Naik Kelas
setiap Rabu pukul 09.00 dengan kartu identitas dan contoh label. Lama pengurusan tergantung
jenisnya dan dijelaskan di meja itu.

aspiration: [Lapak bersama|Pasar sore] untuk usaha warga dekat {patokan}
Ada {orang} yang berjualan {usaha} dari rumah, tetapi tidak punya tempat. Kami mengusulkan lapak
bergilir di dekat {patokan} setiap {hari} [sore|pagi], cukup [dua jam|enam meja].
= work: Tempat sudah dilihat dan aturan kebersihan disusun bersama pengurus RW {rw}.
= done: Lapak bergilir sudah berjalan tiga kali. Pendaftaran lewat pengurus RW, tanpa sewa.
= refused: Tempat yang diusulkan adalah jalur pemadam kebakaran sehingga harus kosong. Kami
menyediakan dua meja tambahan pada Bazar Minggu Pagi bagi warga RW {rw}.

aspiration: Kelas [foto produk|pencatatan kas|mengemas] khusus usaha {usaha}
Kelas yang ada masih umum. Kami, {orang} dengan usaha {usaha}, mengusulkan kelas khusus yang
[langsung praktik|memakai ponsel biasa] pada {hari} siang.
= work: Pengajar sudah bersedia. Jumlah peserta sedang dikumpulkan sampai paling sedikit sepuluh.
= done: Kelas sudah diadakan satu kali dengan 18 peserta; bahannya dibagikan lewat situs ini.
= proposed: Kelas berseri dengan alat peraga diusulkan sebagai kegiatan tahun depan dalam
Musrenbang.

complaint: Pembagian lapak [bazar|Minggu pagi] dirasa kurang adil
Sudah [tiga kali|empat kali] kami tidak mendapat lapak untuk {usaha}, sedangkan ada yang selalu
dapat. Mohon undiannya [terbuka|dicatat di papan] agar semua merasa sama.
= work: Catatan undian enam bulan terakhir sedang diperiksa bersama Koperasi Warga Sejalan.
= done: Mulai bulan ini undian disaksikan tiga warga dan hasilnya ditempel. Usaha yang belum pernah
mendapat lapak didahulukan. Terima kasih sudah mengingatkan kami.

question: Apakah {usaha} rumahan harus mempunyai {izin}?
Usaha kami kecil, hanya {usaha} untuk tetangga di sekitar {gang}. Apakah sudah wajib {izin}, dan
[apakah kena pajak|bolehkah tetap berjualan sambil mengurus]?
= answered: NIB dianjurkan bagi semua usaha dan gratis. P-IRT dan halal diperlukan bila makanan
dikemas dan dijual lebih luas. Anda boleh tetap berjualan sambil mengurus; petugas membantu
menentukan yang perlu lebih dahulu.

aspiration: Katalog [bersama|cetak] usaha warga RW {rw}
Tetangga sering tidak tahu bahwa di RW {rw} ada usaha {usaha}. Kami mengusulkan katalog kecil yang
ditempel di dekat {patokan} dan [dibagikan saat bazar|dimuat di situs kelurahan].
= work: Data usaha dikumpulkan pengurus RW {rw} dengan persetujuan pemiliknya.
= done: Katalog edisi pertama memuat 26 usaha dan sudah ditempel di {balai}.
"""
