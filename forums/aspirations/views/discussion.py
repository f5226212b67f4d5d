"""What residents say about an aspiration."""

from dataclasses import dataclass, field
from functools import partial

from django.contrib.auth.decorators import login_required
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from forums.aspirations.services.discussing import discuss, open_talk, talk_board
from forums.aspirations.views.finding import crumbs_below, visible_or_404
from forums.boards import permissions as boards
from forums.boards.forms import PostForm
from forums.boards.models import Post, with_mentions
from forums.boards.views.writing import attempt

POSTS_SHOWN = 3


@dataclass
class Talk:
    """The discussion beside an aspiration: its thread if it is shown, newest posts, the form."""

    thread: object = None
    posts: list = field(default_factory=list)
    why_not: str = ""
    form: object = None


def talk_about(user, aspiration):
    """The Talk that ``user`` sees, or None where nobody may talk about it."""
    board = talk_board() if aspiration.is_visible else None
    if board is None:
        return None
    thread = open_talk(aspiration)
    why_not = boards.why_not_write_beside(user, board, thread)
    talk = Talk(why_not=why_not, form=None if why_not else PostForm())
    if thread is not None and thread.is_visible:
        talk.thread = thread
        talk.posts = with_mentions(reversed(Post.objects.newest(thread, POSTS_SHOWN)))
    return talk


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def write(request, code):
    """A post about it; the first one opens the thread."""
    aspiration = visible_or_404(code)
    talk = talk_about(request.user, aspiration)
    form = PostForm(request.POST or None, request.FILES or None)
    if form.is_bound and form.is_valid():
        data = {name: form.cleaned_data[name] for name in ("source", "token", "confirmed")}
        send = partial(discuss, actor=request.user, aspiration=aspiration, **data)
        why_not = talk.why_not if talk else ""
        if thread := attempt(request, "boards.post", form, send, why_not):
            return HttpResponseRedirect(thread.url_of_post(thread.last_number))
    context = {"aspiration": aspiration, "form": form, "breadcrumbs": crumbs_below()}
    if form.is_bound:
        form.tell_of_lost_pictures()
    return render(request, "aspirations/discussion_form.html", context, status=form.status)
