"""Texts that hostile or unlucky people send to any form that takes prose."""

from html.parser import HTMLParser

# Text that can't be stored at all
REFUSED = {
    "empty": "",
    "blank": " \n\t ",
    "no-break": "\u00a0\u2003",
    "invisible": "\u200b\u2060\ufeff",
    "one megabyte": "x" * 1_000_000,
    "marks": "a" + "\u0301" * 100_000,
    "rtl override": "aman \u202eexe.gpj",
    "isolate": "\u2067abc",
    "nul": "a\x00b",
    "escape": "a\x1b[31mb",
}

# Text that is stored, and what must not come out of it
NEUTRALISED = {
    "script": "<script>alert(1)</script>",
    "style": "<style>body{display:none}</style>",
    "handler": '<img src=x onerror="alert(1)">',
    "iframe": '<iframe src="https://example.org"></iframe>',
    "javascript link": "[klik](javascript:alert(1))",
    "hidden javascript link": "[klik](java&#x73;cript:alert(1))",
    "javascript autolink": "<javascript:alert(1)>",
    "data link": "[klik](data:text/html;base64,PHNjcmlwdD4=)",
    "vbscript link": "[klik](vbscript:msgbox)",
    "picture": "![x](https://example.org/lacak.png)",
    "quote in link": '[a](https://example.org/"onmouseover="alert(1))',
    "link title": '[a](https://example.org "x\\" onclick=alert(1) y=\\"")',
    "deep quotation": ">" * 4000 + " a",
    "deep list": "\n".join(" " * n + "- a" for n in range(90)),
    "brackets": "[" * 4900 + "]" * 4900,
    "emphasis": "*a_ " * 2400,
    "backticks": "".join("`" * (n % 60) + "a" for n in range(300))[:9900],
    "huge": "**tebal** dan _miring_\n\n" * 400,
}
DANGEROUS = (
    "<script>alert",
    "<style>body",
    "<img src=x",
    "<iframe",
    'href="javascript',
    'href="data',
)


def assert_harmless(html):
    """That nothing in ``html``, which was made of such a text, does anything in a browser."""
    assert not any(bad in html.lower() for bad in DANGEROUS)
    assert not [name for name in attributes_in(html) if name.startswith("on")]


def attributes_in(html):
    """The names of all attributes, as a browser reads them."""
    parser, names = HTMLParser(), []
    parser.handle_starttag = lambda tag, attrs: names.extend(name for name, _ in attrs)
    parser.feed(html)
    return names
