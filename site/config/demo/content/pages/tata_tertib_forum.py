"""House rules for conversations; the forum itself opens later."""

from config.demo.stream import callout, heading, questions, reusable, rich_text, steps, table

PAGE = {
    "slug": "tata-tertib-forum",
    "title": "Tata tertib forum",
    "summary": (
        "Berbeda pendapat boleh, merendahkan orang tidak. Inilah aturan, cara menegur, dan hak "
        "Anda untuk banding."
    ),
    "cover": "balai-rw",
    "parent": "",
    "in_menu": False,
    "body": [
        callout(
            "Forum belum dibuka",
            (
                "<p>Tata tertib ini diumumkan lebih dahulu agar dapat Anda baca dan beri "
                "masukan. Aturan yang sama sudah berlaku dalam pertemuan warga.</p>"
            ),
        ),
        heading("Lima kebiasaan baik"),
        rich_text(
            "<ul>"
            "<li>Bicarakan masalah dan jalan keluarnya, bukan orangnya.</li>"
            "<li>Sebutkan patokan lokasi dan waktu agar tetangga paham.</li>"
            "<li>Cantumkan sumber bila membagikan kabar.</li>"
            "<li>Minta izin sebelum memuat foto orang lain.</li>"
            "<li>Beri ruang kepada warga yang jarang bicara.</li>"
            "</ul>"
        ),
        table(
            "Yang tidak boleh dimuat",
            ["Jenis", "Contoh", "Ditinjau paling lama"],
            [
                ["Data pribadi", "NIK, nomor ponsel, alamat orang lain", "4 jam"],
                ["Membahayakan anak", "Foto atau cerita yang mempermalukan anak", "4 jam"],
                [
                    "Kebencian SARA dan ancaman",
                    "Menyerang suku, agama, ras, atau golongan",
                    "24 jam",
                ],
                ["Hoaks", "Kabar bencana tanpa sumber", "24 jam"],
                ["Pencemaran nama", "Tuduhan tanpa dasar terhadap seseorang", "24 jam"],
                ["Pornografi dan judi", "Tautan, gambar, ajakan", "24 jam"],
                ["Promosi dan kampanye politik", "Iklan berulang, ajakan memilih", "24 jam"],
            ],
        ),
        heading("Kritik tidak dihapus", "h3"),
        rich_text(
            "<p>Kritik terhadap kelurahan, program, atau layanan bukan alasan penghapusan, "
            "sekeras apa pun isinya. Yang ditegur adalah cara yang melanggar aturan di "
            "atas.</p>"
        ),
        steps(
            "Bila ada pelanggaran",
            [
                ("Ada laporan", "<p>Siapa pun dapat melaporkan tulisan dan memilih alasannya.</p>"),
                (
                    "Moderator memutuskan",
                    "<p>Keputusan menyebut aturan yang dilanggar. Penulis selalu diberi tahu.</p>",
                ),
                (
                    "Banding satu kali",
                    "<p>Penulis boleh mengajukan banding satu kali kepada orang yang berbeda.</p>",
                ),
                (
                    "Bukti disimpan",
                    "<p>Tulisan yang diturunkan tidak tampil, tetapi disimpan sebagai bukti.</p>",
                ),
            ],
        ),
        questions(
            "Siapa yang boleh ikut",
            [
                (
                    "Berapa batas usianya?",
                    (
                        "<p>Akun untuk usia 18 tahun ke atas. Usia 13 sampai 17 tahun ikut "
                        "melalui akun orang tua.</p>"
                    ),
                ),
                (
                    "Bolehkah memakai nama panggilan?",
                    "<p>Boleh, asalkan tidak menyamar sebagai orang atau jabatan lain.</p>",
                ),
                (
                    "Apakah petugas ikut berbicara?",
                    "<p>Ya. Jawaban petugas diberi tanda jawaban resmi.</p>",
                ),
            ],
        ),
        reusable("data-pribadi"),
    ],
}
ENGLISH = {
    "Tata tertib forum": "Forum rules",
    (
        "Berbeda pendapat boleh, merendahkan orang tidak. Inilah aturan, cara menegur, dan hak "
        "Anda untuk banding."
    ): (
        "You may disagree, but not demean. These are the rules, how they are applied and your "
        "right to appeal."
    ),
    "Forum belum dibuka": "The forum is not open yet",
    (
        "Tata tertib ini diumumkan lebih dahulu agar dapat Anda baca dan beri masukan. Aturan "
        "yang sama sudah berlaku dalam pertemuan warga."
    ): (
        "We publish these rules first, so that you can read them and comment. The same rules "
        "already apply at residents' meetings."
    ),
    "Lima kebiasaan baik": "Five good habits",
    "Bicarakan masalah dan jalan keluarnya, bukan orangnya.": (
        "Talk about the problem and the way out, not about the person."
    ),
    "Sebutkan patokan lokasi dan waktu agar tetangga paham.": (
        "Give a landmark and a time so that neighbours understand."
    ),
    "Cantumkan sumber bila membagikan kabar.": "Name your source when you share news.",
    "Minta izin sebelum memuat foto orang lain.": "Ask before you post a photo of someone else.",
    "Beri ruang kepada warga yang jarang bicara.": "Leave room for those who seldom speak.",
    "Yang tidak boleh dimuat": "What may not be posted",
    "Jenis": "Kind",
    "Contoh": "Example",
    "Ditinjau paling lama": "Reviewed within",
    "Data pribadi": "Personal data",
    "NIK, nomor ponsel, alamat orang lain": (
        "Identity numbers, phone numbers or addresses of others"
    ),
    "4 jam": "4 hours",
    "Membahayakan anak": "Harm to children",
    "Foto atau cerita yang mempermalukan anak": "Photos or stories that shame a child",
    "Kebencian SARA dan ancaman": "Hate and threats",
    "Menyerang suku, agama, ras, atau golongan": "Attacks on ethnicity, religion, race or group",
    "24 jam": "24 hours",
    "Hoaks": "Hoaxes",
    "Kabar bencana tanpa sumber": "Disaster news without a source",
    "Pencemaran nama": "Defamation",
    "Tuduhan tanpa dasar terhadap seseorang": "Baseless accusations against a person",
    "Pornografi dan judi": "Pornography and gambling",
    "Tautan, gambar, ajakan": "Links, images, invitations",
    "Promosi dan kampanye politik": "Promotion and political campaigning",
    "Iklan berulang, ajakan memilih": "Repeated adverts, calls to vote",
    "Kritik tidak dihapus": "Criticism is not removed",
    (
        "Kritik terhadap kelurahan, program, atau layanan bukan alasan penghapusan, sekeras apa "
        "pun isinya. Yang ditegur adalah cara yang melanggar aturan di atas."
    ): (
        "Criticism of the kelurahan, a programme or a service is not a reason for removal, "
        "however sharp. What we act on is a breach of the rules above."
    ),
    "Bila ada pelanggaran": "When a rule is broken",
    "Ada laporan": "Someone reports it",
    "Siapa pun dapat melaporkan tulisan dan memilih alasannya.": (
        "Anyone can report a post and choose the reason."
    ),
    "Moderator memutuskan": "A moderator decides",
    "Keputusan menyebut aturan yang dilanggar. Penulis selalu diberi tahu.": (
        "The decision names the rule that was broken. The author is always told."
    ),
    "Banding satu kali": "One appeal",
    "Penulis boleh mengajukan banding satu kali kepada orang yang berbeda.": (
        "The author may appeal once, to a different person."
    ),
    "Bukti disimpan": "Evidence is kept",
    "Tulisan yang diturunkan tidak tampil, tetapi disimpan sebagai bukti.": (
        "A removed post is no longer shown but is kept as evidence."
    ),
    "Siapa yang boleh ikut": "Who may take part",
    "Berapa batas usianya?": "What is the age limit?",
    "Akun untuk usia 18 tahun ke atas. Usia 13 sampai 17 tahun ikut melalui akun orang tua.": (
        "Accounts are for people aged 18 and over. Those aged 13 to 17 take part through a "
        "parent's account."
    ),
    "Bolehkah memakai nama panggilan?": "May I use a nickname?",
    "Boleh, asalkan tidak menyamar sebagai orang atau jabatan lain.": (
        "Yes, as long as you do not pose as another person or an official."
    ),
    "Apakah petugas ikut berbicara?": "Do staff join in?",
    "Ya. Jawaban petugas diberi tanda jawaban resmi.": (
        "Yes. Their answers are marked as official."
    ),
}
