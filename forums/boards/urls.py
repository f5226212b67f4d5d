"""Public addresses of the boards."""

from django.urls import path, register_converter

from forums.boards import feeds
from forums.boards.views import lists, order, post_acts, thread, writing

app_name = "boards"


class ThreadRef:
    """``123-words-of-the-title``: the pair of number and words. Either form makes an address."""

    regex = r"[0-9]{1,18}-[-a-zA-Z0-9_]*"

    def to_python(self, value):
        number, _, words = value.partition("-")
        return int(number), words

    def to_url(self, value):
        if isinstance(value, str):
            return value
        number, words = value
        return f"{number}-{words}"


register_converter(ThreadRef, "thread")

urlpatterns = [
    path("forum/", lists.index, name="index"),
    path("forum/kiriman/<int:pk>/", thread.post, name="post"),
    path("forum/kiriman/<int:pk>/ubah/", writing.edit, name="edit"),
    path("forum/kiriman/<int:pk>/riwayat/", post_acts.history, name="history"),
    path("forum/kiriman/<int:pk>/riwayat/<int:number>/", post_acts.version, name="version"),
    path("forum/kiriman/<int:pk>/tarik/", post_acts.withdraw, name="withdraw"),
    path("forum/kiriman/<int:pk>/tanggapi/", post_acts.react, name="react"),
    path("forum/kiriman/<int:pk>/terima/", post_acts.accept, name="accept"),
    path("forum/kiriman/<int:pk>/resmi/", post_acts.official, name="official"),
    path("forum/utas/<int:number>/balas/", writing.reply, name="reply"),
    path("forum/utas/<int:number>/ikuti/", order.follow, name="follow"),
    path("forum/utas/<int:number>/kelola/", order.keep, name="keep"),
    path("forum/halaman/<int:pk>/tulis/", writing.beside_page, name="beside_page"),
    path("forum/<slug:slug>/", lists.board, name="board"),
    path("forum/<slug:slug>/tulis/", writing.open_thread, name="open"),
    path("forum/<slug:slug>/umpan.atom", feeds.board_feed, name="board_feed"),
    path("forum/<slug:slug>/<thread:ref>/", thread.thread, name="thread"),
    path("forum/<slug:slug>/<thread:ref>/umpan.atom", feeds.thread_feed, name="thread_feed"),
]
