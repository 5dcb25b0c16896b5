import pytest

from joptic_desktop.errors import (
    BadAnswer,
    Forbidden,
    InvalidInput,
    JOpticError,
    Refused,
    SignInNeeded,
    StoreFull,
    TooMany,
    Unreachable,
)
from joptic_desktop.ui.session.connection_input import ConnectionField
from joptic_desktop.ui.session.connection_words import problem_of


@pytest.mark.parametrize(
    ("error", "field"),
    [
        (SignInNeeded("again"), ConnectionField.TOKEN),
        (Forbidden("no access"), ConnectionField.STORE),
        (Refused("not accepted"), ConnectionField.STORE),
        (Unreachable("no line"), ConnectionField.SERVICE),
        (Unreachable("another page", portal=True), ConnectionField.SERVICE),
        (BadAnswer("unreadable"), ConnectionField.SERVICE),
        (InvalidInput("no address"), ConnectionField.SERVICE),
        (TooMany("wait", retry_after=3), None),
        (StoreFull("no room"), None),
    ],
)
def test_each_error_is_said_where_it_can_be_mended(error: JOpticError, field: ConnectionField | None) -> None:
    assert problem_of(error).field is field


@pytest.mark.parametrize(
    "error", [Unreachable("No line."), StoreFull("The disk is full."), InvalidInput("No address.")]
)
def test_the_errors_own_sentence_is_kept(error: JOpticError) -> None:
    assert problem_of(error).sentence == str(error)


def test_the_seconds_to_wait_are_said_whole() -> None:
    assert "12 s" in problem_of(TooMany("wait", retry_after=11.2)).sentence
