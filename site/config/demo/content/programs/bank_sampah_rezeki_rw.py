"""Bank Sampah Rezeki RW."""

from config.demo.stream import (
    button,
    buttons,
    callout,
    documents,
    figures,
    heading,
    location,
    picture,
    rich_text,
    steps,
    table,
)

PAGE = {
    "slug": "bank-sampah-rezeki-rw",
    "title": "Bank Sampah Rezeki RW",
    "summary": "Sampah terpilah ditabung, hasilnya dicatat di buku nasabah.",
    "cover": "bank-sampah",
    "area": "lingkungan",
    "audiences": ["keluarga", "semua"],
    "tags": ["sampah", "daur ulang", "tabungan"],
    "schedule": "Sabtu pekan kedua dan keempat, 08.00–11.00 WIB",
    "place": "Halaman Balai RW 005",
    "contact": "bank-sampah-rw",
    "partners": ["koperasi-warga-sejalan"],
    "related": ["kebun-gang-hijau", "kali-kita-ciliwung"],
    "indicators": [
        {
            "name": "Sampah tertabung per bulan",
            "unit": "kilogram",
            "target": 1200,
            "readings": [
                (-275, 412),
                (-245, 486),
                (-215, 570),
                (-185, 642),
                (-155, 598),
                (-125, 731),
                (-95, 845),
                (-65, 902),
                (-35, 788),
                (-5, 934),
            ],
        },
        {
            "name": "Nasabah aktif",
            "unit": "nasabah",
            "target": 250,
            "readings": [
                (-215, 96),
                (-185, 118),
                (-155, 131),
                (-125, 147),
                (-95, 166),
                (-65, 183),
                (-35, 179),
                (-5, 191),
            ],
        },
    ],
    "milestones": [
        {
            "title": "Timbangan ditera",
            "text": "Timbangan digital diuji agar catatan tepercaya.",
            "days": -190,
            "percent": 100,
        },
        {
            "title": "Buku nasabah di enam RW",
            "text": "Setiap RW kini punya petugas pencatat.",
            "days": -60,
            "percent": 100,
        },
        {
            "title": "Gudang beratap",
            "text": "Tiang berdiri; atap menunggu cuaca kering.",
            "days": 35,
            "percent": 55,
        },
        {
            "title": "Jemput sampah di gang sempit",
            "text": "Uji coba gerobak kecil bagi lansia dan penyandang disabilitas.",
            "days": 90,
            "percent": 0,
        },
    ],
    "body": [
        rich_text(
            "<p>Kardus, botol, dan kaleng bukan sampah bila dipilah dari rumah. Dua "
            "kali sebulan, pengurus menimbang sampah kering Anda, mencatat nilainya "
            "di buku nasabah, lalu menyerahkannya kepada pengepul.</p>"
            "<p>Pendaftaran dan buku gratis. Saldo dapat diambil kapan pun pada jam "
            "layanan, dibelikan sembako, atau dipindahkan ke simpanan Koperasi "
            "Warga Sejalan bagi anggota.</p>"
        ),
        figures(
            "Hasil bulan lalu",
            [
                ("934 kg", "sampah tidak ke tempat pembuangan", "Target 1.200 kg"),
                ("191", "nasabah aktif", "Menabung sedikitnya sekali"),
                ("Rp15.000", "rata-rata tabungan per setoran", ""),
            ],
        ),
        picture(
            "timbang-sampah",
            "Pengurus menimbang karung botol plastik di depan Balai RW 005",
            "Nasabah melihat angka timbangan sebelum dicatat.",
        ),
        steps(
            "Dari rumah ke buku nasabah",
            [
                ("Pilah", "<p>Pisahkan kertas, plastik, logam, dan minyak jelantah.</p>"),
                ("Bersihkan", "<p>Bilas botol, lepaskan tutup, keringkan, dan pipihkan.</p>"),
                ("Timbang", "<p>Antre menurut RW. Lansia dan ibu hamil didahulukan.</p>"),
                (
                    "Catat",
                    (
                        "<p>Petugas menulis berat dan nilai pada dua buku: milik Anda dan milik "
                        "bank.</p>"
                    ),
                ),
            ],
        ),
        table(
            "Contoh harga per kilogram",
            ["Jenis", "Harga", "Syarat"],
            [
                [
                    "Botol plastik bening",
                    "Rp4.000",
                    "Bersih, tanpa tutup",
                ],
                ["Kardus", "Rp1.800", "Kering, dilipat"],
                ["Kertas putih", "Rp2.200", "Tanpa klip"],
                ["Kaleng aluminium", "Rp15.000", "Dipipihkan"],
                [
                    "Minyak jelantah",
                    "Rp6.000",
                    "Disaring, dalam botol",
                ],
            ],
        ),
        callout(
            "Harga mengikuti pasar",
            (
                "<p>Angka di atas hanya contoh. Harga yang berlaku ditulis di papan "
                "pada hari penimbangan. Kami tidak menerima baterai, obat, dan sampah "
                "medis.</p>"
            ),
        ),
        documents(
            "Formulir",
            [
                ("formulir-nasabah-bank-sampah", "Tersedia pula di meja pendaftaran"),
            ],
        ),
        heading("Mengapa sempat turun?"),
        rich_text(
            "<p>Satu penimbangan batal karena hujan, dan gudang belum beratap "
            "sehingga kardus basah ditolak pengepul. Setelah terpal dipasang, berat "
            "kembali naik.</p>"
        ),
        location(
            "Balai RW 005",
            "RT 003/RW 005, Kelurahan Tanjung Barat",
            "Halaman dengan pohon mangga besar",
        ),
        buttons(button("Ikut Satu Rumah, Satu Tong Pilah", page="satu-rumah-satu-tong-pilah")),
    ],
}

