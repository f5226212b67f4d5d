"""The words of people in notices, looked up when a notice is shown or sent.

A notice keeps a sentence of the house with gaps, such as "%(name)s replied to you". What fills the
gaps is read from what the notice is about, under its rules of visibility: a text that was hidden,
withdrawn or changed, or a name that was changed, leaves nothing behind in lists and mails.
"""

from forums.notices.kinds import notice_kinds


def resolve(notices):
    """Give every notice its ``values``: gap → words; None where there is nothing to be shown.

    As many queries for many notices as for one. Returns the list of ``notices``.
    """
    notices, kinds, groups = list(notices), notice_kinds(), {}
    for notice in notices:
        kind = kinds.get(notice.kind)
        notice.values = {} if notice.about is None else None
        if notice.about is not None and kind and kind.look_up:
            groups.setdefault(kind.look_up, []).append(notice)
    for look_up, some in groups.items():
        values = look_up(some)
        for notice in some:
            notice.values = values.get(notice.pk)
    return notices
