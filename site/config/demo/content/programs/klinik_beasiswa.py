"""Klinik Beasiswa."""

from config.demo.stream import (
    button,
    buttons,
    callout,
    checklist,
    documents,
    heading,
    questions,
    reusable,
    rich_text,
    steps,
)

PAGE = {
    "slug": "klinik-beasiswa",
    "title": "Klinik Beasiswa",
    "summary": (
        "Bantuan membaca syarat KJP Plus dan KJMU serta menyiapkan berkas, gratis dan tanpa calo."
    ),
    "cover": "klinik-beasiswa",
    "area": "pendidikan",
    "audiences": ["remaja", "keluarga"],
    "tags": ["beasiswa", "kjp plus", "kjmu", "berkas"],
    "schedule": "Setiap Selasa dan Kamis, 13.00–15.00 WIB",
    "place": "Ruang konsultasi Kantor Kelurahan",
    "contact": "kantor-kelurahan",
    "partners": ["yayasan-lentera-tanjung"],
    "related": ["rumah-belajar-stasiun", "pojok-baca-rptra"],
    "indicators": [
        {
            "name": "Keluarga terbantu per bulan",
            "unit": "keluarga",
            "target": 60,
            "readings": [
                (-230, 22),
                (-200, 31),
                (-170, 58),
                (-140, 64),
                (-110, 37),
                (-80, 29),
                (-50, 41),
                (-20, 48),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Daftar berkas satu halaman",
            "text": "Disusun bersama orang tua yang pernah mendaftar.",
            "days": -160,
            "percent": 100,
        },
        {
            "title": "Meja kedua untuk memeriksa berkas",
            "text": "Dua mahasiswa ikut mendampingi, terutama untuk KJMU.",
            "days": -46,
            "percent": 100,
        },
        {
            "title": "Layanan keliling ke enam RW",
            "text": "RW 002 dan RW 005 sudah dikunjungi.",
            "days": 40,
            "percent": 35,
        },
        {
            "title": "Kelas menulis surat permohonan",
            "text": "Untuk pelajar SMA dan SMK sebelum tahun ajaran baru.",
            "days": 130,
            "percent": 0,
        },
    ],
    "body": [
        heading("Duduk, baca bersama, lengkapi"),
        rich_text(
            "<p>Banyak keluarga berhak, tetapi berhenti di tengah jalan karena "
            "istilah yang membingungkan atau satu surat yang kurang. Di klinik ini, "
            "petugas dan relawan duduk bersama Anda, membaca syarat satu per satu, "
            "lalu membantu menyusun berkas.</p>"
            "<p>Kami tidak menentukan siapa yang menerima bantuan dan tidak dapat "
            "mempercepat keputusan. Keputusan ada pada penyelenggara resmi.</p>"
        ),
        steps(
            "Satu kali datang, empat langkah",
            [
                (
                    "Ceritakan keadaan",
                    (
                        "<p>Jenjang sekolah, sudah pernah mendaftar atau belum, dan apa "
                        "kendalanya.</p>"
                    ),
                ),
                (
                    "Cocokkan syarat",
                    (
                        "<p>Kami membuka laman resmi bersama Anda dan membaca syarat yang "
                        "berlaku saat itu.</p>"
                    ),
                ),
                (
                    "Periksa berkas",
                    (
                        "<p>Yang kurang ditulis pada satu lembar, lengkap dengan tempat "
                        "mengurusnya.</p>"
                    ),
                ),
                (
                    "Tentukan tanggal kembali",
                    ("<p>Bila masih ada yang kurang, Anda memilih hari untuk datang lagi.</p>"),
                ),
            ],
        ),
        checklist(
            "Bawa bila sudah ada",
            [
                ("Kartu Keluarga dan KTP orang tua", "Untuk dibaca di tempat; tidak kami simpan."),
                "Kartu pelajar atau surat keterangan sekolah",
                "Surat pemberitahuan dari sekolah, bila ada",
                ("Telepon pintar", "Bila tidak punya, gunakan komputer kami."),
            ],
            note="Tidak perlu menunggu lengkap. Datang saja dengan yang ada.",
        ),
        documents(
            "Unduh sebelum datang",
            [
                ("daftar-berkas-beasiswa", "Satu halaman, dapat dicetak"),
            ],
        ),
        callout(
            "Hati-hati penipuan",
            (
                "<p>Tidak ada biaya pendaftaran dan tidak ada jalur titipan. Jangan "
                "memberikan kata sandi, PIN kartu, atau foto kartu identitas kepada "
                "siapa pun yang menjanjikan pasti lolos.</p>"
            ),
            tone="warning",
        ),
        questions(
            "Sering ditanyakan",
            [
                (
                    "Berapa besar bantuannya?",
                    (
                        "<p>Besaran, syarat usia, dan batas waktu dapat berubah setiap tahap. "
                        "Cek sumber resmi; kami membantu membacanya.</p>"
                    ),
                ),
                (
                    "Apakah nama penerima diumumkan di sini?",
                    "<p>Tidak. Kami hanya menampilkan jumlah keluarga yang dibantu.</p>",
                ),
                (
                    "Mengapa jumlahnya naik turun?",
                    (
                        "<p>Klinik paling ramai ketika pendaftaran dibuka, lalu lebih lengang "
                        "sesudahnya.</p>"
                    ),
                ),
            ],
        ),
        reusable("data-pribadi"),
        reusable("gratis-tanpa-pungutan"),
        buttons(
            button("Buka laman KJP Plus", url="https://kjp.jakarta.go.id/"),
            button("Rumah Belajar Stasiun", page="rumah-belajar-stasiun", style="quiet"),
        ),
    ],
}

ENGLISH = {
    "Klinik Beasiswa": "Scholarship Clinic",
    ("Bantuan membaca syarat KJP Plus dan KJMU serta menyiapkan berkas, gratis dan tanpa calo."): (
        "Help with reading the KJP Plus and KJMU requirements and preparing "
        "papers, free and without brokers."
    ),
    "Setiap Selasa dan Kamis, 13.00–15.00 WIB": "Every Tuesday and Thursday, 13:00–15:00 WIB",
    "Ruang konsultasi Kantor Kelurahan": "Consultation room, kelurahan office",
    "Keluarga terbantu per bulan": "Families helped per month",
    "keluarga": "families",
    "Daftar berkas satu halaman": "One-page document list",
    "Disusun bersama orang tua yang pernah mendaftar.": (
        "Written with parents who had applied before."
    ),
    "Meja kedua untuk memeriksa berkas": "Second desk for checking papers",
    "Dua mahasiswa ikut mendampingi, terutama untuk KJMU.": (
        "Two university students help, mainly with KJMU."
    ),
    "Layanan keliling ke enam RW": "Mobile clinic in all six RW",
    "RW 002 dan RW 005 sudah dikunjungi.": "RW 002 and RW 005 have been visited.",
    "Kelas menulis surat permohonan": "Letter-writing class",
    "Untuk pelajar SMA dan SMK sebelum tahun ajaran baru.": (
        "For senior secondary pupils before the new school year."
    ),
    "Duduk, baca bersama, lengkapi": "Sit down, read together, complete",
    (
        "Banyak keluarga berhak, tetapi berhenti di tengah jalan karena istilah "
        "yang membingungkan atau satu surat yang kurang. Di klinik ini, petugas "
        "dan relawan duduk bersama Anda, membaca syarat satu per satu, lalu "
        "membantu menyusun berkas."
    ): (
        "Many families are entitled but stop halfway because the terms confuse "
        "them or one letter is missing. Here staff and volunteers sit down with "
        "you, read the requirements one by one and help to put the papers in "
        "order."
    ),
    (
        "Kami tidak menentukan siapa yang menerima bantuan dan tidak dapat "
        "mempercepat keputusan. Keputusan ada pada penyelenggara resmi."
    ): (
        "We do not decide who receives aid and cannot speed up a decision. That "
        "rests with the official programme."
    ),
    "Satu kali datang, empat langkah": "One visit, four steps",
    "Ceritakan keadaan": "Describe your situation",
    ("Jenjang sekolah, sudah pernah mendaftar atau belum, dan apa kendalanya."): (
        "School level, whether you have applied before and what went wrong."
    ),
    "Cocokkan syarat": "Match the requirements",
    ("Kami membuka laman resmi bersama Anda dan membaca syarat yang berlaku saat itu."): (
        "We open the official site with you and read the rules in force that day."
    ),
    "Periksa berkas": "Check the papers",
    ("Yang kurang ditulis pada satu lembar, lengkap dengan tempat mengurusnya."): (
        "What is missing goes on one sheet, with the place to get it."
    ),
    "Tentukan tanggal kembali": "Agree when to return",
    "Bila masih ada yang kurang, Anda memilih hari untuk datang lagi.": (
        "If something is still missing, you choose a day to come back."
    ),
    "Bawa bila sudah ada": "Bring what you already have",
    "Kartu Keluarga dan KTP orang tua": "Family card and parents' identity cards",
    "Untuk dibaca di tempat; tidak kami simpan.": "Read on the spot; we keep no copy.",
    "Kartu pelajar atau surat keterangan sekolah": "Pupil card or letter from the school",
    "Surat pemberitahuan dari sekolah, bila ada": "Any notice from the school",
    "Telepon pintar": "A smartphone",
    "Bila tidak punya, gunakan komputer kami.": "If you have none, use our computer.",
    "Tidak perlu menunggu lengkap. Datang saja dengan yang ada.": (
        "No need to wait until it is complete. Come with what you have."
    ),
    "Unduh sebelum datang": "Download before you come",
    "Satu halaman, dapat dicetak": "One page, printable",
    "Hati-hati penipuan": "Beware of fraud",
    (
        "Tidak ada biaya pendaftaran dan tidak ada jalur titipan. Jangan "
        "memberikan kata sandi, PIN kartu, atau foto kartu identitas kepada "
        "siapa pun yang menjanjikan pasti lolos."
    ): (
        "There is no application fee and no back door. Do not give a password, "
        "card PIN or photo of an identity card to anyone who promises success."
    ),
    "Sering ditanyakan": "Often asked",
    "Berapa besar bantuannya?": "How much is the aid?",
    (
        "Besaran, syarat usia, dan batas waktu dapat berubah setiap tahap. Cek "
        "sumber resmi; kami membantu membacanya."
    ): (
        "Amounts, age limits and deadlines can change with each round. Check "
        "the official source; we help you read it."
    ),
    "Apakah nama penerima diumumkan di sini?": "Are recipients' names published here?",
    "Tidak. Kami hanya menampilkan jumlah keluarga yang dibantu.": (
        "No. We show only the number of families helped."
    ),
    "Mengapa jumlahnya naik turun?": "Why does the number go up and down?",
    ("Klinik paling ramai ketika pendaftaran dibuka, lalu lebih lengang sesudahnya."): (
        "The clinic is busiest when applications open and quieter afterwards."
    ),
    "Buka laman KJP Plus": "Open the KJP Plus site",
    "Rumah Belajar Stasiun": "Station Learning House",
}
