"""Addresses of the moderators' screens, below ``/admin/``."""

from django.urls import path

from forums.moderation.desk import bulk, case, opening, people, queue

app_name = "moderating"
urlpatterns = [
    path("", queue.queue, name="queue"),
    path("bulk/", bulk.bulk, name="bulk"),
    path("undo/", case.undo, name="undo"),
    path("rules/", queue.propose_rules, name="rules"),
    path("people/", people.people, name="people"),
    path("people/<int:pk>/", people.person, name="person"),
    path("sanctions/<int:pk>/lift/", people.lift, name="lift"),
    path("open/<slug:kind>/<int:pk>/", opening.open_one, name="open"),
    path("<int:pk>/", case.case, name="case"),
    path("<int:pk>/revise/", case.revise, name="revise"),
    path("<int:pk>/claim/", case.claim, name="claim"),
    path("<int:pk>/release/", case.release, name="release"),
    path("<int:pk>/note/", case.note, name="note"),
    path("<int:pk>/sanction/", people.sanction_author, name="sanction"),
]
