"""The demo: a whole kelurahan site with believable content, loaded by ``manage.py demo``.

``content`` holds the texts, ``pictures`` and ``files`` draw what goes with them, ``load`` puts
everything into the site the way staff would: drafts, a reviewer's approval, translations.
"""
