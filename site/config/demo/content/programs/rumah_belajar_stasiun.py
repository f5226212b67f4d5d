"""Rumah Belajar Stasiun."""

from config.demo.stream import (
    button,
    buttons,
    heading,
    location,
    questions,
    quote,
    reusable,
    rich_text,
    steps,
    table,
)

PAGE = {
    "slug": "rumah-belajar-stasiun",
    "title": "Rumah Belajar Stasiun",
    "summary": (
        "Pendampingan belajar gratis sepulang sekolah oleh relawan mahasiswa "
        "untuk siswa SD dan SMP."
    ),
    "cover": "rumah-belajar",
    "area": "pendidikan",
    "audiences": ["anak", "remaja", "relawan"],
    "tags": ["literasi", "belajar bersama", "relawan"],
    "schedule": "Senin sampai Kamis, 15.30–17.30 WIB",
    "place": "Balai RW 001, dekat Stasiun Tanjung Barat",
    "contact": "rw-001",
    "partners": ["yayasan-lentera-tanjung"],
    "related": ["pojok-baca-rptra", "klinik-beasiswa"],
    "indicators": [
        {
            "name": "Jam belajar per bulan",
            "unit": "jam",
            "target": 400,
            "readings": [
                (-240, 168),
                (-210, 214),
                (-180, 252),
                (-150, 120),
                (-120, 268),
                (-90, 315),
                (-60, 342),
                (-30, 330),
            ],
        },
        {
            "name": "Siswa hadir rutin",
            "unit": "siswa",
            "target": 80,
            "readings": [
                (-210, 34),
                (-180, 41),
                (-150, 29),
                (-120, 47),
                (-90, 56),
                (-60, 63),
                (-30, 61),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Ruang belajar dicat dan diterangi",
            "text": "Lampu dan rak dibeli dari iuran warga RW 001.",
            "days": -230,
            "percent": 100,
        },
        {
            "title": "Perjanjian dengan dua kampus",
            "text": "Mahasiswa mengajar sebagai bagian dari pengabdian masyarakat.",
            "days": -100,
            "percent": 100,
        },
        {
            "title": "Pelatihan perlindungan anak",
            "text": "Sepuluh dari enam belas relawan sudah selesai.",
            "days": 15,
            "percent": 60,
        },
        {
            "title": "Kelas membaca peta dan data",
            "text": "Dirancang bersama siswa SMP untuk semester depan.",
            "days": 75,
            "percent": 0,
        },
    ],
    "body": [
        rich_text(
            "<p>Suara kereta terdengar dari jendela, tetapi setiap sore ruang ini "
            "tenang. Enam belas relawan mahasiswa bergantian mendampingi siswa SD "
            "dan SMP mengerjakan tugas, mengulang pelajaran, atau sekadar membaca "
            "nyaring.</p>"
            "<p>Yayasan Lentera Tanjung menyiapkan bahan belajar, sedangkan "
            "pengurus RW 001 menjaga ruangan. Keluarga tidak membayar apa pun, dan "
            "siswa dari semua RW boleh datang.</p>"
        ),
        table(
            "Jadwal pelajaran",
            ["Hari", "15.30–16.30 WIB", "16.30–17.30 WIB"],
            [
                [
                    "Senin",
                    "Membaca dan menulis, kelas 1–3",
                    "Matematika, kelas 4–6",
                ],
                [
                    "Selasa",
                    "Bahasa Inggris, kelas 4–6",
                    "IPA, SMP",
                ],
                [
                    "Rabu",
                    "Tugas sekolah, semua kelas",
                    "Matematika, SMP",
                ],
                [
                    "Kamis",
                    "Percobaan sederhana",
                    "Klub cerita dan komik",
                ],
            ],
        ),
        heading("Mulai dalam tiga langkah"),
        steps(
            "Mendaftarkan anak",
            [
                (
                    "Datang bersama wali",
                    (
                        "<p>Kunjungi Balai RW 001 pada jam kegiatan. Kunjungan pertama ditemani "
                        "orang tua atau wali.</p>"
                    ),
                ),
                (
                    "Isi lembar izin",
                    "<p>Kami mencatat nama panggilan, kelas, dan siapa yang menjemput.</p>",
                ),
                (
                    "Coba sepekan",
                    (
                        "<p>Setelah sepekan, anak, wali, dan relawan menentukan hari yang "
                        "paling cocok.</p>"
                    ),
                ),
            ],
        ),
        questions(
            "Pertanyaan orang tua",
            [
                (
                    "Apa yang dibawa anak?",
                    (
                        "<p>Buku tugas, alat tulis, dan botol minum. Bekal ringan tersedia "
                        "setiap Kamis.</p>"
                    ),
                ),
                (
                    "Siapa yang menjaga keamanan?",
                    (
                        "<p>Selalu ada dua orang dewasa di ruangan. Anak hanya pulang bersama "
                        "penjemput yang tercatat, kecuali wali mengizinkan lain.</p>"
                    ),
                ),
                (
                    "Apakah libur saat ujian?",
                    (
                        "<p>Tidak. Kami libur saat libur sekolah; itu sebabnya jam belajar "
                        "turun tajam pada satu bulan.</p>"
                    ),
                ),
                (
                    "Bolehkah anak berkebutuhan khusus ikut?",
                    (
                        "<p>Boleh. Sampaikan kebutuhannya agar kami menyiapkan pendamping dan "
                        "tempat duduk yang sesuai.</p>"
                    ),
                ),
            ],
        ),
        reusable("foto-anak"),
        quote(
            ("Saya datang untuk mengajar pecahan, lalu belajar sabar dari anak kelas empat."),
            "Dimas",
            "Relawan mahasiswa",
        ),
        location(
            "Balai RW 001",
            "RT 002/RW 001, Kelurahan Tanjung Barat",
            "Lima menit berjalan kaki dari pintu Stasiun Tanjung Barat",
            "-6.3084",
            "106.8390",
        ),
        buttons(button("Lihat Pojok Baca", page="pojok-baca-rptra", style="quiet")),
    ],
}

ENGLISH = {
    "Rumah Belajar Stasiun": "Station Learning House",
    (
        "Pendampingan belajar gratis sepulang sekolah oleh relawan mahasiswa "
        "untuk siswa SD dan SMP."
    ): (
        "Free after-school tutoring by student volunteers for primary and junior secondary pupils."
    ),
    "Senin sampai Kamis, 15.30–17.30 WIB": "Monday to Thursday, 15:30–17:30 WIB",
    "Balai RW 001, dekat Stasiun Tanjung Barat": "RW 001 hall, near Tanjung Barat station",
    "Jam belajar per bulan": "Tutoring hours per month",
    "jam": "hours",
    "Siswa hadir rutin": "Pupils attending regularly",
    "siswa": "pupils",
    "Ruang belajar dicat dan diterangi": "Room painted and well lit",
    "Lampu dan rak dibeli dari iuran warga RW 001.": (
        "Lamps and shelves were bought with contributions from RW 001."
    ),
    "Perjanjian dengan dua kampus": "Agreement with two universities",
    "Mahasiswa mengajar sebagai bagian dari pengabdian masyarakat.": (
        "Students teach as part of their community service."
    ),
    "Pelatihan perlindungan anak": "Child protection training",
    "Sepuluh dari enam belas relawan sudah selesai.": (
        "Ten of the sixteen volunteers have finished."
    ),
    "Kelas membaca peta dan data": "Maps and data class",
    "Dirancang bersama siswa SMP untuk semester depan.": (
        "Designed with junior secondary pupils for the next term."
    ),
    (
        "Suara kereta terdengar dari jendela, tetapi setiap sore ruang ini "
        "tenang. Enam belas relawan mahasiswa bergantian mendampingi siswa SD "
        "dan SMP mengerjakan tugas, mengulang pelajaran, atau sekadar membaca "
        "nyaring."
    ): (
        "You can hear the trains from the window, yet every afternoon this room "
        "is calm. Sixteen student volunteers take turns helping primary and "
        "junior secondary pupils with homework, revision or simply reading "
        "aloud."
    ),
    (
        "Yayasan Lentera Tanjung menyiapkan bahan belajar, sedangkan pengurus "
        "RW 001 menjaga ruangan. Keluarga tidak membayar apa pun, dan siswa "
        "dari semua RW boleh datang."
    ): (
        "Yayasan Lentera Tanjung prepares the materials and the RW 001 officers "
        "look after the room. Families pay nothing, and pupils from every RW "
        "are welcome."
    ),
    "Jadwal pelajaran": "Weekly timetable",
    "Hari": "Day",
    "15.30–16.30 WIB": "15:30–16:30 WIB",
    "16.30–17.30 WIB": "16:30–17:30 WIB",
    "Senin": "Monday",
    "Membaca dan menulis, kelas 1–3": "Reading and writing, years 1–3",
    "Matematika, kelas 4–6": "Mathematics, years 4–6",
    "Selasa": "Tuesday",
    "Bahasa Inggris, kelas 4–6": "English, years 4–6",
    "IPA, SMP": "Science, junior secondary",
    "Rabu": "Wednesday",
    "Tugas sekolah, semua kelas": "Homework, all years",
    "Matematika, SMP": "Mathematics, junior secondary",
    "Kamis": "Thursday",
    "Percobaan sederhana": "Simple experiments",
    "Klub cerita dan komik": "Story and comics club",
    "Mulai dalam tiga langkah": "Start in three steps",
    "Mendaftarkan anak": "Signing up a child",
    "Datang bersama wali": "Come with a parent",
    ("Kunjungi Balai RW 001 pada jam kegiatan. Kunjungan pertama ditemani orang tua atau wali."): (
        "Visit the RW 001 hall during activity hours. A parent or guardian "
        "comes along the first time."
    ),
    "Isi lembar izin": "Fill in the consent form",
    "Kami mencatat nama panggilan, kelas, dan siapa yang menjemput.": (
        "We note a first name, school year and who will collect the child."
    ),
    "Coba sepekan": "Try for a week",
    ("Setelah sepekan, anak, wali, dan relawan menentukan hari yang paling cocok."): (
        "After a week the child, parent and volunteer choose the days that fit best."
    ),
    "Pertanyaan orang tua": "Questions from parents",
    "Apa yang dibawa anak?": "What should my child bring?",
    ("Buku tugas, alat tulis, dan botol minum. Bekal ringan tersedia setiap Kamis."): (
        "Homework, pens and a water bottle. A light snack is provided on Thursdays."
    ),
    "Siapa yang menjaga keamanan?": "Who keeps children safe?",
    (
        "Selalu ada dua orang dewasa di ruangan. Anak hanya pulang bersama "
        "penjemput yang tercatat, kecuali wali mengizinkan lain."
    ): (
        "Two adults are always in the room. Children leave only with the person "
        "on record, unless a guardian agrees otherwise."
    ),
    "Apakah libur saat ujian?": "Do you close at exam time?",
    (
        "Tidak. Kami libur saat libur sekolah; itu sebabnya jam belajar turun "
        "tajam pada satu bulan."
    ): ("No. We close in the school holidays, which is why hours fell sharply in one month."),
    "Bolehkah anak berkebutuhan khusus ikut?": "May children with special needs join?",
    (
        "Boleh. Sampaikan kebutuhannya agar kami menyiapkan pendamping dan "
        "tempat duduk yang sesuai."
    ): ("Yes. Tell us what is needed so that we can arrange a helper and suitable seating."),
    ("Saya datang untuk mengajar pecahan, lalu belajar sabar dari anak kelas empat."): (
        "I came to teach fractions and learned patience from a year-four pupil."
    ),
    "Dimas": "Dimas",
    "Relawan mahasiswa": "Student volunteer",
    "Balai RW 001": "RW 001 hall",
    "RT 002/RW 001, Kelurahan Tanjung Barat": "RT 002/RW 001, Kelurahan Tanjung Barat",
    "Lima menit berjalan kaki dari pintu Stasiun Tanjung Barat": (
        "Five minutes' walk from the entrance of Tanjung Barat station"
    ),
    "Lihat Pojok Baca": "See the Reading Corner",
}
