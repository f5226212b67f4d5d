"""News: the scholarship clinic opens a second table, Indonesian only."""

from config.demo.stream import callout, checklist, documents, picture, related, rich_text, steps

PAGE = {
    "slug": "meja-tambahan-klinik-beasiswa",
    "title": "Klinik Beasiswa menambah satu meja",
    "summary": (
        "Antrean panjang membuat relawan membuka meja kedua khusus untuk memeriksa berkas KJP "
        "Plus dan KJMU."
    ),
    "cover": "klinik-beasiswa",
    "kind": "news",
    "published": -44,
    "alert_hours": None,
    "tags": ["beasiswa", "kjp plus", "kjmu"],
    "body": [
        rich_text(
            "<p>Pertanyaan terbanyak di Klinik Beasiswa bukan tentang syarat, melainkan "
            "tentang urutan. Berkas mana yang diurus dahulu, dan siapa yang menandatangani. "
            "Karena itu relawan menambah satu meja yang hanya memeriksa urutan berkas.</p>"
        ),
        steps(
            "Alur di klinik",
            [
                (
                    "Meja pertama: dengarkan",
                    (
                        "<p>Relawan bertanya jenjang sekolah dan keadaan umum. Tidak ada data "
                        "yang dicatat.</p>"
                    ),
                ),
                (
                    "Meja kedua: periksa berkas",
                    "<p>Anda membuka berkas sendiri. Relawan menunjukkan yang kurang.</p>",
                ),
                (
                    "Pulang dengan daftar",
                    "<p>Anda membawa lembar centang berisi langkah berikutnya.</p>",
                ),
            ],
        ),
        picture(
            "klinik-beasiswa",
            "Dua meja konsultasi dengan map berkas dan kursi bagi keluarga.",
            "Meja kedua ada di dekat jendela ruang konsultasi.",
        ),
        callout(
            "Relawan tidak menentukan penerima",
            (
                "<p>Keputusan ada pada penyelenggara bantuan. Syarat dan jadwal resmi hanya yang "
                "diumumkan di kjp.jakarta.go.id. Siapa pun yang menjanjikan kelulusan dengan "
                "imbalan patut dilaporkan.</p>"
            ),
            "warning",
        ),
        checklist(
            "Bawa pada kunjungan pertama",
            [
                "Kartu pelajar atau surat aktif dari sekolah",
                "Kartu keluarga asli, untuk Anda pegang sendiri",
                "Rapor atau transkrip terakhir",
                (
                    "Surat keterangan tidak mampu",
                    "Bila diminta; lihat syaratnya di halaman layanan.",
                ),
            ],
            note="Jangan mengirim foto kartu identitas kepada relawan lewat pesan.",
        ),
        rich_text(
            "<p>Sejak meja kedua dibuka, rata-rata waktu tunggu turun dari satu jam menjadi "
            "25 menit. Keluarga yang berkasnya sudah lengkap dapat langsung menuju meja "
            "kedua.</p>"
        ),
        documents(
            "Unduh sebelum datang", [("daftar-berkas-beasiswa", "Lembar centang satu halaman.")]
        ),
        related("Layanan terkait", ["klinik-beasiswa", "surat-keterangan-tidak-mampu"]),
    ],
}
ENGLISH = {}
