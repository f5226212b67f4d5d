"""Seribu Buku untuk Pojok Baca: running, Indonesian only."""

from config.demo.stream import (
    checklist,
    gallery,
    heading,
    hours,
    hours_row,
    location,
    photo,
    quote,
    reusable,
    rich_text,
)

PAGE = {
    "slug": "seribu-buku-untuk-pojok-baca",
    "title": "Seribu Buku untuk Pojok Baca",
    "summary": (
        "Sumbangkan buku yang masih layak agar rak Pojok Baca RPTRA terisi seribu judul sebelum "
        "libur sekolah."
    ),
    "cover": "pojok-baca",
    "area": "pendidikan",
    "tags": ["buku", "literasi", "anak"],
    "starts": -56,
    "ends": 35,
    "goal_value": 1000,
    "goal_unit": "buku layak",
    "readings": [
        (-56, 12),
        (-49, 58),
        (-42, 97),
        (-35, 151),
        (-28, 214),
        (-21, 268),
        (-14, 331),
        (-7, 389),
        (-1, 436),
    ],
    "steps": [
        ("Pilih buku", "Ambil buku yang ingin Anda baca ulang, bukan yang ingin Anda buang."),
        (
            "Periksa isinya",
            "Pastikan halaman lengkap, tidak berjamur, dan tidak penuh coretan jawaban.",
        ),
        ("Serahkan pada Sabtu pagi", "Bawa ke Pojok Baca RPTRA antara pukul 09.00 dan 11.00 WIB."),
        (
            "Pinjam satu",
            "Pulanglah dengan satu buku pinjaman. Rak yang baik adalah rak yang bergerak.",
        ),
    ],
    "call_label": "Lihat jadwal Pojok Baca",
    "call_text": (
        "Serahkan buku di RPTRA pada Sabtu pagi. Relawan mencatat jumlah buku, bukan nama "
        "penyumbang."
    ),
    "call_page": "pojok-baca-rptra",
    "call_url": "",
    "program": "pojok-baca-rptra",
    "partners": ["yayasan-lentera-tanjung", "forum-disabilitas-selaras"],
    "body": [
        rich_text(
            "<p>Pojok Baca RPTRA kecil, tetapi tidak pernah sepi. Anak-anak datang sepulang "
            "sekolah, orang tua menunggu sambil membolak-balik majalah lama. Yang kurang "
            "adalah pilihan. Judul yang sama sudah dibaca tiga kali.</p>"
            "<p>Karena itu kami mengumpulkan seribu buku layak dari rak-rak warga. Setiap "
            "buku dibersihkan, diberi label, dan dipinjamkan tanpa biaya.</p>"
        ),
        gallery(
            "Suasana di Pojok Baca",
            [
                photo(
                    "pojok-baca",
                    "Rak buku rendah dan tikar tempat anak-anak membaca.",
                    "Rak rendah, mudah dijangkau.",
                ),
                photo(
                    "rumah-belajar",
                    "Meja panjang dengan buku tulis dan pensil warna.",
                    "Sebagian buku dipinjamkan ke Rumah Belajar Stasiun.",
                ),
                photo(
                    "rptra", "Halaman RPTRA dengan pohon dan bangku.", "Terima buku di teras depan."
                ),
            ],
        ),
        checklist(
            "Buku yang kami terima",
            [
                "Cerita anak dan buku bergambar",
                "Novel, komik, dan puisi untuk remaja",
                "Buku pengetahuan umum dan keterampilan",
                (
                    "Buku dengan huruf besar atau braille",
                    "Sangat dicari; dipilah bersama Forum Disabilitas Selaras.",
                ),
                (
                    "Kamus dan ensiklopedia anak",
                    "Buku pelajaran lama lebih baik didaur ulang lewat bank sampah.",
                ),
            ],
            note=(
                "Belum dapat kami terima: fotokopian utuh, buku bajakan, koran lama, dan bahan "
                "kampanye politik."
            ),
        ),
        heading("Setelah buku diserahkan", "h3"),
        rich_text(
            "<ul>"
            "<li>Relawan Yayasan Lentera Tanjung memeriksa dan membersihkan buku.</li>"
            "<li>Buku yang rusak ringan dijilid ulang oleh remaja Karang Taruna.</li>"
            "<li>Buku yang tidak terpakai ditimbang di bank sampah, hasilnya untuk sampul "
            "plastik.</li>"
            "</ul>"
        ),
        location(
            "Pojok Baca RPTRA Tanjung",
            (
                "RPTRA Tanjung, RT 005/RW 002, Kel. Tanjung Barat, Kec. Jagakarsa, Jakarta "
                "Selatan 12530"
            ),
            "Pintu masuk di seberang lapangan voli; ada jalur landai.",
            "-6.3072",
            "106.8361",
        ),
        hours(
            "Jam serah buku",
            [hours_row("6", "", "09:00", "11:00", "Setiap Sabtu selama kampanye")],
            note="Tutup pada hari libur nasional; cek kalender resmi.",
        ),
        quote(
            "Buku yang Anda anggap biasa bisa menjadi buku pertama bagi anak tetangga.",
            "Relawan Pojok Baca",
            "Yayasan Lentera Tanjung",
        ),
        reusable("foto-anak"),
    ],
}
ENGLISH = {}
