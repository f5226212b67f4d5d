"""A thread and the addresses of its posts."""

from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe
from wagtail.models import Page

from blocks.listing import number_param
from blocks.visibility import visible
from forums.boards import permissions
from forums.boards.forms import PostForm
from forums.boards.models import Follow, Post, with_mentions
from forums.boards.notices import keys_about
from forums.boards.paging import PARAM
from forums.boards.reads import mark_own_reactions
from forums.boards.services import mark_read
from forums.boards.structured_data import thread_nodes
from forums.boards.views.finding import board_or_404, crumbs_to, post_or_404, thread_or_404
from forums.notices.services import mark_read_about


@require_safe
def thread(request, slug, ref):
    """One page of a thread; ``ref`` is its number and the words of its title."""
    number, words = ref
    found = thread_or_404(request.user, number)
    if found.pk != number:
        return HttpResponseRedirect(found.get_absolute_url())
    if (slug, f"{number}-{words}") != (found.board.slug, found.ref):
        query = request.META.get("QUERY_STRING", "")
        url = found.get_absolute_url()
        return HttpResponseRedirect(f"{url}?{query}" if query else url)
    page = found.page_at(number_param(request, PARAM, 1, found.page_at(1).count))
    posts = list(Post.objects.numbered(found, *page.numbers))
    with_mentions(filter(None, [*posts, found.accepted_post, found.official_post]))
    return render(request, "boards/thread.html", thread_context(request, found, page, posts))


@require_safe
def post(request, pk):
    """The permanent address of a post leads to where it stands now."""
    found = post_or_404(request.user, pk)
    return HttpResponseRedirect(found.thread.url_of_post(found.number))


def thread_context(request, found, page, posts, form=None):
    """What ``boards/thread.html`` shows."""
    user = request.user
    keeps_order = permissions.moderates(user, found.board)
    permissions.remember_publishing(user)
    for one in posts:
        one.thread = found
        one.shows_text = one.is_visible or keeps_order or one.author_id == (user.pk or 0)
        one.acts = _acts(user, one)
    mark_own_reactions(posts, user)
    why_not = permissions.why_not_reply(user, found)
    if get_language() != found.board.code:
        found.board.shown = board_or_404(found.board.slug).shown
    return {
        "thread": found,
        "about_page": _public(found.page),
        "thread_page": page,
        "posts": posts,
        "keeps_order": keeps_order,
        "units": permissions.units_of(user),
        "may_accept": not permissions.why_not_accept(user, found),
        "why_not": why_not,
        "form": form or (None if why_not else PostForm()),
        "breadcrumbs": crumbs_to(found)[:-1],
        "linked_nodes": thread_nodes(found, posts),
        "is_continued": page.number > 1,
        **_reading(user, found, page, posts),
    }


def _public(page):
    """``page`` if everybody may open it, else None. One query, or none without a page."""
    return page and visible(Page.objects.filter(pk=page.pk)).first()


def _reading(user, found, page, posts):
    """How far the reader was, and is now."""
    if not user.is_authenticated:
        return {}
    mark_read_about(actor=user, keys=keys_about(posts))
    row = Follow.objects.filter(user=user, thread=found).first()
    read = row.last_read_number if row else 0
    unread = max(0, found.last_number - read) if read else 0
    last = max((one.number for one in posts), default=0)
    if last > read:
        mark_read(actor=user, thread=found, number=last, is_first=row is None)
    return {
        "is_following": bool(row and row.is_following),
        "unread": unread,
        "first_unread_url": found.url_of_post(read + 1) if unread else "",
        "read_until": read,
    }


def _acts(user, one):
    """What the reader may do with a post."""
    if not user.is_authenticated or user.pk != one.author_id:
        return set()
    checks = {
        "edit": permissions.why_not_edit,
        "withdraw": permissions.why_not_withdraw,
        "official": permissions.why_not_mark_official,
    }
    return {name for name, why_not in checks.items() if not why_not(user, one)}
