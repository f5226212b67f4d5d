"""Bazar Minggu Pagi."""

from config.demo.stream import (
    callout,
    checklist,
    contact,
    figures,
    heading,
    hours,
    hours_row,
    location,
    questions,
    related,
    rich_text,
    steps,
)

PAGE = {
    "slug": "bazar-minggu-pagi",
    "title": "Bazar Minggu Pagi",
    "summary": "Lapak bergilir gratis bagi usaha warga di halaman RPTRA.",
    "cover": "bazar",
    "area": "ekonomi",
    "audiences": ["umkm", "keluarga", "semua"],
    "tags": ["umkm", "pemasaran", "bazar"],
    "schedule": "Setiap Minggu, 06.00–10.00 WIB",
    "place": "Halaman RPTRA Tanjung",
    "contact": "rptra-tanjung",
    "partners": ["koperasi-warga-sejalan"],
    "related": ["tanjung-barat-naik-kelas", "kelas-jualan-daring"],
    "indicators": [
        {
            "name": "Lapak terisi rata-rata",
            "unit": "lapak",
            "target": 24,
            "readings": [
                (-235, 11),
                (-205, 14),
                (-175, 19),
                (-145, 22),
                (-115, 23),
                (-85, 24),
                (-55, 18),
                (-25, 21),
            ],
        },
        {
            "name": "Usaha baru yang mencoba",
            "unit": "usaha",
            "target": 8,
            "readings": [(-205, 4), (-175, 7), (-145, 9), (-115, 6), (-85, 5), (-55, 3), (-25, 6)],
        },
    ],
    "milestones": [
        {
            "title": "Meja lipat untuk 24 lapak",
            "text": "Meja milik bersama, disimpan di RPTRA.",
            "days": -200,
            "percent": 100,
        },
        {
            "title": "Undian lapak terbuka",
            "text": "Giliran diundi di hadapan pendaftar pada awal setiap putaran.",
            "days": -95,
            "percent": 100,
        },
        {
            "title": "Dinding tenda untuk hujan",
            "text": "Sepuluh dari 24 tenda sudah berdinding.",
            "days": 30,
            "percent": 42,
        },
        {
            "title": "Pojok wadah isi ulang",
            "text": "Pembeli membawa wadah sendiri dan mendapat potongan.",
            "days": 80,
            "percent": 0,
        },
    ],
    "body": [
        heading("Sarapan, belanja, bertemu tetangga"),
        rich_text(
            "<p>Setiap Minggu pagi, 24 lapak berjajar di bawah pohon RPTRA: nasi "
            "uduk, dodol, jamu, sayur, batik, sampai jasa permak. Semua milik warga "
            "Tanjung Barat, dan lapaknya bergilir supaya usaha kecil mendapat "
            "kesempatan yang sama.</p>"
            "<p>Pengelola RPTRA mengatur tempat, sedangkan Koperasi Warga Sejalan "
            "membantu pencatatan. Tidak ada sewa, uang kebersihan, ataupun "
            "titipan.</p>"
        ),
        figures(
            "Minggu rata-rata",
            [
                ("21", "lapak terisi", "Dari 24 lapak"),
                ("6", "usaha baru bulan lalu", ""),
                ("Rp15.000", "harga paket sayur asem siap masak", "Salah satu yang paling dicari"),
            ],
        ),
        hours(
            "Waktu bazar",
            [
                hours_row("7", "", "05:15", "05:50", "Penataan lapak"),
                hours_row("7", "", "06:00", "10:00", "Buka untuk umum"),
                hours_row("3", "", "15:00", "16:00", "Meja pendaftaran lapak"),
            ],
            "Libur pada Minggu terakhir sebelum hari raya.",
        ),
        steps(
            "Mendapatkan lapak",
            [
                (
                    "Daftar",
                    (
                        "<p>Ambil formulir di meja RPTRA atau kantor kelurahan, lalu tulis "
                        "produk, harga, dan izin yang sudah ada.</p>"
                    ),
                ),
                (
                    "Undian",
                    (
                        "<p>Satu putaran berlangsung delapan pekan. Dua lapak disediakan bagi "
                        "pemula, dan penyandang disabilitas mendapat lapak dekat jalur "
                        "landai.</p>"
                    ),
                ),
                (
                    "Jualan",
                    (
                        "<p>Datang sebelum pukul 05.50 WIB; lapak kosong diberikan kepada "
                        "daftar tunggu.</p>"
                    ),
                ),
                (
                    "Bersihkan",
                    "<p>Bawa pulang sampah, serahkan kardus dan botol ke bank sampah.</p>",
                ),
            ],
        ),
        checklist(
            "Bawa sebagai penjual",
            [
                "Taplak dan papan nama usaha",
                ("Daftar harga yang terbaca jelas", "Tulis satuan, misalnya per 100 gram."),
                "Uang kembalian",
                ("Kantong kertas atau daun", "Bazar mengurangi kantong plastik."),
            ],
        ),
        callout(
            "Belum punya izin?",
            (
                "<p>Anda tetap boleh mendaftar dan akan didampingi mengurus NIB melalui "
                "Tanjung Barat Naik Kelas. Untuk P-IRT dan halal, cek sumber resmi "
                "bersama pendamping.</p>"
            ),
        ),
        questions(
            "Pertanyaan penjual",
            [
                (
                    "Apakah lapak dikenai biaya?",
                    (
                        "<p>Tidak. Bila ada yang meminta uang, sampaikan kepada pengelola atau "
                        "kantor kelurahan.</p>"
                    ),
                ),
                (
                    "Bagaimana bila hujan?",
                    (
                        "<p>Sepuluh tenda berdinding tetap buka; yang lain boleh menunda "
                        "giliran. Karena itu lapak terisi pernah turun menjadi 18.</p>"
                    ),
                ),
                (
                    "Apakah omzet harus dilaporkan?",
                    (
                        "<p>Tidak wajib. Catatan sukarela dipakai untuk memilih pelatihan dan "
                        "tidak diumumkan per usaha.</p>"
                    ),
                ),
            ],
        ),
        contact(
            "Meja lapak RPTRA",
            role="Pendaftaran penjual",
            address="Aula RPTRA Tanjung, Kelurahan Tanjung Barat",
            note="Buka Rabu, 15.00–16.00 WIB",
        ),
        location(
            "RPTRA Tanjung",
            "RT 005/RW 002, Kelurahan Tanjung Barat",
            "Pintu masuk di seberang lapangan voli",
        ),
        related("Siapkan usaha Anda", ["tanjung-barat-naik-kelas", "kelas-jualan-daring"]),
    ],
}

