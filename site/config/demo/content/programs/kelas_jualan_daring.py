"""Kelas Jualan Daring."""

from config.demo.stream import (
    callout,
    checklist,
    divider,
    figures,
    heading,
    logos,
    picture,
    quote,
    related,
    rich_text,
    table,
)

PAGE = {
    "slug": "kelas-jualan-daring",
    "title": "Kelas Jualan Daring",
    "summary": ("Belajar foto produk, katalog WhatsApp, dan pencatatan kas dalam empat pertemuan."),
    "cover": "",
    "area": "ekonomi",
    "audiences": ["umkm", "remaja"],
    "tags": ["umkm", "pemasaran", "belajar bersama"],
    "schedule": "Setiap Selasa, 18.30–20.30 WIB",
    "place": "Balai RW 002",
    "contact": "karang-taruna",
    "partners": ["lembaga-rintis-usaha-mandiri", "koperasi-warga-sejalan"],
    "related": ["tanjung-barat-naik-kelas", "bazar-minggu-pagi"],
    "indicators": [
        {
            "name": "Lulusan per bulan",
            "unit": "orang",
            "target": 20,
            "readings": [
                (-220, 8),
                (-190, 12),
                (-160, 15),
                (-130, 11),
                (-100, 17),
                (-70, 19),
                (-40, 13),
                (-10, 16),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Modul empat pertemuan",
            "text": "Disusun bersama pemilik usaha di RW 002 dan RW 005.",
            "days": -215,
            "percent": 100,
        },
        {
            "title": "Kotak foto pinjaman",
            "text": "Enam kotak foto dari kardus bekas dan kain putih.",
            "days": -130,
            "percent": 100,
        },
        {
            "title": "Kelas siang bagi ibu rumah tangga",
            "text": "Satu dari dua angkatan percobaan sudah selesai.",
            "days": 20,
            "percent": 50,
        },
        {
            "title": "Klinik lanjutan bulanan",
            "text": "Lulusan membawa catatan kas untuk dibahas bersama.",
            "days": 70,
            "percent": 0,
        },
    ],
    "body": [
        rich_text(
            "<p>Anda pandai membuat kue, menjahit, atau memperbaiki barang, tetapi "
            "bingung menjualnya lewat telepon? Kelas ini dibuat untuk pemula. Empat "
            "malam, satu jenis keterampilan setiap pertemuan, langsung dipraktikkan "
            "dengan produk Anda sendiri.</p>"
            "<p>Pengajar adalah pemuda Karang Taruna dan pendamping dari Lembaga "
            "Rintis Usaha Mandiri. Satu kelas paling banyak dua puluh orang. Tidak "
            "ada biaya, dan Anda boleh membawa anak.</p>"
        ),
        picture(
            "kelas-daring",
            "Peserta memotret produk di dalam kotak foto sederhana dengan telepon",
            "Kotak foto dibuat dari kardus bekas.",
        ),
        table(
            "Empat pertemuan",
            ["Pertemuan", "Yang dipelajari", "Hasil malam itu"],
            [
                ["Pertama", "Cahaya, latar, dan sudut foto", "Lima foto produk yang terang"],
                ["Kedua", "Judul, ukuran, dan keterangan jujur", "Tiga keterangan produk"],
                ["Ketiga", "Katalog WhatsApp dan balasan cepat", "Katalog yang siap dibagikan"],
                ["Keempat", "Kas masuk, kas keluar, dan harga pokok", "Catatan kas satu pekan"],
            ],
        ),
        heading("Contoh menghitung harga"),
        rich_text(
            "<p>Sebotol jamu memakai bahan Rp5.500, botol dan label Rp2.500, serta "
            "gas dan tenaga Rp3.000. Modalnya Rp11.000. Bila dijual Rp15.000, sisa "
            "Rp4.000 harus cukup untuk ongkos kirim dan tabungan usaha. Banyak "
            "peserta baru menyadari bahwa tenaga sendiri juga perlu dihitung.</p>"
        ),
        checklist(
            "Yang dibawa",
            [
                ("Telepon pintar yang terisi penuh", "Wi-Fi tersedia, jadi kuota Anda aman."),
                "Satu sampai tiga produk",
                "Buku tulis dan bolpoin",
                ("Nota belanja sepekan terakhir", "Untuk pertemuan keempat."),
            ],
        ),
        figures(
            "Perjalanan sejauh ini",
            [
                ("16", "lulusan bulan lalu", "Target 20 orang"),
                ("6 dari 10", "lulusan masih mencatat kas setelah tiga bulan", ""),
                ("11", "lulusan kini ikut Bazar Minggu Pagi", ""),
            ],
        ),
        rich_text(
            "<p>Tidak semua berjalan mulus. Ketika kelas jatuh pada musim hujan dan "
            "ujian sekolah, beberapa peserta tidak sempat menyelesaikan pertemuan "
            "keempat. Sekarang peserta boleh menyusul pada angkatan berikutnya "
            "tanpa mengulang dari awal.</p>"
        ),
        callout(
            "Aman berjualan",
            (
                "<p>Jangan membagikan kode OTP atau memindai kode pembayaran dari orang "
                "yang tidak dikenal. Tampilkan nama usaha dan RW saja; alamat rumah "
                "lengkap tidak perlu dipasang di katalog.</p>"
            ),
            tone="warning",
        ),
        quote(
            (
                "Foto lama saya gelap semua. Setelah pindah ke dekat jendela, pesanan "
                "datang tanpa saya menambah promosi."
            ),
            "Iroh",
            "Pembuat dodol, RW 002",
        ),
        divider(),
        logos(
            "Diselenggarakan bersama",
            [
                ("Lembaga Rintis Usaha Mandiri", "logo-rintis", ""),
                ("Koperasi Warga Sejalan", "logo-sejalan", ""),
            ],
        ),
        related("Setelah lulus", ["bazar-minggu-pagi", "tanjung-barat-naik-kelas"]),
    ],
}

ENGLISH = {}
