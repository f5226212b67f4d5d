"""Sealed values: only the site opens them."""

import pytest

from blocks.sealing import seal, unseal


@pytest.mark.parametrize("value", [["o", 12, None], {"a": "é\ud800"}, "", 0, None, [True, "ABC"]])
def test_what_was_sealed_comes_back(value):
    assert unseal(seal(value, "a"), "a") == value


def test_it_is_the_same_each_time_and_tells_nothing():
    assert seal(["o", 123456], "a") == seal(["o", 123456], "a")
    assert "123456" not in seal(["o", 123456], "a")
    assert seal(1, "a") != seal(1, "b")


@pytest.mark.parametrize("text", ["", "a", "AAAA", "é", "%%%%", "A" * 500, None, 5, ["a"]])
def test_what_was_not_sealed_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        unseal(text, "a")


def test_a_changed_one_is_refused_and_so_is_another_purpose():
    sealed = seal(["o", 1], "a")
    for bad in (sealed[:-4] + "AAAA", sealed[4:], sealed + "AAAA"):
        with pytest.raises(ValueError, match=r".+"):
            unseal(bad, "a")
    with pytest.raises(ValueError, match="not sealed here"):
        unseal(sealed, "b")


def test_another_secret_opens_nothing(settings):
    sealed = seal("x", "a")
    settings.SECRET_KEY = "another"
    with pytest.raises(ValueError, match="not sealed here"):
        unseal(sealed, "a")
