"""Guests without JavaScript: a few an hour from each network, then with a code by mail."""

import time

from django.utils.translation import gettext as _

from forums.people import mailed_code
from forums.people.limits import within_limit

KEY, PROVEN = "aspirations_code", "aspirations_proven_until"


def admit(request, form):
    """Whether the guest who sent the valid ``form`` may go on; else the form says what to do."""
    if form.is_proven or request.session.get(PROVEN, 0) > time.time():
        return True
    if within_limit("aspirations.unproven", request=request):
        return True
    form.asks_code = True
    code, email = form.cleaned_data["code"], form.cleaned_data["email"]
    if code and mailed_code.redeem(request.session, KEY, code)[0]:
        request.session[PROVEN] = time.time() + mailed_code.LIFETIME_SECONDS
        return True
    if code:
        form.add_error("code", _("This is not the code. Please look again."))
    elif not email:
        sentence = _(
            "Much came from your network without JavaScript. Please give an address, so "
            "that we can send you a code."
        )
        form.add_error("email", sentence)
    else:
        _send(request, form, email)
    return False


def forget_proof(request):
    """One code is good for one sending."""
    request.session.pop(PROVEN, None)


def _send(request, form, email):
    if not within_limit("aspirations.code", request=request):
        form.add_error("email", _("Too many codes were asked for. Please try again in an hour."))
        return
    try:
        sent = mailed_code.send_code(
            request.session,
            key=KEY,
            email=email,
            subject=_("Your code for the aspiration"),
            template="aspirations/mail/code.txt",
        )
    except OSError:
        form.add_error("email", _("The mail could not be sent. Please try again later."))
        return
    if sent:
        form.add_error("code", _("We have sent you a code. Write it here and send once more."))
    else:
        form.add_error(
            "code",
            _("A code went to this address a short while ago. Please look for it in your mail."),
        )
