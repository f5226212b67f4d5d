"""Every act, in every part, from every state."""

from itertools import product

import pytest

from forums.moderation.states import (
    DECISIONS,
    MOVES,
    Act,
    ForbiddenMove,
    Role,
    Visibility,
    destination,
)

P, V, H, R, W = Visibility
A, M, S, X = Role.AUTHOR, Role.MODERATOR, Role.SYSTEM, Role.SECOND_MODERATOR
ALLOWED = {
    (Act.APPROVE, M, P): V,
    (Act.REJECT, M, P): R,
    (Act.HIDE, M, V): H,
    (Act.HIDE, S, V): H,
    (Act.RESTORE, M, H): V,
    (Act.RESTORE, M, R): V,
    (Act.HOLD, S, V): P,
    (Act.WITHDRAW, A, P): W,
    (Act.WITHDRAW, A, V): W,
    (Act.WITHDRAW, A, H): W,
    (Act.WITHDRAW, A, R): W,
    (Act.RESUBMIT, A, H): P,
    (Act.RESUBMIT, A, R): P,
    (Act.GRANT, X, H): V,
    (Act.GRANT, X, R): V,
    (Act.UNDO, M, V): None,
    (Act.UNDO, M, H): None,
    (Act.UNDO, M, R): None,
}


@pytest.mark.parametrize(("act", "role", "origin"), list(product(Act, Role, Visibility)))
def test_moves(act, role, origin):
    if (act, role, origin) in ALLOWED:
        assert destination(act, origin, role) == ALLOWED[act, role, origin]
    else:
        with pytest.raises(ForbiddenMove):
            destination(act, origin, role)


def test_nothing_leads_out_of_withdrawn():
    assert not [act for act, move in MOVES.items() if Visibility.WITHDRAWN in move.origins]


def test_decisions_are_moves():
    for origin, choices in DECISIONS.items():
        for to, act in choices.items():
            assert (to == origin) if act is None else destination(act, origin, M) == to
