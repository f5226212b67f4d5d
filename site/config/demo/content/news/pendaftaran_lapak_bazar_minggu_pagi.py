"""Announcement: free stalls at the Sunday bazaar, Indonesian only."""

from config.demo.stream import checklist, figures, heading, related, reusable, rich_text, steps

PAGE = {
    "slug": "pendaftaran-lapak-bazar-minggu-pagi",
    "title": "Pendaftaran lapak Bazar Minggu Pagi dibuka",
    "summary": (
        "Tersedia 24 lapak bergilir di halaman RPTRA. Tanpa biaya, tanpa undian berbayar, tanpa "
        "perantara."
    ),
    "cover": "bazar",
    "kind": "announcement",
    "published": -17,
    "alert_hours": None,
    "tags": ["umkm", "bazar"],
    "body": [
        rich_text(
            "<p>Usaha warga dapat mendaftar lapak Bazar Minggu Pagi untuk musim berikutnya. "
            "Lapak digilir setiap pekan agar semua peserta pernah mendapat tempat di dekat "
            "pintu masuk.</p>"
        ),
        figures(
            "Yang perlu Anda ketahui",
            [
                ("24 lapak", "per pekan", "Ukuran meja 120 × 60 cm"),
                ("Rp0", "biaya sewa", "Termasuk meja"),
                ("06.00–10.00", "jam buka, WIB", "Peserta menata mulai 05.15"),
            ],
        ),
        steps(
            "Cara mendaftar",
            [
                (
                    "Datang pada Rabu sore",
                    (
                        "<p>Meja pendaftaran buka di RPTRA Tanjung setiap Rabu, pukul "
                        "15.00–16.00 WIB. Cukup sebutkan nama usaha, RW, dan jenis produk.</p>"
                    ),
                ),
                (
                    "Ikuti undian terbuka",
                    (
                        "<p>Usaha yang belum pernah ikut didahulukan. Lapak dekat jalur landai "
                        "disediakan bagi penyandang disabilitas.</p>"
                    ),
                ),
                (
                    "Catat nomor lapak",
                    (
                        "<p>Hasil undian ditempel di papan RPTRA sore itu juga. Lapak yang "
                        "kosong sampai pukul 05.50 WIB diberikan kepada daftar tunggu.</p>"
                    ),
                ),
            ],
        ),
        checklist(
            "Syarat peserta",
            [
                "Usaha dijalankan oleh warga yang tinggal di Tanjung Barat",
                "Harga tertulis jelas di setiap produk",
                (
                    "Makanan dan minuman mengikuti aturan halal",
                    "Produk nonhalal wajib diberi keterangan.",
                ),
                "Membawa kantong sampah sendiri dan pulang dengan lapak bersih",
                "Tidak menjual rokok, minuman beralkohol, dan obat",
            ],
            note="Satu keluarga satu lapak setiap pekan.",
        ),
        heading("Pembagian lapak", "h3"),
        rich_text(
            "<p>Dua belas lapak untuk makanan dan minuman, enam untuk kerajinan dan pakaian, "
            "empat untuk tanaman, dan dua untuk usaha pemula yang baru pertama kali "
            "berjualan. Belum punya izin? Anda boleh mencoba berjualan dua kali sambil "
            "mengurusnya bersama pendamping Tanjung Barat Naik Kelas.</p>"
        ),
        reusable("gratis-tanpa-pungutan"),
        related("Pelajari lebih dahulu", ["bazar-minggu-pagi", "kelas-jualan-daring"]),
    ],
}
ENGLISH = {}
