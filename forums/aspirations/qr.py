"""QR codes, so that paper leads to a page."""

import io

import segno

QUIET_ZONE = 2  # modules around it


def qr_code(text):
    """``text`` as an SVG of black squares on white."""
    target = io.BytesIO()
    code = segno.make(text, error="m", micro=False)
    code.save(target, kind="svg", scale=4, border=QUIET_ZONE, light="#fff", xmldecl=False)
    return target.getvalue()
