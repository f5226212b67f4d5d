"""The demo's documents: plain one-page PDFs written in code."""

from textwrap import wrap

PAGE = "/MediaBox [0 0 595 842]"  # A4, in points
LINE_HEIGHT = 18
LINE_LENGTH = 78


def text_pdf(title, lines):
    """The bytes of a PDF with ``title`` above ``lines``; text outside Latin-1 is replaced."""
    body = [part for line in lines for part in (wrap(line, LINE_LENGTH) or [""])]
    text = [f"BT /F2 18 Tf 56 770 Td ({_escape(title)}) Tj ET"]
    text += [
        f"BT /F1 11 Tf 56 {730 - number * LINE_HEIGHT} Td ({_escape(line)}) Tj ET"
        for number, line in enumerate(body)
    ]
    stream = "\n".join(text).encode("latin-1", "replace")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (id) >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R {PAGE} /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>".encode(),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        _font("Helvetica"),
        _font("Helvetica-Bold"),
        f"<< /Title ({_escape(title)}) >>".encode("latin-1", "replace"),
    ]
    return _assemble(objects)


def _font(name):
    return (
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()
    )


def _escape(text):
    text = text.replace("–", "-").replace("’", "'")
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _assemble(objects):
    """Number the objects and add the cross-reference table that a PDF ends with."""
    output = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(output))
        output += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(output)
    output += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    output += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    output += b"trailer << /Size %d /Root 1 0 R /Info 7 0 R >>\n" % (len(objects) + 1)
    output += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(output)