ENGLISH = {
    "Bank Sampah Rezeki RW": "Rezeki RW Waste Bank",
    "Sampah terpilah ditabung, hasilnya dicatat di buku nasabah.": (
        "Bring sorted waste, save its value and see it entered in your savings book."
    ),
    "Sabtu pekan kedua dan keempat, 08.00–11.00 WIB": (
        "Second and fourth Saturday of the month, 08:00–11:00 WIB"
    ),
    "Halaman Balai RW 005": "Yard of the RW 005 hall",
    "Sampah tertabung per bulan": "Waste saved per month",
    "kilogram": "kilograms",
    "Nasabah aktif": "Active savers",
    "nasabah": "savers",
    "Timbangan ditera": "Scales verified",
    "Timbangan digital diuji agar catatan tepercaya.": (
        "The digital scales were tested so that records can be trusted."
    ),
    "Buku nasabah di enam RW": "Savings books in all six RW",
    "Setiap RW kini punya petugas pencatat.": "Every RW now has a record keeper.",
    "Gudang beratap": "Roofed storage",
    "Tiang berdiri; atap menunggu cuaca kering.": "The posts are up; the roof awaits dry weather.",
    "Jemput sampah di gang sempit": "Collection in narrow alleys",
    "Uji coba gerobak kecil bagi lansia dan penyandang disabilitas.": (
        "Trial of a small cart for older residents and people with disabilities."
    ),
    (
        "Kardus, botol, dan kaleng bukan sampah bila dipilah dari rumah. Dua "
        "kali sebulan, pengurus menimbang sampah kering Anda, mencatat nilainya "
        "di buku nasabah, lalu menyerahkannya kepada pengepul."
    ): (
        "Cardboard, bottles and cans are not rubbish when sorted at home. Twice "
        "a month the team weighs your dry waste, enters its value in your "
        "savings book and passes it on to a recycler."
    ),
    (
        "Pendaftaran dan buku gratis. Saldo dapat diambil kapan pun pada jam "
        "layanan, dibelikan sembako, atau dipindahkan ke simpanan Koperasi "
        "Warga Sejalan bagi anggota."
    ): (
        "Registration and the book are free. You may withdraw your balance at "
        "any session, spend it on groceries or, as a member, move it to savings "
        "at Koperasi Warga Sejalan."
    ),
    "Hasil bulan lalu": "Last month's results",
    "934 kg": "934 kg",
    "sampah tidak ke tempat pembuangan": "kept out of the landfill",
    "Target 1.200 kg": "Target 1,200 kg",
    "191": "191",
    "nasabah aktif": "active savers",
    "Menabung sedikitnya sekali": "Saved at least once",
    "Rp15.000": "Rp15,000",
    "rata-rata tabungan per setoran": "average value per deposit",
    "Pengurus menimbang karung botol plastik di depan Balai RW 005": (
        "A volunteer weighs a sack of plastic bottles in front of the RW 005 hall"
    ),
    "Nasabah melihat angka timbangan sebelum dicatat.": (
        "Savers see the reading before it is written down."
    ),
    "Dari rumah ke buku nasabah": "From home to savings book",
    "Pilah": "Sort",
    "Pisahkan kertas, plastik, logam, dan minyak jelantah.": (
        "Separate paper, plastic, metal and used cooking oil."
    ),
    "Bersihkan": "Clean",
    "Bilas botol, lepaskan tutup, keringkan, dan pipihkan.": (
        "Rinse bottles, remove caps, dry and flatten."
    ),
    "Timbang": "Weigh",
    "Antre menurut RW. Lansia dan ibu hamil didahulukan.": (
        "Queue by RW. Older people and expectant mothers go first."
    ),
    "Catat": "Record",
    ("Petugas menulis berat dan nilai pada dua buku: milik Anda dan milik bank."): (
        "The record keeper writes weight and value in two books: yours and the bank's."
    ),
    "Contoh harga per kilogram": "Sample prices per kilogram",
    "Jenis": "Material",
    "Harga": "Price",
    "Syarat": "Condition",
    "Botol plastik bening": "Clear plastic bottles",
    "Rp4.000": "Rp4,000",
    "Bersih, tanpa tutup": "Clean, no cap",
    "Kardus": "Cardboard",
    "Rp1.800": "Rp1,800",
    "Kering, dilipat": "Dry, folded",
    "Kertas putih": "White paper",
    "Rp2.200": "Rp2,200",
    "Tanpa klip": "No clips",
    "Kaleng aluminium": "Aluminium cans",
    "Dipipihkan": "Flattened",
    "Minyak jelantah": "Used cooking oil",
    "Rp6.000": "Rp6,000",
    "Disaring, dalam botol": "Strained, in a bottle",
    "Harga mengikuti pasar": "Prices follow the market",
    (
        "Angka di atas hanya contoh. Harga yang berlaku ditulis di papan pada "
        "hari penimbangan. Kami tidak menerima baterai, obat, dan sampah medis."
    ): (
        "These figures are examples. The current prices are on the board on "
        "weighing day. We do not accept batteries, medicines or medical waste."
    ),
    "Formulir": "Form",
    "Tersedia pula di meja pendaftaran": "Also available at the registration desk",
    "Mengapa sempat turun?": "Why was there a dip?",
    (
        "Satu penimbangan batal karena hujan, dan gudang belum beratap sehingga "
        "kardus basah ditolak pengepul. Setelah terpal dipasang, berat kembali "
        "naik."
    ): (
        "Rain cancelled one session, and without a roof wet cardboard was "
        "refused by the recycler. Once a tarpaulin was up, the weight rose "
        "again."
    ),
    "Balai RW 005": "RW 005 hall",
    "RT 003/RW 005, Kelurahan Tanjung Barat": "RT 003/RW 005, Kelurahan Tanjung Barat",
    "Halaman dengan pohon mangga besar": "The yard with the big mango tree",
    "Ikut Satu Rumah, Satu Tong Pilah": "Join One Home, One Sorting Bin",
}
