"""What a resident agrees to before somebody else writes their words down; by version.

A changed wording is a new version; AssistedVoice keeps which one was read out.
"""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    1: _(
        "I write down what you tell me and send it to the kelurahan in your words. Your name is "
        "kept only if you want it, and is never shown to the public. You get a sheet with a code, "
        "with which you alone can read the answer and write to the office. You may say no, and "
        "you may take it back at any time with the code."
    ),
}


def current_version():
    """The number of the wording that is read out now."""
    return max(TEXTS)


def consent_text(version=None):
    """The wording of ``version``, or the one read out now."""
    return TEXTS[version or current_version()]
