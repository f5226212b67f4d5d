"""What one does with a single post besides changing it."""

import difflib

from django.contrib.auth.decorators import login_required
from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from forums.boards import permissions, services
from forums.boards.refusals import refuse
from forums.boards.states import ReactionKind
from forums.boards.views.finding import crumbs_to, post_or_404


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
    context = {"post": post, "breadcrumbs": crumbs_to(post.thread)}
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
    """What a post said before, and what changed."""
    post = post_or_404(request.user, pk)
    if not post.is_visible and not permissions.moderates(request.user, post.thread.board):
        raise Http404("The history of this post is not shown.")
    versions = list(post.versions.all())
    if not permissions.moderates(request.user, post.thread.board):
        versions = [version for version in versions if not version.concealed]
    texts = [version.source for version in versions] + [post.source]
    steps = [
        {"version": version, "changes": changes(old, new)}
        for version, old, new in zip(versions, texts, texts[1:], strict=False)
    ]
    context = {"post": post, "steps": steps[::-1], "breadcrumbs": crumbs_to(post.thread)}
    return render(request, "boards/history.html", context)


def changes(old, new):
    """Pairs of sign ("", "-" or "+") and words: how ``old`` became ``new``, word by word."""
    before, after = _words(old), _words(new)
    found = []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=len(before) > 2000)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            found.append(("", "".join(before[a:b])))
            continue
        found += [("-", "".join(before[a:b]))] if b > a else []
        found += [("+", "".join(after[c:d]))] if d > c else []
    return found


def _words(text):
    """Words with the space behind them."""
    words, word = [], ""
    for char in text:
        word += char
        if char.isspace():
            words.append(word)
            word = ""
    return [*words, word] if word else words


def _back(post):
    return HttpResponseRedirect(post.thread.url_of_post(post.number))
