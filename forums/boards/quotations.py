"""Quotations: the words of one post in another, shown as long as the quoted post says them.

A block of lines that begin with ``>`` is a quotation where its words are, or were, those of a post
that is quoted (``Post.quotes``). When that post is hidden, withdrawn or changed, the words go from
what is shown of the quoting posts as well; their sources stay as they were written.
"""

from itertools import groupby

from forums.boards.markdown import render
from forums.boards.models import Post

OMITTED = "> […]"
MOST_BLOCKS = 20
# Shorter lines are found everywhere.
SHORTEST_LINE = 12


def quoted_posts(thread, source, reply_to=None):
    """The posts of ``thread`` that ``source`` quotes; one query for each block of it at most."""
    found = {}
    blocks = [lines for is_quote, lines in _blocks(source) if is_quote]
    for lines in blocks[:MOST_BLOCKS]:
        words = _words(lines)
        if reply_to is not None and (_is_headed(lines) or _says_any(_own(reply_to.source), words)):
            found[reply_to.pk] = reply_to
        if (longest := max(words, key=len, default="")) and len(longest) >= SHORTEST_LINE:
            said = Post.objects.filter(thread=thread, source__contains=longest)
            found |= {post.pk: post for post in said.order_by("number")[:1]}
    return list(found.values())


def shown_source(source, quoted):
    """``source`` without the quoted words that none of the posts ``quoted`` says any more."""
    if not quoted or ">" not in source:
        return source
    texts = [(_said_now(post), _ever_said(post)) for post in quoted]
    lines = []
    for is_quote, block in _blocks(source):
        keeps = not is_quote or _may_stay(block, texts)
        lines += block if keeps else [*block[: _is_headed(block)], OMITTED]
    return "\n".join(lines)


def shown_html(source, quoted):
    """The rendered :func:`shown_source`."""
    return render(shown_source(source, quoted)).html


def quoted_by(post):
    """The posts that ``post`` quotes in any version, with all that :func:`shown_source` asks."""
    return list(post.quotes.select_related("thread").prefetch_related("versions"))


def refresh_quoting(post):
    """Draw the posts that quote ``post`` anew, after it was changed or its visibility was."""
    for quoting in Post.objects.filter(quotes=post):
        html = shown_html(quoting.source, quoted_by(quoting))
        if html != quoting.html:
            Post.objects.filter(pk=quoting.pk).update(html=html)


def _may_stay(block, texts):
    """Whether a quoted post says it now, or nobody who is quoted has ever said it."""
    words = _words(block)
    if any(all(line in now for line in words) for now, _ever in texts if now):
        return True
    was_said = any(_says_any(ever, words) for _now, ever in texts)
    is_theirs = _is_headed(block) and not all(now for now, _ever in texts)
    return not (was_said or is_theirs)


def _said_now(post):
    """The words of ``post`` that everybody reads; "" where nobody does."""
    return _own(post.source) if post.is_visible and post.thread.is_visible else ""


def _ever_said(post):
    return "\n".join(map(_own, [post.source, *(one.source for one in post.versions.all())]))


def _blocks(source):
    """Pairs of whether it is a quotation, and its lines."""
    lines = source.split("\n")
    return [(is_quote, list(some)) for is_quote, some in groupby(lines, key=_is_quoted)]


def _is_quoted(line):
    return line.lstrip().startswith(">")


def _is_headed(block):
    """Whether the first line of a quotation names somebody: ``> @name:``."""
    first = block[0].strip()
    return "@" in first and first.endswith(":")


def _words(block):
    """The quoted lines without marks and head, in single spaces, in the form of ``_own``."""
    lines = (line.replace(">", " ") for line in block[_is_headed(block) :])
    return [words for line in lines if (words := _plain(line).removesuffix("…").rstrip())]


def _own(source):
    """What a post says itself, without what it quotes."""
    return _plain(" ".join(line for line in source.splitlines() if not _is_quoted(line)))


def _plain(text):
    return " ".join(text.replace(">", " ").split())


def _says_any(text, words):
    return any(line in text for line in words)
