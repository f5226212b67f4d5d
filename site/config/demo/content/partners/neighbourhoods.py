"""The six neighbourhood units (RW) of the demo."""

from config.demo.stream import hours_row

from .ward import WARD

INSTITUTIONS = [
    {
        "slug": "rw-001",
        "name": "RW 001",
        "kind": "neighbourhood",
        "summary": (
            "Rukun warga di dekat stasiun; balainya menjadi Rumah Belajar Stasiun setiap sore."
        ),
        "description": (
            "<p>RW 001 membentang dari sekitar stasiun sampai tepi kali. Sejak pagi jalannya "
            "ramai oleh penumpang kereta, dan sore harinya oleh anak-anak yang belajar di balai. "
            "Kerja bakti Minggu Bersih juga dimulai dari sini.</p>"
            "<p>Pengurus melayani surat pengantar, laporan tamu, dan peminjaman balai. Bawalah "
            "surat pengantar RT lebih dahulu. Penyewa rumah diminta melapor kepada RT agar "
            "tercatat bila ada keadaan darurat.</p>"
        ),
        "address": f"Balai RW 001, RT 002/RW 001, {WARD}",
        "landmark": "Lima menit berjalan kaki dari pintu stasiun.",
        "hours": [
            hours_row("1", "5", "19:30", "21:00", "Surat pengantar"),
            hours_row("6", "", "09:00", "11:00"),
        ],
        "email": "rw001@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3084",
        "longitude": "106.8390",
    },
    {
        "slug": "rw-002",
        "name": "RW 002",
        "kind": "neighbourhood",
        "summary": "Rukun warga dengan RPTRA, banyak rumah kos, dan gudang alat biopori.",
        "description": (
            "<p>RW 002 mengelilingi RPTRA Tanjung. Penghuninya beragam: keluarga lama, "
            "mahasiswa, dan pekerja yang menyewa kamar. Karena itu papan pengumuman ditulis "
            "singkat dan dipasang di setiap rumah kos.</p>"
            "<p>Pengurus meminjamkan bor biopori tanpa biaya, membuka ruang untuk kelas malam, "
            "dan melayani surat pengantar. Pintu balai sedang disiapkan agar kursi roda dapat "
            "masuk tanpa bantuan. Sampai selesai, pengurus mendatangi Anda di teras.</p>"
        ),
        "address": f"Balai RW 002, RT 001/RW 002, {WARD}",
        "landmark": "Cat biru, dua rumah sebelum tikungan menuju RPTRA.",
        "hours": [
            hours_row("1", "4", "19:30", "21:00", "Surat pengantar"),
            hours_row("7", "", "09:00", "11:00", "Peminjaman alat"),
        ],
        "email": "rw002@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3065",
        "longitude": "106.8368",
    },
    {
        "slug": "rw-003",
        "name": "RW 003",
        "kind": "neighbourhood",
        "summary": "Rukun warga di pusat kelurahan, tempat Posyandu Melati dan kantor kelurahan.",
        "description": (
            "<p>RW 003 berada di tengah kelurahan. Pos RW dipakai bergantian: posyandu pada Rabu "
            "pekan kedua, latihan rebana qasidah pada malam tertentu, dan rapat RT pada akhir "
            "bulan. Jadwalnya ditempel di pintu pos.</p>"
            "<p>Saluran di belakang pos sempit dan meluap saat hujan deras. Usul pelebarannya "
            "sedang disiapkan menuju Rembuk RW. Pengurus melayani surat pengantar dan menerima "
            "catatan lokasi genangan dari warga.</p>"
        ),
        "address": f"Pos RW 003, RT 004/RW 003, {WARD}",
        "landmark": "Di samping lapangan bulu tangkis.",
        "hours": [hours_row("1", "5", "19:30", "21:00", "Surat pengantar")],
        "email": "rw003@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3089",
        "longitude": "106.8395",
    },
    {
        "slug": "rw-004",
        "name": "RW 004",
        "kind": "neighbourhood",
        "summary": "Rukun warga dengan dapur bersama dan gang yang ditanami sayur pot.",
        "description": (
            "<p>Gang di RW 004 rata-rata selebar dua sepeda motor, tetapi hampir setiap pagar "
            "membawa pot cabai atau kangkung. Dapur Balai RW 004 dipakai Dapur Gizi Warga dua "
            "kali sebulan dan boleh dipinjam untuk hajatan warga.</p>"
            "<p>Pengurus melayani surat pengantar, mengatur jadwal kerja bakti, dan menjaga "
            "jadwal dapur. Rembuk RW diadakan di balai pada malam hari agar warga yang bekerja "
            "dapat hadir.</p>"
        ),
        "address": f"Balai RW 004, RT 002/RW 004, {WARD}",
        "landmark": "Ujung gang kebun sayur, papan nama kayu.",
        "hours": [
            hours_row("1", "5", "19:30", "21:00", "Surat pengantar"),
            hours_row("6", "", "08:00", "11:00"),
        ],
        "email": "rw004@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3098",
        "longitude": "106.8379",
    },
    {
        "slug": "rw-005",
        "name": "RW 005",
        "kind": "neighbourhood",
        "summary": "Rukun warga di sisi Ciliwung, dengan bank sampah dan posko siaga hujan.",
        "description": (
            "<p>RW 005 menghadap Ciliwung. Warganya terbiasa membaca warna air dan suara hujan "
            "dari hulu. Balai dua lantai menjadi posko siaga ketika hujan deras diperkirakan "
            "turun, dan menjadi bank sampah pada Sabtu pekan kedua dan keempat.</p>"
            "<p>Pengurus melayani surat pengantar dan memegang daftar peralatan: senter, "
            "pelampung, dan tali. Jalur menuju balai ditandai panah kuning di dinding gang, "
            "setinggi mata anak-anak sekolah dasar.</p>"
        ),
        "address": f"Balai RW 005, RT 003/RW 005, {WARD}",
        "landmark": "Bangunan dua lantai, halaman dengan pohon mangga besar.",
        "hours": [
            hours_row("1", "5", "19:30", "21:00", "Surat pengantar"),
            hours_row("6", "", "08:00", "11:00", "Pekan kedua dan keempat"),
        ],
        "email": "rw005@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3094",
        "longitude": "106.8441",
    },
    {
        "slug": "rw-006",
        "name": "RW 006",
        "kind": "neighbourhood",
        "summary": (
            "Rukun warga paling selatan, dengan gang sempit dan kebun pot yang baru tumbuh."
        ),
        "description": (
            "<p>RW 006 adalah RW terjauh dari kantor kelurahan. Gangnya sempit dan sebagian "
            "berlapis semen tebal, sehingga biopori lebih sulit dibuat. Warga memilih kebun pot "
            "dan tandon air hujan sebagai gantinya.</p>"
            "<p>Karena jauh, beberapa layanan datang ke sini. Kotak buku Pojok Baca akan mulai "
            "berkeliling dari RW 006, dan pos singgah posyandu sedang direncanakan. Pengurus "
            "melayani surat pengantar tiga malam sepekan.</p>"
        ),
        "address": f"Balai RW 006, RT 001/RW 006, {WARD}",
        "landmark": "Di seberang musala, pagar bercat hijau.",
        "hours": [
            hours_row("1", "", "19:30", "21:00", "Surat pengantar"),
            hours_row("3", "", "19:30", "21:00", "Surat pengantar"),
            hours_row("5", "", "19:30", "21:00", "Surat pengantar"),
        ],
        "email": "rw006@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3121",
        "longitude": "106.8407",
    },
]
ENGLISH = {
    "RW 001": "RW 001",
    "Rukun warga di dekat stasiun; balainya menjadi Rumah Belajar Stasiun setiap sore.": (
        "The neighbourhood near the station; its hall becomes the Station Learning House every "
        "afternoon."
    ),
    (
        "RW 001 membentang dari sekitar stasiun sampai tepi kali. Sejak pagi jalannya ramai oleh "
        "penumpang kereta, dan sore harinya oleh anak-anak yang belajar di balai. Kerja bakti "
        "Minggu Bersih juga dimulai dari sini."
    ): (
        "RW 001 stretches from the station to the river. In the morning its streets are busy "
        "with train passengers, in the afternoon with children who study in the hall. The Sunday "
        "clean-up starts here as well."
    ),
    (
        "Pengurus melayani surat pengantar, laporan tamu, dan peminjaman balai. Bawalah surat "
        "pengantar RT lebih dahulu. Penyewa rumah diminta melapor kepada RT agar tercatat bila "
        "ada keadaan darurat."
    ): (
        "The officers deal with cover letters, registration of guests and bookings of the hall. "
        "Please bring the letter of your RT first. Tenants are asked to report to their RT, so "
        "that they are known in an emergency."
    ),
    "Lima menit berjalan kaki dari pintu stasiun.": (
        "Five minutes on foot from the station entrance."
    ),
    "Surat pengantar": "Cover letters",
    "RW 002": "RW 002",
    "Rukun warga dengan RPTRA, banyak rumah kos, dan gudang alat biopori.": (
        "The neighbourhood of the RPTRA, many boarding houses and the store of biopore tools."
    ),
    (
        "RW 002 mengelilingi RPTRA Tanjung. Penghuninya beragam: keluarga lama, mahasiswa, dan "
        "pekerja yang menyewa kamar. Karena itu papan pengumuman ditulis singkat dan dipasang di "
        "setiap rumah kos."
    ): (
        "RW 002 surrounds RPTRA Tanjung. Its residents are a mix of long-settled families, "
        "students and workers who rent rooms. That is why notices are kept short and put up in "
        "every boarding house."
    ),
    (
        "Pengurus meminjamkan bor biopori tanpa biaya, membuka ruang untuk kelas malam, dan "
        "melayani surat pengantar. Pintu balai sedang disiapkan agar kursi roda dapat masuk "
        "tanpa bantuan. Sampai selesai, pengurus mendatangi Anda di teras."
    ): (
        "The officers lend biopore drills free of charge, open the room for evening classes and "
        "issue cover letters. The door of the hall is being adapted so that wheelchairs can "
        "enter without help. Until then the officers come out to you on the porch."
    ),
    "Cat biru, dua rumah sebelum tikungan menuju RPTRA.": (
        "Blue building, two houses before the bend towards the RPTRA."
    ),
    "Peminjaman alat": "Tool lending",
    "RW 003": "RW 003",
    "Rukun warga di pusat kelurahan, tempat Posyandu Melati dan kantor kelurahan.": (
        "The neighbourhood in the centre, home of Posyandu Melati and the kelurahan office."
    ),
    (
        "RW 003 berada di tengah kelurahan. Pos RW dipakai bergantian: posyandu pada Rabu pekan "
        "kedua, latihan rebana qasidah pada malam tertentu, dan rapat RT pada akhir bulan. "
        "Jadwalnya ditempel di pintu pos."
    ): (
        "RW 003 lies in the middle of the kelurahan. Its post is shared: the posyandu on the "
        "Wednesday of the second week, rebana qasidah practice on some evenings and RT meetings "
        "at the end of the month. The schedule is on the door."
    ),
    (
        "Saluran di belakang pos sempit dan meluap saat hujan deras. Usul pelebarannya sedang "
        "disiapkan menuju Rembuk RW. Pengurus melayani surat pengantar dan menerima catatan "
        "lokasi genangan dari warga."
    ): (
        "The drain behind the post is narrow and overflows in heavy rain. A proposal to widen it "
        "is being prepared for the RW deliberation. The officers issue cover letters and collect "
        "residents' notes on where water stands."
    ),
    "Di samping lapangan bulu tangkis.": "Beside the badminton court.",
    "RW 004": "RW 004",
    "Rukun warga dengan dapur bersama dan gang yang ditanami sayur pot.": (
        "The neighbourhood with the shared kitchen and alleys planted with vegetables in pots."
    ),
    (
        "Gang di RW 004 rata-rata selebar dua sepeda motor, tetapi hampir setiap pagar membawa "
        "pot cabai atau kangkung. Dapur Balai RW 004 dipakai Dapur Gizi Warga dua kali sebulan "
        "dan boleh dipinjam untuk hajatan warga."
    ): (
        "The alleys of RW 004 are about two motorcycles wide, yet nearly every fence carries a "
        "pot of chillies or water spinach. The kitchen of its hall serves the Neighbours' "
        "Nutrition Kitchen twice a month and may be borrowed for family celebrations."
    ),
    (
        "Pengurus melayani surat pengantar, mengatur jadwal kerja bakti, dan menjaga jadwal "
        "dapur. Rembuk RW diadakan di balai pada malam hari agar warga yang bekerja dapat hadir."
    ): (
        "The officers issue cover letters, plan the clean-ups and keep the kitchen schedule. The "
        "RW deliberation takes place in the hall in the evening, so that people who work can "
        "come."
    ),
    "Ujung gang kebun sayur, papan nama kayu.": "At the end of the vegetable alley, wooden sign.",
    "RW 005": "RW 005",
    "Rukun warga di sisi Ciliwung, dengan bank sampah dan posko siaga hujan.": (
        "The neighbourhood on the Ciliwung side, with the waste bank and the heavy rain post."
    ),
    (
        "RW 005 menghadap Ciliwung. Warganya terbiasa membaca warna air dan suara hujan dari "
        "hulu. Balai dua lantai menjadi posko siaga ketika hujan deras diperkirakan turun, dan "
        "menjadi bank sampah pada Sabtu pekan kedua dan keempat."
    ): (
        "RW 005 faces the Ciliwung. Its residents know how to read the colour of the water and "
        "the sound of rain upstream. The two-storey hall serves as a standby post when heavy "
        "rain is expected, and as the waste bank on the Saturdays of the second and fourth week."
    ),
    (
        "Pengurus melayani surat pengantar dan memegang daftar peralatan: senter, pelampung, dan "
        "tali. Jalur menuju balai ditandai panah kuning di dinding gang, setinggi mata anak-anak "
        "sekolah dasar."
    ): (
        "The officers issue cover letters and keep the list of equipment: torches, life vests "
        "and ropes. The way to the hall is marked with yellow arrows on the alley walls, at the "
        "eye level of schoolchildren."
    ),
    "Bangunan dua lantai, halaman dengan pohon mangga besar.": (
        "Two-storey building; the yard with the big mango tree."
    ),
    "Pekan kedua dan keempat": "Second and fourth week",
    "RW 006": "RW 006",
    "Rukun warga paling selatan, dengan gang sempit dan kebun pot yang baru tumbuh.": (
        "The southernmost neighbourhood, with narrow alleys and young pot gardens."
    ),
    (
        "RW 006 adalah RW terjauh dari kantor kelurahan. Gangnya sempit dan sebagian berlapis "
        "semen tebal, sehingga biopori lebih sulit dibuat. Warga memilih kebun pot dan tandon "
        "air hujan sebagai gantinya."
    ): (
        "RW 006 is the furthest from the kelurahan office. Its alleys are narrow and partly "
        "covered with thick cement, which makes biopores hard to drill. Residents have chosen "
        "pot gardens and rain barrels instead."
    ),
    (
        "Karena jauh, beberapa layanan datang ke sini. Kotak buku Pojok Baca akan mulai "
        "berkeliling dari RW 006, dan pos singgah posyandu sedang direncanakan. Pengurus "
        "melayani surat pengantar tiga malam sepekan."
    ): (
        "Because of the distance some services come here. The travelling book box of the reading "
        "corner will start from RW 006, and a stop of the posyandu is being planned. The "
        "officers issue cover letters on three evenings a week."
    ),
    "Di seberang musala, pagar bercat hijau.": "Across from the prayer house, green fence.",
}
