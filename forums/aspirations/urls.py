"""Public addresses of the aspirations."""

from django.urls import path, register_converter

from blocks.spreadsheets import EXCEL_CSV, PLAIN_CSV
from forums.aspirations.views import (
    acts,
    detail,
    discussion,
    exchange,
    export,
    feeds,
    lists,
    openness,
    own,
    sending,
    voices,
)

app_name = "aspirations"


class Code:
    """A public code such as ``TB-2026-7KQ4M``; small letters are led to the same place."""

    regex = r"[A-Za-z]{1,8}-[0-9]{4}-[0-9A-Za-z]{5}"

    def to_python(self, value):
        return value.upper()

    def to_url(self, value):
        return value


register_converter(Code, "aspiration_code")
RECEIPT = "aspirasi/tanda-terima/<aspiration_code:code>"

urlpatterns = [
    path("aspirasi/", lists.index, name="index"),
    path("aspirasi/umpan.atom", feeds.list_feed, name="feed"),
    path("aspirasi/tabel.csv", export.table, {"flavour": EXCEL_CSV}, name="excel"),
    path("aspirasi/data.csv", export.table, {"flavour": PLAIN_CSV}, name="csv"),
    path("aspirasi/keterbukaan/", openness.openness, name="openness"),
    path(
        "aspirasi/keterbukaan/tabel.csv",
        openness.table,
        {"flavour": EXCEL_CSV},
        name="openness_excel",
    ),
    path(
        "aspirasi/keterbukaan/data.csv",
        openness.table,
        {"flavour": PLAIN_CSV},
        name="openness_csv",
    ),
    path("aspirasi/kirim/", sending.send, name="send"),
    path("aspirasi/kirim/mirip/", sending.similar_ones, name="similar"),
    path("aspirasi/dampingi/", sending.assist, name="assist"),
    path("aspirasi/saya/", own.mine, name="mine"),
    path("aspirasi/buka/", exchange.open_exchange, name="open"),
    path("aspirasi/tutup/", exchange.close_exchange, name="close"),
    path(f"{RECEIPT}/", sending.receipt, name="receipt"),
    path(f"{RECEIPT}/qr.svg", sending.receipt_qr, name="receipt_qr"),
    path("aspirasi/<aspiration_code:code>/", detail.detail, name="detail"),
    path("aspirasi/<aspiration_code:code>/percakapan/", exchange.exchange, name="exchange"),
    path("aspirasi/<aspiration_code:code>/lengkapi/", exchange.complete, name="complete"),
    path("aspirasi/<aspiration_code:code>/nilai/", acts.rate, name="rate"),
    path("aspirasi/<aspiration_code:code>/selesai/", acts.finish, name="finish"),
    path("aspirasi/<aspiration_code:code>/keberatan/", acts.contest, name="contest"),
    path("aspirasi/<aspiration_code:code>/buka-kembali/", acts.reopen, name="reopen"),
    path("aspirasi/<aspiration_code:code>/ubah/", acts.edit, name="edit"),
    path("aspirasi/<aspiration_code:code>/tarik/", acts.withdraw, name="withdraw"),
    path("aspirasi/<aspiration_code:code>/dukung/", voices.support, name="support"),
    path("aspirasi/<aspiration_code:code>/ikuti/", voices.follow, name="follow"),
    path("aspirasi/<aspiration_code:code>/bicara/", discussion.write, name="discuss"),
]
