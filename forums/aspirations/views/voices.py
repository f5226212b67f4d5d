"""Supporting and following, with a button and nothing else."""

from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from forums.aspirations import services
from forums.aspirations.views.finding import aspiration_or_404, visible_or_404


def _signed_in(view):
    """Lead visitors to the door, and from there to the page: what they pressed only takes POST."""

    @wraps(view)
    def checked(request, code):
        if not request.user.is_authenticated:
            return redirect_to_login(reverse("aspirations:detail", args=[code]))
        return view(request, code)

    return checked


@require_POST
@_signed_in
def support(request, code):
    """Add one's voice, or take it back."""
    aspiration = visible_or_404(code)
    services.support(actor=request.user, aspiration=aspiration, wants=request.POST["wants"] == "1")
    return _back(aspiration)


@require_POST
@_signed_in
def follow(request, code):
    """Hear of every step, or no longer."""
    aspiration = aspiration_or_404(request, code)
    services.follow(actor=request.user, aspiration=aspiration, wants=request.POST["wants"] == "1")
    return _back(aspiration)


def _back(aspiration):
    return HttpResponseRedirect(f"{aspiration.get_absolute_url()}#dukung")
