"""The six partner organisations."""

PARTNERS = [
    {
        "slug": "yayasan-lentera-tanjung",
        "name": "Yayasan Lentera Tanjung",
        "kind": "ngo",
        "area": "pendidikan",
        "summary": "Yayasan literasi yang mendampingi anak membaca, menulis, dan bercerita.",
        "description": (
            "<p>Yayasan Lentera Tanjung percaya bahwa setiap anak membaca lebih baik bila ada "
            "yang mau mendengarkan. Relawannya, sebagian besar mahasiswa, mendampingi kelompok "
            "kecil empat sampai enam anak.</p>"
            "<p>Yayasan ini menyiapkan bahan belajar Rumah Belajar Stasiun, menjaga rak Pojok "
            "Baca RPTRA, dan melatih relawan Klinik Beasiswa. Semua relawan menandatangani pakta "
            "perlindungan anak sebelum bertugas. Pelatihan bagi relawan baru dibuka dua kali "
            "setahun.</p>"
        ),
        "logo": "logo-lentera",
        "website": "",
    },
    {
        "slug": "komunitas-sahabat-bantaran",
        "name": "Komunitas Sahabat Bantaran",
        "kind": "community",
        "area": "lingkungan",
        "summary": "Warga yang menjaga bantaran Ciliwung dengan susur, pungut, dan tanam.",
        "description": (
            "<p>Komunitas Sahabat Bantaran lahir dari beberapa warga yang setiap akhir pekan "
            "memungut sampah di tepi Ciliwung. Kini mereka memandu susur sungai, menanam bambu, "
            "dan mencatat burung serta tanaman yang kembali.</p>"
            "<p>Setiap pemandu berlatih keselamatan di sungai. Kegiatan dibatalkan bila hujan "
            "turun di hulu. Komunitas ini juga membantu kampanye pilah sampah dan biopori, "
            "karena sungai yang bersih dimulai dari rumah. Siapa pun boleh ikut, tanpa iuran.</p>"
        ),
        "logo": "logo-bantaran",
        "website": "",
    },
    {
        "slug": "perkumpulan-dapur-sehat-bersama",
        "name": "Perkumpulan Dapur Sehat Bersama",
        "kind": "association",
        "area": "kesehatan",
        "summary": "Juru masak dan ahli gizi sukarela yang menyusun menu sehat berbahan murah.",
        "description": (
            "<p>Perkumpulan Dapur Sehat Bersama menghimpun juru masak rumahan dan ahli gizi "
            "sukarela. Mereka menyusun menu dua pekanan dari bahan yang mudah dibeli di pasar "
            "dekat rumah, lalu memasaknya bersama warga.</p>"
            "<p>Perkumpulan ini mendampingi Dapur Gizi Warga dan meja konsultasi gizi di "
            "posyandu. Resepnya boleh disalin siapa saja. Mereka tidak menerima sponsor dari "
            "produk pengganti ASI, rokok, dan minuman manis kemasan.</p>"
        ),
        "logo": "logo-dapur",
        "website": "",
    },
    {
        "slug": "lembaga-rintis-usaha-mandiri",
        "name": "Lembaga Rintis Usaha Mandiri",
        "kind": "ngo",
        "area": "ekonomi",
        "summary": (
            "Pendamping usaha rumahan, dari pencatatan kas sampai izin dan sertifikat halal."
        ),
        "description": (
            "<p>Lembaga Rintis Usaha Mandiri mendampingi usaha rumahan yang baru tumbuh. "
            "Pendampingnya duduk bersama pemilik usaha, membuka laman resmi, lalu mengisi "
            "permohonan NIB, P-IRT, dan sertifikat halal langkah demi langkah.</p>"
            "<p>Pendampingan tidak dipungut biaya. Kata sandi dan akun tetap dipegang pemilik "
            "usaha, dan berkas tidak pernah dibawa pulang pendamping. Lembaga ini tidak "
            "meminjamkan uang dan tidak menerima imbalan dari penerbit izin.</p>"
        ),
        "logo": "logo-rintis",
        "website": "",
    },
    {
        "slug": "forum-disabilitas-selaras",
        "name": "Forum Disabilitas Selaras",
        "kind": "community",
        "area": "kesehatan",
        "summary": (
            "Penyandang disabilitas dan keluarga yang memeriksa apakah tempat dan layanan dapat "
            "diakses."
        ),
        "description": (
            "<p>Forum Disabilitas Selaras beranggotakan penyandang disabilitas, keluarga, dan "
            "juru bahasa isyarat. Mereka memeriksa pintu, jalur landai, toilet, dan tulisan di "
            "papan pengumuman, lalu menyarankan perbaikan yang sederhana.</p>"
            "<p>Forum ini membantu Pojok Baca memilih buku berhuruf besar, menemani senam "
            "lansia, dan mencoba situs ini dengan pembaca layar. Undanglah forum ini sebelum "
            "Anda membangun atau mengecat, bukan sesudahnya. Prinsipnya satu: jangan memutuskan "
            "sesuatu tentang kami tanpa kami.</p>"
        ),
        "logo": "logo-selaras",
        "website": "",
    },
    {
        "slug": "koperasi-warga-sejalan",
        "name": "Koperasi Warga Sejalan",
        "kind": "cooperative",
        "area": "ekonomi",
        "summary": (
            "Koperasi simpan pinjam milik warga yang mencatat tabungan bank sampah dan kas bazar."
        ),
        "description": (
            "<p>Koperasi Warga Sejalan dimiliki dan diawasi oleh anggotanya. Selain simpan "
            "pinjam, koperasi membantu mencatat tabungan nasabah bank sampah yang menjadi "
            "anggota dan kas bersama Bazar Minggu Pagi.</p>"
            "<p>Laporan keuangan dibacakan dalam rapat anggota setiap tahun. Menjadi anggota "
            "bersifat sukarela dan tidak pernah menjadi syarat untuk mengikuti program "
            "kelurahan. Pengurus tidak menawarkan pinjaman lewat pesan pribadi, dan tidak pernah "
            "menagih di depan umum.</p>"
        ),
        "logo": "logo-sejalan",
        "website": "",
    },
]
ENGLISH = {
    "Yayasan Lentera Tanjung": "Yayasan Lentera Tanjung",
    "Yayasan literasi yang mendampingi anak membaca, menulis, dan bercerita.": (
        "A literacy foundation that helps children read, write and tell stories."
    ),
    (
        "Yayasan Lentera Tanjung percaya bahwa setiap anak membaca lebih baik bila ada yang mau "
        "mendengarkan. Relawannya, sebagian besar mahasiswa, mendampingi kelompok kecil empat "
        "sampai enam anak."
    ): (
        "Yayasan Lentera Tanjung believes that every child reads better when someone listens. "
        "Its volunteers, most of them university students, work with small groups of four to six "
        "children."
    ),
    (
        "Yayasan ini menyiapkan bahan belajar Rumah Belajar Stasiun, menjaga rak Pojok Baca "
        "RPTRA, dan melatih relawan Klinik Beasiswa. Semua relawan menandatangani pakta "
        "perlindungan anak sebelum bertugas. Pelatihan bagi relawan baru dibuka dua kali setahun."
    ): (
        "The foundation prepares the materials of the Station Learning House, looks after the "
        "shelves of the RPTRA reading corner and trains the volunteers of the Scholarship "
        "Clinic. Every volunteer signs a child protection pledge before starting. Training for "
        "new volunteers opens twice a year."
    ),
    "Komunitas Sahabat Bantaran": "Komunitas Sahabat Bantaran",
    "Warga yang menjaga bantaran Ciliwung dengan susur, pungut, dan tanam.": (
        "Residents who look after the banks of the Ciliwung by walking, collecting and planting."
    ),
    (
        "Komunitas Sahabat Bantaran lahir dari beberapa warga yang setiap akhir pekan memungut "
        "sampah di tepi Ciliwung. Kini mereka memandu susur sungai, menanam bambu, dan mencatat "
        "burung serta tanaman yang kembali."
    ): (
        "Komunitas Sahabat Bantaran began with a few residents who picked up litter along the "
        "Ciliwung at weekends. Today they guide river walks, plant bamboo and record the birds "
        "and plants that return."
    ),
    (
        "Setiap pemandu berlatih keselamatan di sungai. Kegiatan dibatalkan bila hujan turun di "
        "hulu. Komunitas ini juga membantu kampanye pilah sampah dan biopori, karena sungai yang "
        "bersih dimulai dari rumah. Siapa pun boleh ikut, tanpa iuran."
    ): (
        "Every guide is trained in river safety. Activities are cancelled when it rains "
        "upstream. The community also helps with the sorting and biopore campaigns, because a "
        "clean river begins at home. Anyone may join, without a fee."
    ),
    "Perkumpulan Dapur Sehat Bersama": "Perkumpulan Dapur Sehat Bersama",
    "Juru masak dan ahli gizi sukarela yang menyusun menu sehat berbahan murah.": (
        "Volunteer cooks and nutritionists who plan healthy menus from affordable food."
    ),
    (
        "Perkumpulan Dapur Sehat Bersama menghimpun juru masak rumahan dan ahli gizi sukarela. "
        "Mereka menyusun menu dua pekanan dari bahan yang mudah dibeli di pasar dekat rumah, "
        "lalu memasaknya bersama warga."
    ): (
        "Perkumpulan Dapur Sehat Bersama brings together home cooks and volunteer nutritionists. "
        "They plan fortnightly menus from food that is easy to buy at the nearest market, and "
        "cook them together with residents."
    ),
    (
        "Perkumpulan ini mendampingi Dapur Gizi Warga dan meja konsultasi gizi di posyandu. "
        "Resepnya boleh disalin siapa saja. Mereka tidak menerima sponsor dari produk pengganti "
        "ASI, rokok, dan minuman manis kemasan."
    ): (
        "The association supports the Neighbours' Nutrition Kitchen and the nutrition table at "
        "the posyandu. Anyone may copy its recipes. It accepts no sponsorship from makers of "
        "breast-milk substitutes, cigarettes or sugary drinks."
    ),
    "Lembaga Rintis Usaha Mandiri": "Lembaga Rintis Usaha Mandiri",
    "Pendamping usaha rumahan, dari pencatatan kas sampai izin dan sertifikat halal.": (
        "Supports home businesses, from keeping accounts to permits and halal certificates."
    ),
    (
        "Lembaga Rintis Usaha Mandiri mendampingi usaha rumahan yang baru tumbuh. Pendampingnya "
        "duduk bersama pemilik usaha, membuka laman resmi, lalu mengisi permohonan NIB, P-IRT, "
        "dan sertifikat halal langkah demi langkah."
    ): (
        "Lembaga Rintis Usaha Mandiri supports home businesses that are just starting to grow. "
        "Its advisers sit down with the owner, open the official site and fill in the "
        "applications for NIB, P-IRT and the halal certificate step by step."
    ),
    (
        "Pendampingan tidak dipungut biaya. Kata sandi dan akun tetap dipegang pemilik usaha, "
        "dan berkas tidak pernah dibawa pulang pendamping. Lembaga ini tidak meminjamkan uang "
        "dan tidak menerima imbalan dari penerbit izin."
    ): (
        "The advice is free of charge. Passwords and accounts stay with the owner, and advisers "
        "take no papers home. The organisation lends no money and takes no fee from those who "
        "issue the permits."
    ),
    "Forum Disabilitas Selaras": "Forum Disabilitas Selaras",
    (
        "Penyandang disabilitas dan keluarga yang memeriksa apakah tempat dan layanan dapat "
        "diakses."
    ): (
        "People with disabilities and their families who check whether places and services are "
        "accessible."
    ),
    (
        "Forum Disabilitas Selaras beranggotakan penyandang disabilitas, keluarga, dan juru "
        "bahasa isyarat. Mereka memeriksa pintu, jalur landai, toilet, dan tulisan di papan "
        "pengumuman, lalu menyarankan perbaikan yang sederhana."
    ): (
        "Forum Disabilitas Selaras is made up of people with disabilities, their families and "
        "sign language interpreters. They check doors, ramps, toilets and noticeboards, and "
        "suggest simple improvements."
    ),
    (
        "Forum ini membantu Pojok Baca memilih buku berhuruf besar, menemani senam lansia, dan "
        "mencoba situs ini dengan pembaca layar. Undanglah forum ini sebelum Anda membangun atau "
        "mengecat, bukan sesudahnya. Prinsipnya satu: jangan memutuskan sesuatu tentang kami "
        "tanpa kami."
    ): (
        "The forum helps the reading corner choose books in large print, joins the exercise "
        "mornings for older residents and tests this site with a screen reader. Invite the forum "
        "before you build or paint, not afterwards. It has one principle: nothing about us "
        "without us."
    ),
    "Koperasi Warga Sejalan": "Koperasi Warga Sejalan",
    "Koperasi simpan pinjam milik warga yang mencatat tabungan bank sampah dan kas bazar.": (
        "A savings and loan cooperative owned by residents that keeps the books of the waste "
        "bank and the market."
    ),
    (
        "Koperasi Warga Sejalan dimiliki dan diawasi oleh anggotanya. Selain simpan pinjam, "
        "koperasi membantu mencatat tabungan nasabah bank sampah yang menjadi anggota dan kas "
        "bersama Bazar Minggu Pagi."
    ): (
        "Koperasi Warga Sejalan is owned and supervised by its members. Besides savings and "
        "loans, it helps to keep the accounts of waste bank customers who are members and the "
        "shared cash of the Sunday Morning Market."
    ),
    (
        "Laporan keuangan dibacakan dalam rapat anggota setiap tahun. Menjadi anggota bersifat "
        "sukarela dan tidak pernah menjadi syarat untuk mengikuti program kelurahan. Pengurus "
        "tidak menawarkan pinjaman lewat pesan pribadi, dan tidak pernah menagih di depan umum."
    ): (
        "The accounts are read out at the members' meeting every year. Membership is voluntary "
        "and never a condition for joining a kelurahan programme. The board does not offer loans "
        "by private message and never asks for repayment in public."
    ),
}
