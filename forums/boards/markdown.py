"""The part of Markdown that residents may use, rendered once to clean HTML.

Two fences stand one behind the other: the parser knows no HTML, no pictures, headings or tables
and refuses unsafe links; the sanitiser lets only a short list of tags through.
"""

import html
import re
from dataclasses import dataclass, field
from functools import cache

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from blocks.excerpts import excerpt, shortened
from forums.boards.name_references import CLOSE, OPEN

TAGS = {"p", "br", "strong", "em", "s", "ul", "ol", "li", "blockquote", "code", "pre", "a", "span"}
ATTRIBUTES = {"*": set(), "a": {"href"}, "ol": {"start"}}
CLASSES = {"span": {"mention"}}
SCHEMES = {"http", "https", "mailto"}
LINK_REL = "nofollow ugc noopener"
UNUSED_RULES = ["image", "heading", "lheading", "table", "hr", "reference", "html_block"]
MENTION = "mention"
MENTIONED = re.compile(rf"(?<![\w@])@{OPEN}([0-9]+){CLOSE}")


@dataclass(frozen=True)
class Rendered:
    """``html`` to show, and the keys of the people ``mentioned`` in running text."""

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
    spaced = re.sub(r"(</?(?:p|li|br|blockquote|pre)\b[^>]*>)", r" \1", rendered_html)
    text = " ".join(html.unescape(nh3.clean(spaced, tags=set())).split())
    return text if length is None else excerpt(text, length)


def quoted(source, name, length=600):
    """``source`` as a Markdown quotation of what ``name`` wrote, without what they quoted."""
    own = [line for line in source.splitlines() if not line.lstrip().startswith(">")]
    text = shortened("\n".join(own).strip(), length)
    lines = [f"@{name}:", *text.splitlines()] if text else [f"@{name}:"]
    return "\n".join(f"> {line}".rstrip() for line in lines) + "\n\n"


@cache
def _parser():
    parser = MarkdownIt("js-default", {"html": False, "linkify": True, "breaks": True})
    parser.disable(UNUSED_RULES, ignoreInvalid=True)
    parser.linkify.set({"fuzzy_email": False, "fuzzy_ip": False})
    parser.core.ruler.push("mentions", _mark_mentions)
    return parser


def _mark_mentions(state):
    """A rule of the parser: wrap the mentions in running text, not in links or code."""
    for block in state.tokens:
        if block.type == "inline" and OPEN in block.content:
            block.children = list(_with_mentions(block.children, state.env["mentioned"]))


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
        mentioned.add(int(found.group(1)))
        yield _text(token.content[end : found.start()], token.level)
        opening = Token("mention_open", "span", 1, level=token.level)
        opening.attrSet("class", MENTION)
        yield opening
        yield _text(found.group(0), token.level + 1)
        yield Token("mention_close", "span", -1, level=token.level)
        end = found.end()
    yield _text(token.content[end:], token.level)


def _text(content, level):
    return Token("text", "", 0, content=content, level=level)
