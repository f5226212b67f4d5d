"""A thread of the demo: Lapangan voli: siapa mau ikut merawat?"""

THREAD = {
    "board": "pemuda",
    "title": "Lapangan voli: siapa mau ikut merawat?",
    "first_day": -38,
    "last_day": -14,
    "summary": (
        "Lapangan sudah dicat ulang oleh 23 warga, net sudah dijahit. "
        "Net dan garis diperiksa setiap tiga bulan; karang taruna RW 005 yang mengingatkan."
    ),
}
TALK = """
fadli a3: Garis lapangan memudar. Kita bisa mengecat ulang pada akhir pekan.

bagus a2: Ikut! Saya punya rol dan dua kuas.

yohanes t3: Saya sumbang satu kaleng cat putih sisa mengecat pagar. Masih bagus.

nurul: Netnya juga kendur. Siapa yang bisa menjahit pinggirnya?

cicih >4 t4 c1: Bawa ke rumah, Neng. Mesin saya kuat untuk kain tebal.

fadli: Rencana: Sabtu bersihkan lapangan, Minggu mengecat. Mulai 06.30 sebelum panas.

rahmat a1: Jangan lupa pita penutup supaya tidak diinjak sebelum kering.

siti: Saya bawakan teh dan pisang goreng untuk sepuluh orang.

bagus >8 c3: Kalau begitu yang datang pasti dua puluh, Bu.

tini: Boleh anak SMP ikut? Mereka yang paling sering main.

fadli >10 t2: Boleh, Bu, asal didampingi. Bagian menyapu dan mengukur.

dewi: Hari Minggu kalau hujan bagaimana?

fadli >12: Mundur seminggu. Saya kabari di sini Sabtu malam.

bagus t7 c2: Selesai! Dua puluh tiga orang datang, cat habis satu setengah kaleng. Garisnya lurus
karena diukur anak-anak SMP.

yohanes >14 t3: Bagus sekali hasilnya. Kita jadwalkan periksa net tiga bulan sekali.

fadli t4: Terima kasih semuanya. Utas ini saya tutup dengan ringkasan, jadwal main dibahas di
utas lain.
"""
