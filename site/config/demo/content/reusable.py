"""Texts used on several pages."""

from config.demo.stream import rich_text

REUSABLE = {
    "gratis-tanpa-pungutan": {
        "title": "Gratis, tanpa pungutan",
        "body": [
            rich_text(
                "<p>Layanan dan kegiatan ini tidak dipungut biaya. Tidak ada uang terima "
                "kasih, uang kas, ataupun jalur cepat.</p>"
                "<p>Bila ada yang meminta uang, catat hari, jam, dan tempatnya, lalu "
                "sampaikan kepada kantor kelurahan atau lewat LAPOR!.</p>"
            ),
        ],
    },
    "foto-anak": {
        "title": "Foto anak hanya dengan izin",
        "body": [
            rich_text(
                "<p>Kami memotret anak hanya bila orang tua atau wali mengizinkan, dan "
                "mengutamakan foto dari belakang atau dari jauh. Nama, sekolah, dan alamat "
                "anak tidak ditulis.</p>"
                "<p>Anda boleh meminta foto diturunkan kapan saja, tanpa menyebut alasan.</p>"
            ),
        ],
    },
    "data-pribadi": {
        "title": "Jaga data pribadi",
        "body": [
            rich_text(
                "<p>Jangan menuliskan NIK, nomor KK, atau nomor ponsel di ruang umum, dan "
                "jangan mengirim foto kartu identitas lewat percakapan. Petugas tidak pernah "
                "meminta kata sandi atau kode OTP.</p>"
                "<p>Situs ini menampilkan jumlah, bukan nama.</p>"
            ),
        ],
    },
}
ENGLISH = {
    "Gratis, tanpa pungutan": "Free of charge",
    (
        "Layanan dan kegiatan ini tidak dipungut biaya. Tidak ada uang terima kasih, uang kas, "
        "ataupun jalur cepat."
    ): (
        "This service or activity costs nothing. There is no tip, no contribution and no fast lane."
    ),
    (
        "Bila ada yang meminta uang, catat hari, jam, dan tempatnya, lalu sampaikan kepada "
        "kantor kelurahan atau lewat LAPOR!."
    ): (
        "If anyone asks for money, note the day, time and place and tell the kelurahan office or "
        "report it through LAPOR!."
    ),
    "Foto anak hanya dengan izin": "Photos of children only with consent",
    (
        "Kami memotret anak hanya bila orang tua atau wali mengizinkan, dan mengutamakan foto "
        "dari belakang atau dari jauh. Nama, sekolah, dan alamat anak tidak ditulis."
    ): (
        "We photograph children only with the consent of a parent or guardian, and prefer "
        "pictures from behind or from a distance. We do not print a child's name, school or "
        "address."
    ),
    "Anda boleh meminta foto diturunkan kapan saja, tanpa menyebut alasan.": (
        "You may ask us to take a photo down at any time, without giving a reason."
    ),
    "Jaga data pribadi": "Protect personal data",
    (
        "Jangan menuliskan NIK, nomor KK, atau nomor ponsel di ruang umum, dan jangan mengirim "
        "foto kartu identitas lewat percakapan. Petugas tidak pernah meminta kata sandi atau "
        "kode OTP."
    ): (
        "Do not post identity numbers, family card numbers or phone numbers in public, and do "
        "not send photos of identity cards in a chat. Staff never ask for a password or a "
        "one-time code."
    ),
    "Situs ini menampilkan jumlah, bukan nama.": "This site shows totals, not names.",
}
