"""Privacy notice: says only what is true of the site today."""

from config.demo.stream import callout, contact, heading, reusable, rich_text, steps, table

PAGE = {
    "slug": "privasi",
    "review_days": -4,
    "title": "Privasi",
    "summary": (
        "Data apa yang kami simpan, untuk apa, berapa lama, dan bagaimana Anda meminta perubahan "
        "atau penghapusan."
    ),
    "cover": "",
    "parent": "",
    "in_menu": False,
    "body": [
        rich_text(
            "<p>Anda dapat membaca seluruh situs ini tanpa akun dan tanpa menyebut nama. "
            "Kami tidak memasang iklan, tidak memakai pelacak, dan tidak menjual data kepada "
            "siapa pun.</p>"
        ),
        table(
            "Data yang disimpan sekarang",
            ["Data", "Tujuan", "Lama simpan"],
            [
                [
                    "Akun petugas: nama dan surel",
                    "Menyunting dan menelaah halaman",
                    "Selama bertugas",
                ],
                [
                    "Kuki sesi petugas",
                    "Menjaga petugas tetap masuk",
                    "Sampai keluar atau kedaluwarsa",
                ],
                [
                    "Catatan teknis server",
                    "Keamanan dan perbaikan gangguan",
                    "Sesuai pengaturan pengelola",
                ],
            ],
        ),
        heading("Yang tidak kami minta"),
        rich_text(
            "<ul>"
            "<li>NIK, nomor KK, serta foto KTP dan KK.</li>"
            "<li>Data kesehatan, data anak, dan penghasilan keluarga.</li>"
            "<li>Lokasi ponsel Anda. Tombol peta hanya membuka aplikasi peta di ponsel.</li>"
            "</ul>"
            "<p>Angka program ditampilkan sebagai jumlah. Kami tidak menampilkan daftar nama "
            "penerima layanan.</p>"
        ),
        heading("Hak Anda"),
        rich_text(
            "<p>Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi memberi "
            "Anda hak berikut. Permintaan dapat disampaikan secara elektronik.</p>"
            "<ul>"
            "<li>Mengetahui data apa yang disimpan dan untuk apa.</li>"
            "<li>Melihat, menyalin, melengkapi, dan memperbaiki data Anda.</li>"
            "<li>Menarik persetujuan dan meminta penghapusan.</li>"
            "<li>Mengajukan keberatan atas keputusan otomatis. Situs ini tidak "
            "memakainya.</li>"
            "</ul>"
        ),
        steps(
            "Cara mengajukan permintaan",
            [
                (
                    "Kirim surel",
                    (
                        "<p>Tulis kepada pejabat pelindungan data dan sebutkan halaman atau data "
                        "yang Anda maksud.</p>"
                    ),
                ),
                (
                    "Kami memeriksa",
                    "<p>Kami hanya bertanya seperlunya untuk memastikan data itu milik Anda.</p>",
                ),
                (
                    "Anda menerima jawaban",
                    (
                        "<p>Penarikan persetujuan, perbaikan, dan akses dilayani dalam 3 × 24 "
                        "jam.</p>"
                    ),
                ),
            ],
        ),
        contact(
            "Pejabat pelindungan data",
            role="Kelurahan Tanjung Barat",
            email="pdp@tanjungbarat.example",
            note="Alamat surel contoh; tidak menerima kiriman.",
        ),
        reusable("foto-anak"),
        callout(
            "Bila terjadi kebocoran",
            (
                "<p>Anda dan lembaga yang berwenang diberi tahu secara tertulis dalam 3 × 24 "
                "jam: data apa yang terungkap, kapan dan bagaimana, serta upaya pemulihannya.</p>"
            ),
        ),
    ],
}
ENGLISH = {
    "Privasi": "Privacy",
    (
        "Data apa yang kami simpan, untuk apa, berapa lama, dan bagaimana Anda meminta perubahan "
        "atau penghapusan."
    ): "Which data we keep, what for, how long, and how to ask for a correction or erasure.",
    (
        "Anda dapat membaca seluruh situs ini tanpa akun dan tanpa menyebut nama. Kami tidak "
        "memasang iklan, tidak memakai pelacak, dan tidak menjual data kepada siapa pun."
    ): (
        "You can read this whole site without an account and without giving your name. We show "
        "no advertising, use no trackers and sell data to nobody."
    ),
    "Data yang disimpan sekarang": "Data we keep now",
    "Data": "Data",
    "Tujuan": "Purpose",
    "Lama simpan": "How long",
    "Akun petugas: nama dan surel": "Staff accounts: name and e-mail",
    "Menyunting dan menelaah halaman": "Editing and reviewing pages",
    "Selama bertugas": "While in service",
    "Kuki sesi petugas": "Session cookie of staff",
    "Menjaga petugas tetap masuk": "Keeping staff signed in",
    "Sampai keluar atau kedaluwarsa": "Until sign-out or expiry",
    "Catatan teknis server": "Technical server log",
    "Keamanan dan perbaikan gangguan": "Security and fixing faults",
    "Sesuai pengaturan pengelola": "As set by the operator",
    "Yang tidak kami minta": "What we do not ask for",
    "NIK, nomor KK, serta foto KTP dan KK.": (
        "National identity number, family card number, or photos of these cards."
    ),
    "Data kesehatan, data anak, dan penghasilan keluarga.": (
        "Health data, data about children, and family income."
    ),
    "Lokasi ponsel Anda. Tombol peta hanya membuka aplikasi peta di ponsel.": (
        "The location of your phone. The map button only opens the map app on your phone."
    ),
    (
        "Angka program ditampilkan sebagai jumlah. Kami tidak menampilkan daftar nama penerima "
        "layanan."
    ): (
        "Programme figures are shown as totals. We do not publish lists of people who use a "
        "service."
    ),
    "Hak Anda": "Your rights",
    (
        "Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi memberi Anda hak "
        "berikut. Permintaan dapat disampaikan secara elektronik."
    ): (
        "Law 27 of 2022 on Personal Data Protection gives you these rights. You may send a "
        "request electronically."
    ),
    "Mengetahui data apa yang disimpan dan untuk apa.": "To know which data is kept and why.",
    "Melihat, menyalin, melengkapi, dan memperbaiki data Anda.": (
        "To see, copy, complete and correct your data."
    ),
    "Menarik persetujuan dan meminta penghapusan.": "To withdraw consent and ask for erasure.",
    "Mengajukan keberatan atas keputusan otomatis. Situs ini tidak memakainya.": (
        "To object to automated decisions. This site makes none."
    ),
    "Cara mengajukan permintaan": "How to make a request",
    "Kirim surel": "Send an e-mail",
    "Tulis kepada pejabat pelindungan data dan sebutkan halaman atau data yang Anda maksud.": (
        "Write to the data protection officer and name the page or data you mean."
    ),
    "Kami memeriksa": "We check",
    "Kami hanya bertanya seperlunya untuk memastikan data itu milik Anda.": (
        "We ask only what is needed to make sure that the data is yours."
    ),
    "Anda menerima jawaban": "You get an answer",
    "Penarikan persetujuan, perbaikan, dan akses dilayani dalam 3 × 24 jam.": (
        "Withdrawal of consent, correction and access are handled within 3 × 24 hours."
    ),
    "Pejabat pelindungan data": "Data protection officer",
    "Kelurahan Tanjung Barat": "Kelurahan Tanjung Barat",
    "Alamat surel contoh; tidak menerima kiriman.": "Sample e-mail address; it receives no mail.",
    "Bila terjadi kebocoran": "If data leaks",
    (
        "Anda dan lembaga yang berwenang diberi tahu secara tertulis dalam 3 × 24 jam: data apa "
        "yang terungkap, kapan dan bagaimana, serta upaya pemulihannya."
    ): (
        "You and the authority in charge are told in writing within 3 × 24 hours: what was "
        "exposed, when and how, and what is being done about it."
    ),
}
