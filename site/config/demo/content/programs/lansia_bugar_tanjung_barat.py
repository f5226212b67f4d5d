"""Lansia Bugar Tanjung Barat."""

from config.demo.stream import (
    callout,
    checklist,
    contact,
    divider,
    figures,
    heading,
    hours,
    hours_row,
    picture,
    quote,
    rich_text,
)

PAGE = {
    "slug": "lansia-bugar-tanjung-barat",
    "title": "Lansia Bugar Tanjung Barat",
    "summary": ("Senam, cek tekanan darah, dan kelas ingatan bagi warga berusia 60 tahun ke atas."),
    "cover": "",
    "area": "kesehatan",
    "audiences": ["lansia", "keluarga"],
    "tags": ["lansia", "olahraga", "kesehatan keluarga"],
    "schedule": "Setiap Selasa dan Jumat, 06.30–08.30 WIB",
    "place": "Halaman RPTRA Tanjung",
    "contact": "rptra-tanjung",
    "partners": ["forum-disabilitas-selaras"],
    "related": ["posyandu-ceria-melati", "pojok-baca-rptra"],
    "indicators": [
        {
            "name": "Peserta rutin",
            "unit": "orang",
            "target": 90,
            "readings": [
                (-215, 38),
                (-185, 47),
                (-155, 55),
                (-125, 61),
                (-95, 58),
                (-65, 66),
                (-35, 72),
                (-5, 69),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Dua pelatih senam kursi",
            "text": "Kader RW 001 dan RW 005 selesai mengikuti pelatihan.",
            "days": -140,
            "percent": 100,
        },
        {
            "title": "Kelas ingatan dimulai",
            "text": "Permainan kata, lagu lama, dan cerita kampung setiap Jumat.",
            "days": -60,
            "percent": 100,
        },
        {
            "title": "Pendamping jemput jalan kaki",
            "text": "Pemuda mengantar lansia yang tinggal sendiri; baru tiga RW.",
            "days": 35,
            "percent": 50,
        },
        {
            "title": "Jalan pagi antar-RW",
            "text": "Rute datar dua kilometer dengan tiga titik istirahat.",
            "days": 95,
            "percent": 0,
        },
    ],
    "body": [
        picture(
            "lansia-senam",
            "Warga lansia bersenam bersama di halaman RPTRA pada pagi hari",
            "Gerakan dapat dilakukan sambil berdiri atau duduk.",
        ),
        heading("Bergerak pelan, pulang senang"),
        rich_text(
            "<p>Dua pagi setiap pekan, halaman RPTRA Tanjung ramai oleh warga "
            "berusia 60 tahun ke atas. Kegiatan dibuka dengan pemanasan ringan, "
            "dilanjutkan senam 40 menit, lalu minum air hangat dan "
            "bercakap-cakap.</p>"
            "<p>Anda yang memakai tongkat atau kursi roda tetap dapat ikut. Pelatih "
            "selalu menyiapkan versi gerakan sambil duduk, dan relawan Forum "
            "Disabilitas Selaras membantu di jalur masuk.</p>"
        ),
        hours(
            "Jadwal sepekan",
            [
                hours_row("2", "", "06:30", "08:30", "Senam dan cek tekanan darah"),
                hours_row("5", "", "06:30", "08:30", "Senam kursi dan kelas ingatan"),
            ],
            "Bila hujan, kegiatan pindah ke aula RPTRA pada jam yang sama.",
        ),
        figures(
            "Setelah tujuh bulan",
            [
                ("69", "peserta rutin", "Datang sedikitnya empat kali sebulan"),
                ("2 dari 3", "peserta mengukur tekanan darah tiap bulan", ""),
                ("14", "pendamping dari Karang Taruna", ""),
            ],
        ),
        rich_text(
            "<p>Jumlah peserta sempat turun pada bulan terakhir karena beberapa "
            "pagi hujan. Kami kini memberi kabar lewat ketua RT sebelum pukul 06.00 "
            "WIB bila kegiatan dipindahkan.</p>"
        ),
        checklist(
            "Bawa bila ada",
            [
                "Air minum dan handuk kecil",
                "Sepatu dengan alas tidak licin",
                ("Catatan tekanan darah", "Kader memberi buku kecil pada kunjungan pertama."),
                ("Obat yang harus diminum pagi", "Minum seperti biasa; jangan ditunda demi senam."),
            ],
        ),
        callout(
            "Dengarkan tubuh Anda",
            (
                "<p>Bila Anda mempunyai penyakit jantung, baru menjalani operasi, atau "
                "mudah pusing, berkonsultasilah lebih dahulu dengan dokter atau petugas "
                "puskesmas. Hentikan gerakan bila dada nyeri atau napas sesak, dan "
                "panggil kader.</p>"
            ),
            tone="warning",
        ),
        divider(),
        quote(
            ("Yang saya cari bukan otot, tetapi teman bercerita. Ternyata dua-duanya dapat."),
            "Sutarmi",
            "Peserta, RW 005",
        ),
        contact(
            "Meja kader Lansia Bugar",
            role="Pendaftaran dan pertanyaan",
            address="Halaman RPTRA Tanjung, meja dekat pintu aula",
            note=(
                "Keluarga boleh mendaftarkan orang tua. Tidak ada iuran; kami hanya "
                "mencatat nama panggilan, RW, dan nama kerabat yang dapat dihubungi."
            ),
        ),
    ],
}

ENGLISH = {}
