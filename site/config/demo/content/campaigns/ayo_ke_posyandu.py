"""Ayo ke Posyandu: running, close to its goal."""

from config.demo.stream import (
    button,
    buttons,
    heading,
    picture,
    questions,
    reusable,
    rich_text,
    table,
)

PAGE = {
    "slug": "ayo-ke-posyandu",
    "title": "Ayo ke Posyandu",
    "summary": (
        "Timbang dan ukur balita sebulan sekali, agar gangguan tumbuh kembang diketahui sejak awal."
    ),
    "cover": "timbang-balita",
    "area": "kesehatan",
    "tags": ["balita", "gizi", "imunisasi"],
    "starts": -150,
    "ends": 30,
    "goal_value": 85,
    "goal_unit": "persen balita ditimbang",
    "readings": [(-144, 52), (-116, 56), (-88, 61), (-60, 65), (-32, 70), (-4, 74)],
    "steps": [
        (
            "Catat jadwal RW Anda",
            "Jadwal ditempel di pos RW. Posyandu Ceria Melati buka setiap Rabu pekan kedua.",
        ),
        ("Bawa Buku KIA", "Buku Kesehatan Ibu dan Anak memuat riwayat timbang dan imunisasi."),
        ("Timbang dan ukur", "Lima langkah di lima meja, biasanya tidak lebih dari 30 menit."),
        ("Ajak satu tetangga", "Tawarkan berangkat bersama kepada keluarga yang baru pindah."),
    ],
    "call_label": "Lihat jadwal posyandu",
    "call_text": (
        "Catat jadwal posyandu RW Anda dan pasang pengingat di ponsel. Semua layanan posyandu "
        "gratis."
    ),
    "call_page": "posyandu-ceria-melati",
    "call_url": "",
    "program": "posyandu-ceria-melati",
    "partners": ["perkumpulan-dapur-sehat-bersama"],
    "body": [
        heading("Sebulan sekali, sejak bayi"),
        rich_text(
            "<p>Anak yang berat badannya tidak naik sering kali tampak sehat. Garis di kartu "
            "pertumbuhan lebih dahulu memberi tahu. Karena itu penimbangan setiap bulan "
            "penting, juga ketika anak sedang lincah.</p>"
            "<p>Sebelum kampanye dimulai, baru separuh balita yang ditimbang setiap bulan. "
            "Kami ingin mencapai 85 persen di enam RW, seperti yang hampir dicapai Posyandu "
            "Ceria Melati.</p>"
        ),
        picture(
            "timbang-balita",
            "Timbangan gantung dan papan ukur tinggi di pos posyandu.",
            "Timbangan diperiksa kader sebelum pos dibuka.",
        ),
        table(
            "Siapa datang untuk apa",
            ["Untuk", "Layanan", "Bawa"],
            [
                ["Balita", "Timbang, ukur, imunisasi sesuai usia", "Buku KIA"],
                ["Ibu hamil", "Pemeriksaan dan konsultasi gizi", "Buku KIA"],
                ["Remaja", "Konsultasi kesehatan", "Tidak ada"],
                ["Lansia", "Tekanan darah dan konsultasi", "Catatan obat"],
            ],
        ),
        questions(
            "Sebelum berangkat",
            [
                (
                    "Anak saya batuk pilek, boleh datang?",
                    (
                        "<p>Boleh untuk konsultasi. Petugas kesehatan yang menentukan apakah "
                        "imunisasi ditunda.</p>"
                    ),
                ),
                (
                    "Kami terlewat satu jadwal imunisasi.",
                    (
                        "<p>Tetap datang. Petugas akan menjelaskan imunisasi kejar sesuai "
                        "ketentuan yang berlaku.</p>"
                    ),
                ),
                (
                    "Kami belum ber-KTP Tanjung Barat.",
                    "<p>Balita tetap dilayani. Sampaikan RT tempat Anda tinggal kepada kader.</p>",
                ),
            ],
        ),
        reusable("data-pribadi"),
        buttons(button("Tentang Dapur Gizi Warga", page="dapur-gizi-warga", style="quiet")),
    ],
}
ENGLISH = {
    "Ayo ke Posyandu": "Come to the Posyandu",
    (
        "Timbang dan ukur balita sebulan sekali, agar gangguan tumbuh kembang diketahui sejak awal."
    ): (
        "Have your under-fives weighed and measured once a month, so that growth problems are "
        "noticed early."
    ),
    "persen balita ditimbang": "percent of under-fives weighed",
    "Catat jadwal RW Anda": "Note the schedule of your RW",
    "Jadwal ditempel di pos RW. Posyandu Ceria Melati buka setiap Rabu pekan kedua.": (
        "The schedule is posted at the RW post. The Melati Community Health Post opens every "
        "Wednesday of the second week."
    ),
    "Bawa Buku KIA": "Bring the KIA book",
    "Buku Kesehatan Ibu dan Anak memuat riwayat timbang dan imunisasi.": (
        "The mother and child health book holds the weighing and immunisation record."
    ),
    "Timbang dan ukur": "Weigh and measure",
    "Lima langkah di lima meja, biasanya tidak lebih dari 30 menit.": (
        "Five steps at five tables, usually no more than 30 minutes."
    ),
    "Ajak satu tetangga": "Bring one neighbour",
    "Tawarkan berangkat bersama kepada keluarga yang baru pindah.": (
        "Offer to walk there with a family that has just moved in."
    ),
    "Lihat jadwal posyandu": "See the posyandu schedule",
    (
        "Catat jadwal posyandu RW Anda dan pasang pengingat di ponsel. Semua layanan posyandu "
        "gratis."
    ): (
        "Note the posyandu schedule of your RW and set a reminder on your phone. All posyandu "
        "services are free."
    ),
    "Sebulan sekali, sejak bayi": "Once a month, from birth",
    (
        "Anak yang berat badannya tidak naik sering kali tampak sehat. Garis di kartu "
        "pertumbuhan lebih dahulu memberi tahu. Karena itu penimbangan setiap bulan penting, "
        "juga ketika anak sedang lincah."
    ): (
        "A child who is not gaining weight often looks healthy. The line on the growth chart "
        "tells you first. That is why weighing every month matters, even when the child is "
        "lively."
    ),
    (
        "Sebelum kampanye dimulai, baru separuh balita yang ditimbang setiap bulan. Kami ingin "
        "mencapai 85 persen di enam RW, seperti yang hampir dicapai Posyandu Ceria Melati."
    ): (
        "Before the campaign only half of the under-fives were weighed each month. We want to "
        "reach 85 percent in six RW, as the Melati Community Health Post has nearly done."
    ),
    "Timbangan gantung dan papan ukur tinggi di pos posyandu.": (
        "A hanging scale and a height board at the posyandu post."
    ),
    "Timbangan diperiksa kader sebelum pos dibuka.": (
        "Volunteers check the scale before the post opens."
    ),
    "Siapa datang untuk apa": "Who comes for what",
    "Untuk": "For",
    "Layanan": "Service",
    "Bawa": "Bring",
    "Balita": "Under-fives",
    "Timbang, ukur, imunisasi sesuai usia": "Weighing, measuring, immunisation by age",
    "Buku KIA": "KIA book",
    "Ibu hamil": "Pregnant women",
    "Pemeriksaan dan konsultasi gizi": "Check-up and nutrition advice",
    "Remaja": "Teenagers",
    "Konsultasi kesehatan": "Health advice",
    "Tidak ada": "Nothing",
    "Lansia": "Older residents",
    "Tekanan darah dan konsultasi": "Blood pressure and advice",
    "Catatan obat": "List of medicines",
    "Sebelum berangkat": "Before you go",
    "Anak saya batuk pilek, boleh datang?": "My child has a cold. May we come?",
    "Boleh untuk konsultasi. Petugas kesehatan yang menentukan apakah imunisasi ditunda.": (
        "Yes, for advice. The health worker decides whether an immunisation should wait."
    ),
    "Kami terlewat satu jadwal imunisasi.": "We missed an immunisation.",
    "Tetap datang. Petugas akan menjelaskan imunisasi kejar sesuai ketentuan yang berlaku.": (
        "Come anyway. The health worker will explain catch-up immunisation under the current rules."
    ),
    "Kami belum ber-KTP Tanjung Barat.": "We are not registered in Tanjung Barat yet.",
    "Balita tetap dilayani. Sampaikan RT tempat Anda tinggal kepada kader.": (
        "Your child is still served. Tell the volunteer which RT you live in."
    ),
    "Tentang Dapur Gizi Warga": "About the Neighbours' Nutrition Kitchen",
}
