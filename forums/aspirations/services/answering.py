"""Acts of the office with what is enclosed: documents, and pictures of before and after."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from forums.aspirations.documents import MOST_DOCUMENTS
from forums.aspirations.house_times import MOST_PICTURES
from forums.aspirations.models import Attachment
from forums.aspirations.services.moving import move
from forums.aspirations.services.sending import new_picture
from forums.aspirations.stages import Act
from forums.aspirations.states import PictureRole
from forums.boards.kept_files import kept_files


@transaction.atomic
def give_answer(
    *, actor, aspiration, answer, documents=(), before=(), after=(), seen=None, announced=True
):
    """Answer officially, and return the Step.

    ``documents`` are :class:`IncomingDocument`, ``before`` and ``after`` :class:`IncomingPicture`.
    Raises what :func:`move` raises.
    """
    _check_number("documents", documents, MOST_DOCUMENTS)
    _check_number("before", before, MOST_PICTURES)
    _check_number("after", after, MOST_PICTURES)
    step = move(
        actor=actor,
        aspiration=aspiration,
        act=Act.ANSWER,
        seen=seen,
        announced=announced,
        answer=answer,
    )
    with kept_files() as keep:
        for document in documents:
            keep(Attachment(answer=step.answer, file=document.file, title=document.title))
        for role, pictures in ((PictureRole.BEFORE, before), (PictureRole.AFTER, after)):
            for picture in pictures:
                keep(new_picture(step.aspiration, picture, role))
    return step


def _check_number(field, things, most):
    if len(things) > most:
        raise ValidationError({field: _("At most %(count)d files fit.") % {"count": most}})
