"""Answer templates for officers and checklists, in the voice of the office.

Fields in braces are those that ``forums.aspirations`` fills in; words in brackets are for the
officer to replace.
"""

# Title, act, unit ("" for all), text.
ANSWER_TEMPLATES = [
    (
        "Minta patokan dan foto",
        "ask",
        "",
        "Terima kasih, Bapak/Ibu, atas kiriman {kode}. Agar petugas langsung sampai di tempat, "
        "mohon tambahkan patokan terdekat dan, bila ada, satu foto tanpa wajah orang dan pelat "
        "nomor. Tenggat kami berhenti sampai Anda membalas.",
    ),
    (
        "Minta waktu kejadian",
        "ask",
        "",
        "Terima kasih, Bapak/Ibu. Mohon sebutkan hari dan jam biasanya hal itu terjadi, supaya "
        "pemeriksaan untuk “{judul}” tidak sia-sia. Balasan cukup melalui halaman ini.",
    ),
    (
        "Diteruskan kepada unit",
        "forward",
        "",
        "Kiriman Anda kami teruskan kepada {unit}. Jawaban pertama diberikan paling lambat "
        "{tenggat}. Anda akan mendapat kabar pada setiap langkah.",
    ),
    (
        "Mulai dikerjakan",
        "start",
        "",
        "{unit} mulai mengerjakan “{judul}”. Bila ada perubahan rencana, alasannya kami tulis di "
        "halaman ini sebelum tenggat lewat.",
    ),
    (
        "Sudah ditinjau dan dijadwalkan",
        "answer",
        "ekonomi-pembangunan",
        "Terima kasih, Bapak/Ibu. Petugas {unit} sudah meninjau tempatnya di RW {rw} bersama "
        "pengurus RT. [Hasil peninjauan.] Pekerjaan dijadwalkan pada [tanggal].",
    ),
    (
        "Sudah selesai dikerjakan",
        "answer",
        "",
        "Terima kasih atas kesabaran Bapak/Ibu. “{judul}” sudah selesai dikerjakan; foto sebelum "
        "dan sesudah kami lampirkan. Mohon diperiksa dan dinilai. Bila masih ada yang kurang, "
        "sampaikan melalui halaman ini.",
    ),
    (
        "Berkas dan lama layanan",
        "answer",
        "ptsp",
        "Terima kasih atas pertanyaan Anda. Berkas yang diperlukan: [daftar berkas]. Bila "
        "lengkap, layanan selesai paling lambat [jumlah] hari kerja dan tidak dipungut biaya. "
        "Loket buka Senin sampai Jumat; lansia, ibu hamil, dan penyandang disabilitas didahulukan.",
    ),
    (
        "Bantuan dan pendataan",
        "answer",
        "kesejahteraan-rakyat",
        "Terima kasih, Bapak/Ibu. Penetapan penerima dilakukan melalui pendataan dan musyawarah, "
        "jadi kami tidak dapat menjanjikan hasil. Silakan datang ke loket {unit} dengan kartu "
        "keluarga; petugas memeriksa data di tempat tanpa biaya.",
    ),
    (
        "Diusulkan ke Musrenbang",
        "propose",
        "",
        "Usul {kode} memerlukan anggaran di luar pemeliharaan rutin. Kami membawanya ke rembuk RW "
        "{rw} sebagai bahan Musrenbang, bersama jumlah dukungan warga. Hasilnya ditulis di "
        "halaman ini.",
    ),
    (
        "Tidak dapat ditindaklanjuti",
        "refuse",
        "",
        "Dengan berat hati kami sampaikan bahwa usul ini belum dapat ditindaklanjuti karena "
        "[alasan]. Sebagai gantinya kami menawarkan [pilihan lain]. Bila Anda tidak sependapat, "
        "keberatan dapat diajukan satu kali dan diputus oleh petugas lain.",
    ),
    (
        "Bukan wewenang kelurahan",
        "declare_outside",
        "",
        "Hal ini merupakan wewenang [nama instansi]. Kiriman Anda sudah kami teruskan dan nomor "
        "laporannya tercantum di halaman ini. Kami tetap membantu bila Anda memerlukan "
        "pendampingan.",
    ),
    (
        "Diarsipkan karena tidak ada balasan",
        "archive",
        "",
        "Kami belum menerima keterangan tambahan untuk {kode} sehingga kiriman ini diarsipkan. "
        "Silakan membukanya kembali atau mengirim yang baru kapan saja; kami senang membantu.",
    ),
]

# Category → what an officer goes through before answering.
CHECKLISTS = {
    "jalan-trotoar": [
        "Periksa status aset jalan",
        "Ukur panjang dan lebar kerusakan",
        "Foto sebelum pekerjaan",
        "Beri tahu pengurus RT tentang jadwal",
        "Foto sesudah pekerjaan",
    ],
    "saluran-genangan": [
        "Telusuri aliran dari hulu ke hilir",
        "Periksa tali air dan saringan",
        "Ukur panjang saluran",
        "Catat pada peta genangan",
        "Periksa kembali sesudah hujan",
    ],
    "penerangan-jalan": [
        "Catat nomor tiang",
        "Periksa apakah kabel aman",
        "Teruskan kepada regu penerangan",
        "Periksa pada malam hari",
    ],
    "ketertiban-kebisingan": [
        "Datangi tempat pada jam yang disebut",
        "Bicara dengan kedua pihak bersama ketua RT",
        "Tulis kesepakatan",
        "Pantau selama dua pekan",
    ],
    "layanan-kelurahan": [
        "Cocokkan dengan standar pelayanan",
        "Periksa papan, lembar syarat, dan situs",
        "Sampaikan kepada petugas loket",
    ],
    "bantuan-sosial": [
        "Periksa data tanpa menyalinnya ke catatan",
        "Hubungi pendamping sosial",
        "Jelaskan langkah berikutnya kepada warga",
    ],
}
