"""Privacy notice: what the site really keeps; a test holds the table against the models."""

from config.demo.stream import (
    button,
    buttons,
    callout,
    contact,
    heading,
    reusable,
    rich_text,
    steps,
    table,
)

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
            "siapa pun. Data baru disimpan bila Anda membuat akun atau mengirim sesuatu.</p>"
        ),
        table(
            "Data yang disimpan",
            ["Data", "Tujuan", "Lama simpan"],
            [
                [
                    (
                        "Akun: nama, alamat e-mail, kata sandi yang diacak, RW dan RT bila Anda "
                        "isi, bahasa, pernyataan usia 18 tahun"
                    ),
                    "Mengenali Anda saat masuk dan menampilkan nama Anda",
                    "Sampai akun dihapus; 7 hari bila alamat e-mail tidak dipastikan",
                ],
                [
                    "Persetujuan dan penarikannya",
                    "Bukti bahwa Anda setuju, dan untuk apa",
                    "Sampai akun dihapus",
                ],
                [
                    "Perangkat yang masuk, pengaman kedua, dan kunci sandi",
                    "Melindungi akun Anda",
                    "Sampai Anda keluar, melepasnya, atau akun dihapus",
                ],
                [
                    (
                        "Tulisan di forum: isi, versi sebelumnya, foto tanpa data lokasi, reaksi, "
                        "dan diskusi yang Anda ikuti"
                    ),
                    "Percakapan warga yang terbuka",
                    (
                        "Sampai Anda menariknya atau akun dihapus; tulisan yang sudah ditanggapi "
                        "tetap ada tanpa nama"
                    ),
                ],
                [
                    (
                        "Aspirasi: isi, patokan, titik lokasi dan foto bila Anda sertakan, "
                        "percakapan dengan petugas, penilaian, keberatan, dukungan"
                    ),
                    "Menjawab dan menindaklanjuti aspirasi",
                    "Selama arsip kelurahan; nama Anda dilepas saat akun dihapus",
                ],
                [
                    (
                        "Aspirasi lewat pendamping: nama panggilan dan cara menghubungi bila Anda "
                        "izinkan"
                    ),
                    "Menyampaikan jawaban kepada Anda",
                    "Sampai aspirasi selesai atau Anda memintanya dihapus",
                ],
                [
                    "Laporan, keputusan moderator, sanksi, dan banding",
                    "Menjaga percakapan tetap aman dan dapat diperiksa",
                    "1 tahun sebagai bukti",
                ],
                [
                    "Pemberitahuan, pilihan Anda, dan e-mail yang dikirim",
                    "Mengabari Anda",
                    "180 hari setelah dibaca, paling lama 1 tahun; e-mail 90 hari",
                ],
                [
                    "Catatan tindakan: siapa mengubah apa, kapan, dan mengapa",
                    "Pertanggungjawaban petugas dan warga",
                    "Selama arsip kelurahan; nama dilepas saat akun dihapus",
                ],
                [
                    "Kuki sesi, bahasa, pengaman formulir, dan perangkat yang dikenal",
                    "Menjaga Anda tetap masuk dan formulir tetap aman",
                    "Sampai Anda keluar atau kedaluwarsa",
                ],
                [
                    "Draf dan daftar periksa di peramban Anda",
                    "Tulisan tidak hilang bila koneksi terputus",
                    "Di perangkat Anda saja, sampai dikirim atau dihapus",
                ],
                [
                    "Alamat jaringan",
                    "Menahan banjir kiriman dan percobaan kata sandi",
                    (
                        "Paling lama satu jam dalam penghitung; dalam catatan teknis sesuai "
                        "pengaturan pengelola"
                    ),
                ],
            ],
        ),
        callout(
            "Tanpa akun pun bisa",
            (
                "<p>Aspirasi dapat dikirim tanpa akun: nama, alamat e-mail, dan alamat jaringan "
                "tidak disimpan bersamanya. Anda menerima kode dan kunci rahasia untuk melihat "
                "jawabannya.</p>"
            ),
        ),
        heading("Siapa yang melihat"),
        rich_text(
            "<ul>"
            "<li>Tulisan di forum dan aspirasi terbuka tampil bersama nama yang Anda pilih.</li>"
            "<li>Tanpa persetujuan, atau setelah Anda menariknya, nama Anda tampil sebagai "
            "“Warga”.</li>"
            "<li>Aspirasi rahasia hanya dibaca petugas yang menanganinya; setiap pembacaan "
            "dicatat.</li>"
            "<li>Titik lokasi persis hanya diketahui petugas.</li>"
            "</ul>"
        ),
        heading("Yang tidak kami minta"),
        rich_text(
            "<ul>"
            "<li>NIK, nomor KK, serta foto KTP dan KK.</li>"
            "<li>Data kesehatan, data anak, dan penghasilan keluarga.</li>"
            "<li>Lokasi ponsel Anda, kecuali Anda menekan tombol lokasi saat mengirim "
            "aspirasi.</li>"
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
        rich_text(
            "<p>Bila Anda memiliki akun, halaman “Data saya” menampilkan semuanya: unduh data "
            "Anda, tarik persetujuan, atau hapus akun. Penghapusan berlaku setelah 14 hari, agar "
            "Anda dapat membatalkannya.</p>"
        ),
        buttons(button("Buka Data saya", url="/akun/data-saya/")),
        steps(
            "Bila Anda tidak memiliki akun",
            [
                (
                    "Kirim e-mail",
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
            note="Alamat e-mail contoh; tidak menerima kiriman.",
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
# The first column of the table for each kind of personal data that a room registers.
COVERED = {
    (
        "Akun: nama, alamat e-mail, kata sandi yang diacak, RW dan RT bila Anda isi, bahasa, "
        "pernyataan usia 18 tahun"
    ): ("account", "account_addresses", "account_roles"),
    "Persetujuan dan penarikannya": ("account_consents",),
    "Perangkat yang masuk, pengaman kedua, dan kunci sandi": (
        "account_sessions",
        "account_second_factors",
    ),
    (
        "Tulisan di forum: isi, versi sebelumnya, foto tanpa data lokasi, reaksi, dan diskusi "
        "yang Anda ikuti"
    ): ("forum-posts", "forum-versions", "forum-reactions", "forum-follows"),
    (
        "Aspirasi: isi, patokan, titik lokasi dan foto bila Anda sertakan, percakapan dengan "
        "petugas, penilaian, keberatan, dukungan"
    ): (
        "aspirations",
        "aspiration-messages",
        "aspiration-ratings",
        "aspiration-objections",
        "aspiration-supports",
        "aspiration-follows",
    ),
    "Aspirasi lewat pendamping: nama panggilan dan cara menghubungi bila Anda izinkan": (
        "aspiration-assisted",
    ),
    "Laporan, keputusan moderator, sanksi, dan banding": (
        "moderation-reports",
        "moderation-decisions",
        "moderation-appeals",
        "moderation-notes",
        "moderation-sanctions",
    ),
    "Pemberitahuan, pilihan Anda, dan e-mail yang dikirim": (
        "notices",
        "notice_preferences",
        "mails",
    ),
}
ENGLISH = {
    "Privasi": "Privacy",
    (
        "Data apa yang kami simpan, untuk apa, berapa lama, dan bagaimana Anda meminta perubahan "
        "atau penghapusan."
    ): "Which data we keep, what for, how long, and how to ask for a correction or erasure.",
    (
        "Anda dapat membaca seluruh situs ini tanpa akun dan tanpa menyebut nama. Kami tidak "
        "memasang iklan, tidak memakai pelacak, dan tidak menjual data kepada siapa pun. Data "
        "baru disimpan bila Anda membuat akun atau mengirim sesuatu."
    ): (
        "You can read this whole site without an account and without giving your name. We show no "
        "advertising, use no trackers and sell data to nobody. We keep data only once you create "
        "an account or send something."
    ),
    "Data yang disimpan": "Data we keep",
    "Data": "Data",
    "Tujuan": "Purpose",
    "Lama simpan": "How long",
    (
        "Akun: nama, alamat e-mail, kata sandi yang diacak, RW dan RT bila Anda isi, bahasa, "
        "pernyataan usia 18 tahun"
    ): (
        "Account: name, e-mail address, scrambled password, RW and RT if you give them, language, "
        "statement that you are 18"
    ),
    "Mengenali Anda saat masuk dan menampilkan nama Anda": (
        "To know you when you sign in and to show your name"
    ),
    "Sampai akun dihapus; 7 hari bila alamat e-mail tidak dipastikan": (
        "Until the account is deleted; 7 days if the e-mail address is never confirmed"
    ),
    "Persetujuan dan penarikannya": "Consent given and withdrawn",
    "Bukti bahwa Anda setuju, dan untuk apa": "Proof of what you agreed to",
    "Sampai akun dihapus": "Until the account is deleted",
    "Perangkat yang masuk, pengaman kedua, dan kunci sandi": (
        "Signed-in devices, second factor and passkeys"
    ),
    "Melindungi akun Anda": "To protect your account",
    "Sampai Anda keluar, melepasnya, atau akun dihapus": (
        "Until you sign out, remove them or delete the account"
    ),
    (
        "Tulisan di forum: isi, versi sebelumnya, foto tanpa data lokasi, reaksi, dan diskusi "
        "yang Anda ikuti"
    ): (
        "Forum posts: text, earlier versions, photos without location data, reactions, threads "
        "you follow"
    ),
    "Percakapan warga yang terbuka": "Public conversation between residents",
    (
        "Sampai Anda menariknya atau akun dihapus; tulisan yang sudah ditanggapi tetap ada tanpa "
        "nama"
    ): (
        "Until you withdraw them or delete the account; a post with replies stays without your name"
    ),
    (
        "Aspirasi: isi, patokan, titik lokasi dan foto bila Anda sertakan, percakapan dengan "
        "petugas, penilaian, keberatan, dukungan"
    ): (
        "Aspirations: text, landmark, position and photos if you add them, exchange with the "
        "officers, rating, objection, support"
    ),
    "Menjawab dan menindaklanjuti aspirasi": "To answer and act on what you raised",
    "Selama arsip kelurahan; nama Anda dilepas saat akun dihapus": (
        "As long as the records of the kelurahan; your name is removed with your account"
    ),
    "Aspirasi lewat pendamping: nama panggilan dan cara menghubungi bila Anda izinkan": (
        "Aspirations written down by an officer: first name and how to reach you, if you allow it"
    ),
    "Menyampaikan jawaban kepada Anda": "To bring the answer to you",
    "Sampai aspirasi selesai atau Anda memintanya dihapus": (
        "Until the aspiration is closed or you ask for erasure"
    ),
    "Laporan, keputusan moderator, sanksi, dan banding": (
        "Reports, moderators' decisions, sanctions and appeals"
    ),
    "Menjaga percakapan tetap aman dan dapat diperiksa": (
        "To keep conversations safe and decisions open to review"
    ),
    "1 tahun sebagai bukti": "1 year, as evidence",
    "Pemberitahuan, pilihan Anda, dan e-mail yang dikirim": (
        "Notices, your choices and the e-mails sent"
    ),
    "Mengabari Anda": "To keep you informed",
    "180 hari setelah dibaca, paling lama 1 tahun; e-mail 90 hari": (
        "180 days after reading, 1 year at most; e-mails 90 days"
    ),
    "Catatan tindakan: siapa mengubah apa, kapan, dan mengapa": (
        "Audit log: who changed what, when and why"
    ),
    "Pertanggungjawaban petugas dan warga": "Accountability of officers and residents",
    "Selama arsip kelurahan; nama dilepas saat akun dihapus": (
        "As long as the records of the kelurahan; names are removed with the account"
    ),
    "Kuki sesi, bahasa, pengaman formulir, dan perangkat yang dikenal": (
        "Cookies for session, language, form protection and known devices"
    ),
    "Menjaga Anda tetap masuk dan formulir tetap aman": "To keep you signed in and forms safe",
    "Sampai Anda keluar atau kedaluwarsa": "Until you sign out or they expire",
    "Draf dan daftar periksa di peramban Anda": "Drafts and checklists in your browser",
    "Tulisan tidak hilang bila koneksi terputus": (
        "So that nothing typed is lost when the connection drops"
    ),
    "Di perangkat Anda saja, sampai dikirim atau dihapus": (
        "On your device only, until sent or deleted"
    ),
    "Alamat jaringan": "Network address",
    "Menahan banjir kiriman dan percobaan kata sandi": "To stop floods and password guessing",
    "Paling lama satu jam dalam penghitung; dalam catatan teknis sesuai pengaturan pengelola": (
        "One hour at most in counters; in technical logs as set by the operator"
    ),
    "Tanpa akun pun bisa": "No account needed",
    (
        "Aspirasi dapat dikirim tanpa akun: nama, alamat e-mail, dan alamat jaringan tidak "
        "disimpan bersamanya. Anda menerima kode dan kunci rahasia untuk melihat jawabannya."
    ): (
        "You can raise an issue without an account: no name, e-mail address or network address is "
        "kept with it. You get a code and a secret key with which to read the answer."
    ),
    "Siapa yang melihat": "Who sees it",
    "Tulisan di forum dan aspirasi terbuka tampil bersama nama yang Anda pilih.": (
        "Forum posts and public aspirations are shown with the name you chose."
    ),
    "Tanpa persetujuan, atau setelah Anda menariknya, nama Anda tampil sebagai “Warga”.": (
        "Without your consent, or once you withdraw it, your name is shown as “Resident”."
    ),
    "Aspirasi rahasia hanya dibaca petugas yang menanganinya; setiap pembacaan dicatat.": (
        "Confidential aspirations are read only by the officers who handle them; every reading is "
        "logged."
    ),
    "Titik lokasi persis hanya diketahui petugas.": "Exact positions are known to officers only.",
    "Yang tidak kami minta": "What we do not ask for",
    "NIK, nomor KK, serta foto KTP dan KK.": (
        "National identity number, family card number, or photos of these cards."
    ),
    "Data kesehatan, data anak, dan penghasilan keluarga.": (
        "Health data, data about children, and family income."
    ),
    "Lokasi ponsel Anda, kecuali Anda menekan tombol lokasi saat mengirim aspirasi.": (
        "The location of your phone, unless you press the location button when you raise an issue."
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
    (
        "Bila Anda memiliki akun, halaman “Data saya” menampilkan semuanya: unduh data Anda, "
        "tarik persetujuan, atau hapus akun. Penghapusan berlaku setelah 14 hari, agar Anda dapat "
        "membatalkannya."
    ): (
        "If you have an account, the page “My data” shows everything: download your data, "
        "withdraw consent or delete the account. Deletion takes effect after 14 days, so that you "
        "can change your mind."
    ),
    "Buka Data saya": "Open My data",
    "Bila Anda tidak memiliki akun": "If you have no account",
    "Kirim e-mail": "Send an e-mail",
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
    "Alamat e-mail contoh; tidak menerima kiriman.": "Sample e-mail address; it receives no mail.",
    "Bila terjadi kebocoran": "If data leaks",
    (
        "Anda dan lembaga yang berwenang diberi tahu secara tertulis dalam 3 × 24 jam: data apa "
        "yang terungkap, kapan dan bagaimana, serta upaya pemulihannya."
    ): (
        "You and the authority in charge are told in writing within 3 × 24 hours: what was "
        "exposed, when and how, and what is being done about it."
    ),
}
