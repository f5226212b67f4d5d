"""Mentions: who is told, what is marked, and that a name stays a name."""

import html
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blocks.text_normalization import fold_line
from forums.boards.markdown import mention, own_words, quoted, render
from forums.boards.mentions import people_to_mention
from forums.boards.name_references import CLOSE, OPEN, refer
from forums.boards.notices import MENTION, tell_readers
from forums.boards.services import open_thread, write_post
from forums.notices.models import Notice
from forums.people.models import User
from tests.factories.boards import make_board
from tests.factories.people import UserFactory


def people(*names):
    """Lists of people by their folded names."""
    return {fold_line(name): [User(pk=pk, name=name)] for pk, name in enumerate(names, 1)}


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Irfan", "@ırfan"),
        ("İrfan", "@irfan"),
        ("José", unicodedata.normalize("NFD", "@José")),
        (unicodedata.normalize("NFD", "José"), "@José"),
        ("José", "@jose"),
        ("Ma'ruf", "@Ma’ruf"),
        ("Siti Aminah", "@SITI AMINAH"),
        ("Siti Aminah", "@Ｓｉｔｉ Ａｍｉｎａｈ"),
        ("Straße", "@STRASSE"),
        ("ꦏꦿꦸꦁ", "@ꦏꦿꦸꦁ"),
        ("K", "@\u212a"),
    ],
)
def test_a_name_is_found_however_it_is_typed(name, typed):
    stored, mentioned = refer(f"Halo {typed}, apa kabar?", people(name))
    assert [person.name for person in mentioned] == [name]
    assert stored == f"Halo @{OPEN}1{CLOSE}, apa kabar?"
    rendered = render(stored)
    assert rendered.mentioned == {1}
    assert f'<span class="mention">@{OPEN}1{CLOSE}</span>' in rendered.html


@pytest.mark.parametrize("typed", ["@Sitiawan", "@Siti_2", "x@Siti", "@@Siti", "`@Siti`", "@Sit"])
def test_a_part_of_a_word_is_no_mention(typed):
    assert not render(refer(typed, people("Siti"))[0]).mentioned


def test_the_longest_name_is_meant():
    _stored, mentioned = refer("@Siti Aminah", people("Siti", "Siti Aminah"))
    assert [person.name for person in mentioned] == ["Siti Aminah"]


def test_a_name_with_signs_of_markdown_is_found_as_it_is_quoted():
    _stored, mentioned = refer(quoted("Halo", "*O'Neil* <b>"), people("*O'Neil* <b>"))
    assert [person.name for person in mentioned] == ["*O'Neil* <b>"]


@given(st.text(), st.lists(st.text(min_size=1, max_size=20), max_size=4))
def test_any_text_and_any_names_render(text, names):
    stored, mentioned = refer(f"{text} @{''.join(names[:1])}", people(*names))
    assert render(stored).mentioned <= {person.pk for person in mentioned}


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30))
def test_a_quoted_name_is_only_text(name):
    for source in (mention(name), quoted("Halo", name)):
        rendered = render(source).html
        assert "<a" not in rendered
        assert "<em>" not in rendered
        assert "<code>" not in rendered
        assert f"@{name}" in html.unescape(rendered)


@pytest.mark.parametrize(
    "name", ["[x](http://jahat.example)", "jahat.example.com", "*a*", "`a`", "www.a.id", "<b>"]
)
def test_a_name_with_markup_puts_no_link_into_a_quotation(name):
    rendered = render(quoted("Halo", name)).html
    assert "<a" not in rendered
    assert "<em>" not in rendered
    assert f"@{name}:" in html.unescape(rendered)


def test_an_excerpt_leaves_the_quotation_out():
    rendered = render(quoted("Dulu", "Siti") + "Setuju.").html
    assert own_words(rendered, 160) == "Setuju."
    assert own_words(render("> Dulu").html, 160) == "Dulu"


@pytest.mark.django_db
def test_who_is_told(site_tree):
    board = make_board()
    writer, first, second, third = (UserFactory(resident=True) for _number in range(4))
    for person in (first, second):
        person.nickname = "Budi ırmak"
        person.save(update_fields=["nickname"])
    thread = open_thread(actor=first, board=board, title="Lampu jalan", source="Lampu mati.")
    for person in (second, third):
        write_post(actor=person, thread=thread, source=f"Ya, kata {person.pk} juga.")
    thread.posts.update(visibility="visible")
    source = f"> @{third.name}: lampu\n\nTerima kasih @BUDI IRMAK"
    assert len(people_to_mention(thread, source)) == 2
    post = write_post(actor=writer, thread=thread, source=source)
    post.visibility = "visible"
    Notice.objects.all().delete()
    tell_readers(post)
    told = Notice.objects.filter(kind=MENTION).values_list("recipient", flat=True)
    assert set(told) == {first.pk, second.pk}
