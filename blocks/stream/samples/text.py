"""Examples of running text."""

from django.utils.translation import gettext as _

from blocks.stream.samples.keys import first_key


def heading():
    return {"text": _("How to take part"), "level": "h2"}


def rich_text():
    return "<p>{}</p>".format(
        _("Every second Wednesday the cadres weigh toddlers and answer questions. It is free.")
    )


def quote():
    return {
        "text": _("We began with four buckets. Now the whole alley sorts its waste."),
        "name": _("Mrs Sutarmi"),
        "role": _("resident of RW 005"),
    }


def callout():
    text = _("Registration closes on Friday at noon.")
    return {"tone": "warning", "title": _("Last days"), "text": f"<p>{text}</p>"}


def divider():
    return None


def reusable():
    from blocks.stream.models import ReusableContent

    return first_key(ReusableContent, live=True)
