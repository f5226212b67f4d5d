"""Aspirations: what residents ask, propose and complain about, and what becomes of it.

It owns Aspiration with its pictures, Step (the public trail, *Jejak*), Category, the promises of
time (Promise, DayOff), the work of the officers (Answer, Message, Note, ChecklistItem,
AnswerTemplate), what people do with one (Support, Follow, Rating, Contest, AssistedVoice),
ProgramLink and the figures of the openness page. Two axes: ``visibility`` belongs to moderation,
``stage`` to this room. Programmes answer aspirations through ``services.link_program``.
"""
