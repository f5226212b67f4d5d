"""How NGOs, schools and businesses can work with the kelurahan."""

from config.demo.stream import (
    button,
    buttons,
    checklist,
    contact,
    heading,
    logos,
    questions,
    rich_text,
    steps,
    table,
)

PAGE = {
    "slug": "bermitra",
    "title": "Bermitra",
    "summary": (
        "Yayasan, komunitas, sekolah, kampus, dan usaha dapat ikut menjalankan program warga. "
        "Begini caranya."
    ),
    "cover": "rumah-belajar",
    "parent": "",
    "in_menu": False,
    "body": [
        rich_text(
            "<p>Program di Tanjung Barat berjalan karena ada yang mau berbagi waktu, ruang, "
            "dan keahlian. Anda tidak harus membawa uang. Satu guru yang datang setiap "
            "Selasa sering kali lebih berarti daripada satu kali bantuan besar.</p>"
        ),
        heading("Yang sedang dicari"),
        table(
            "Kebutuhan program",
            ["Bidang", "Dicari", "Cocok untuk"],
            [
                ["Kesehatan", "Ahli gizi untuk dua Sabtu sebulan", "Kampus, perkumpulan profesi"],
                ["Pendidikan", "Pendamping belajar dan pencerita", "Kampus, yayasan"],
                ["Lingkungan", "Pelatih keselamatan sungai", "Komunitas, sekolah"],
                ["Ekonomi", "Pendamping halal dan foto produk", "Lembaga, usaha"],
            ],
        ),
        steps(
            "Dari niat sampai berjalan",
            [
                (
                    "Kirim satu halaman",
                    "<p>Siapa Anda, apa yang ditawarkan, untuk siapa, dan berapa lama.</p>",
                ),
                (
                    "Bertemu di kantor",
                    (
                        "<p>Kami membalas dalam sepuluh hari kerja dan mempertemukan Anda dengan "
                        "pengelola program.</p>"
                    ),
                ),
                (
                    "Sepakati secara tertulis",
                    "<p>Nota singkat memuat tugas, jangka waktu, perlindungan anak, dan data.</p>",
                ),
                ("Coba tiga bulan", "<p>Hasilnya diukur dan ditampilkan di halaman program.</p>"),
            ],
        ),
        checklist(
            "Pegangan bersama",
            [
                ("Layanan tetap gratis bagi warga", ""),
                ("Setiap pendamping anak menandatangani pakta perlindungan anak", ""),
                ("Data warga tidak dibawa pulang", "Laporan berisi jumlah, bukan nama."),
                ("Tidak ada kampanye politik", "Juga tidak di kaus, spanduk, dan bingkisan."),
                ("Tidak ada sponsor rokok, minuman beralkohol, dan pengganti ASI", ""),
            ],
        ),
        logos(
            "Mitra saat ini",
            [
                ("Yayasan Lentera Tanjung", "logo-lentera", ""),
                ("Komunitas Sahabat Bantaran", "logo-bantaran", ""),
                ("Perkumpulan Dapur Sehat Bersama", "logo-dapur", ""),
                ("Lembaga Rintis Usaha Mandiri", "logo-rintis", ""),
                ("Forum Disabilitas Selaras", "logo-selaras", ""),
                ("Koperasi Warga Sejalan", "logo-sejalan", ""),
            ],
        ),
        questions(
            "Khusus sekolah dan kampus",
            [
                (
                    "Bolehkah mahasiswa melakukan penelitian?",
                    (
                        "<p>Boleh, dengan surat pengantar kampus dan persetujuan setiap warga "
                        "yang diwawancarai.</p>"
                    ),
                ),
                (
                    "Bolehkah sekolah meminjam RPTRA?",
                    (
                        "<p>Boleh tanpa sewa pada jam yang kosong. Hubungi pengelola RPTRA "
                        "Tanjung.</p>"
                    ),
                ),
            ],
        ),
        contact(
            "Meja kemitraan",
            role="Kantor Kelurahan Tanjung Barat",
            email="kemitraan@tanjungbarat.example",
            note="Alamat e-mail contoh; tidak menerima kiriman.",
        ),
        buttons(button("Lihat semua mitra", url="/mitra/", style="quiet")),
    ],
}
ENGLISH = {
    "Bermitra": "Partner with us",
    (
        "Yayasan, komunitas, sekolah, kampus, dan usaha dapat ikut menjalankan program warga. "
        "Begini caranya."
    ): (
        "Foundations, communities, schools, universities and businesses can help to run "
        "residents' programmes. Here is how."
    ),
    (
        "Program di Tanjung Barat berjalan karena ada yang mau berbagi waktu, ruang, dan "
        "keahlian. Anda tidak harus membawa uang. Satu guru yang datang setiap Selasa sering "
        "kali lebih berarti daripada satu kali bantuan besar."
    ): (
        "Programmes in Tanjung Barat run because people share time, space and skills. You do not "
        "need to bring money. One teacher who comes every Tuesday often means more than one "
        "large donation."
    ),
    "Yang sedang dicari": "What we are looking for",
    "Kebutuhan program": "What programmes need",
    "Bidang": "Area",
    "Dicari": "Wanted",
    "Cocok untuk": "Suits",
    "Kesehatan": "Health",
    "Ahli gizi untuk dua Sabtu sebulan": "A nutritionist for two Saturdays a month",
    "Kampus, perkumpulan profesi": "Universities, professional associations",
    "Pendidikan": "Education",
    "Pendamping belajar dan pencerita": "Tutors and storytellers",
    "Kampus, yayasan": "Universities, foundations",
    "Lingkungan": "Environment",
    "Pelatih keselamatan sungai": "River safety trainers",
    "Komunitas, sekolah": "Communities, schools",
    "Ekonomi": "Economy",
    "Pendamping halal dan foto produk": "Halal advisers, product photographers",
    "Lembaga, usaha": "Organisations, businesses",
    "Dari niat sampai berjalan": "From idea to action",
    "Kirim satu halaman": "Send one page",
    "Siapa Anda, apa yang ditawarkan, untuk siapa, dan berapa lama.": (
        "Who you are, what you offer, for whom and for how long."
    ),
    "Bertemu di kantor": "Meet at the office",
    "Kami membalas dalam sepuluh hari kerja dan mempertemukan Anda dengan pengelola program.": (
        "We reply within ten working days and introduce you to the programme team."
    ),
    "Sepakati secara tertulis": "Agree in writing",
    "Nota singkat memuat tugas, jangka waktu, perlindungan anak, dan data.": (
        "A short note sets out tasks, duration, child protection and data."
    ),
    "Coba tiga bulan": "Try for three months",
    "Hasilnya diukur dan ditampilkan di halaman program.": (
        "The results are measured and shown on the programme page."
    ),
    "Pegangan bersama": "Common ground",
    "Layanan tetap gratis bagi warga": "Services stay free for residents",
    "Setiap pendamping anak menandatangani pakta perlindungan anak": (
        "Everyone who works with children signs a child protection pledge"
    ),
    "Data warga tidak dibawa pulang": "Residents' data does not leave the programme",
    "Laporan berisi jumlah, bukan nama.": "Reports contain totals, not names.",
    "Tidak ada kampanye politik": "No political campaigning",
    "Juga tidak di kaus, spanduk, dan bingkisan.": "Not on shirts, banners or gift packs either.",
    "Tidak ada sponsor rokok, minuman beralkohol, dan pengganti ASI": (
        "No sponsors from tobacco, alcohol or breast-milk substitutes"
    ),
    "Mitra saat ini": "Current partners",
    "Yayasan Lentera Tanjung": "Yayasan Lentera Tanjung",
    "Komunitas Sahabat Bantaran": "Komunitas Sahabat Bantaran",
    "Perkumpulan Dapur Sehat Bersama": "Perkumpulan Dapur Sehat Bersama",
    "Lembaga Rintis Usaha Mandiri": "Lembaga Rintis Usaha Mandiri",
    "Forum Disabilitas Selaras": "Forum Disabilitas Selaras",
    "Koperasi Warga Sejalan": "Koperasi Warga Sejalan",
    "Khusus sekolah dan kampus": "For schools and universities",
    "Bolehkah mahasiswa melakukan penelitian?": "May students do research?",
    "Boleh, dengan surat pengantar kampus dan persetujuan setiap warga yang diwawancarai.": (
        "Yes, with a letter from the university and the consent of each person interviewed."
    ),
    "Bolehkah sekolah meminjam RPTRA?": "May a school use the RPTRA?",
    "Boleh tanpa sewa pada jam yang kosong. Hubungi pengelola RPTRA Tanjung.": (
        "Yes, without rent when it is free. Contact the team of RPTRA Tanjung."
    ),
    "Meja kemitraan": "Partnership desk",
    "Kantor Kelurahan Tanjung Barat": "Tanjung Barat Kelurahan Office",
    "Alamat e-mail contoh; tidak menerima kiriman.": "Sample e-mail address; it receives no mail.",
    "Lihat semua mitra": "See all partners",
}
