"""A class for small businesses; approved and scheduled, it appears in two days."""

from config.demo.stream import button, buttons, checklist, rich_text

PAGE = {
    "slug": "kelas-kemasan-untuk-usaha-rumahan",
    "title": "Kelas kemasan untuk usaha rumahan dibuka lagi",
    "summary": "Dua pertemuan gratis tentang kemasan murah yang tetap rapi dan aman.",
    "cover": "umkm-izin",
    "kind": "news",
    "published": 2,
    "alert_hours": None,
    "tags": ["umkm", "pelatihan"],
    "body": [
        rich_text(
            "<p>Banyak usaha rumahan menanyakan hal yang sama: kemasan apa yang murah, rapi, dan "
            "tidak membuat keripik melempem. Kelas kemasan menjawabnya dengan praktik, bukan "
            "ceramah. Setiap peserta membawa produknya sendiri.</p>"
            "<p>Pertemuan pertama membahas bahan dan cara menutup kemasan. Pertemuan kedua "
            "membahas label: nama produk, isi bersih, tanggal kedaluwarsa, dan nomor "
            "izin. Pendamping dari Lembaga Rintis Usaha Mandiri hadir di kedua pertemuan.</p>"
        ),
        checklist(
            "Yang perlu dibawa",
            [
                "Satu produk yang siap dijual",
                ("Contoh kemasan yang dipakai sekarang", "Termasuk labelnya, bila ada."),
                "Daftar harga bahan",
                ("NIB atau nomor P-IRT", "Belum punya pun boleh ikut; pendamping akan membantu."),
            ],
        ),
        rich_text(
            "<p>Kelas berlangsung di Aula Kelurahan, paling banyak 30 usaha, dan gratis. Usaha "
            "yang belum pernah ikut didahulukan. Ruangnya dapat dimasuki kursi roda, dan "
            "anak kecil boleh diajak.</p>"
            "<p>Peserta kelas sebelumnya melaporkan barang retur berkurang karena kemasan tidak "
            "lagi bocor. Tiga di antaranya kini menitipkan produk di koperasi warga.</p>"
        ),
        buttons(button("Lihat Tanjung Barat Naik Kelas", page="tanjung-barat-naik-kelas")),
    ],
}
ENGLISH = {}