ENGLISH = {
    "Bazar Minggu Pagi": "Sunday Morning Market",
    "Lapak bergilir gratis bagi usaha warga di halaman RPTRA.": (
        "Free rotating stalls for residents' businesses in the RPTRA yard."
    ),
    "Setiap Minggu, 06.00–10.00 WIB": "Every Sunday, 06:00–10:00 WIB",
    "Halaman RPTRA Tanjung": "RPTRA Tanjung yard",
    "Lapak terisi rata-rata": "Average stalls filled",
    "lapak": "stalls",
    "Usaha baru yang mencoba": "First-time businesses",
    "usaha": "businesses",
    "Meja lipat untuk 24 lapak": "Folding tables for 24 stalls",
    "Meja milik bersama, disimpan di RPTRA.": "Shared tables, stored at the RPTRA.",
    "Undian lapak terbuka": "Open draw for stalls",
    "Giliran diundi di hadapan pendaftar pada awal setiap putaran.": (
        "Turns are drawn in front of applicants at the start of each round."
    ),
    "Dinding tenda untuk hujan": "Rain walls for the tents",
    "Sepuluh dari 24 tenda sudah berdinding.": "Ten of the 24 tents have walls.",
    "Pojok wadah isi ulang": "Refill corner",
    "Pembeli membawa wadah sendiri dan mendapat potongan.": (
        "Shoppers bring their own containers and get a discount."
    ),
    "Sarapan, belanja, bertemu tetangga": "Breakfast, shopping, neighbours",
    (
        "Setiap Minggu pagi, 24 lapak berjajar di bawah pohon RPTRA: nasi uduk, "
        "dodol, jamu, sayur, batik, sampai jasa permak. Semua milik warga "
        "Tanjung Barat, dan lapaknya bergilir supaya usaha kecil mendapat "
        "kesempatan yang sama."
    ): (
        "Every Sunday morning 24 stalls line up under the RPTRA trees: nasi "
        "uduk, dodol, herbal drinks, vegetables, batik and even clothing "
        "repairs. All belong to residents of Tanjung Barat, and the stalls "
        "rotate so that small businesses get an equal chance."
    ),
    (
        "Pengelola RPTRA mengatur tempat, sedangkan Koperasi Warga Sejalan "
        "membantu pencatatan. Tidak ada sewa, uang kebersihan, ataupun titipan."
    ): (
        "The RPTRA team arranges the space and Koperasi Warga Sejalan helps "
        "with records. There is no rent, no cleaning fee and no favours."
    ),
    "Minggu rata-rata": "An average Sunday",
    "21": "21",
    "lapak terisi": "stalls filled",
    "Dari 24 lapak": "Out of 24",
    "6": "6",
    "usaha baru bulan lalu": "new businesses last month",
    "Rp15.000": "Rp15,000",
    "harga paket sayur asem siap masak": "price of a ready-to-cook sayur asem pack",
    "Salah satu yang paling dicari": "One of the favourites",
    "Waktu bazar": "Market times",
    "Penataan lapak": "Setting up",
    "Buka untuk umum": "Open to the public",
    "Meja pendaftaran lapak": "Stall registration desk",
    "Libur pada Minggu terakhir sebelum hari raya.": (
        "Closed on the last Sunday before major holidays."
    ),
    "Mendapatkan lapak": "Getting a stall",
    "Daftar": "Register",
    (
        "Ambil formulir di meja RPTRA atau kantor kelurahan, lalu tulis produk, "
        "harga, dan izin yang sudah ada."
    ): (
        "Pick up a form at the RPTRA desk or the kelurahan office and list your "
        "products, prices and any permits you hold."
    ),
    "Undian": "Draw",
    (
        "Satu putaran berlangsung delapan pekan. Dua lapak disediakan bagi "
        "pemula, dan penyandang disabilitas mendapat lapak dekat jalur landai."
    ): (
        "A round lasts eight weeks. Two stalls are kept for beginners, and "
        "people with disabilities get a stall near the ramp."
    ),
    "Jualan": "Sell",
    ("Datang sebelum pukul 05.50 WIB; lapak kosong diberikan kepada daftar tunggu."): (
        "Arrive by 05:50 WIB; empty stalls go to the waiting list."
    ),
    "Bersihkan": "Clean up",
    "Bawa pulang sampah, serahkan kardus dan botol ke bank sampah.": (
        "Take your rubbish home and leave cardboard and bottles with the waste bank."
    ),
    "Bawa sebagai penjual": "What sellers bring",
    "Taplak dan papan nama usaha": "Tablecloth and business sign",
    "Daftar harga yang terbaca jelas": "A clear price list",
    "Tulis satuan, misalnya per 100 gram.": "State the unit, such as per 100 grams.",
    "Uang kembalian": "Small change",
    "Kantong kertas atau daun": "Paper or leaf wrapping",
    "Bazar mengurangi kantong plastik.": "The market is cutting down on plastic bags.",
    "Belum punya izin?": "No permit yet?",
    (
        "Anda tetap boleh mendaftar dan akan didampingi mengurus NIB melalui "
        "Tanjung Barat Naik Kelas. Untuk P-IRT dan halal, cek sumber resmi "
        "bersama pendamping."
    ): (
        "You may still register, and Tanjung Barat Moves Up will help you apply "
        "for an NIB. For P-IRT and halal, check the official sources with a "
        "mentor."
    ),
    "Pertanyaan penjual": "Sellers' questions",
    "Apakah lapak dikenai biaya?": "Is there a charge for a stall?",
    ("Tidak. Bila ada yang meminta uang, sampaikan kepada pengelola atau kantor kelurahan."): (
        "No. If anyone asks for money, tell the RPTRA team or the kelurahan office."
    ),
    "Bagaimana bila hujan?": "What if it rains?",
    (
        "Sepuluh tenda berdinding tetap buka; yang lain boleh menunda giliran. "
        "Karena itu lapak terisi pernah turun menjadi 18."
    ): (
        "The ten tents with walls stay open; the others may postpone their "
        "turn. That is why filled stalls once fell to 18."
    ),
    "Apakah omzet harus dilaporkan?": "Must I report sales?",
    (
        "Tidak wajib. Catatan sukarela dipakai untuk memilih pelatihan dan "
        "tidak diumumkan per usaha."
    ): ("No. Voluntary notes help us choose training and are not published per business."),
    "Meja lapak RPTRA": "RPTRA stall desk",
    "Pendaftaran penjual": "Seller registration",
    "Aula RPTRA Tanjung, Kelurahan Tanjung Barat": "RPTRA Tanjung hall, Kelurahan Tanjung Barat",
    "Buka Rabu, 15.00–16.00 WIB": "Open Wednesday, 15:00–16:00 WIB",
    "RPTRA Tanjung": "RPTRA Tanjung",
    "RT 005/RW 002, Kelurahan Tanjung Barat": "RT 005/RW 002, Kelurahan Tanjung Barat",
    "Pintu masuk di seberang lapangan voli": "Entrance opposite the volleyball court",
    "Siapkan usaha Anda": "Get your business ready",
}
