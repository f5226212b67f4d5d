"""Accessibility statement."""

from config.demo.stream import callout, contact, heading, rich_text, table

PAGE = {
    "slug": "aksesibilitas",
    "title": "Aksesibilitas",
    "summary": (
        "Situs ini dibuat agar dapat dipakai semua orang: dengan papan tombol, pembaca layar, "
        "atau layar kecil."
    ),
    "cover": "",
    "parent": "",
    "in_menu": False,
    "body": [
        rich_text(
            "<p>Semua warga berhak atas informasi yang sama. Kami mengikuti Pedoman "
            "Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA dan semangat Undang-Undang Nomor "
            "8 Tahun 2016 tentang Penyandang Disabilitas.</p>"
        ),
        heading("Yang sudah kami kerjakan"),
        rich_text(
            "<ul>"
            "<li>Seluruh halaman dapat dijelajahi dengan papan tombol, dan letak fokus "
            "selalu terlihat.</li>"
            "<li>Judul, daftar, dan tabel ditandai benar agar pembaca layar dapat "
            "melompat.</li>"
            "<li>Gambar memiliki teks pengganti. Gambar hiasan dilewati.</li>"
            "<li>Bagan disertai tabel angka.</li>"
            "<li>Warna tidak pernah menjadi satu-satunya penanda. Selalu ada kata atau "
            "ikon.</li>"
            "<li>Tampilan mengikuti pilihan terang, gelap, dan tanpa animasi pada perangkat "
            "Anda.</li>"
            "<li>Situs tetap berfungsi tanpa JavaScript dan hemat kuota.</li>"
            "</ul>"
        ),
        heading("Menyesuaikan tampilan"),
        table(
            "Cara cepat",
            ["Keperluan", "Di komputer", "Di ponsel"],
            [
                ["Huruf lebih besar", "Ctrl dan tanda plus", "Pengaturan, ukuran huruf"],
                ["Tampilan gelap", "Pengaturan tampilan sistem", "Pengaturan, mode gelap"],
                ["Langsung ke isi", "Tombol Tab, lalu Enter", "Menu judul pembaca layar"],
                ["Salinan kertas", "Ctrl dan P", "Bagikan, cetak"],
            ],
        ),
        heading("Yang belum sempurna"),
        rich_text(
            "<ul>"
            "<li>Sebagian halaman belum memiliki versi bahasa Inggris.</li>"
            "<li>Belum ada video berbahasa isyarat.</li>"
            "<li>Berkas unduhan lama mungkin belum ramah pembaca layar. Mintalah teks "
            "biasanya kepada redaksi.</li>"
            "</ul>"
        ),
        callout(
            "Ada yang menghalangi Anda?",
            (
                "<p>Sebutkan halaman, perangkat, dan apa yang terjadi. Kami menjawab paling lama "
                "lima hari kerja dan menawarkan jalan lain selama perbaikan.</p>"
            ),
        ),
        contact(
            "Redaksi Balai Warga",
            role="Aksesibilitas situs",
            email="redaksi@tanjungbarat.example",
            note="Alamat e-mail contoh; tidak menerima kiriman.",
        ),
        heading("Di loket dan di lapangan", "h3"),
        rich_text(
            "<p>Kantor kelurahan, RPTRA Tanjung, dan Balai RW 001 memiliki jalur landai. "
            "Pintu Balai RW 002 sedang disiapkan. Bila Anda memerlukan pendamping atau juru "
            "bahasa isyarat, beri tahu kami sebelum datang.</p>"
        ),
    ],
}
ENGLISH = {
    "Aksesibilitas": "Accessibility",
    (
        "Situs ini dibuat agar dapat dipakai semua orang: dengan papan tombol, pembaca layar, "
        "atau layar kecil."
    ): "This site is built for everyone: with a keyboard, a screen reader or a small screen.",
    (
        "Semua warga berhak atas informasi yang sama. Kami mengikuti Pedoman Aksesibilitas "
        "Konten Web (WCAG) 2.2 tingkat AA dan semangat Undang-Undang Nomor 8 Tahun 2016 tentang "
        "Penyandang Disabilitas."
    ): (
        "Every resident has a right to the same information. We follow the Web Content "
        "Accessibility Guidelines (WCAG) 2.2, level AA, and the spirit of Law 8 of 2016 on "
        "Persons with Disabilities."
    ),
    "Yang sudah kami kerjakan": "What we have done",
    "Seluruh halaman dapat dijelajahi dengan papan tombol, dan letak fokus selalu terlihat.": (
        "Every page can be used with a keyboard, and the focus is always visible."
    ),
    "Judul, daftar, dan tabel ditandai benar agar pembaca layar dapat melompat.": (
        "Headings, lists and tables are marked up properly, so that a screen reader can jump."
    ),
    "Gambar memiliki teks pengganti. Gambar hiasan dilewati.": (
        "Images have alternative text. Decorative images are skipped."
    ),
    "Bagan disertai tabel angka.": "Charts come with a table of figures.",
    "Warna tidak pernah menjadi satu-satunya penanda. Selalu ada kata atau ikon.": (
        "Colour is never the only signal. There is always a word or an icon."
    ),
    "Tampilan mengikuti pilihan terang, gelap, dan tanpa animasi pada perangkat Anda.": (
        "The look follows the light, dark and reduced-motion settings of your device."
    ),
    "Situs tetap berfungsi tanpa JavaScript dan hemat kuota.": (
        "The site works without JavaScript and uses little data."
    ),
    "Menyesuaikan tampilan": "Adjusting the display",
    "Cara cepat": "Quick ways",
    "Keperluan": "Need",
    "Di komputer": "On a computer",
    "Di ponsel": "On a phone",
    "Huruf lebih besar": "Larger text",
    "Ctrl dan tanda plus": "Ctrl and plus",
    "Pengaturan, ukuran huruf": "Settings, text size",
    "Tampilan gelap": "Dark theme",
    "Pengaturan tampilan sistem": "System display settings",
    "Pengaturan, mode gelap": "Settings, dark mode",
    "Langsung ke isi": "Straight to the content",
    "Tombol Tab, lalu Enter": "Tab, then Enter",
    "Menu judul pembaca layar": "Screen reader heading menu",
    "Salinan kertas": "Paper copy",
    "Ctrl dan P": "Ctrl and P",
    "Bagikan, cetak": "Share, print",
    "Yang belum sempurna": "What is not perfect yet",
    "Sebagian halaman belum memiliki versi bahasa Inggris.": (
        "Some pages have no English version yet."
    ),
    "Belum ada video berbahasa isyarat.": "There are no sign language videos yet.",
    (
        "Berkas unduhan lama mungkin belum ramah pembaca layar. Mintalah teks biasanya kepada "
        "redaksi."
    ): "Older downloads may not suit a screen reader. Ask the editors for the plain text.",
    "Ada yang menghalangi Anda?": "Is something in your way?",
    (
        "Sebutkan halaman, perangkat, dan apa yang terjadi. Kami menjawab paling lama lima hari "
        "kerja dan menawarkan jalan lain selama perbaikan."
    ): (
        "Tell us the page, the device and what happened. We answer within five working days and "
        "offer another way while we fix it."
    ),
    "Redaksi Balai Warga": "Editors of Balai Warga",
    "Aksesibilitas situs": "Site accessibility",
    "Alamat e-mail contoh; tidak menerima kiriman.": "Sample e-mail address; it receives no mail.",
    "Di loket dan di lapangan": "At the counter and on site",
    (
        "Kantor kelurahan, RPTRA Tanjung, dan Balai RW 001 memiliki jalur landai. Pintu Balai RW "
        "002 sedang disiapkan. Bila Anda memerlukan pendamping atau juru bahasa isyarat, beri "
        "tahu kami sebelum datang."
    ): (
        "The kelurahan office, RPTRA Tanjung and Balai RW 001 have ramps. The door of Balai RW "
        "002 is being adapted. If you need an assistant or a sign language interpreter, let us "
        "know before you come."
    ),
}
