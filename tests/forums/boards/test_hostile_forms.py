"""The hostile texts once more: changing a post, summing a thread up, writing beside a page."""

from typing import NamedTuple

import pytest
from django.utils.html import escape

from forums.boards.models import PageDiscussion, Post, PostVersion, Thread
from tests.factories.boards import make_board, make_thread
from tests.factories.hostile import NEUTRALISED, REFUSED, assert_harmless
from tests.factories.programs import make_program

pytestmark = pytest.mark.django_db


class Target(NamedTuple):
    """Where a text goes: the address, the name of its field, what else is sent, which form."""

    url: str
    field: str
    rest: dict
    form: str = ""

    def form_in(self, answer):
        """The form that the answer shows."""
        context = answer.context
        return context["forms"][self.form] if self.form else context["form"]


def edit(resident, site_tree):
    post = make_thread(resident).posts.get()
    return Target(f"/forum/kiriman/{post.pk}/ubah/", "source", {"version": 1})


def summary(resident, site_tree):
    thread = make_thread(resident)
    return Target(f"/forum/utas/{thread.pk}/kelola/", "close-summary", {"act": "close"}, "close")


def beside_page(resident, site_tree):
    page = make_program(site_tree.programs, area="kesehatan")
    PageDiscussion.objects.create(page=page, board=make_board(), question="Bagaimana?")
    return Target(f"/forum/halaman/{page.pk}/tulis/", "source", {})


@pytest.fixture(params=[edit, summary, beside_page], ids=lambda make: make.__name__)
def target(request, resident, site_tree):
    return request.param(resident, site_tree)


def stored():
    return [list(model.objects.order_by("pk").values()) for model in (Thread, Post, PostVersion)]


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_refused_by_the_field(signed_in, resident, target, text):
    before = stored()
    answer = signed_in(resident).post(target.url, {target.field: text, **target.rest})
    assert answer.status_code == 200
    form, html = target.form_in(answer), answer.content.decode()
    assert list(form.errors) == [target.field.rpartition("-")[2]]
    assert f'id="id_{target.field}_error"' in html
    assert f">\n{escape(text)}</textarea>" in html
    assert stored() == before


@pytest.mark.parametrize("text", NEUTRALISED.values(), ids=NEUTRALISED)
def test_shown_without_harm(signed_in, resident, target, text):
    before, sent = stored(), {target.field: text, "confirmed": "on", **target.rest}
    client = signed_in(resident)
    answer = client.post(target.url, sent)
    if answer.status_code == 302:
        for html in (
            *Post.objects.values_list("html", flat=True),
            Thread.objects.get().closing_html,
        ):
            assert_harmless(html)
        # Its author sees it, also where it waits for a moderator.
        assert client.get(Thread.objects.get().get_absolute_url()).status_code == 200
        return
    assert answer.status_code == 200
    assert target.form_in(answer).errors
    assert escape(text) in answer.content.decode()
    assert stored() == before


# A browser sends forms in UTF-8. In these encodings lone surrogates, and what is no text, get in.
ODD_FORMS = {
    "utf-7": ("multipart/form-data; boundary=x; charset=utf-7", b"+2AA-"),
    "escapes": ("multipart/form-data; boundary=x; charset=unicode_escape", b"\\ud800"),
    "no text at all": ("multipart/form-data; boundary=x; charset=hex", b"00"),
    "surrogate in utf-8": ("multipart/form-data; boundary=x", b"\xed\xa0\x80"),
}


@pytest.mark.parametrize(("kind", "text"), ODD_FORMS.values(), ids=ODD_FORMS)
def test_lone_surrogates_get_nowhere(signed_in, resident, target, kind, text):
    before = stored()
    fields = {
        target.field: text,
        **{key: str(value).encode() for key, value in target.rest.items()},
    }
    body = b"".join(
        b'--x\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % (key.encode(), value)
        for key, value in fields.items()
    )
    client = signed_in(resident)
    answer = client.generic("POST", target.url, body + b"--x--\r\n", kind)
    if "charset" in kind:
        assert answer.status_code == 400
        assert stored() == before
    else:  # what is no UTF-8 came in as the sign for that
        assert answer.status_code in (200, 302)
        assert client.get(Thread.objects.get().get_absolute_url()).status_code == 200
