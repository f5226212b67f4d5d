"""Kebun Gang Hijau."""

from config.demo.stream import (
    before_after,
    callout,
    checklist,
    divider,
    figures,
    heading,
    photo,
    picture,
    quote,
    rich_text,
    steps,
)

PAGE = {
    "slug": "kebun-gang-hijau",
    "title": "Kebun Gang Hijau",
    "summary": "Gang sempit disulap menjadi kebun sayur pot yang dirawat bersama.",
    "cover": "",
    "area": "lingkungan",
    "audiences": ["keluarga", "remaja", "relawan"],
    "tags": ["pangan warga", "kerja bakti", "kebun"],
    "schedule": "Minggu pekan kedua, 07.00–09.00 WIB",
    "place": "Gang-gang di RW 004 dan RW 006; kumpul di Balai RW 004",
    "contact": "pkk-kelurahan",
    "partners": ["perkumpulan-dapur-sehat-bersama"],
    "related": ["dapur-gizi-warga", "bank-sampah-rezeki-rw", "lubang-seribu-biopori"],
    "indicators": [
        {
            "name": "Pot aktif",
            "unit": "pot",
            "target": 800,
            "readings": [
                (-250, 120),
                (-220, 205),
                (-190, 310),
                (-160, 402),
                (-130, 465),
                (-100, 431),
                (-70, 518),
                (-40, 574),
                (-10, 552),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Gang percontohan pertama",
            "text": "Delapan belas rumah di RW 004 menyepakati jadwal menyiram.",
            "days": -225,
            "percent": 100,
        },
        {
            "title": "Rumah bibit",
            "text": "Menyediakan cabai, terung, kangkung, dan bayam untuk warga.",
            "days": -120,
            "percent": 100,
        },
        {
            "title": "Lima gang di RW 006",
            "text": "Tiga gang sudah tertata; dua menunggu perbaikan saluran.",
            "days": 40,
            "percent": 60,
        },
        {
            "title": "Komposter di setiap gang",
            "text": "Sisa dapur menjadi pupuk; tempat sudah dipilih bersama RT.",
            "days": 90,
            "percent": 0,
        },
    ],
    "body": [
        before_after(
            "Gang yang sama, enam bulan kemudian",
            photo(
                "gang-sebelum",
                "Gang sempit berdinding kusam tanpa tanaman",
                "Sebelum: panas dan sering dijadikan tempat menaruh puing",
            ),
            photo(
                "gang-sesudah",
                ("Gang yang sama dengan pot sayur di rak dinding dan jalur pejalan kaki yang lega"),
                "Sesudah: rak dinding, jalur tetap selebar gerobak",
            ),
        ),
        heading("Lebar satu meter pun cukup"),
        rich_text(
            "<p>Tidak punya halaman bukan alasan untuk tidak menanam. Di Kebun Gang "
            "Hijau, ibu-ibu PKK dan pemuda memanfaatkan dinding, talang bekas, dan "
            "ember cat untuk menanam sayur yang dipakai sehari-hari.</p>"
            "<p>Jalur jalan tidak boleh menyempit. Rak dipasang di dinding dengan "
            "izin pemilik rumah, dan ruang bagi kursi roda, gerobak, serta jalur "
            "darurat selalu diukur lebih dahulu.</p>"
        ),
        figures(
            "Kebun saat ini",
            [
                ("552", "pot aktif", "Target 800 pot"),
                ("11", "gang ikut serta", "Di RW 004 dan RW 006"),
                (
                    "Rp15.000",
                    "perkiraan belanja sayur yang dihemat per keluarga per pekan",
                    "Dicatat sukarela oleh 30 keluarga",
                ),
            ],
        ),
        steps(
            "Menghijaukan gang Anda",
            [
                (
                    "Ajak tiga rumah",
                    (
                        "<p>Kesepakatan tetangga lebih penting daripada jumlah pot. Bicarakan "
                        "dengan ketua RT.</p>"
                    ),
                ),
                (
                    "Undang pendamping",
                    (
                        "<p>Kader PKK datang untuk mengukur gang, arah matahari, dan saluran "
                        "air.</p>"
                    ),
                ),
                (
                    "Ambil bibit dan media",
                    (
                        "<p>Gratis untuk dua puluh pot pertama setiap gang. Pot dari wadah "
                        "bekas disiapkan sendiri.</p>"
                    ),
                ),
                ("Susun jadwal siram", "<p>Satu rumah satu hari. Tempel jadwal di ujung gang.</p>"),
                (
                    "Panen dan bagi",
                    (
                        "<p>Sepertiga hasil dianjurkan untuk Dapur Gizi Warga; sisanya untuk "
                        "keluarga perawat.</p>"
                    ),
                ),
            ],
        ),
        divider(),
        heading("Yang belum berhasil", level="h3"),
        rich_text(
            "<p>Jumlah pot dua kali turun: sekali karena kemarau dan hama kutu "
            "putih, sekali karena hujan lebat merobohkan rak di RW 006. Kini rak "
            "diikat pada dua titik, dan setiap gang memiliki penampung air hujan "
            "kecil. Kami juga berhenti menanam tomat di gang yang teduh.</p>"
        ),
        callout(
            "Cegah jentik",
            (
                "<p>Alas pot yang tergenang menjadi tempat nyamuk bertelur. Isi alas "
                "dengan pasir atau kosongkan setiap Jumat, bersamaan dengan pemeriksaan "
                "jentik.</p>"
            ),
        ),
        picture(
            "kebun-gang",
            "Pemuda dan ibu PKK memeriksa pot cabai pada rak dinding gang",
            "Pemeriksaan bersama setiap Minggu pekan kedua.",
        ),
        quote(
            (
                "Dahulu orang lewat sambil menunduk. Sekarang mereka berhenti, "
                "bertanya, lalu minta bibit."
            ),
            "Tini",
            "Pengurus PKK, RW 004",
        ),
        checklist(
            "Datang dengan membawa",
            [
                "Dua wadah bekas yang sudah dilubangi",
                "Sarung tangan kebun, bila ada",
                "Sisa sayur mentah dari dapur untuk kompos",
            ],
        ),
    ],
}

ENGLISH = {}
