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
            (
                "<p>Usaha warga dapat mendaftar lapak Bazar Minggu Pagi untuk putaran "
                "berikutnya. Setiap putaran berlangsung delapan pekan. Lapak digilir agar semua "
                "peserta pernah mendapat tempat di dekat pintu masuk.</p>"
            )
        ),
        figures(
            "Yang perlu Anda ketahui",
            [
                ("24 lapak", "per pekan", "Ukuran meja 120 × 60 cm"),
                ("Rp0", "biaya sewa", "Termasuk meja dan tenda"),
                ("06.00–10.00", "jam buka, WIB", "Peserta menata mulai 05.15"),
            ],
        ),
        steps(
            "Cara mendaftar",
            [
                (
                    "Ambil formulir",
                    (
                        "<p>Formulir tersedia di meja informasi RPTRA dan di kantor kelurahan "
                        "pada jam kerja.</p>"
                    ),
                ),
                (
                    "Sertakan daftar produk",
                    (
                        "<p>Tulis produk, harga, dan izin yang sudah dimiliki. Usaha tanpa izin "
                        "tetap boleh mendaftar dan akan didampingi.</p>"
                    ),
                ),
                (
                    "Tunggu pemberitahuan",
                    (
                        "<p>Hasil giliran ditempel di papan RPTRA paling lambat tujuh hari "
                        "setelah pendaftaran ditutup.</p>"
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
            note="Satu keluarga satu lapak dalam setiap putaran.",
        ),
        heading("Pembagian lapak", "h3"),
        rich_text(
            (
                "<p>Dua belas lapak untuk makanan dan minuman, enam untuk kerajinan dan pakaian, "
                "empat untuk tanaman, dan dua untuk usaha pemula yang baru pertama kali "
                "berjualan. Bila pendaftar lebih banyak daripada lapak, giliran ditentukan "
                "dengan undian terbuka di hadapan peserta.</p>"
            )
        ),
        reusable("gratis-tanpa-pungutan"),
        related("Pelajari lebih dahulu", ["bazar-minggu-pagi", "kelas-jualan-daring"]),
    ],
}
ENGLISH = {}
