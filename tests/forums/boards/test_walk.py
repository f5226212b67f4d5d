"""A first walk through the boards: every page answers, and talking works."""

import pytest
from django.test import Client

from forums.boards import services
from forums.boards.models import Post, Thread
from tests.factories.boards import fill_thread, make_board, make_post, make_thread

pytestmark = pytest.mark.django_db


def signed_in(user):
    client = Client()
    client.force_login(user)
    return client


def test_a_visitor_reads_everything(client, resident):
    thread = fill_thread(make_thread(resident), resident, 45)
    for url in ("/forum/", "/forum/lingkungan/", thread.get_absolute_url()):
        assert client.get(url).status_code == 200, url
        assert client.get(f"/en{url}").status_code == 200, url
    assert b"Kiriman 45" in client.get(f"{thread.get_absolute_url()}?halaman=3").content
    assert client.get(f"{thread.get_absolute_url()}?halaman=4").status_code == 404
    for url in ("/forum/lingkungan/umpan.atom", f"{thread.get_absolute_url()}umpan.atom"):
        assert client.get(url)["Content-Type"].startswith("application/atom+xml"), url


def test_a_resident_opens_a_thread_and_a_neighbour_answers(resident, neighbour):
    make_board()
    here, there = signed_in(resident), signed_in(neighbour)
    form = here.get("/forum/lingkungan/tulis/").context["form"]
    sent = {
        "title": "Jadwal angkut sampah",
        "source": "Gerobak **tidak** muat.",
        "token": form["token"].value(),
    }
    answer = here.post("/forum/lingkungan/tulis/", sent)
    again = here.post("/forum/lingkungan/tulis/", sent)
    thread = Thread.objects.get()
    assert answer.url == again.url == thread.get_absolute_url()
    page = there.get(thread.get_absolute_url())
    assert b"<strong>tidak</strong>" in page.content
    reply = {"source": "Kami tiap Rabu.", "token": page.context["form"]["token"].value()}
    there.post(f"/forum/utas/{thread.pk}/balas/", reply)
    there.post(f"/forum/utas/{thread.pk}/balas/", reply)
    thread.refresh_from_db()
    assert (thread.posts_count, thread.last_number) == (2, 2)
    assert here.get(thread.get_absolute_url()).context["unread"] == 1


def test_edit_react_withdraw(resident, neighbour):
    thread = make_thread(resident)
    post = make_post(thread, neighbour)
    services.edit_post(actor=neighbour, post=post, source="Tiap Kamis.", version=1)
    client = signed_in(resident)
    assert b"<ins>" in client.get(f"/forum/kiriman/{post.pk}/riwayat/").content
    client.post(f"/forum/kiriman/{post.pk}/tanggapi/", {"kind": "thanks"})
    post.refresh_from_db()
    assert post.thanks_count == 1
    services.withdraw_post(actor=neighbour, post=post)
    thread.refresh_from_db()
    assert thread.posts_count == 1
    assert b"Tiap Kamis" not in Client().get(thread.get_absolute_url()).content


@pytest.mark.parametrize(
    "text", ["", "   ", "\u200b", "a" + "\u0301" * 100_000, "x" * 1_000_000, "\u202eabc"]
)
def test_unusable_text_is_refused_by_the_field(resident, text):
    thread = make_thread(resident)
    answer = signed_in(resident).post(f"/forum/utas/{thread.pk}/balas/", {"source": text})
    assert answer.status_code == 200
    assert answer.context["form"].errors["source"]
    assert Post.objects.count() == 1


def test_few_queries(client, resident, neighbour, django_assert_max_num_queries):
    thread = fill_thread(make_thread(resident), resident, 60)
    reader = signed_in(neighbour)
    for page in (1, 2, 3):
        url = (
            f"{thread.get_absolute_url()}?halaman={page}" if page > 1 else thread.get_absolute_url()
        )
        client.get(url), reader.get(url)
        with django_assert_max_num_queries(9):
            client.get(url)
        with django_assert_max_num_queries(12):
            reader.get(url)
