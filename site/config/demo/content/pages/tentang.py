"""About Balai Warga and why it is a sample site."""

from config.demo.stream import callout, contact, heading, questions, related, rich_text

PAGE = {
    "slug": "tentang",
    "title": "Tentang Balai Warga",
    "summary": (
        "Balai Warga adalah tempat warga mencari urusan, mengikuti program, dan melihat "
        "hasilnya. Ini situs contoh."
    ),
    "cover": "balai-rw",
    "parent": "",
    "in_menu": True,
    "body": [
        callout(
            "SITUS CONTOH, bukan situs resmi",
            (
                "<p>Isi situs ini disusun untuk memperagakan perangkat lunak Balai Warga. "
                "Program, angka, alamat e-mail, dan lembaga mitra adalah rekaan. Untuk urusan "
                "sebenarnya, gunakan kanal resmi pemerintah.</p>"
            ),
            "warning",
        ),
        rich_text(
            "<p>Di banyak kampung, balai RW adalah tempat semua hal bertemu: bayi ditimbang, "
            "surat ditandatangani, rapat digelar, dan kursi dipinjam untuk hajatan. Balai "
            "Warga meniru semangat itu di layar ponsel.</p>"
            "<p>Kami menulis dengan kalimat pendek, menampilkan angka apa adanya, dan "
            "menyebut siapa yang dapat Anda temui.</p>"
        ),
        heading("Yang dapat Anda lakukan sekarang"),
        rich_text(
            "<ul>"
            "<li>Membaca syarat dan langkah layanan, lalu mencetak daftar periksanya.</li>"
            "<li>Mencari program menurut bidang dan menurut siapa yang dilayani.</li>"
            "<li>Mengikuti kampanye dan melihat kemajuannya.</li>"
            "<li>Mengirim aspirasi dan mengikuti jejaknya sampai selesai.</li>"
            "<li>Berbincang dengan tetangga di forum, juga di samping halaman program.</li>"
            "<li>Melihat kinerja kelurahan: berapa yang dijawab, dan tepat waktukah.</li>"
            "<li>Menemukan alamat dan jam buka lembaga kelurahan.</li>"
            "<li>Membagikan halaman apa pun lewat WhatsApp.</li>"
            "</ul>"
        ),
        heading("Yang bukan tugas situs ini", "h3"),
        rich_text(
            "<p>Keadaan darurat dilaporkan ke 112. Jalan rusak dan lampu padam paling cepat "
            "ditangani lewat JAKI, layanan instansi lain lewat LAPOR!, dan permohonan informasi "
            "publik secara resmi lewat PPID. Aspirasi yang bukan wewenang kelurahan kami "
            "teruskan, dan Anda dapat melihat nomornya.</p>"
        ),
        questions(
            "Tentang isi situs",
            [
                (
                    "Siapa yang menulis?",
                    (
                        "<p>Redaksi kelurahan menulis, penelaah memeriksa, baru kemudian halaman "
                        "diterbitkan.</p>"
                    ),
                ),
                (
                    "Bagaimana bila ada yang keliru?",
                    (
                        "<p>Kirim e-mail kepada redaksi dan sebutkan alamat halamannya. Perbaikan "
                        "dicatat.</p>"
                    ),
                ),
                (
                    "Mengapa sebagian halaman hanya berbahasa Indonesia?",
                    (
                        "<p>Terjemahan dikerjakan bertahap. Halaman yang belum diterjemahkan "
                        "tetap ditampilkan dengan keterangan.</p>"
                    ),
                ),
            ],
        ),
        contact(
            "Redaksi Balai Warga",
            role="Kelurahan Tanjung Barat",
            email="redaksi@tanjungbarat.example",
            note="Alamat e-mail contoh; tidak menerima kiriman.",
        ),
        related("Baca juga", ["profil-kelurahan", "privasi", "bermitra"]),
    ],
}
ENGLISH = {
    "Tentang Balai Warga": "About Balai Warga",
    (
        "Balai Warga adalah tempat warga mencari urusan, mengikuti program, dan melihat "
        "hasilnya. Ini situs contoh."
    ): (
        "Balai Warga is where residents arrange things, join programmes and see the results. "
        "This is a sample site."
    ),
    "SITUS CONTOH, bukan situs resmi": "SAMPLE SITE, not an official site",
    (
        "Isi situs ini disusun untuk memperagakan perangkat lunak Balai Warga. Program, angka, "
        "alamat e-mail, dan lembaga mitra adalah rekaan. Untuk urusan sebenarnya, gunakan kanal "
        "resmi pemerintah."
    ): (
        "The content of this site was written to demonstrate the Balai Warga software. "
        "Programmes, figures, e-mail addresses and partner organisations are invented. For real "
        "matters, use the official government channels."
    ),
    (
        "Di banyak kampung, balai RW adalah tempat semua hal bertemu: bayi ditimbang, surat "
        "ditandatangani, rapat digelar, dan kursi dipinjam untuk hajatan. Balai Warga meniru "
        "semangat itu di layar ponsel."
    ): (
        "In many neighbourhoods the RW hall is where everything comes together: babies are "
        "weighed, letters are signed, meetings are held and chairs are borrowed for "
        "celebrations. Balai Warga brings that spirit to the screen of a phone."
    ),
    (
        "Kami menulis dengan kalimat pendek, menampilkan angka apa adanya, dan menyebut siapa "
        "yang dapat Anda temui."
    ): "We write short sentences, show figures as they are and say whom you can meet.",
    "Yang dapat Anda lakukan sekarang": "What you can do now",
    "Membaca syarat dan langkah layanan, lalu mencetak daftar periksanya.": (
        "Read what a service requires and print its checklist."
    ),
    "Mencari program menurut bidang dan menurut siapa yang dilayani.": (
        "Find programmes by area and by whom they are for."
    ),
    "Mengikuti kampanye dan melihat kemajuannya.": "Join campaigns and watch their progress.",
    "Menemukan alamat dan jam buka lembaga kelurahan.": (
        "Find the addresses and hours of local institutions."
    ),
    "Membagikan halaman apa pun lewat WhatsApp.": "Share any page by WhatsApp.",
    "Yang bukan tugas situs ini": "What this site is not for",
    (
        "Keadaan darurat dilaporkan ke 112. Jalan rusak dan lampu padam paling cepat ditangani "
        "lewat JAKI, layanan instansi lain lewat LAPOR!, dan permohonan informasi publik secara "
        "resmi lewat PPID. Aspirasi yang bukan wewenang kelurahan kami teruskan, dan Anda dapat "
        "melihat nomornya."
    ): (
        "Report emergencies to 112. Broken roads and street lights are fixed fastest through "
        "JAKI, other agencies are reached through LAPOR!, and formal requests for public "
        "information go to PPID. We forward what is not ours to decide, and you can see its "
        "number."
    ),
    "Mengirim aspirasi dan mengikuti jejaknya sampai selesai.": (
        "Raise an issue and follow it until it is done."
    ),
    "Berbincang dengan tetangga di forum, juga di samping halaman program.": (
        "Talk with neighbours in the forum, and beside programme pages."
    ),
    "Melihat kinerja kelurahan: berapa yang dijawab, dan tepat waktukah.": (
        "See how the kelurahan performs: how much was answered, and how much on time."
    ),
    "Tentang isi situs": "About the content",
    "Siapa yang menulis?": "Who writes it?",
    "Redaksi kelurahan menulis, penelaah memeriksa, baru kemudian halaman diterbitkan.": (
        "The kelurahan editors write, a reviewer checks, and only then is a page published."
    ),
    "Bagaimana bila ada yang keliru?": "What if something is wrong?",
    "Kirim e-mail kepada redaksi dan sebutkan alamat halamannya. Perbaikan dicatat.": (
        "Send an e-mail to the editors with the address of the page. Corrections are recorded."
    ),
    "Mengapa sebagian halaman hanya berbahasa Indonesia?": (
        "Why are some pages only in Indonesian?"
    ),
    (
        "Terjemahan dikerjakan bertahap. Halaman yang belum diterjemahkan tetap ditampilkan "
        "dengan keterangan."
    ): (
        "Translation proceeds step by step. Pages without a translation are still shown, with a "
        "note."
    ),
    "Redaksi Balai Warga": "Editors of Balai Warga",
    "Kelurahan Tanjung Barat": "Kelurahan Tanjung Barat",
    "Alamat e-mail contoh; tidak menerima kiriman.": "Sample e-mail address; it receives no mail.",
    "Baca juga": "Read also",
}
