"""Marriage papers; Indonesian only."""

from config.demo.stream import (
    callout,
    checklist,
    contact,
    heading,
    hours,
    hours_row,
    questions,
    reusable,
    rich_text,
    steps,
    table,
)

PAGE = {
    "slug": "pengantar-nikah",
    "review_days": 20,
    "title": "Pengantar nikah",
    "summary": (
        "Berkas N1, N2, N4, dan surat keterangan dari kelurahan sebelum Anda mendaftar nikah. "
        "Gratis, satu hari kerja."
    ),
    "cover": "",
    "parent": "layanan",
    "in_menu": False,
    "body": [
        heading("Cocok untuk siapa"),
        rich_text(
            "<p>Untuk warga ber-KTP Tanjung Barat yang akan menikah, baik di Tanjung Barat "
            "maupun di tempat lain. Kelurahan menerbitkan surat pengantar. Pencatatan "
            "nikahnya dilakukan oleh KUA atau Dukcapil sesuai agama Anda.</p>"
        ),
        table(
            "Formulir yang diterbitkan",
            ["Formulir", "Isi"],
            [
                ["N1", "Surat pengantar nikah"],
                ["N2", "Permohonan kehendak nikah"],
                ["N4", "Persetujuan calon mempelai"],
                ["N6", "Keterangan kematian pasangan, bagi janda atau duda cerai mati"],
                ["PM1", "Surat keterangan dari kelurahan"],
            ],
        ),
        checklist(
            "Yang Anda bawa",
            [
                ("Surat pengantar RT dan RW", "Asli, bercap RW."),
                (
                    "Fotokopi KTP dan KK",
                    "Milik pemohon, calon pasangan, dan orang tua kedua pihak.",
                ),
                "Fotokopi akta lahir pemohon",
                ("Surat pernyataan status", "Bermeterai Rp10.000 dan ditandatangani dua saksi."),
                (
                    "Sertifikat layak kawin",
                    "Diterbitkan puskesmas setelah pemeriksaan calon pengantin.",
                ),
                ("Akta cerai atau akta kematian", "Bila salah satu pihak pernah menikah."),
                ("Surat kuasa", "Bila pengurusan diwakilkan."),
            ],
            note=(
                "Datanglah ke puskesmas lebih dahulu; jadwal pemeriksaan calon pengantin tidak "
                "setiap hari."
            ),
        ),
        steps(
            "Langkahnya",
            [
                (
                    "Periksa kesehatan",
                    (
                        "<p>Kedua calon memeriksakan diri di puskesmas dan menerima sertifikat "
                        "layak kawin.</p>"
                    ),
                ),
                (
                    "RT dan RW",
                    (
                        "<p>Minta surat pengantar. Dua saksi menandatangani pernyataan status di "
                        "hadapan pengurus.</p>"
                    ),
                ),
                (
                    "Loket PTSP Kelurahan",
                    "<p>Serahkan berkas lengkap. Surat selesai dalam satu hari kerja.</p>",
                ),
                (
                    "KUA atau Dukcapil",
                    "<p>Bawa surat dari kelurahan untuk mendaftarkan pernikahan.</p>",
                ),
            ],
        ),
        callout(
            "Jangan mepet",
            (
                "<p>Tanyakan tenggat pendaftaran kepada KUA atau Dukcapil sebelum memesan "
                "tempat. Bila ada nama yang berbeda ejaan di KTP, KK, atau akta, betulkan lebih "
                "dahulu.</p>"
            ),
            "warning",
        ),
        hours(
            "Jam loket PTSP",
            [hours_row("1", "4", "07:30", "16:00"), hours_row("5", "", "07:30", "16:30")],
            note="Jam dapat berubah pada Ramadan dan hari libur. Cek kalender resmi.",
        ),
        questions(
            "Tanya jawab",
            [
                (
                    "Calon saya tinggal di kota lain. Berkas siapa yang diurus di sini?",
                    (
                        "<p>Berkas warga Tanjung Barat saja. Calon Anda mengurus pengantarnya di "
                        "kelurahan atau desanya sendiri.</p>"
                    ),
                ),
                (
                    "Apakah orang tua harus datang?",
                    (
                        "<p>Tidak selalu. Fotokopi KTP dan KK orang tua cukup, kecuali petugas "
                        "menemukan data yang tidak cocok.</p>"
                    ),
                ),
                (
                    "Berapa biayanya?",
                    (
                        "<p>Surat dari kelurahan gratis. Biaya pencatatan nikah mengikuti "
                        "ketentuan KUA atau Dukcapil; tanyakan langsung kepada mereka.</p>"
                    ),
                ),
            ],
        ),
        reusable("gratis-tanpa-pungutan"),
        contact(
            "Loket PTSP Kelurahan",
            email="ptsp@tanjungbarat.example",
            address="Sayap kiri Kantor Kelurahan Tanjung Barat",
        ),
    ],
}
ENGLISH = {}
