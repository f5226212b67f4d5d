"""Pojok Baca RPTRA."""

from config.demo.stream import (
    button,
    buttons,
    callout,
    figures,
    gallery,
    heading,
    hours,
    hours_row,
    photo,
    quote,
    reusable,
    rich_text,
)

PAGE = {
    "slug": "pojok-baca-rptra",
    "title": "Pojok Baca RPTRA",
    "summary": ("Perpustakaan kecil di RPTRA Tanjung dengan sore mendongeng setiap Sabtu."),
    "cover": "",
    "area": "pendidikan",
    "audiences": ["anak", "keluarga", "semua"],
    "tags": ["buku", "literasi", "relawan"],
    "schedule": "Selasa–Minggu, 09.00–17.00 WIB; dongeng Sabtu, 16.00–17.00 WIB",
    "place": "Ruang baca RPTRA Tanjung",
    "contact": "rptra-tanjung",
    "partners": ["yayasan-lentera-tanjung", "forum-disabilitas-selaras"],
    "related": ["rumah-belajar-stasiun", "klinik-beasiswa"],
    "indicators": [
        {
            "name": "Buku dipinjam per bulan",
            "unit": "buku",
            "target": 300,
            "readings": [
                (-250, 88),
                (-220, 124),
                (-190, 163),
                (-160, 151),
                (-130, 236),
                (-100, 214),
                (-70, 248),
                (-40, 267),
                (-10, 259),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Rak rendah untuk balita",
            "text": "Dibuat dari kayu bekas palet oleh Karang Taruna.",
            "days": -210,
            "percent": 100,
        },
        {
            "title": "Katalog 640 judul",
            "text": "Setiap buku diberi warna menurut umur pembaca.",
            "days": -80,
            "percent": 100,
        },
        {
            "title": "Buku sentuh dan huruf besar",
            "text": "Delapan belas dari empat puluh judul sudah tersedia.",
            "days": 45,
            "percent": 45,
        },
        {
            "title": "Kotak buku keliling RW",
            "text": "Satu kotak berpindah setiap bulan, dimulai dari RW 006.",
            "days": 100,
            "percent": 0,
        },
    ],
    "body": [
        rich_text(
            "<p>Di sudut RPTRA Tanjung ada karpet, jendela besar, dan enam ratus "
            "lebih buku yang boleh dipegang siapa saja. Anak membaca sambil "
            "tengkurap, orang tua membaca koran pagi, dan remaja mengerjakan tugas "
            "di meja panjang.</p>"
            "<p>Pojok Baca dijaga bergantian oleh pengelola RPTRA dan relawan "
            "Yayasan Lentera Tanjung. Membaca di tempat tidak perlu mendaftar. "
            "Meminjam pun gratis.</p>"
        ),
        gallery(
            "Suasana Pojok Baca",
            [
                photo(
                    "pojok-baca",
                    "Anak-anak membaca di karpet di antara rak buku rendah",
                    "Rak rendah memudahkan anak memilih sendiri.",
                ),
                photo(
                    "rumah-belajar",
                    "Relawan mendampingi dua anak membaca di satu meja",
                    "Relawan membantu pembaca pemula.",
                ),
            ],
        ),
        hours(
            "Jam buka",
            [
                hours_row("2", "5", "09:00", "17:00"),
                hours_row("6", "7", "09:00", "17:00", "Sabtu mendongeng, 16.00–17.00 WIB"),
                hours_row("1", note="Tutup untuk merapikan buku"),
            ],
            "Pada hari libur nasional, Pojok Baca tutup.",
        ),
        heading("Cara meminjam"),
        rich_text(
            "<ul>"
            "<li>Pilih paling banyak tiga buku.</li>"
            "<li>Sebutkan nama panggilan dan RW kepada penjaga; anak ditemani orang "
            "tua pada peminjaman pertama.</li>"
            "<li>Kembalikan dalam dua pekan. Tidak ada denda, tetapi ada teman yang "
            "menunggu.</li>"
            "<li>Buku basah atau sobek? Bawa saja. Setiap Kamis ada meja reparasi "
            "buku.</li>"
            "</ul>"
        ),
        heading("Sore mendongeng", level="h3"),
        rich_text(
            "<p>Setiap Sabtu sore, seorang pendongeng membawakan cerita Betawi, "
            "cerita hewan, atau cerita karangan anak sendiri. Cerita disampaikan "
            "dengan gerak dan gambar, dan sebulan sekali disertai juru bahasa "
            "isyarat dari Forum Disabilitas Selaras.</p>"
        ),
        figures(
            "Bulan lalu",
            [
                ("259", "buku dipinjam", "Sedikit turun karena tiga hari hujan deras"),
                ("37", "anak pada sore mendongeng paling ramai", ""),
                ("12", "buku diperbaiki", "Lem dan pita dari sumbangan warga"),
            ],
        ),
        quote(
            ("Cucu saya belum bisa membaca, tetapi ia sudah hafal letak buku kesukaannya."),
            "Hasan",
            "Kakek, RW 002",
        ),
        callout(
            "Menyumbang buku",
            (
                "<p>Kami menerima buku anak yang utuh, bersih, dan tidak berisi iklan "
                "atau kampanye. Serahkan di RPTRA pada Sabtu pagi. Buku pelajaran lama "
                "sebaiknya didaur ulang lewat bank sampah.</p>"
            ),
        ),
        reusable("foto-anak"),
        buttons(button("Ikut Seribu Buku", page="seribu-buku-untuk-pojok-baca")),
    ],
}

ENGLISH = {}
