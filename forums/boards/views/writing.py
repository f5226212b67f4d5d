"""Forms for new threads, replies and changed posts."""

from functools import partial

from django.contrib.auth.decorators import login_required
from django.core.exceptions import BadRequest, ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from forums.boards import permissions, services
from forums.boards.forms import EditForm, PostForm, ThreadForm
from forums.boards.limits import refuse_flood
from forums.boards.markdown import mention, quoted
from forums.boards.models import Post
from forums.boards.quotations import quoted_by, shown_source
from forums.boards.refusals import NeedsConfirmation, NotAllowed, refuse
from forums.boards.views.finding import (
    board_or_404,
    crumbs,
    crumbs_to,
    discussion_or_404,
    post_or_404,
    thread_or_404,
)

FORM_METHODS = ["GET", "HEAD", "POST"]


@login_required
@require_http_methods(FORM_METHODS)
def open_thread(request, slug):
    """A new thread on a board."""
    board = board_or_404(slug)
    why_not = permissions.why_not_open(request.user, board)
    form = _bound(request, ThreadForm)
    if form.is_bound and form.is_valid():
        data = form.cleaned_data
        send = partial(
            services.open_thread,
            actor=request.user,
            board=board,
            title=data["title"],
            **_sent(form),
        )
        if thread := attempt(request, "boards.thread", form, send, why_not):
            return HttpResponseRedirect(thread.get_absolute_url())
    context = {
        "board": board,
        "form": form,
        "why_not": why_not,
        "breadcrumbs": crumbs((board.shown.title, board.get_absolute_url())),
    }
    return _page(request, "boards/thread_form.html", context)


@login_required
@require_http_methods(FORM_METHODS)
def reply(request, number):
    """A reply to a thread; ``?ke=`` names the post that it answers, ``?kutip=1`` quotes it."""
    thread = thread_or_404(request.user, number)
    target = _target(request, thread)
    why_not = permissions.why_not_reply(request.user, thread)
    form = _bound(request, PostForm, initial=_opening(request, target))
    if form.is_bound and form.is_valid():
        send = partial(
            services.write_post, actor=request.user, thread=thread, reply_to=target, **_sent(form)
        )
        if post := attempt(request, "boards.post", form, send, why_not):
            return HttpResponseRedirect(post.thread.url_of_post(post.number))
    context = {
        "thread": thread,
        "target": target,
        "form": form,
        "why_not": why_not,
        "breadcrumbs": crumbs_to(thread),
    }
    return _page(request, "boards/reply_form.html", context)


@login_required
@require_POST
def beside_page(request, pk):
    """A post from the panel beside a page."""
    page, board, thread = discussion_or_404(pk)
    why_not = permissions.why_not_write_beside(request.user, board, thread)
    form = PostForm(request.POST, request.FILES)
    if form.is_valid():
        send = partial(services.post_beside_page, actor=request.user, page=page, **_sent(form))
        if post := attempt(request, "boards.post", form, send, why_not):
            return HttpResponseRedirect(post.thread.url_of_post(post.number))
    context = {"page_beside": page, "form": form, "breadcrumbs": crumbs()}
    return _page(request, "boards/beside_form.html", context)


@login_required
@require_http_methods(FORM_METHODS)
def edit(request, pk):
    """Change a post of one's own."""
    post = post_or_404(request.user, pk)
    if request.method != "POST" or post.author_id != request.user.pk:
        refuse(permissions.why_not_edit(request.user, post))
    shown = post.named(shown_source(post.source, quoted_by(post)))
    initial = {"source": shown, "version": post.version}
    form = _bound(request, EditForm, initial=initial)
    if form.is_bound and form.is_valid():
        data = form.cleaned_data
        send = partial(
            services.edit_post,
            actor=request.user,
            post=post,
            **{name: data[name] for name in ("source", "version", "confirmed")},
        )
        why_not = permissions.why_not_edit(request.user, post)
        if attempt(request, "boards.edit", form, send, why_not):
            return HttpResponseRedirect(post.thread.url_of_post(post.number))
    context = {"post": post, "form": form, "breadcrumbs": crumbs_to(post.thread)}
    return _page(request, "boards/edit_form.html", context)


def attempt(request, action, form, send, why_not):
    """What ``send()`` returns, or None when the form must be shown again with the reason.

    Whatever the reason is, what was typed stays in the form. What is cheap to find out comes
    first: ``why_not``, then floods; only then are pictures opened.
    """
    try:
        refuse(why_not)
        refuse_flood(request, action)
        return send(pictures=found) if (found := form.take_pictures()) else send()
    except NeedsConfirmation as doubt:
        form.warnings = doubt.warnings
    except (ValidationError, NotAllowed) as error:
        form.take_refusal(error)
    return None


def _page(request, template, context):
    """The form's page, with the status that a refusal gave the form."""
    if context["form"].is_bound:
        context["form"].tell_of_lost_pictures()
    return render(request, template, context, status=context["form"].status)


def _bound(request, form_class, **kwargs):
    if request.method == "POST":
        return form_class(request.POST, request.FILES, **kwargs)
    return form_class(**kwargs)


def _sent(form):
    data = form.cleaned_data
    return {
        "source": data["source"],
        "token": data["token"],
        "confirmed": data["confirmed"],
    }


def _target(request, thread):
    """The post that is answered, or None."""
    raw = request.POST.get("reply_to") or request.GET.get("ke") or ""
    if not raw:
        return None
    if not (raw.isascii() and raw.isdigit() and len(raw) < 10):
        raise BadRequest(_("This is no number of a post."))
    found = Post.objects.visible().filter(thread=thread, number=int(raw))
    return found.select_related("author").first()


def _opening(request, target):
    """What stands in the form of a reply before anything is typed."""
    if target is None:
        return {}
    text = f"{mention(target.author_name)} "
    if request.GET.get("kutip") == "1":
        text = quoted(target.text, target.author_name)
    return {"reply_to": target.number, "source": text}
