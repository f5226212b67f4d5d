"""What one does with a single post besides changing it."""

from functools import partial

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from blocks.listing import KeyPage
from forums.boards import permissions, services
from forums.boards.changes import changes
from forums.boards.quotations import quoted_by, shown_source
from forums.boards.refusals import refuse
from forums.boards.services.counters import has_replies_of_others
from forums.boards.states import ReactionKind
from forums.boards.views.finding import crumbs_to, post_or_404

STEPS = 5  # of a history on one page


@login_required
@require_POST
def react(request, pk):
    """Give a reaction or take it back."""
    post = post_or_404(request.user, pk)
    kind = request.POST["kind"]
    if kind not in ReactionKind.values:
        raise BadRequest("There is no such reaction.")
    services.react(actor=request.user, post=post, kind=kind)
    return _back(post)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request, pk):
    """Ask, then withdraw a post of one's own."""
    post = post_or_404(request.user, pk)
    refuse(permissions.why_not_withdraw(request.user, post))
    if request.method == "POST":
        services.withdraw_post(actor=request.user, post=post)
        return _back(post)
    context = {
        "post": post,
        "thread_stays": has_replies_of_others(post),
        "breadcrumbs": crumbs_to(post.thread),
    }
    return render(request, "boards/withdraw.html", context)


@login_required
@require_POST
def accept(request, pk):
    """Name the post the answer of its thread, or take that back."""
    post = post_or_404(request.user, pk)
    services.accept_answer(actor=request.user, post=post)
    return _back(post)


@login_required
@require_POST
def official(request, pk):
    """Make one's own post the official answer of one's unit, or take that back."""
    post = post_or_404(request.user, pk)
    units = {str(unit.pk): unit for unit in permissions.units_of(request.user)}
    key = request.POST.get("unit", "")
    if key and key not in units:
        refuse(permissions.why_not_mark_official(request.user, post) or "This is no unit of yours.")
    services.mark_official(actor=request.user, post=post, unit=units.get(key))
    return _back(post)


@require_safe
def history(request, pk):
    """What a post said before, and what changed, the latest change first."""
    post = post_or_404(request.user, pk)
    keeps_order = permissions.moderates(request.user, post.thread.board)
    if not post.is_visible and not keeps_order:
        raise Http404("The history of this post is not shown.")
    every = post.versions.all()
    versions = every if keeps_order else every.filter(concealed=False)
    listing = KeyPage(versions, request, key=("-number",), size=STEPS)
    context = {
        "post": post,
        "listing": listing,
        "steps": _steps(post, versions, listing.items),
        "has_closed": not keeps_order and every.filter(concealed=True).exists(),
        "may_conceal": not permissions.why_not_conceal(request.user, post),
        "may_ask": not permissions.why_not_ask_to_conceal(request.user, post),
        "breadcrumbs": crumbs_to(post.thread),
    }
    return render(request, "boards/history.html", context)


@login_required
@require_POST
def version(request, pk, number):
    """Close an earlier version, open it again, or ask a moderator to close it."""
    post = post_or_404(request.user, pk)
    about = {"actor": request.user, "post": post, "number": number}
    acts = {
        "conceal": partial(services.conceal_version, **about),
        "reveal": partial(services.conceal_version, **about, concealed=False),
        "ask": partial(services.ask_to_conceal_version, **about),
    }
    act = request.POST["act"]
    if act not in acts:
        raise BadRequest("There is no such act.")
    acts[act]()
    if act == "ask":
        messages.success(request, _("The moderators have been asked to close this version."))
    return HttpResponseRedirect(reverse("boards:history", args=[post.pk]))


def _steps(post, versions, shown):
    """For each of the ``shown`` versions what changed until the next of ``versions``."""
    if not shown:
        return
    quoted = quoted_by(post)

    def text_of(source):
        return post.named(shown_source(source, quoted))

    newer = versions.filter(number__gt=shown[0].number).order_by("number").first() or post
    text = text_of(newer.source)
    for version in shown:
        earlier = text_of(version.source)
        yield {"version": version, "changes": changes(earlier, text)}
        text = earlier


def _back(post):
    return HttpResponseRedirect(post.thread.url_of_post(post.number))
