"""Tanjung Barat Naik Kelas."""

from config.demo.stream import (
    button,
    buttons,
    callout,
    checklist,
    heading,
    logos,
    quote,
    reusable,
    rich_text,
    steps,
    table,
)

PAGE = {
    "slug": "tanjung-barat-naik-kelas",
    "title": "Tanjung Barat Naik Kelas",
    "summary": "Pendampingan NIB, P-IRT, dan halal bagi usaha rumahan.",
    "cover": "umkm-izin",
    "area": "ekonomi",
    "audiences": ["umkm"],
    "tags": ["umkm", "perizinan", "berkas"],
    "schedule": "Setiap Kamis, 13.00–15.30 WIB",
    "place": "Aula Kelurahan",
    "contact": "ptsp-kelurahan",
    "partners": ["lembaga-rintis-usaha-mandiri", "forum-disabilitas-selaras"],
    "related": ["kelas-jualan-daring", "bazar-minggu-pagi"],
    "indicators": [
        {
            "name": "Izin terbit per bulan",
            "unit": "izin",
            "target": 25,
            "readings": [
                (-260, 6),
                (-230, 9),
                (-200, 14),
                (-170, 11),
                (-140, 18),
                (-110, 22),
                (-80, 16),
                (-50, 19),
                (-20, 23),
            ],
        },
        {
            "name": "Usaha didampingi sampai selesai",
            "unit": "%",
            "target": 80,
            "readings": [
                (-200, 52),
                (-170, 49),
                (-140, 58),
                (-110, 66),
                (-80, 61),
                (-50, 68),
                (-20, 71),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Delapan pendamping bersertifikat",
            "text": "Termasuk dua pendamping bagi pelaku usaha penyandang disabilitas.",
            "days": -170,
            "percent": 100,
        },
        {
            "title": "Seratus NIB",
            "text": "Terbit untuk usaha rumahan di enam RW.",
            "days": -65,
            "percent": 100,
        },
        {
            "title": "Kelas Halal dan P-IRT",
            "text": "Angkatan ketiga sedang berjalan dengan 30 usaha.",
            "days": 25,
            "percent": 70,
        },
        {
            "title": "Pendampingan merek",
            "text": "Untuk usaha yang izinnya sudah lengkap.",
            "days": 115,
            "percent": 0,
        },
    ],
    "body": [
        rich_text(
            "<p>Banyak usaha rumahan sudah laris, tetapi belum berani masuk toko "
            "karena izinnya belum ada. Setiap Kamis siang, Aula Kelurahan menjadi "
            "ruang mengurus izin bersama: Anda membawa produk dan cerita usaha, "
            "pendamping membantu langkah demi langkah.</p>"
            "<p>Pendamping berasal dari Lembaga Rintis Usaha Mandiri dan petugas "
            "PTSP Kelurahan. Pendampingan gratis, dan Anda tetap memegang akun "
            "serta kata sandi sendiri.</p>"
        ),
        table(
            "Izin mana yang Anda perlukan?",
            ["Izin", "Untuk siapa", "Yang kami bantu"],
            [
                [
                    "NIB",
                    "Semua usaha",
                    "Membuat akun OSS dan memilih KBLI",
                ],
                [
                    "P-IRT",
                    "Pangan kemasan tahan lebih dari tujuh hari",
                    "Label, penyuluhan, dan kebersihan dapur",
                ],
                [
                    "Halal",
                    "Usaha makanan dan minuman",
                    "Daftar bahan dan pernyataan pelaku usaha",
                ],
            ],
        ),
        callout(
            "Aturan dapat berubah",
            (
                "<p>Sertifikat halal kini wajib bagi usaha makanan dan minuman mikro "
                "dan kecil, dan kode KBLI baru saja diperbarui. Cek sumber resmi OSS, "
                "BPOM, dan BPJPH sebelum mengajukan; pendamping membukanya bersama "
                "Anda.</p>"
            ),
            tone="warning",
        ),
        steps(
            "Dari dapur sampai izin",
            [
                (
                    "Konsultasi pertama",
                    "<p>Lima belas menit untuk menentukan izin yang dibutuhkan.</p>",
                ),
                ("Siapkan produk", "<p>Tulis bahan, cara membuat, dan rancangan label.</p>"),
                ("Ajukan bersama", "<p>Anda mengetik, pendamping menjelaskan setiap isian.</p>"),
                (
                    "Kunjungan dapur",
                    "<p>Dilakukan hanya dengan izin Anda, untuk menyiapkan pemeriksaan.</p>",
                ),
                ("Ambil hasil", "<p>Simpan berkas asli dan catat masa berlakunya.</p>"),
            ],
        ),
        checklist(
            "Bawa pada kunjungan pertama",
            [
                "Satu contoh produk beserta kemasannya",
                ("Daftar bahan dan merek bahan", "Tulisan tangan sudah cukup."),
                ("KTP", "Dipakai oleh Anda sendiri saat membuat akun; tidak kami salin."),
                "Telepon pintar dengan e-mail aktif",
            ],
        ),
        heading("Sejauh ini"),
        rich_text(
            "<p>Bulan lalu 23 izin terbit, mendekati target 25. Pada masa pembaruan "
            "sistem angkanya turun karena beberapa pengajuan harus diulang. Tiga "
            "dari sepuluh usaha masih berhenti di tengah jalan, paling sering "
            "karena label; karena itu kami menambah meja desain label setiap pekan "
            "terakhir.</p>"
        ),
        quote(
            "Dahulu saya takut pada kata izin. Ternyata yang sulit hanya memulai.",
            "Cicih",
            "Pemilik usaha kerak telor kering, RW 001",
        ),
        reusable("gratis-tanpa-pungutan"),
        logos(
            "Para pendamping",
            [
                ("Lembaga Rintis Usaha Mandiri", "logo-rintis", ""),
                ("Forum Disabilitas Selaras", "logo-selaras", ""),
            ],
        ),
        buttons(
            button("Buka laman OSS", url="https://oss.go.id/"),
            button("Ikut Kelas Jualan Daring", page="kelas-jualan-daring", style="quiet"),
        ),
    ],
}

ENGLISH = {
    "Tanjung Barat Naik Kelas": "Tanjung Barat Moves Up",
    "Pendampingan NIB, P-IRT, dan halal bagi usaha rumahan.": (
        "Help for home businesses with the NIB, P-IRT and halal certificate."
    ),
    "Setiap Kamis, 13.00–15.30 WIB": "Every Thursday, 13:00–15:30 WIB",
    "Aula Kelurahan": "Kelurahan hall",
    "Izin terbit per bulan": "Permits issued per month",
    "izin": "permits",
    "Usaha didampingi sampai selesai": "Businesses helped to completion",
    "%": "%",
    "Delapan pendamping bersertifikat": "Eight trained mentors",
    "Termasuk dua pendamping bagi pelaku usaha penyandang disabilitas.": (
        "Two of them support business owners with disabilities."
    ),
    "Seratus NIB": "One hundred NIB",
    "Terbit untuk usaha rumahan di enam RW.": "Issued to home businesses in all six RW.",
    "Kelas Halal dan P-IRT": "Halal and P-IRT class",
    "Angkatan ketiga sedang berjalan dengan 30 usaha.": (
        "The third round is under way with 30 businesses."
    ),
    "Pendampingan merek": "Trade mark mentoring",
    "Untuk usaha yang izinnya sudah lengkap.": "For businesses whose permits are complete.",
    (
        "Banyak usaha rumahan sudah laris, tetapi belum berani masuk toko "
        "karena izinnya belum ada. Setiap Kamis siang, Aula Kelurahan menjadi "
        "ruang mengurus izin bersama: Anda membawa produk dan cerita usaha, "
        "pendamping membantu langkah demi langkah."
    ): (
        "Many home businesses sell well but hesitate to supply shops because "
        "they lack permits. Every Thursday afternoon the kelurahan hall becomes "
        "a shared permit desk: you bring your product and your story, mentors "
        "help step by step."
    ),
    (
        "Pendamping berasal dari Lembaga Rintis Usaha Mandiri dan petugas PTSP "
        "Kelurahan. Pendampingan gratis, dan Anda tetap memegang akun serta "
        "kata sandi sendiri."
    ): (
        "The mentors come from Lembaga Rintis Usaha Mandiri and the PTSP "
        "counter. Mentoring is free, and you keep your own account and "
        "password."
    ),
    "Izin mana yang Anda perlukan?": "Which permit do you need?",
    "Izin": "Permit",
    "Untuk siapa": "Who needs it",
    "Yang kami bantu": "What we help with",
    "NIB": "NIB",
    "Semua usaha": "Every business",
    "Membuat akun OSS dan memilih KBLI": "Opening an OSS account and choosing the KBLI code",
    "P-IRT": "P-IRT",
    "Pangan kemasan tahan lebih dari tujuh hari": "Packaged food that keeps over seven days",
    "Label, penyuluhan, dan kebersihan dapur": "Labels, training and kitchen hygiene",
    "Halal": "Halal",
    "Usaha makanan dan minuman": "Food and drink businesses",
    "Daftar bahan dan pernyataan pelaku usaha": "Ingredient list and owner's statement",
    "Aturan dapat berubah": "Rules can change",
    (
        "Sertifikat halal kini wajib bagi usaha makanan dan minuman mikro dan "
        "kecil, dan kode KBLI baru saja diperbarui. Cek sumber resmi OSS, BPOM, "
        "dan BPJPH sebelum mengajukan; pendamping membukanya bersama Anda."
    ): (
        "A halal certificate is now compulsory for micro and small food and "
        "drink businesses, and the KBLI codes have just been updated. Check the "
        "official OSS, BPOM and BPJPH sources before you apply; mentors open "
        "them with you."
    ),
    "Dari dapur sampai izin": "From kitchen to permit",
    "Konsultasi pertama": "First talk",
    "Lima belas menit untuk menentukan izin yang dibutuhkan.": (
        "Fifteen minutes to decide which permits you need."
    ),
    "Siapkan produk": "Prepare the product",
    "Tulis bahan, cara membuat, dan rancangan label.": (
        "Write down the ingredients, the method and a draft label."
    ),
    "Ajukan bersama": "Apply together",
    "Anda mengetik, pendamping menjelaskan setiap isian.": (
        "You type, the mentor explains each field."
    ),
    "Kunjungan dapur": "Kitchen visit",
    "Dilakukan hanya dengan izin Anda, untuk menyiapkan pemeriksaan.": (
        "Only with your permission, to prepare for the inspection."
    ),
    "Ambil hasil": "Collect the result",
    "Simpan berkas asli dan catat masa berlakunya.": "Keep the original and note when it expires.",
    "Bawa pada kunjungan pertama": "Bring on your first visit",
    "Satu contoh produk beserta kemasannya": "One sample of the product in its packaging",
    "Daftar bahan dan merek bahan": "List of ingredients and brands",
    "Tulisan tangan sudah cukup.": "Handwritten is fine.",
    "KTP": "Identity card",
    "Dipakai oleh Anda sendiri saat membuat akun; tidak kami salin.": (
        "You use it yourself to open the account; we make no copy."
    ),
    "Telepon pintar dengan e-mail aktif": "A smartphone with a working e-mail address",
    "Sejauh ini": "So far",
    (
        "Bulan lalu 23 izin terbit, mendekati target 25. Pada masa pembaruan "
        "sistem angkanya turun karena beberapa pengajuan harus diulang. Tiga "
        "dari sepuluh usaha masih berhenti di tengah jalan, paling sering "
        "karena label; karena itu kami menambah meja desain label setiap pekan "
        "terakhir."
    ): (
        "Last month 23 permits were issued, close to the target of 25. During a "
        "system update the figure fell because some applications had to be "
        "repeated. Three in ten businesses still stop halfway, most often "
        "because of the label, so we added a label design desk in the last week "
        "of each month."
    ),
    "Dahulu saya takut pada kata izin. Ternyata yang sulit hanya memulai.": (
        "I used to fear the word permit. It turned out that only starting was hard."
    ),
    "Cicih": "Cicih",
    "Pemilik usaha kerak telor kering, RW 001": "Maker of dried kerak telor, RW 001",
    "Para pendamping": "The mentors",
    "Lembaga Rintis Usaha Mandiri": "Lembaga Rintis Usaha Mandiri",
    "Forum Disabilitas Selaras": "Forum Disabilitas Selaras",
    "Buka laman OSS": "Open the OSS site",
    "Ikut Kelas Jualan Daring": "Join the Online Selling Class",
}
