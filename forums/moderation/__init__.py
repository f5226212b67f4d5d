"""What keeps the talk decent, for every kind of content that residents create.

It owns the states of visibility with their allowed moves, house rules, watched words, reports,
cases, decisions, appeals and sanctions. A room that holds residents' content builds its models on
``Moderated``, registers a ``ModeratedKind`` with the hook ``register_moderated_kind`` and calls
``forums.moderation.services``. Boards use it first; aspirations, businesses and answers follow.
"""
