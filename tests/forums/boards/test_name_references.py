"""Names in texts are those that people have now: in mentions and quotations, wherever shown."""

from importlib import import_module

import pytest
from django.apps import apps
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from blocks.text_normalization import fold_line
from forums.boards.markdown import quoted, render
from forums.boards.models import Post
from forums.boards.name_references import CLOSE, OPEN, REFERENCE, refer, with_names
from forums.boards.services import edit_post
from forums.people.models import User
from tests.factories.boards import make_post, make_thread
from tests.factories.people import UserFactory

NAMES = ["Ani", "Budi Santoso", "O'Neil <b>", "Ani Lestari"]


@pytest.fixture
def thread(site_tree):
    return make_thread(UserFactory(resident=True, name="Budi Santoso"))


@pytest.mark.django_db
def test_a_name_follows_its_person(thread, resident, client):
    post = make_post(thread, resident, source="@Budi Santoso `@budi santoso` halo")
    post.refresh_from_db()
    assert "Budi S" not in post.source + post.html
    assert [person.name for person in post.mentioned.all()] == ["Budi Santoso"]
    assert post.text == "@Budi Santoso `@Budi Santoso` halo"
    assert refer("https://example.org/@Budi a@Budi", {"budi": [resident]})[1] == []
    User.objects.filter(name="Budi Santoso").update(nickname="<i>Bud</i>")
    url = thread.get_absolute_url()
    shown = '<span class="mention">@&lt;i&gt;Bud&lt;/i&gt;</span>'
    assert shown in client.get(url).text
    post = Post.objects.get(pk=post.pk)
    assert post.excerpt == "@<i>Bud</i> @<i>Bud</i> halo"
    User.objects.filter(name="Budi Santoso").update(hides_name=True)
    assert '<span class="mention">@Warga</span>' in client.get(url).text


@pytest.mark.django_db
def test_changing_a_text_keeps_whom_it_mentions(thread, resident, client):
    post = make_post(thread, resident, source=quoted("Gerobak", "Budi Santoso") + "Setuju")
    User.objects.filter(name="Budi Santoso").update(name="Budi Baru")
    client.force_login(resident)
    form = client.get(reverse("boards:edit", args=[post.pk])).context["form"]
    assert form.initial["source"].startswith("> @Budi Baru:")
    edit_post(
        actor=resident, post=post, source=form.initial["source"] + " sekali", version=post.version
    )
    post = Post.objects.get(pk=post.pk)
    assert "Budi" not in post.source + post.html + post.versions.get().source
    history = client.get(reverse("boards:history", args=[post.pk])).text
    assert "Budi Baru" in history
    assert OPEN not in history


@pytest.mark.django_db
def test_a_reference_that_is_typed_names_nobody(thread, resident):
    stranger = UserFactory(name="Orang Lain")
    post = make_post(thread, resident, source=f"@{OPEN}{stranger.pk}{CLOSE} halo")
    assert post.text == f"@{stranger.pk} halo"
    assert not post.mentioned.exists()


@pytest.mark.django_db
def test_what_was_stored_before_is_brought_in_line(thread, resident):
    person = UserFactory(resident=True, name="O'Neil <b>")
    make_post(thread, person)
    post = make_post(thread, resident, source="x")
    other = make_post(thread, resident, source="x")
    Post.objects.filter(pk=post.pk).update(
        source="@O'Neil <b> dan @budi santoso",
        html='<p><span class="mention">@O\'Neil &lt;b&gt;</span> dan '
        '<span class="mention">@budi santoso</span></p>',
    )
    Post.objects.filter(pk=other.pk).update(source="surel a@b.id", html="<p>surel a@b.id</p>")
    migration = import_module("forums.boards.migrations.0008_refer_to_people")
    migration.refer_to_people(apps, None)
    post, other = Post.objects.get(pk=post.pk), Post.objects.get(pk=other.pk)
    assert post.html == render(post.source).html.strip()
    assert post.text == "@O'Neil <b> dan @Budi Santoso"
    assert {one.name for one in post.mentioned.all()} == {"O'Neil <b>", "Budi Santoso"}
    assert (other.text, other.mentioned.count()) == ("surel a@b.id", 0)


PEOPLE = {fold_line(name): [User(pk=pk, name=name)] for pk, name in enumerate(NAMES, 1)}
MENTIONS = [f"@{name}" for name in NAMES]
PIECES = st.sampled_from([*MENTIONS, "@ani", "@", " ", "a", "é", "/", "\n> ", OPEN, CLOSE, "1"])


@given(st.lists(PIECES).map("".join))
def test_names_leave_and_come_back(text):
    stored, mentioned = refer(text, PEOPLE)
    keys = {int(found[1]) for found in REFERENCE.finditer(stored)}
    assert keys == {person.pk for person in mentioned}
    shown = with_names(stored, {person.pk: person.name for person in mentioned})
    assert shown.lower() == text.replace(OPEN, "").replace(CLOSE, "").lower()
    assert refer(shown, PEOPLE)[0] == stored
