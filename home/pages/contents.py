"""The table of contents of a long page."""

FEWEST = 4


def headings(body):
    """Pairs of text and anchor of the main headings; none where there are fewer than four."""
    found = [
        (block["value"].get("text", ""), f"b{block['id'][:8]}")
        for block in body.raw_data
        if block["type"] == "heading" and block.get("id") and block["value"].get("level") != "h3"
    ]
    return found if len(found) >= FEWEST else []
