"""What an account is called, and which ones are only a token."""

import pytest

from joptic_desktop.domain.accounts import account_name, is_unnamed, unnamed_account


@pytest.mark.parametrize(
    ("account", "email", "name"),
    [
        ("0192f3a4-5b6c-7d8e-9f00-112233445566", "sara@example.com", "sara@example.com"),
        ("0192f3a4-5b6c-7d8e-9f00-112233445566", "", "0192f3a4…"),
        ("user-17", "", "user-17"),
        (unnamed_account("3f9a1c22b0d1e2f3"), "", "token 3f9a1c22"),
        ("token", "", "token"),
    ],
)
def test_an_account_is_called_by_its_email_or_a_short_piece(account: str, email: str, name: str) -> None:
    assert account_name(account, email) == name


def test_a_token_that_names_nobody_is_told_from_a_person() -> None:
    assert is_unnamed(unnamed_account("3f9a"))
    assert is_unnamed("token")
    assert not is_unnamed("user-17")
    assert not is_unnamed("tokenmaster")
