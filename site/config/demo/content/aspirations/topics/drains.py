"""What residents write about drains and standing water, and what the office answers."""

CATEGORY = "saluran-genangan"
TOPICS = """
complaint: Saluran di {gang} mampat [oleh lumpur|oleh sampah plastik|dan berbau]
Saluran sepanjang {panjang} di {gang} sudah {lama} tidak mengalir. Setiap hujan airnya naik ke
teras {rumah}. [Kami sudah mengeruk semampunya.|Penutupnya berat, warga tidak kuat mengangkat.]
Mohon bantuan pengurasan.
= work: Regu PPSU dijadwalkan menguras saluran ini pada pagi hari. Mohon warga memindahkan pot dan
kendaraan dari atas penutup saluran.
= done: Saluran di {gang} sudah dikuras; lumpurnya diangkut pada hari yang sama. Agar tidak cepat
mampat, mohon saringan di ujung gang dibersihkan sepekan sekali.

complaint: Genangan [setinggi mata kaki|hingga lutut] di sekitar {patokan}
Setiap hujan lebih dari satu jam, air menggenang di sekitar {patokan} dan baru surut setelah
{lama_air}. Yang terdampak {rumah} dan {siapa} yang melintas. Mohon dicari penyebabnya.
= work: Petugas sudah menelusuri aliran dan menemukan penyempitan di tali air. Pembersihan
dilakukan bertahap mulai pekan ini.
= done: Tali air yang tersumbat sudah dibuka. Pada dua hujan terakhir air surut kurang dari
setengah jam. Mohon kabari kami bila genangan berulang.
= outside (Suku Dinas Sumber Daya Air Jakarta Selatan): Saluran penghubung di titik ini dikelola
Suku Dinas Sumber Daya Air. Laporan beserta jam genangan sudah kami teruskan.

aspiration: Usul sumur resapan [dua titik|tiga titik] di dekat {patokan}
Tanah di sekitar {patokan} tertutup semen sehingga air hujan langsung ke jalan. Warga RT {rt}
bersedia [merawat|menyediakan lahan di tepi lapangan|ikut menggali]. Yang terbantu {rumah}.
= work: Titiknya sudah ditinjau. Uji serap dilakukan lebih dahulu untuk menentukan kedalaman.
= done: Sumur resapan sudah selesai dan dicatat pada peta genangan enam RW. Terima kasih kepada
warga RT {rt} yang ikut bekerja.
= proposed: Usul ini disetujui rembuk RT dan dibawa ke Musrenbang bersama ukuran serta pernyataan
kesediaan lahan.

aspiration: Pelebaran saluran di {gang} sepanjang {panjang}
Saluran di {gang} hanya [selebar dua jengkal|sedalam lutut anak-anak], padahal menampung air dari
dua RT. Kami mengusulkan diperlebar sepanjang {panjang}. Yang terbantu {rumah}.
= proposed: Pelebaran saluran termasuk pekerjaan baru. Ukuran dan jumlah rumah yang terbantu sudah
dicatat sebagai usulan RW {rw} untuk Musrenbang.
= work: Kajian arah aliran sedang disiapkan bersama Suku Dinas Sumber Daya Air. Hasilnya akan
ditempel di {balai}.
= refused: Di kedua sisi saluran terdapat pipa gas dan air sehingga tidak dapat diperlebar. Sebagai
gantinya saluran akan diperdalam pada bagian yang memungkinkan.

complaint: Penutup saluran [hilang|patah|miring] dekat {patokan}
Penutup saluran di dekat {patokan} sudah {lama} tidak berfungsi. Warga hanya menandai dengan [ban
bekas|ranting dan kain merah]. Kami khawatir {siapa} terperosok, apalagi malam hari.
= work: Lubang sudah diberi pembatas sementara. Penutup baru dengan ukuran yang sama sedang dibuat.
= done: Penutup saluran yang baru sudah dipasang dan diuji beban. Terima kasih atas kewaspadaan
warga RT {rt}.

question: [Bagaimana cara|Apa syarat] meminjam bor biopori untuk RT kami?
Kami di RT {rt} RW {rw} ingin membuat lubang resapan sebelum hujan. Di mana bor dipinjam, berapa
lama boleh dipakai, dan apakah ada kader yang [mendampingi|mengajari cara mengisinya]?
= answered: Bor dipinjamkan tanpa biaya di Balai RW 002 setiap Minggu pukul 09.00 sampai 11.00,
paling lama tujuh hari. Kader mendampingi satu kali di tempat; sampaikan harinya saat meminjam.
"""
