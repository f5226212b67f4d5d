"""Aspirations as moderation sees them."""

from itertools import chain

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.aspirations.models import Aspiration, Attachment
from forums.aspirations.states import Privacy
from forums.aspirations.words import index_words
from forums.moderation.kinds import ModeratedKind


def moderated_aspiration():
    """For the hook ``register_moderated_kind``."""
    return ModeratedKind(
        model=Aspiration,
        name="aspirasi",
        key="code",
        label=_("Aspiration"),
        text=lambda aspiration: f"{aspiration.title}\n\n{aspiration.text}",
        url=lambda aspiration: aspiration.get_absolute_url(),
        on_visibility=_follow_visibility,
        edit_url=lambda aspiration: reverse("aspirations:edit", args=[aspiration.code]),
        related=("author", "category"),
        moderated=lambda rows: rows.exclude(privacy=Privacy.CONFIDENTIAL),
        files=_files,
    )


def _follow_visibility(aspiration, old, new):
    """What the public may find and count follows what it may see."""
    aspiration.visibility = new
    Aspiration.objects.filter(pk=aspiration.pk).update(changed_at=timezone.now())
    index_words(aspiration)


def _files(aspiration):
    """Its pictures, and the documents of its answers."""
    documents = Attachment.objects.filter(answer__aspiration=aspiration)
    return chain(aspiration.pictures.all(), documents)
