"""Journey 1: what is needed for a certificate of limited means, where, when, free."""

from config.demo.stream import (
    checklist,
    contact,
    documents,
    figures,
    heading,
    hours,
    hours_row,
    questions,
    reusable,
    rich_text,
    steps,
)

PAGE = {
    "slug": "surat-keterangan-tidak-mampu",
    "title": "Surat keterangan tidak mampu (SKTM)",
    "summary": (
        "Empat berkas, tiga pintu, paling lama satu hari kerja di loket, gratis. Cetak daftar "
        "syaratnya di sini."
    ),
    "cover": "",
    "parent": "layanan",
    "in_menu": False,
    "body": [
        figures(
            "Sekilas",
            [
                ("Rp0", "biaya layanan", "Meterai Rp10.000 Anda sediakan sendiri"),
                ("≤ 1 hari kerja", "waktu di loket", "Sejak berkas lengkap"),
                ("3 pintu", "RT, RW, PTSP", "Dalam urutan itu"),
            ],
        ),
        heading("Cocok untuk siapa"),
        rich_text(
            "<p>Untuk warga yang tercatat di Tanjung Barat dan memerlukan keterangan tidak "
            "mampu bagi salah satu keperluan berikut.</p>"
            "<ul>"
            "<li>Sekolah atau kuliah: keringanan biaya dan bantuan pendidikan.</li>"
            "<li>Rumah sakit: keringanan biaya perawatan.</li>"
            "<li>Pengadilan: berperkara tanpa biaya atau bantuan hukum.</li>"
            "</ul>"
        ),
        checklist(
            "Yang Anda bawa",
            [
                ("Surat pengantar RT dan RW", "Asli, bercap RW."),
                ("Fotokopi KTP dan KK", "Bawa dokumen asli untuk diperiksa lalu dikembalikan."),
                (
                    "Surat pernyataan tidak mampu",
                    "Bermeterai Rp10.000, ditandatangani pemohon. Contoh naskah ada di loket.",
                ),
                (
                    "Keterangan tujuan surat",
                    "Nama sekolah, rumah sakit, atau pengadilan yang memintanya.",
                ),
            ],
            note="Jangan mengirim foto KTP atau KK lewat situs ini maupun grup percakapan.",
        ),
        steps(
            "Langkahnya",
            [
                ("Ketua RT", "<p>Ceritakan keperluan Anda dan minta surat pengantar.</p>"),
                (
                    "Pengurus RW",
                    (
                        "<p>Surat pengantar diperiksa dan dicap. Jam pengurus ada di halaman "
                        "Lembaga.</p>"
                    ),
                ),
                (
                    "Loket PTSP Kelurahan",
                    "<p>Ambil nomor antrean, serahkan berkas, dan tunjukkan dokumen asli.</p>",
                ),
                ("Terima surat", "<p>Periksa ejaan nama dan tujuan surat sebelum pulang.</p>"),
            ],
        ),
        hours(
            "Jam loket PTSP",
            [hours_row("1", "4", "07:30", "16:00"), hours_row("5", "", "07:30", "16:30")],
            note="Jam dapat berubah pada Ramadan dan hari libur. Cek kalender resmi.",
        ),
        reusable("gratis-tanpa-pungutan"),
        questions(
            "Yang sering ditanyakan",
            [
                (
                    "Bolehkah orang lain yang mengurus?",
                    (
                        "<p>Boleh, dengan surat kuasa bermeterai dan KTP wakil Anda. Pernyataan "
                        "tetap Anda tandatangani sendiri.</p>"
                    ),
                ),
                (
                    "Sampai kapan surat berlaku?",
                    (
                        "<p>Ikuti ketentuan sekolah, rumah sakit, atau pengadilan yang "
                        "menerimanya. Tanyakan sebelum mengurus.</p>"
                    ),
                ),
                (
                    "Apakah SKTM membuat saya menerima bantuan sosial?",
                    (
                        "<p>Tidak dengan sendirinya. Penerima bantuan ditetapkan dari Data "
                        "Tunggal Sosial dan Ekonomi Nasional (DTSEN).</p>"
                    ),
                ),
            ],
        ),
        contact(
            "Loket PTSP Kelurahan",
            email="ptsp@tanjungbarat.example",
            address="Sayap kiri Kantor Kelurahan Tanjung Barat",
            note="Lansia, ibu hamil, dan penyandang disabilitas didahulukan.",
        ),
        documents("Unduh", [("standar-pelayanan-ringkas", "Ringkasan standar pelayanan surat.")]),
    ],
}
ENGLISH = {
    "Surat keterangan tidak mampu (SKTM)": "Certificate of limited means (SKTM)",
    (
        "Empat berkas, tiga pintu, paling lama satu hari kerja di loket, gratis. Cetak daftar "
        "syaratnya di sini."
    ): (
        "Four papers, three doors, at most one working day at the counter, free of charge. Print "
        "the checklist here."
    ),
    "Sekilas": "At a glance",
    "Rp0": "Rp0",
    "biaya layanan": "service fee",
    "Meterai Rp10.000 Anda sediakan sendiri": "You bring the Rp10.000 duty stamp yourself",
    "≤ 1 hari kerja": "≤ 1 working day",
    "waktu di loket": "time at the counter",
    "Sejak berkas lengkap": "Once the papers are complete",
    "3 pintu": "3 doors",
    "RT, RW, PTSP": "RT, RW, counter",
    "Dalam urutan itu": "In that order",
    "Cocok untuk siapa": "Who it is for",
    (
        "Untuk warga yang tercatat di Tanjung Barat dan memerlukan keterangan tidak mampu bagi "
        "salah satu keperluan berikut."
    ): (
        "For people registered in Tanjung Barat who need proof of limited means for one of these "
        "purposes."
    ),
    "Sekolah atau kuliah: keringanan biaya dan bantuan pendidikan.": (
        "School or university: fee relief and education aid."
    ),
    "Rumah sakit: keringanan biaya perawatan.": "Hospital: relief from treatment costs.",
    "Pengadilan: berperkara tanpa biaya atau bantuan hukum.": (
        "Court: proceedings free of charge or legal aid."
    ),
    "Yang Anda bawa": "What to bring",
    "Surat pengantar RT dan RW": "Cover letter from RT and RW",
    "Asli, bercap RW.": "Original, with the RW stamp.",
    "Fotokopi KTP dan KK": "Copies of your identity card and family card",
    "Bawa dokumen asli untuk diperiksa lalu dikembalikan.": (
        "Bring the originals; they are checked and handed back."
    ),
    "Surat pernyataan tidak mampu": "Declaration of limited means",
    "Bermeterai Rp10.000, ditandatangani pemohon. Contoh naskah ada di loket.": (
        "With a Rp10.000 duty stamp, signed by you. A sample is available at the counter."
    ),
    "Keterangan tujuan surat": "Purpose of the letter",
    "Nama sekolah, rumah sakit, atau pengadilan yang memintanya.": (
        "Name of the school, hospital or court that asks for it."
    ),
    "Jangan mengirim foto KTP atau KK lewat situs ini maupun grup percakapan.": (
        "Do not send photos of your cards through this site or in a chat group."
    ),
    "Langkahnya": "The steps",
    "Ketua RT": "Head of your RT",
    "Ceritakan keperluan Anda dan minta surat pengantar.": (
        "Explain what you need and ask for a cover letter."
    ),
    "Pengurus RW": "RW officer",
    "Surat pengantar diperiksa dan dicap. Jam pengurus ada di halaman Lembaga.": (
        "The letter is checked and stamped. Opening hours are on the Institutions page."
    ),
    "Loket PTSP Kelurahan": "Kelurahan counter (PTSP)",
    "Ambil nomor antrean, serahkan berkas, dan tunjukkan dokumen asli.": (
        "Take a number, hand in the papers and show the originals."
    ),
    "Terima surat": "Receive the letter",
    "Periksa ejaan nama dan tujuan surat sebelum pulang.": (
        "Check the spelling of the name and the purpose before you leave."
    ),
    "Jam loket PTSP": "Counter hours",
    "Jam dapat berubah pada Ramadan dan hari libur. Cek kalender resmi.": (
        "Hours may change during Ramadan and on holidays. Check the official calendar."
    ),
    "Yang sering ditanyakan": "Often asked",
    "Bolehkah orang lain yang mengurus?": "May someone else arrange it?",
    (
        "Boleh, dengan surat kuasa bermeterai dan KTP wakil Anda. Pernyataan tetap Anda "
        "tandatangani sendiri."
    ): (
        "Yes, with a stamped letter of authority and that person's identity card. You still sign "
        "the declaration yourself."
    ),
    "Sampai kapan surat berlaku?": "How long is the letter valid?",
    (
        "Ikuti ketentuan sekolah, rumah sakit, atau pengadilan yang menerimanya. Tanyakan "
        "sebelum mengurus."
    ): "That is decided by the school, hospital or court. Ask them before you apply.",
    "Apakah SKTM membuat saya menerima bantuan sosial?": (
        "Does an SKTM entitle me to social assistance?"
    ),
    (
        "Tidak dengan sendirinya. Penerima bantuan ditetapkan dari Data Tunggal Sosial dan "
        "Ekonomi Nasional (DTSEN)."
    ): (
        "Not by itself. Recipients are chosen from the national social and economic register "
        "(DTSEN)."
    ),
    "Sayap kiri Kantor Kelurahan Tanjung Barat": "Left wing of the Tanjung Barat kelurahan office",
    "Lansia, ibu hamil, dan penyandang disabilitas didahulukan.": (
        "Older people, pregnant women and people with disabilities are served first."
    ),
    "Unduh": "Download",
    "Ringkasan standar pelayanan surat.": "Summary of the service standards for letters.",
}
