"""Overview of services: the way from RT to the counter."""

from config.demo.stream import (
    button,
    buttons,
    contact,
    documents,
    hours,
    hours_row,
    questions,
    reusable,
    rich_text,
    steps,
    table,
)

PAGE = {
    "slug": "layanan",
    "title": "Layanan",
    "summary": (
        "Surat apa, syaratnya apa, ke mana, dan berapa lama. Semua surat di loket PTSP Kelurahan "
        "gratis."
    ),
    "cover": "loket-ptsp",
    "parent": "",
    "in_menu": True,
    "body": [
        rich_text(
            "<p>Kebanyakan surat dimulai dari rumah Anda sendiri: ketua RT, lalu RW, baru "
            "loket Pelayanan Terpadu Satu Pintu (PTSP) Kelurahan. Periksa syaratnya di sini "
            "agar Anda cukup datang satu kali.</p>"
        ),
        buttons(
            button("Surat keterangan tidak mampu", page="surat-keterangan-tidak-mampu"),
            button("Pengantar nikah", page="pengantar-nikah", style="quiet"),
        ),
        table(
            "Surat yang paling sering diminta",
            ["Surat", "Syarat kunci", "Waktu sejak berkas lengkap"],
            [
                [
                    "Surat keterangan tidak mampu (SKTM)",
                    "Pengantar RT dan RW, tujuan surat",
                    "Paling lama 1 hari kerja",
                ],
                [
                    "Surat keterangan domisili",
                    "Pengantar RT dan RW, KTP dan KK",
                    "Paling lama 1 hari kerja",
                ],
                [
                    "Surat keterangan belum menikah",
                    "Pernyataan bermeterai",
                    "Paling lama 1 hari kerja",
                ],
                ["Pengantar SKCK", "Pengantar RT dan RW, KTP dan KK", "Paling lama 1 hari kerja"],
                ["Pengantar nikah", "Berkas kedua calon dan orang tua", "1 hari kerja"],
                [
                    "Keterangan riwayat tanah",
                    "Bukti kepemilikan, PBB tahun berjalan lunas",
                    "3 hari kerja",
                ],
            ],
        ),
        steps(
            "Tiga pintu, urutannya tetap",
            [
                ("RT", "<p>Sampaikan keperluan Anda. Ketua RT menulis surat pengantar.</p>"),
                (
                    "RW",
                    (
                        "<p>Pengurus RW memeriksa dan membubuhkan cap. Lihat jam pengurus di "
                        "halaman Lembaga.</p>"
                    ),
                ),
                (
                    "PTSP Kelurahan",
                    (
                        "<p>Serahkan berkas dan tunjukkan dokumen asli. Petugas memeriksa di "
                        "depan Anda.</p>"
                    ),
                ),
            ],
        ),
        hours(
            "Jam loket PTSP",
            [hours_row("1", "4", "07:30", "16:00"), hours_row("5", "", "07:30", "16:30")],
            note="Jam dapat berubah pada Ramadan dan hari libur. Cek kalender resmi.",
        ),
        questions(
            "Pertanyaan umum",
            [
                (
                    "KTP-el, KK, dan akta diurus di mana?",
                    (
                        "<p>Di loket Dukcapil di kelurahan atau lewat aplikasi Alpukat Betawi. "
                        "Gratis.</p>"
                    ),
                ),
                (
                    "Bolehkah diwakilkan?",
                    (
                        "<p>Boleh, dengan surat kuasa dan identitas wakil Anda. Beberapa surat "
                        "tetap meminta Anda menandatangani sendiri.</p>"
                    ),
                ),
                (
                    "Bolehkah saya mengirim foto KTP lewat situs ini?",
                    "<p>Tidak. Situs ini tidak menerima dokumen identitas. Bawalah ke loket.</p>",
                ),
            ],
        ),
        documents(
            "Dokumen",
            [("standar-pelayanan-ringkas", "Ringkasan syarat, langkah, waktu, dan biaya.")],
        ),
        reusable("gratis-tanpa-pungutan"),
        contact(
            "Loket PTSP Kelurahan",
            role="Surat keterangan dan surat pengantar",
            email="ptsp@tanjungbarat.example",
            address="Sayap kiri Kantor Kelurahan Tanjung Barat",
            note="Ambil nomor antrean di pintu masuk.",
        ),
    ],
}
ENGLISH = {
    "Layanan": "Services",
    (
        "Surat apa, syaratnya apa, ke mana, dan berapa lama. Semua surat di loket PTSP Kelurahan "
        "gratis."
    ): (
        "Which letter, what it requires, where to go and how long it takes. All letters at the "
        "kelurahan counter are free."
    ),
    (
        "Kebanyakan surat dimulai dari rumah Anda sendiri: ketua RT, lalu RW, baru loket "
        "Pelayanan Terpadu Satu Pintu (PTSP) Kelurahan. Periksa syaratnya di sini agar Anda "
        "cukup datang satu kali."
    ): (
        "Most letters start next door: with the head of your RT, then the RW, then the kelurahan "
        "one-stop service counter (PTSP). Check the requirements here, so that you need to come "
        "only once."
    ),
    "Surat keterangan tidak mampu": "Certificate of limited means",
    "Pengantar nikah": "Marriage papers",
    "Surat yang paling sering diminta": "The letters most often requested",
    "Surat": "Letter",
    "Syarat kunci": "Key requirement",
    "Waktu sejak berkas lengkap": "Time once papers are complete",
    "Surat keterangan tidak mampu (SKTM)": "Certificate of limited means (SKTM)",
    "Pengantar RT dan RW, tujuan surat": "RT and RW cover letter, purpose of the letter",
    "Paling lama 1 hari kerja": "At most 1 working day",
    "Surat keterangan domisili": "Certificate of residence",
    "Pengantar RT dan RW, KTP dan KK": "RT and RW cover letter, identity and family cards",
    "Surat keterangan belum menikah": "Certificate of unmarried status",
    "Pernyataan bermeterai": "Declaration with a duty stamp",
    "Pengantar SKCK": "Letter for a police record certificate",
    "Berkas kedua calon dan orang tua": "Papers of both partners and their parents",
    "1 hari kerja": "1 working day",
    "Keterangan riwayat tanah": "Land history letter",
    "Bukti kepemilikan, PBB tahun berjalan lunas": "Proof of ownership, land tax of the year paid",
    "3 hari kerja": "3 working days",
    "Tiga pintu, urutannya tetap": "Three doors, always in this order",
    "RT": "RT",
    "Sampaikan keperluan Anda. Ketua RT menulis surat pengantar.": (
        "Say what you need. The head of your RT writes a cover letter."
    ),
    "RW": "RW",
    "Pengurus RW memeriksa dan membubuhkan cap. Lihat jam pengurus di halaman Lembaga.": (
        "The RW officer checks and stamps it. Find the hours on the Institutions page."
    ),
    "PTSP Kelurahan": "The kelurahan counter",
    "Serahkan berkas dan tunjukkan dokumen asli. Petugas memeriksa di depan Anda.": (
        "Hand in the papers and show the originals. Staff check them in front of you."
    ),
    "Jam loket PTSP": "Counter hours",
    "Jam dapat berubah pada Ramadan dan hari libur. Cek kalender resmi.": (
        "Hours may change during Ramadan and on holidays. Check the official calendar."
    ),
    "Pertanyaan umum": "Common questions",
    "KTP-el, KK, dan akta diurus di mana?": (
        "Where do I get an identity card, family card or birth certificate?"
    ),
    "Di loket Dukcapil di kelurahan atau lewat aplikasi Alpukat Betawi. Gratis.": (
        "At the civil registry counter in the kelurahan or through the Alpukat Betawi app. Free "
        "of charge."
    ),
    "Bolehkah diwakilkan?": "May someone else go for me?",
    (
        "Boleh, dengan surat kuasa dan identitas wakil Anda. Beberapa surat tetap meminta Anda "
        "menandatangani sendiri."
    ): (
        "Yes, with a letter of authority and that person's identity card. Some letters still "
        "need your own signature."
    ),
    "Bolehkah saya mengirim foto KTP lewat situs ini?": (
        "May I send a photo of my identity card through this site?"
    ),
    "Tidak. Situs ini tidak menerima dokumen identitas. Bawalah ke loket.": (
        "No. This site does not accept identity documents. Bring them to the counter."
    ),
    "Dokumen": "Documents",
    "Ringkasan syarat, langkah, waktu, dan biaya.": (
        "Summary of requirements, steps, time and cost."
    ),
    "Loket PTSP Kelurahan": "Kelurahan counter (PTSP)",
    "Surat keterangan dan surat pengantar": "Certificates and cover letters",
    "Sayap kiri Kantor Kelurahan Tanjung Barat": "Left wing of the Tanjung Barat kelurahan office",
    "Ambil nomor antrean di pintu masuk.": "Take a queue number at the entrance.",
}
