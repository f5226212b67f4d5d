"""What residents run together: PKK, youth, council, waste bank."""

from config.demo.stream import hours_row

from .ward import WARD

INSTITUTIONS = [
    {
        "slug": "pkk-kelurahan",
        "name": "PKK Kelurahan Tanjung Barat",
        "kind": "family",
        "summary": (
            "Gerakan kesejahteraan keluarga dengan empat kelompok kerja dan kader dasawisma di "
            "setiap RT."
        ),
        "description": (
            "<p>PKK bergerak melalui empat kelompok kerja: penghayatan nilai dan gotong royong, "
            "pendidikan dan keterampilan, pangan dan perumahan, serta kesehatan dan lingkungan. "
            "Kader dasawisma mengunjungi keluarga di gangnya sendiri.</p>"
            "<p>Di Tanjung Barat, PKK menggerakkan Dapur Gizi Warga dan Kebun Gang Hijau. Anda "
            "dapat bergabung tanpa harus pandai memasak atau berkebun. Data keluarga yang "
            "dicatat kader tidak pernah ditampilkan di situs ini.</p>"
        ),
        "address": f"Balai RW 004, RT 002/RW 004, {WARD}",
        "landmark": "Dapur di belakang balai, masuk lewat gang kebun sayur.",
        "hours": [
            hours_row("2", "", "09:00", "12:00", "Piket sekretariat"),
            hours_row("6", "", "08:00", "11:00", "Pekan pertama dan ketiga, memasak bersama"),
        ],
        "email": "pkk@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3098",
        "longitude": "106.8379",
    },
    {
        "slug": "karang-taruna",
        "name": "Karang Taruna Tanjung Barat",
        "kind": "youth",
        "summary": (
            "Organisasi pemuda untuk olahraga, lingkungan, keterampilan, dan kerja sukarela."
        ),
        "description": (
            "<p>Karang Taruna mengajak warga muda mengurus kampungnya. Anggotanya memperbaiki "
            "rak buku, memandu susur Ciliwung bersama Komunitas Sahabat Bantaran, dan mengajar "
            "foto produk di Kelas Jualan Daring.</p>"
            "<p>Rapat terbuka diadakan dua kali sebulan di Balai RW 002. Anda boleh datang hanya "
            "untuk mendengar. Anggota di bawah 18 tahun ikut dengan izin orang tua, dan kegiatan "
            "di sungai hanya untuk usia 17 tahun ke atas.</p>"
        ),
        "address": f"Balai RW 002, RT 001/RW 002, {WARD}",
        "landmark": "Ruang depan balai, di sebelah rak alat biopori.",
        "hours": [
            hours_row("2", "", "18:30", "20:30", "Kelas Jualan Daring"),
            hours_row("6", "", "16:00", "18:00", "Sekretariat terbuka"),
        ],
        "email": "karangtaruna@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3065",
        "longitude": "106.8368",
    },
    {
        "slug": "lmk",
        "name": "Lembaga Musyawarah Kelurahan (LMK)",
        "kind": "council",
        "summary": (
            "Lembaga konsultatif wakil RW yang menyalurkan aspirasi warga dan mendampingi lurah."
        ),
        "description": (
            "<p>LMK beranggotakan satu wakil dari setiap RW yang dipilih warga. LMK bukan atasan "
            "dan bukan bawahan lurah. Tugasnya menampung aspirasi, membahasnya, lalu "
            "menyampaikannya kepada lurah dalam rapat berkala.</p>"
            "<p>Menjelang Rembuk RW, wakil LMK membantu menyusun usulan agar masalah, lokasi, "
            "dan penerima manfaatnya jelas. Temui wakil RW Anda di balai RW, atau kirim e-mail. "
            "Sebutkan RW agar surat Anda sampai kepada orang yang tepat.</p>"
        ),
        "address": f"Jl. Nangka No. 12, RT 001/RW 003, {WARD}",
        "landmark": "Ruang LMK di lantai dua kantor kelurahan.",
        "hours": [hours_row("4", "", "10:00", "14:00", "Piket anggota")],
        "email": "lmk@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3080",
        "longitude": "106.8403",
    },
    {
        "slug": "bank-sampah-rw",
        "name": "Bank Sampah Rezeki RW",
        "kind": "waste_bank",
        "summary": "Tempat menimbang dan menabung sampah terpilah dari enam RW.",
        "description": (
            "<p>Bank sampah dijalankan oleh bidang pengelolaan sampah RW bersama relawan. "
            "Kardus, botol, kaleng, kertas, dan minyak jelantah ditimbang, dihitung menurut "
            "harga hari itu, lalu dicatat di buku nasabah. Buku dan pendaftaran gratis.</p>"
            "<p>Harga mengikuti pengepul dan ditulis di papan sebelum penimbangan dimulai. "
            "Baterai, obat, popok, dan sampah basah belum diterima. Warga dari RW mana pun boleh "
            "menabung di meja yang sama.</p>"
        ),
        "address": f"Balai RW 005, RT 003/RW 005, {WARD}",
        "landmark": "Halaman dengan pohon mangga besar.",
        "hours": [hours_row("6", "", "08:00", "11:00", "Sabtu pekan kedua dan keempat")],
        "email": "banksampah@tanjungbarat.example",
        "phone": "",
        "website": "",
        "latitude": "-6.3094",
        "longitude": "106.8441",
    },
]
ENGLISH = {
    "PKK Kelurahan Tanjung Barat": "PKK Tanjung Barat (family welfare movement)",
    (
        "Gerakan kesejahteraan keluarga dengan empat kelompok kerja dan kader dasawisma di "
        "setiap RT."
    ): "The family welfare movement, with four working groups and volunteers in every RT.",
    (
        "PKK bergerak melalui empat kelompok kerja: penghayatan nilai dan gotong royong, "
        "pendidikan dan keterampilan, pangan dan perumahan, serta kesehatan dan lingkungan. "
        "Kader dasawisma mengunjungi keluarga di gangnya sendiri."
    ): (
        "The PKK works in four groups: values and mutual help, education and skills, food and "
        "housing, and health and environment. Its volunteers visit the families of their own "
        "alley."
    ),
    (
        "Di Tanjung Barat, PKK menggerakkan Dapur Gizi Warga dan Kebun Gang Hijau. Anda dapat "
        "bergabung tanpa harus pandai memasak atau berkebun. Data keluarga yang dicatat kader "
        "tidak pernah ditampilkan di situs ini."
    ): (
        "In Tanjung Barat the PKK drives the Neighbours' Nutrition Kitchen and the alley "
        "gardens. You can join without being good at cooking or gardening. The family data that "
        "volunteers record never appears on this site."
    ),
    "Dapur di belakang balai, masuk lewat gang kebun sayur.": (
        "Kitchen behind the hall, through the alley with the vegetable pots."
    ),
    "Piket sekretariat": "Someone is in the office",
    "Pekan pertama dan ketiga, memasak bersama": "First and third week, cooking together",
    "Karang Taruna Tanjung Barat": "Karang Taruna Tanjung Barat (youth organisation)",
    "Organisasi pemuda untuk olahraga, lingkungan, keterampilan, dan kerja sukarela.": (
        "The youth organisation for sport, environment, skills and volunteering."
    ),
    (
        "Karang Taruna mengajak warga muda mengurus kampungnya. Anggotanya memperbaiki rak buku, "
        "memandu susur Ciliwung bersama Komunitas Sahabat Bantaran, dan mengajar foto produk di "
        "Kelas Jualan Daring."
    ): (
        "Karang Taruna invites young residents to look after their neighbourhood. Its members "
        "mend bookshelves, guide Ciliwung walks with Komunitas Sahabat Bantaran and teach "
        "product photography in the online selling class."
    ),
    (
        "Rapat terbuka diadakan dua kali sebulan di Balai RW 002. Anda boleh datang hanya untuk "
        "mendengar. Anggota di bawah 18 tahun ikut dengan izin orang tua, dan kegiatan di sungai "
        "hanya untuk usia 17 tahun ke atas."
    ): (
        "Open meetings are held twice a month at Balai RW 002. You may come just to listen. "
        "Members under 18 join with their parents' consent, and river activities are for those "
        "aged 17 and over."
    ),
    "Ruang depan balai, di sebelah rak alat biopori.": (
        "Front room of the hall, next to the rack of biopore tools."
    ),
    "Kelas Jualan Daring": "Online selling class",
    "Sekretariat terbuka": "Open office",
    "Lembaga Musyawarah Kelurahan (LMK)": "Kelurahan Deliberation Council (LMK)",
    "Lembaga konsultatif wakil RW yang menyalurkan aspirasi warga dan mendampingi lurah.": (
        "A consultative council of RW representatives that carries residents' wishes and advises "
        "the lurah."
    ),
    (
        "LMK beranggotakan satu wakil dari setiap RW yang dipilih warga. LMK bukan atasan dan "
        "bukan bawahan lurah. Tugasnya menampung aspirasi, membahasnya, lalu menyampaikannya "
        "kepada lurah dalam rapat berkala."
    ): (
        "The LMK has one member from each RW, chosen by its residents. It is neither above nor "
        "below the lurah. Its task is to gather residents' wishes, discuss them and bring them "
        "to the lurah in regular meetings."
    ),
    (
        "Menjelang Rembuk RW, wakil LMK membantu menyusun usulan agar masalah, lokasi, dan "
        "penerima manfaatnya jelas. Temui wakil RW Anda di balai RW, atau kirim e-mail. Sebutkan "
        "RW agar surat Anda sampai kepada orang yang tepat."
    ): (
        "Ahead of the RW deliberations, LMK members help to write proposals that state the "
        "problem, the place and who benefits. Meet your representative at the RW hall or send an "
        "e-mail. Mention your RW so that it reaches the right person."
    ),
    "Ruang LMK di lantai dua kantor kelurahan.": (
        "LMK room on the upper floor of the kelurahan office."
    ),
    "Piket anggota": "A member is on duty",
    "Bank Sampah Rezeki RW": "Rezeki RW Waste Bank",
    "Tempat menimbang dan menabung sampah terpilah dari enam RW.": (
        "Where residents of six RW weigh sorted waste and save its value."
    ),
    (
        "Bank sampah dijalankan oleh bidang pengelolaan sampah RW bersama relawan. Kardus, "
        "botol, kaleng, kertas, dan minyak jelantah ditimbang, dihitung menurut harga hari itu, "
        "lalu dicatat di buku nasabah. Buku dan pendaftaran gratis."
    ): (
        "The waste bank is run by the waste sections of the RW together with volunteers. "
        "Cardboard, bottles, tins, paper and used cooking oil are weighed, valued at the price "
        "of the day and entered in a passbook. The passbook and registration are free."
    ),
    (
        "Harga mengikuti pengepul dan ditulis di papan sebelum penimbangan dimulai. Baterai, "
        "obat, popok, dan sampah basah belum diterima. Warga dari RW mana pun boleh menabung di "
        "meja yang sama."
    ): (
        "Prices follow the market and are written on the board before weighing begins. "
        "Batteries, medicine, nappies and wet waste are not accepted. Residents of any RW may "
        "save at the same table."
    ),
    "Halaman dengan pohon mangga besar.": "The yard with the big mango tree.",
    "Sabtu pekan kedua dan keempat": "Saturday of the second and fourth week",
}
