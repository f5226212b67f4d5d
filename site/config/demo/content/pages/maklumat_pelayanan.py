"""The service pledge; Indonesian only."""

from config.demo.stream import callout, documents, heading, quote, reusable, rich_text, steps, table

PAGE = {
    "slug": "maklumat-pelayanan",
    "title": "Maklumat pelayanan",
    "summary": (
        "Janji kami kepada Anda: melayani sesuai standar, terus memperbaiki, dan bersedia "
        "menerima sanksi bila lalai."
    ),
    "cover": "",
    "parent": "layanan",
    "in_menu": False,
    "body": [
        quote(
            (
                "Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar "
                "pelayanan yang telah ditetapkan, terus-menerus memperbaikinya, dan bersedia "
                "menerima sanksi sesuai peraturan apabila pelayanan yang kami berikan tidak "
                "sesuai standar."
            ),
            "Lurah Tanjung Barat",
            "Naskah contoh, belum ditandatangani",
        ),
        callout(
            "Naskah contoh",
            (
                "<p>Pada situs sebenarnya, maklumat memuat tanggal, nomor keputusan, dan tanda "
                "tangan kepala unit. Di sini bagian itu sengaja dikosongkan.</p>"
            ),
            "warning",
        ),
        heading("Apa arti janji itu"),
        rich_text(
            "<p>Maklumat bukan hiasan dinding. Maklumat adalah ukuran yang boleh Anda pakai "
            "untuk menilai kami. Bila syarat, waktu, atau biaya di loket berbeda dari yang "
            "tertulis, Anda berhak menanyakan dan mengadukannya.</p>"
        ),
        table(
            "Enam unsur yang kami janjikan",
            ["Unsur", "Janji kami"],
            [
                ["Persyaratan", "Sama dengan yang tertulis; tidak ditambah di loket."],
                ["Sistem, mekanisme, dan prosedur", "Urutannya tetap: RT, RW, loket PTSP."],
                [
                    "Jangka waktu",
                    "Surat keterangan paling lama satu hari kerja sejak berkas lengkap.",
                ],
                ["Biaya atau tarif", "Gratis. Meterai disediakan pemohon bila dipersyaratkan."],
                ["Produk pelayanan", "Surat yang benar ejaannya dan dapat dipakai."],
                [
                    "Penanganan pengaduan, saran, dan masukan",
                    "Diterima di kantor, sebagai aspirasi di situs ini, atau lewat LAPOR!.",
                ],
            ],
        ),
        heading("Delapan unsur di balik loket", "h3"),
        rich_text(
            "<ul>"
            "<li>Dasar hukum</li>"
            "<li>Sarana, prasarana, dan fasilitas, termasuk bagi kelompok rentan</li>"
            "<li>Kompetensi pelaksana</li>"
            "<li>Pengawasan internal</li>"
            "<li>Jumlah pelaksana</li>"
            "<li>Jaminan pelayanan</li>"
            "<li>Jaminan keamanan dan keselamatan</li>"
            "<li>Evaluasi kinerja pelaksana</li>"
            "</ul>"
        ),
        heading("Bagaimana kami diukur", "h3"),
        rich_text(
            "<p>Sedikitnya setahun sekali kami mengadakan Survei Kepuasan Masyarakat atas "
            "sembilan unsur pelayanan. Hasilnya diumumkan bersama rencana perbaikan untuk "
            "unsur terendah. Nama dan NIK responden tidak diminta.</p>"
        ),
        steps(
            "Bila janji tidak ditepati",
            [
                (
                    "Tanyakan di loket",
                    "<p>Petugas wajib menjelaskan alasan dan langkah berikutnya.</p>",
                ),
                (
                    "Kirim pengaduan",
                    (
                        "<p>Sampaikan di kantor atau sebagai aspirasi di situs ini. Tulis hari, "
                        "jam, dan nama layanan. Batas waktu jawabannya tertera.</p>"
                    ),
                ),
                (
                    "Teruskan ke LAPOR!",
                    "<p>Bila jawaban tidak memuaskan, gunakan kanal nasional.</p>",
                ),
            ],
        ),
        documents(
            "Unduh",
            [
                ("maklumat-pelayanan", "Naskah untuk ditempel di loket."),
                ("standar-pelayanan-ringkas", "Ringkasan standar pelayanan surat."),
            ],
        ),
        reusable("gratis-tanpa-pungutan"),
    ],
}
ENGLISH = {}
