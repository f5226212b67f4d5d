"""The people who sign in: residents and staff.

It owns User, Consent and Unit, and what every room needs to know about people: who may take part
(``permissions``), what is kept about them (``personal_data``), how often something may be done
(``limits``) and what keeps machines out of forms (``challenge``). It stands on ``trail``; every
room that records who did something uses it. Signing in itself is django-allauth's.
"""
