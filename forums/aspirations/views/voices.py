"""Supporting and following, with a button and nothing else."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponseRedirect
from django.views.decorators.http import require_POST

from forums.aspirations import services
from forums.aspirations.views.finding import aspiration_or_404, visible_or_404


@login_required
@require_POST
def support(request, code):
    """Add one's voice, or take it back."""
    aspiration = visible_or_404(code)
    services.support(actor=request.user, aspiration=aspiration, wants=request.POST["wants"] == "1")
    return _back(aspiration)


@login_required
@require_POST
def follow(request, code):
    """Hear of every step, or no longer."""
    aspiration = aspiration_or_404(request, code)
    services.follow(actor=request.user, aspiration=aspiration, wants=request.POST["wants"] == "1")
    return _back(aspiration)


def _back(aspiration):
    return HttpResponseRedirect(f"{aspiration.get_absolute_url()}#dukung")
