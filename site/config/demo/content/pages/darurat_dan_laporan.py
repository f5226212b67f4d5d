"""Emergencies and reports: 112, JAKI, LAPOR!, aspirations and the office."""

from config.demo.stream import button, buttons, callout, contact, questions, rich_text, steps, table

PAGE = {
    "slug": "darurat-dan-laporan",
    "title": "Darurat dan laporan",
    "summary": (
        "Bahaya: hubungi 112. Jalan, lampu, genangan: JAKI. Layanan instansi: LAPOR!. Kelurahan: "
        "kirim aspirasi."
    ),
    "cover": "banjir-siaga",
    "parent": "",
    "in_menu": False,
    "body": [
        callout(
            "Ada yang terancam nyawanya? Hubungi 112",
            (
                "<p>Nomor darurat 112 melayani 24 jam dan bebas biaya: kebakaran, kecelakaan, "
                "orang sakit mendadak, pohon tumbang, dan banjir. Sebutkan RT, RW, dan patokan "
                "terdekat.</p>"
            ),
            "urgent",
        ),
        rich_text(
            "<p>Situs ini tidak menerima laporan darurat. Usul, keluhan, dan pertanyaan kepada "
            "kelurahan dikirim sebagai aspirasi, dengan atau tanpa akun, dan jejaknya dapat Anda "
            "ikuti. Urusan instansi lain lebih cepat lewat kanalnya sendiri.</p>"
        ),
        table(
            "Ke mana melapor",
            ["Kejadian", "Kanal", "Yang perlu disiapkan"],
            [
                ["Bahaya jiwa, kebakaran, banjir", "112", "Lokasi dan patokan"],
                [
                    "Jalan rusak, lampu padam, saluran mampat, sampah liar",
                    "JAKI",
                    "Foto di tempat dan patokan",
                ],
                [
                    "Keluhan atas layanan instansi pemerintah",
                    "LAPOR!",
                    "Kronologi, tanggal, lokasi",
                ],
                [
                    "Usul, keluhan, atau pertanyaan kepada kelurahan",
                    "Aspirasi di situs ini",
                    "Cerita singkat, patokan, foto bila ada",
                ],
                ["Permohonan informasi publik", "PPID", "Informasi yang diminta dan alasannya"],
                [
                    "Pungutan di loket kelurahan",
                    "Kantor kelurahan atau LAPOR!",
                    "Hari, jam, nama layanan",
                ],
            ],
        ),
        buttons(
            button("Kirim aspirasi", url="/aspirasi/kirim/"),
            button("Buka JAKI", url="https://jaki.jakarta.go.id/", style="quiet"),
            button("Buka LAPOR!", url="https://www.lapor.go.id/", style="quiet"),
            button("Buka PPID Jakarta", url="https://ppid.jakarta.go.id/", style="quiet"),
        ),
        steps(
            "Laporan yang cepat ditangani",
            [
                (
                    "Ambil foto di tempat",
                    "<p>Jangan memotret wajah, pelat nomor, atau nomor rumah.</p>",
                ),
                ("Tulis patokan", "<p>Misalnya: tiang ketiga dari tangga penyeberangan.</p>"),
                (
                    "Pilih laporan privat bila ragu",
                    "<p>Di JAKI, nama pelapor tidak ditampilkan kepada petugas.</p>",
                ),
                (
                    "Simpan nomornya",
                    (
                        "<p>Laporan JAKI bergerak dari Menunggu, Koordinasi, Disposisi, dan "
                        "Proses sampai Selesai.</p>"
                    ),
                ),
            ],
        ),
        questions(
            "Setelah melapor",
            [
                (
                    "Berapa lama LAPOR! menjawab?",
                    (
                        "<p>Menurut pedomannya, laporan diteruskan paling lama 3 hari kerja dan "
                        "instansi menindaklanjuti paling lama 5 hari kerja. Cek ketentuan "
                        "terbaru di situs LAPOR!.</p>"
                    ),
                ),
                (
                    "Bolehkah melapor tanpa nama?",
                    "<p>Boleh. LAPOR! menyediakan pilihan Anonim dan Rahasia.</p>",
                ),
                (
                    "Siapa yang pertama membaca laporan JAKI?",
                    (
                        "<p>Kelurahan tempat kejadian. Kelurahan menangani sendiri atau "
                        "berkoordinasi dengan dinas.</p>"
                    ),
                ),
            ],
        ),
        contact(
            "Kantor Kelurahan Tanjung Barat",
            role="Pertanyaan dan masukan layanan",
            email="halo@tanjungbarat.example",
            note="Bukan untuk keadaan darurat. Alamat e-mail contoh.",
        ),
    ],
}
ENGLISH = {
    "Darurat dan laporan": "Emergencies and reports",
    (
        "Bahaya: hubungi 112. Jalan, lampu, genangan: JAKI. Layanan instansi: LAPOR!. Kelurahan: "
        "kirim aspirasi."
    ): (
        "Danger: call 112. Roads, lights, flooding: JAKI. Public agencies: LAPOR!. The kelurahan: "
        "raise an issue here."
    ),
    "Ada yang terancam nyawanya? Hubungi 112": "Is someone's life in danger? Call 112",
    (
        "Nomor darurat 112 melayani 24 jam dan bebas biaya: kebakaran, kecelakaan, orang sakit "
        "mendadak, pohon tumbang, dan banjir. Sebutkan RT, RW, dan patokan terdekat."
    ): (
        "The emergency number 112 is open day and night and free of charge: fire, accidents, "
        "sudden illness, fallen trees and floods. Give your RT, RW and the nearest landmark."
    ),
    (
        "Situs ini tidak menerima laporan darurat. Usul, keluhan, dan pertanyaan kepada kelurahan "
        "dikirim sebagai aspirasi, dengan atau tanpa akun, dan jejaknya dapat Anda ikuti. Urusan "
        "instansi lain lebih cepat lewat kanalnya sendiri."
    ): (
        "This site does not take emergency reports. Send ideas, complaints and questions for the "
        "kelurahan as an aspiration, with or without an account, and follow what becomes of it. "
        "Matters of other agencies are faster through their own channels."
    ),
    "Usul, keluhan, atau pertanyaan kepada kelurahan": (
        "Idea, complaint or question for the kelurahan"
    ),
    "Aspirasi di situs ini": "Aspirations on this site",
    "Cerita singkat, patokan, foto bila ada": "A few words, a landmark, a photo if you have one",
    "Kirim aspirasi": "Raise an issue",
    "Ke mana melapor": "Where to report",
    "Kejadian": "What happened",
    "Kanal": "Channel",
    "Yang perlu disiapkan": "What to prepare",
    "Bahaya jiwa, kebakaran, banjir": "Danger to life, fire, flood",
    "112": "112",
    "Lokasi dan patokan": "Place and landmark",
    "Jalan rusak, lampu padam, saluran mampat, sampah liar": (
        "Broken road, dark street light, blocked drain, dumped rubbish"
    ),
    "JAKI": "JAKI",
    "Foto di tempat dan patokan": "Photo taken on the spot and landmark",
    "Keluhan atas layanan instansi pemerintah": "Complaint about a public agency",
    "LAPOR!": "LAPOR!",
    "Kronologi, tanggal, lokasi": "What happened, date, place",
    "Permohonan informasi publik": "Request for public information",
    "PPID": "PPID",
    "Informasi yang diminta dan alasannya": "What you ask for and why",
    "Pungutan di loket kelurahan": "A fee asked at the kelurahan counter",
    "Kantor kelurahan atau LAPOR!": "Kelurahan office or LAPOR!",
    "Hari, jam, nama layanan": "Day, time, name of the service",
    "Buka JAKI": "Open JAKI",
    "Buka LAPOR!": "Open LAPOR!",
    "Buka PPID Jakarta": "Open PPID Jakarta",
    "Laporan yang cepat ditangani": "A report that gets handled fast",
    "Ambil foto di tempat": "Take a photo on the spot",
    "Jangan memotret wajah, pelat nomor, atau nomor rumah.": (
        "Leave out faces, number plates and house numbers."
    ),
    "Tulis patokan": "Name a landmark",
    "Misalnya: tiang ketiga dari tangga penyeberangan.": (
        "For example: the third pole from the footbridge stairs."
    ),
    "Pilih laporan privat bila ragu": "Choose a private report if in doubt",
    "Di JAKI, nama pelapor tidak ditampilkan kepada petugas.": (
        "In JAKI your name is not shown to the officer."
    ),
    "Simpan nomornya": "Keep the number",
    "Laporan JAKI bergerak dari Menunggu, Koordinasi, Disposisi, dan Proses sampai Selesai.": (
        "A JAKI report moves through Menunggu (waiting), Koordinasi, Disposisi and Proses to "
        "Selesai (done)."
    ),
    "Setelah melapor": "After you report",
    "Berapa lama LAPOR! menjawab?": "How long does LAPOR! take?",
    (
        "Menurut pedomannya, laporan diteruskan paling lama 3 hari kerja dan instansi "
        "menindaklanjuti paling lama 5 hari kerja. Cek ketentuan terbaru di situs LAPOR!."
    ): (
        "Under its guidelines a report is forwarded within 3 working days and the agency follows "
        "up within 5 working days. Check the current rules on the LAPOR! site."
    ),
    "Bolehkah melapor tanpa nama?": "May I report anonymously?",
    "Boleh. LAPOR! menyediakan pilihan Anonim dan Rahasia.": (
        "Yes. LAPOR! offers the options Anonim (name hidden) and Rahasia (report hidden)."
    ),
    "Siapa yang pertama membaca laporan JAKI?": "Who reads a JAKI report first?",
    "Kelurahan tempat kejadian. Kelurahan menangani sendiri atau berkoordinasi dengan dinas.": (
        "The kelurahan where it happened. It acts itself or coordinates with the city agency."
    ),
    "Kantor Kelurahan Tanjung Barat": "Tanjung Barat Kelurahan Office",
    "Pertanyaan dan masukan layanan": "Questions and feedback on services",
    "Bukan untuk keadaan darurat. Alamat e-mail contoh.": (
        "Not for emergencies. Sample e-mail address."
    ),
}
