"""What residents write about everything else, and what the office answers."""

CATEGORY = "lainnya"
TOPICS = """
aspiration: [Panggung seni|Malam budaya Betawi] di sekitar {patokan}
Anak-anak RW {rw} berlatih [rebana|lenong|tari topeng], tetapi jarang tampil. Kami mengusulkan
panggung kecil di sekitar {patokan} [sekali setahun|menjelang hari kemerdekaan].
= work: Tanggal dan susunan acara dibicarakan dengan karang taruna. Perlengkapan dipinjam dari
kelurahan.
= done: Panggung sudah terlaksana, dihadiri lebih dari 200 warga. Terima kasih kepada para pelatih.
= proposed: Usul dicatat sebagai kegiatan nonfisik RW {rw} untuk Musrenbang.

question: Kapan [musyawarah|rembuk] RW {rw} berikutnya dan siapa boleh hadir?
Saya ingin menyampaikan usul untuk lingkungan sekitar {gang}. Kapan rembuk berikutnya, [apakah
penyewa boleh hadir|apakah harus lewat RT], dan bagaimana bila usul sudah ditulis di situs ini?
= answered: Rembuk diumumkan paling lambat tujuh hari sebelumnya di {balai} dan di halaman agenda.
Semua warga yang tinggal di sini boleh hadir. Usul di situs ini dibacakan pengurus dengan jumlah
pendukungnya.

aspiration: [Latihan siaga|Jalur evakuasi] bagi warga sekitar {patokan}
Bila ada kebakaran di {gang}, warga belum tahu harus ke mana. Kami mengusulkan latihan [satu
jam|akhir pekan] dan tanda arah. Yang perlu diperhatikan terutama {rentan}.
= work: Latihan disiapkan bersama relawan siaga dan pos pemadam. Titik kumpul sedang ditandai.
= done: Latihan diikuti {orang} dan tanda arah sudah dipasang. Catatan perbaikannya dibahas di RT.

complaint: Pengumuman kelurahan [terlambat|tidak sampai] di RT {rt} RW {rw}
Pengumuman tentang [pengambilan berkas|kerja bakti|pemadaman air] baru kami baca sesudah lewat.
Papan di dekat {patokan} sudah {bulan} tidak diganti isinya. Mohon diperbaiki caranya.
= work: Alur pengumuman sedang diperiksa, dari kelurahan sampai papan RT.
= done: Mulai kini pengumuman ditempel serentak setiap Senin dan dimuat di situs. Papan dekat
{patokan} sudah diperbarui.

aspiration: [Arisan alat|Perpustakaan alat] untuk warga RW {rw}
Di sekitar {gang} banyak yang membeli [bor|tangga|mesin potong rumput] hanya untuk sekali pakai.
Kami mengusulkan alat bersama yang dapat dipinjam. Ada {orang} yang bersedia mencatat.
= work: Aturan pinjam dan tempat penyimpanan dibahas pengurus RW {rw}.
= done: Sebelas alat terkumpul dan dapat dipinjam di {balai} setiap {hari} sore.
= refused: Pengadaan alat bersama belum dapat dibiayai kelurahan. Kami mempertemukan pengusul
dengan Koperasi Warga Sejalan yang mempunyai program serupa.

question: Bagaimana menjadi relawan [kelurahan|di program warga]?
Saya tinggal di RW {rw} dan mempunyai waktu {hari} pagi. Kegiatan apa yang memerlukan relawan,
[apakah perlu keahlian|berapa jam sebulan], dan ke mana mendaftar?
= answered: Pojok Baca, Susur Ciliwung, dan jumantik selalu memerlukan relawan, mulai dua jam
sebulan dan tanpa keahlian khusus. Pilih kegiatan di halaman program lalu tekan tombol daftar;
pengurusnya menghubungi Anda.

complaint: Lingkungan RW {rw} [kurang diperhatikan|perlu dibenahi]
Banyak hal yang perlu dibenahi di RW {rw}: jalan, saluran, lampu, sampah, dan [lain-lain|hal lain].
Sudah {bulan} kami menunggu. Mohon semuanya segera diperbaiki.
= archived: Diarsipkan karena berisi beberapa hal sekaligus. Mohon kirim satu per satu dengan
patokannya, agar setiap hal mempunyai jawaban dan tenggatnya sendiri.
"""
