"""Changing and withdrawing one's own posts."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from blocks.text_normalization import fold_line
from forums.boards import checking, permissions
from forums.boards.mentions import people_to_mention
from forums.boards.models import Post, PostVersion
from forums.boards.name_references import refer
from forums.boards.quotations import quoted_by, quoted_posts, refresh_quoting, shown_html
from forums.boards.refusals import NotAllowed, refuse
from forums.boards.services.history import conceal_personal_data
from forums.boards.services.locking import locked_post
from forums.boards.texts import check_field, check_text
from forums.moderation.services import withdraw_content
from forums.trail.services import record


def edit_post(*, actor, post, source, version, confirmed=False):
    """Change the text of ``post``, keeping what it said before; returns it.

    ``version`` is the one that the author saw. A post that moderators sent back goes to them
    again. Raises NotAllowed, ValidationError or NeedsConfirmation.
    """
    source = check_field("source", check_text, source)
    with transaction.atomic():
        post = locked_post(post.pk)
        refuse(permissions.why_not_edit(actor, post))
        if version != post.version:
            raise NotAllowed(_("The post was changed in another window. Please look at it again."))
        if source == post.text and post.visibility not in permissions.SENT_BACK:
            return post
        screening = checking.screen_or_refuse(author=actor, texts=[source], confirmed=confirmed)
        _keep_version(actor, post)
        people = people_to_mention(post.thread, screening.texts[0])
        for person in post.mentioned.all():
            others = people.setdefault(fold_line(person.display_name), [])
            others += [person] if person not in others else []
        post.source, mentioned = refer(screening.texts[0], people)
        post.mentioned.add(*mentioned)
        post.quotes.add(*quoted_posts(post.thread, post.source, post.reply_to))
        post.html = shown_html(post.source, quoted_by(post))
        post.version += 1
        post.edited_at = timezone.now()
        post.save(update_fields=["source", "html", "version", "edited_at"])
        conceal_personal_data(post)
        refresh_quoting(post)
        old = post.visibility
        checking.settle_edit(actor, post, screening)
        record(
            actor=actor,
            action="boards.post.edit",
            target=post,
            from_state=old,
            to_state=post.visibility,
            data={"version": post.version},
        )
    return post


def withdraw_post(*, actor, post):
    """Take back one's own post; a placeholder stays in its place. Raises NotAllowed."""
    with transaction.atomic():
        post = locked_post(post.pk)
        refuse(permissions.why_not_withdraw(actor, post))
        withdraw_content(actor=actor, content=post)
    return Post.objects.get(pk=post.pk)


def _keep_version(actor, post):
    """Keep the present text; what moderators took down is not shown in the history."""
    hidden = post.visibility in permissions.SENT_BACK
    PostVersion.objects.create(
        post=post,
        number=post.version,
        source=post.source,
        editor=actor,
        written_at=post.edited_at or post.created_at,
        concealed=hidden,
    )
    if hidden:
        post.versions.update(concealed=True)
