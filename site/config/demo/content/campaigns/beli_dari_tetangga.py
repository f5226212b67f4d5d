"""Beli dari Tetangga: starts soon, Indonesian only."""

from config.demo.stream import callout, heading, logos, questions, related, rich_text, table

PAGE = {
    "slug": "beli-dari-tetangga",
    "title": "Beli dari Tetangga",
    "summary": (
        "Selama dua bulan, pilih satu produk warga setiap pekan dan catat pembeliannya secara "
        "sukarela."
    ),
    "cover": "bazar",
    "area": "ekonomi",
    "tags": ["umkm", "bazar", "belanja lokal"],
    "starts": 12,
    "ends": 72,
    "goal_value": 300,
    "goal_unit": "transaksi tercatat sukarela",
    "readings": [],
    "steps": [
        (
            "Pilih satu produk",
            "Kerak telor, jamu, sayur siap masak, jahit seragam: pilih yang memang Anda perlukan.",
        ),
        ("Beli langsung", "Bayar kepada penjualnya. Situs ini tidak menerima pembayaran."),
        (
            "Ambil kupon catat",
            "Penjual memberi kupon kecil berisi jenis produk dan RW, tanpa nama pembeli.",
        ),
        ("Masukkan ke kotak", "Kotak kupon ada di meja masuk Bazar Minggu Pagi dan di pos RW."),
    ],
    "call_label": "Kenali Bazar Minggu Pagi",
    "call_text": (
        "Pilih satu produk warga pekan ini. Pencatatan dimulai pada hari pertama kampanye."
    ),
    "call_page": "bazar-minggu-pagi",
    "call_url": "",
    "program": "bazar-minggu-pagi",
    "partners": ["lembaga-rintis-usaha-mandiri", "koperasi-warga-sejalan"],
    "body": [
        callout(
            "Belum dimulai",
            (
                "<p>Kampanye ini masih bersiap. Angka kemajuan akan tampil setelah kupon pertama "
                "dihitung.</p>"
            ),
        ),
        rich_text(
            "<p>Uang belanja yang berputar di kampung sendiri menolong dua kali. Penjual "
            "mendapat penghasilan, dan pembeli mendapat barang segar tanpa ongkos kirim. "
            "Banyak usaha rumahan di Tanjung Barat hanya kalah dikenal, bukan kalah rasa.</p>"
            "<p>Kami menargetkan 300 transaksi. Angka itu dihitung dari kupon sukarela, jadi "
            "bukan catatan omzet siapa pun.</p>"
        ),
        heading("Contoh belanja pekanan"),
        table(
            "Harga contoh dari usaha peserta",
            ["Produk", "Usaha", "Harga"],
            [
                ["Paket sayur asem siap masak", "Warung Sayur Pagi, RW 004", "Rp15.000"],
                ["Beras kencur botol 250 ml", "Jamu Sari Rimpang, RW 003", "Rp12.000"],
                ["Dodol Betawi 250 g", "Kue Mpok Iroh, RW 002", "Rp35.000"],
                ["Bibit cabai dan terung isi 6", "Kebun Pot Bu Tini, RW 004", "Rp18.000"],
                ["Permak dan jahit seragam", "Jahit Rapi Barokah, RW 006", "mulai Rp25.000"],
            ],
        ),
        heading("Bagi pemilik usaha", "h3"),
        rich_text(
            "<ul>"
            "<li>Daftarkan nama usaha dan jenis produk kepada pendamping di Bazar Minggu "
            "Pagi.</li>"
            "<li>Tulis harga dengan jelas dan cantumkan izin yang memang sudah terbit.</li>"
            "<li>Produk makanan mengikuti aturan halal yang berlaku. Yang belum "
            "bersertifikat akan didampingi.</li>"
            "</ul>"
        ),
        questions(
            "Tanya jawab singkat",
            [
                (
                    "Apakah saya harus menyebut nama?",
                    "<p>Tidak. Kupon hanya memuat jenis produk, RW penjual, dan tanggal.</p>",
                ),
                (
                    "Bagaimana bila produknya mengecewakan?",
                    (
                        "<p>Sampaikan lebih dahulu kepada penjual. Pendamping dari Lembaga "
                        "Rintis Usaha Mandiri dapat menengahi.</p>"
                    ),
                ),
                (
                    "Apakah pedagang dari luar RW boleh ikut?",
                    (
                        "<p>Kampanye ini untuk usaha yang dijalankan warga Tanjung Barat, "
                        "termasuk penyewa rumah.</p>"
                    ),
                ),
            ],
        ),
        logos(
            "Didukung oleh",
            [
                ("Lembaga Rintis Usaha Mandiri", "logo-rintis", ""),
                ("Koperasi Warga Sejalan", "logo-sejalan", ""),
            ],
        ),
        related("Ingin berjualan?", ["tanjung-barat-naik-kelas", "kelas-jualan-daring"]),
    ],
}
ENGLISH = {}
