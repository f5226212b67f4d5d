"""The part of Markdown that residents may use, rendered once to clean HTML.

Two fences stand one behind the other: the parser knows no HTML, no pictures, headings or tables
and refuses unsafe links; the sanitiser lets only a short list of tags through.
"""

import html
import re
from dataclasses import dataclass, field
from functools import cache

import nh3
from linkify_it import LinkifyIt
from markdown_it import MarkdownIt
from markdown_it.rules_inline import link, linkify
from markdown_it.token import Token

from blocks.excerpts import excerpt, shortened
from forums.boards.name_references import OPEN, REFERENCE, keys_of

TAGS = {"p", "br", "strong", "em", "s", "ul", "ol", "li", "blockquote", "code", "pre", "a", "span"}
ATTRIBUTES = {"*": set(), "a": {"href"}, "ol": {"start"}}
CLASSES = {"span": {"mention"}}
SCHEMES = {"http", "https", "mailto"}
LINK_REL = "nofollow ugc noopener"
UNUSED_RULES = ["image", "heading", "lheading", "table", "hr", "reference", "html_block"]
MENTION = "mention"
MENTIONED = re.compile(rf"(?<![\w@])@{REFERENCE.pattern}")
QUOTATION = {"blockquote"}
BLOCK_TAG = re.compile(r"(</?(?:p|li|br|blockquote|pre)\b[^<>]*>)")
MARKUP = re.compile(r"[\\`*_\[\]<>&~@]|[.:/](?=\S)")
# Bounds that keep the work linear, whatever is typed.
LONGEST_LINK_TEXT = 500
DEEPEST_LINK = 8  # brackets in brackets
LONGEST_ADDRESS = 1000
LONGER_THAN_AN_ADDRESS = re.compile(rf"\S{{{LONGEST_ADDRESS + 1},}}")
SCHEME = re.compile(r"(?<![a-z0-9.+-])https?$", re.IGNORECASE)


@dataclass(frozen=True)
class Rendered:
    """``html`` to show, and the keys of the people ``mentioned``, but for those in quotations."""

    html: str
    mentioned: set = field(default_factory=set)


def render(source):
    """Render ``source``; references to people behind an @ are marked as mentions."""
    env = {"mentioned": set()}
    raw = _parser().render(source, env)
    clean = nh3.clean(
        raw,
        tags=TAGS,
        attributes=ATTRIBUTES,
        allowed_classes=CLASSES,
        url_schemes=SCHEMES,
        link_rel=LINK_REL,
    )
    return Rendered(clean, env["mentioned"])


def plain(rendered_html, length=None):
    """The words of rendered HTML in one line, cut after ``length`` characters."""
    spaced = BLOCK_TAG.sub(r" \1", rendered_html)
    text = " ".join(html.unescape(nh3.clean(spaced, tags=set())).split())
    return text if length is None else excerpt(text, length)


def own_words(rendered_html, length=None):
    """Like :func:`plain`, without quotations; of a text that only quotes, the quotation."""
    own = nh3.clean(
        rendered_html, tags=TAGS - QUOTATION, attributes={}, clean_content_tags=QUOTATION
    )
    return plain(own, length) or plain(rendered_html, length)


def mention(name):
    """``@name`` in Markdown; nothing in the name becomes markup or a link."""
    return f"@{MARKUP.sub(r'\\\g<0>', name)}"


def quoted(source, name, length=600):
    """``source`` as a Markdown quotation of what ``name`` wrote, without what they quoted."""
    own = [line for line in source.splitlines() if not line.lstrip().startswith(">")]
    text = shortened("\n".join(own).strip(), length)
    lines = [f"{mention(name)}:", *text.splitlines()]
    return "\n".join(f"> {line}".rstrip() for line in lines) + "\n\n"


@cache
def _parser():
    parser = MarkdownIt("js-default", {"html": False, "linkify": True, "breaks": True})
    parser.disable(UNUSED_RULES, ignoreInvalid=True)
    parser.linkify = _Linkify(options={"fuzzy_email": False, "fuzzy_ip": False})
    parser.inline.ruler.at("link", _link)
    parser.inline.ruler.at("linkify", _linkify)
    parser.core.ruler.push("mentions", _mark_mentions)
    return parser


class _Linkify(LinkifyIt):
    """Finds bare addresses; words longer than any address are left out, at the same places."""

    def test(self, text):
        return super().test(_without_long_words(text))

    def match(self, text):
        return super().match(_without_long_words(text))

    def match_at_start(self, text):
        return None if LONGER_THAN_AN_ADDRESS.match(text) else super().match_at_start(text)


def _without_long_words(text):
    return LONGER_THAN_AN_ADDRESS.sub(lambda word: " " * len(word[0]), text)


def _link(state, silent):
    """Markdown's link, looked for only where its text can end."""
    if state.level >= DEEPEST_LINK:
        return False
    if state.src.find("](", state.pos, state.pos + LONGEST_LINK_TEXT) < 0:
        return False
    return link(state, silent)


def _linkify(state, silent):
    """Markdown's bare address, looked for only behind a scheme that begins one.

    The rule itself reads all text before it, so it is asked only where it will succeed.
    """
    scheme = SCHEME.search(state.src[max(0, state.pos - 6) : state.pos])
    if not state.src.startswith("://", state.pos) or not scheme:
        return False
    start = state.pos - len(scheme[0])
    ahead = state.src[start : start + LONGEST_ADDRESS + 1]
    return bool(state.md.linkify.match_at_start(ahead)) and linkify(state, silent)


def _mark_mentions(state):
    """A rule of the parser: wrap the mentions in running text, not in links or code."""
    quotations = 0
    for block in state.tokens:
        quotations += {"blockquote_open": 1, "blockquote_close": -1}.get(block.type, 0)
        if block.type == "inline" and OPEN in block.content:
            mentioned = set() if quotations else state.env["mentioned"]
            block.children = list(_with_mentions(block.children, mentioned))


def _with_mentions(tokens, mentioned):
    links = 0
    for token in tokens:
        links += {"link_open": 1, "link_close": -1}.get(token.type, 0)
        if token.type == "text" and not links:
            yield from _split(token, mentioned)
        else:
            yield token


def _split(token, mentioned):
    """The text token cut into text and mentions."""
    end = 0
    for found in MENTIONED.finditer(token.content):
        mentioned.update(keys_of(found))
        yield _text(token.content[end : found.start()], token.level)
        opening = Token("mention_open", "span", 1, level=token.level)
        opening.attrSet("class", MENTION)
        yield opening
        yield _text(found[0], token.level + 1)
        yield Token("mention_close", "span", -1, level=token.level)
        end = found.end()
    yield _text(token.content[end:], token.level)


def _text(content, level):
    return Token("text", "", 0, content=content, level=level)
