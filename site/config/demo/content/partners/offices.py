"""Where letters and health services are: office, counter, health posts, public space."""

from config.demo.stream import hours_row

from .ward import WARD

INSTITUTIONS = [
    {
        "slug": "kantor-kelurahan",
        "name": "Kantor Kelurahan Tanjung Barat",
        "kind": "office",
        "summary": (
            "Kantor lurah, seksi pemerintahan, ekonomi, kesejahteraan rakyat, dan ruang rapat "
            "warga."
        ),
        "description": (
            "<p>Di kantor kelurahan Anda menemui petugas pemerintahan, ekonomi dan pembangunan, "
            "serta kesejahteraan rakyat. Aula di lantai dua dipakai untuk kelas warga, "
            "musyawarah, dan Kelas Halal dan P-IRT. Klinik Beasiswa memakai ruang konsultasi di "
            "lantai dasar.</p>"
            "<p>Untuk surat, langsung saja ke loket PTSP di sayap kiri. Untuk usul dan "
            "pertanyaan, datanglah pada jam kantor atau kirim e-mail. Tersedia jalur landai, "
            "kursi prioritas, dan ruang menyusui.</p>"
        ),
        "address": f"Jl. Nangka No. 12, RT 001/RW 003, {WARD}",
        "landmark": "Gedung dua lantai dengan pohon nangka di halaman.",
        "hours": [hours_row("1", "4", "07:30", "16:00"), hours_row("5", "", "07:30", "16:30")],
        "email": "halo@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3079",
        "longitude": "106.8402",
    },
    {
        "slug": "ptsp-kelurahan",
        "name": "Loket PTSP Kelurahan",
        "kind": "office",
        "summary": "Loket surat keterangan dan surat pengantar, satu pintu dan gratis.",
        "description": (
            "<p>Pelayanan Terpadu Satu Pintu (PTSP) menerima berkas surat keterangan, pengantar "
            "nikah, dan surat lain yang menjadi wewenang kelurahan. Petugas memeriksa "
            "kelengkapan di depan Anda, sehingga kekurangan diketahui saat itu juga.</p>"
            "<p>Bawalah pengantar RT dan RW serta dokumen asli. Ambil nomor antrean di pintu "
            "masuk. Lansia, ibu hamil, dan penyandang disabilitas dilayani lebih dahulu. Tidak "
            "ada biaya untuk surat di loket ini.</p>"
        ),
        "address": f"Jl. Nangka No. 12, RT 001/RW 003, {WARD}",
        "landmark": ("Sayap kiri kantor kelurahan, pintu kaca bertulisan PTSP."),
        "hours": [
            hours_row("1", "4", "07:30", "16:00"),
            hours_row("5", "", "07:30", "16:30"),
            hours_row(
                "6", "7", note="Tutup; layanan kependudukan dapat diajukan lewat Alpukat Betawi"
            ),
        ],
        "email": "ptsp@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3078",
        "longitude": "106.8401",
    },
    {
        "slug": "posyandu-melati",
        "name": "Posyandu Melati",
        "kind": "health",
        "summary": "Pos pelayanan terpadu RW 003 untuk balita, ibu hamil, remaja, dan lansia.",
        "description": (
            "<p>Posyandu Melati dikelola kader warga bersama petugas Puskesmas Pembantu Tanjung "
            "Barat. Pada hari buka, kader menimbang dan mengukur balita, mencatat pertumbuhan, "
            "serta menjelaskan menu sehari-hari. Petugas kesehatan melayani imunisasi dan "
            "pemeriksaan ibu hamil.</p>"
            "<p>Remaja dan lansia juga dilayani pada hari yang sama. Semua layanan gratis dan "
            "terbuka bagi penyewa rumah. Data kesehatan Anda hanya dicatat di buku Anda dan di "
            "buku posyandu.</p>"
        ),
        "address": f"Pos RW 003, RT 004/RW 003, {WARD}",
        "landmark": "Di samping lapangan bulu tangkis.",
        "hours": [hours_row("3", "", "08:00", "11:00", "Rabu pekan kedua setiap bulan")],
        "email": "posyandu.melati@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3089",
        "longitude": "106.8395",
    },
    {
        "slug": "puskesmas-jagakarsa-pembantu",
        "name": "Puskesmas Pembantu Tanjung Barat",
        "kind": "health",
        "summary": (
            "Layanan kesehatan dasar di kelurahan dan pendamping kader posyandu serta jumantik."
        ),
        "description": (
            "<p>Puskesmas pembantu melayani pemeriksaan umum, kesehatan ibu dan anak, imunisasi, "
            "dan konsultasi gizi. Bila Anda memerlukan laboratorium atau rawat jalan lanjutan, "
            "petugas merujuk ke puskesmas kecamatan.</p>"
            "<p>Petugasnya mendampingi kader posyandu dan kader jumantik di enam RW, termasuk "
            "melatih cara menimbang dan memeriksa jentik. Bawalah kartu jaminan kesehatan bila "
            "ada. Untuk keadaan gawat darurat, hubungi 112 dan jangan menunggu jam buka.</p>"
        ),
        "address": f"Jl. Raya Tanjung Barat No. 40, RT 003/RW 004, {WARD}",
        "landmark": "Bangunan putih-hijau di sebelah halte bus.",
        "hours": [
            hours_row("1", "4", "07:30", "15:00"),
            hours_row("5", "", "07:30", "15:30"),
            hours_row("6", "7", note="Tutup; gawat darurat hubungi 112"),
        ],
        "email": "pustu@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3102",
        "longitude": "106.8384",
    },
    {
        "slug": "rptra-tanjung",
        "name": "RPTRA Tanjung",
        "kind": "public_space",
        "summary": "Ruang publik ramah anak dengan taman, lapangan, aula, dan Pojok Baca.",
        "description": (
            "<p>Ruang Publik Terpadu Ramah Anak (RPTRA) Tanjung terbuka bagi semua warga. Pagi "
            "hari dipakai untuk senam lansia, sore hari untuk bermain dan membaca, dan Minggu "
            "pagi untuk bazar. Pengelola menjaga alat permainan dan jadwal aula.</p>"
            "<p>Aula dapat dipakai kegiatan warga tanpa sewa, asalkan terbuka dan tidak berisi "
            "kampanye politik. Anak di bawah tujuh tahun perlu ditemani orang dewasa. Seluruh "
            "kawasan bebas asap rokok.</p>"
        ),
        "address": f"RT 005/RW 002, {WARD}",
        "landmark": "Pintu masuk di seberang lapangan voli; ada jalur landai.",
        "hours": [
            hours_row("2", "7", "05:00", "18:00", "Pojok Baca buka pukul 09.00–17.00 WIB"),
            hours_row("1", note="Hanya taman; ruang dalam dirawat"),
        ],
        "email": "rptra@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3072",
        "longitude": "106.8361",
    },
]
ENGLISH = {
    "Kantor Kelurahan Tanjung Barat": "Tanjung Barat Kelurahan Office",
    "Kantor lurah, seksi pemerintahan, ekonomi, kesejahteraan rakyat, dan ruang rapat warga.": (
        "The office of the lurah (kelurahan head) and its sections, with a meeting hall for "
        "residents."
    ),
    (
        "Di kantor kelurahan Anda menemui petugas pemerintahan, ekonomi dan pembangunan, serta "
        "kesejahteraan rakyat. Aula di lantai dua dipakai untuk kelas warga, musyawarah, dan "
        "Kelas Halal dan P-IRT. Klinik Beasiswa memakai ruang konsultasi di lantai dasar."
    ): (
        "At the kelurahan office you meet the staff for administration, economy and development, "
        "and welfare. The hall on the upper floor hosts classes, deliberations and the halal and "
        "P-IRT class. The Scholarship Clinic uses the consulting room on the ground floor."
    ),
    (
        "Untuk surat, langsung saja ke loket PTSP di sayap kiri. Untuk usul dan pertanyaan, "
        "datanglah pada jam kantor atau kirim e-mail. Tersedia jalur landai, kursi prioritas, dan "
        "ruang menyusui."
    ): (
        "For letters, go straight to the counter in the left wing. For ideas and questions, come "
        "during office hours or send an e-mail. There is a ramp, priority seating and a nursing "
        "room."
    ),
    "Gedung dua lantai dengan pohon nangka di halaman.": (
        "Two-storey building with a jackfruit tree in the yard."
    ),
    "Loket PTSP Kelurahan": "Kelurahan One-Stop Service Counter (PTSP)",
    "Loket surat keterangan dan surat pengantar, satu pintu dan gratis.": (
        "The counter for certificates and cover letters: one door, free of charge."
    ),
    (
        "Pelayanan Terpadu Satu Pintu (PTSP) menerima berkas surat keterangan, pengantar nikah, "
        "dan surat lain yang menjadi wewenang kelurahan. Petugas memeriksa kelengkapan di depan "
        "Anda, sehingga kekurangan diketahui saat itu juga."
    ): (
        "The one-stop service counter (PTSP) takes in papers for certificates, marriage letters "
        "and other letters that the kelurahan may issue. Staff check them in front of you, so "
        "that you know at once if something is missing."
    ),
    (
        "Bawalah pengantar RT dan RW serta dokumen asli. Ambil nomor antrean di pintu masuk. "
        "Lansia, ibu hamil, dan penyandang disabilitas dilayani lebih dahulu. Tidak ada biaya "
        "untuk surat di loket ini."
    ): (
        "Bring the cover letter of your RT and RW and the original documents. Take a queue "
        "number at the entrance. Older people, pregnant women and people with disabilities are "
        "served first. Letters at this counter cost nothing."
    ),
    "Sayap kiri kantor kelurahan, pintu kaca bertulisan PTSP.": (
        "Left wing of the kelurahan office, glass door marked PTSP."
    ),
    "Tutup; layanan kependudukan dapat diajukan lewat Alpukat Betawi": (
        "Closed; civil registration is available through Alpukat Betawi"
    ),
    "Posyandu Melati": "Posyandu Melati (community health post)",
    "Pos pelayanan terpadu RW 003 untuk balita, ibu hamil, remaja, dan lansia.": (
        "The community health post of RW 003 for under-fives, pregnant women, teenagers and "
        "older residents."
    ),
    (
        "Posyandu Melati dikelola kader warga bersama petugas Puskesmas Pembantu Tanjung Barat. "
        "Pada hari buka, kader menimbang dan mengukur balita, mencatat pertumbuhan, serta "
        "menjelaskan menu sehari-hari. Petugas kesehatan melayani imunisasi dan pemeriksaan ibu "
        "hamil."
    ): (
        "Posyandu Melati is run by neighbourhood volunteers together with staff of the Tanjung "
        "Barat Auxiliary Health Centre. On opening days the volunteers weigh and measure "
        "children, record their growth and talk about everyday meals. Health workers give "
        "immunisations and check-ups for pregnant women."
    ),
    (
        "Remaja dan lansia juga dilayani pada hari yang sama. Semua layanan gratis dan terbuka "
        "bagi penyewa rumah. Data kesehatan Anda hanya dicatat di buku Anda dan di buku posyandu."
    ): (
        "Teenagers and older residents are welcome on the same day. Everything is free and open "
        "to tenants. Your health data is recorded only in your own book and in that of the "
        "posyandu."
    ),
    "Di samping lapangan bulu tangkis.": "Beside the badminton court.",
    "Rabu pekan kedua setiap bulan": "Wednesday of the second week of the month",
    "Puskesmas Pembantu Tanjung Barat": "Tanjung Barat Auxiliary Health Centre",
    "Layanan kesehatan dasar di kelurahan dan pendamping kader posyandu serta jumantik.": (
        "Basic health care in the kelurahan, and support for the posyandu and larvae volunteers."
    ),
    (
        "Puskesmas pembantu melayani pemeriksaan umum, kesehatan ibu dan anak, imunisasi, dan "
        "konsultasi gizi. Bila Anda memerlukan laboratorium atau rawat jalan lanjutan, petugas "
        "merujuk ke puskesmas kecamatan."
    ): (
        "The auxiliary health centre offers general check-ups, mother and child care, "
        "immunisation and nutrition advice. If you need a laboratory or further treatment, staff "
        "refer you to the district health centre."
    ),
    (
        "Petugasnya mendampingi kader posyandu dan kader jumantik di enam RW, termasuk melatih "
        "cara menimbang dan memeriksa jentik. Bawalah kartu jaminan kesehatan bila ada. Untuk "
        "keadaan gawat darurat, hubungi 112 dan jangan menunggu jam buka."
    ): (
        "Its staff support the posyandu and larvae volunteers in six RW and train them to weigh "
        "children and check for larvae. Bring your health insurance card if you have one. In an "
        "emergency, call 112 and do not wait for opening hours."
    ),
    "Bangunan putih-hijau di sebelah halte bus.": (
        "White and green building next to the bus stop."
    ),
    "Tutup; gawat darurat hubungi 112": "Closed; in an emergency call 112",
    "RPTRA Tanjung": "RPTRA Tanjung (child-friendly public space)",
    "Ruang publik ramah anak dengan taman, lapangan, aula, dan Pojok Baca.": (
        "A child-friendly public space with a garden, a court, a hall and a reading corner."
    ),
    (
        "Ruang Publik Terpadu Ramah Anak (RPTRA) Tanjung terbuka bagi semua warga. Pagi hari "
        "dipakai untuk senam lansia, sore hari untuk bermain dan membaca, dan Minggu pagi untuk "
        "bazar. Pengelola menjaga alat permainan dan jadwal aula."
    ): (
        "RPTRA Tanjung is open to all residents. Mornings are for exercise with older residents, "
        "afternoons for play and reading, and Sunday mornings for the market. The team looks "
        "after the play equipment and the bookings of the hall."
    ),
    (
        "Aula dapat dipakai kegiatan warga tanpa sewa, asalkan terbuka dan tidak berisi kampanye "
        "politik. Anak di bawah tujuh tahun perlu ditemani orang dewasa. Seluruh kawasan bebas "
        "asap rokok."
    ): (
        "Residents may use the hall without rent for open activities free of political "
        "campaigning. Children under seven need an adult with them. The whole site is smoke-free."
    ),
    "Pintu masuk di seberang lapangan voli; ada jalur landai.": (
        "Entrance across from the volleyball court; there is a ramp."
    ),
    "Pojok Baca buka pukul 09.00–17.00 WIB": "The reading corner is open 09:00–17:00 WIB",
    "Hanya taman; ruang dalam dirawat": "Garden only; the rooms are being cleaned",
}
