import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.avatar import Avatar, colour_index, initials


@pytest.mark.parametrize(
    ("first", "last", "letters"),
    [
        ("Samira", "Benkirane", "SB"),
        ("élodie", "garnier", "ÉG"),
        ("Mohamed Chérif", "Haddad", "MH"),
        ("Youssef", "El Idrissi", "YE"),
        ("ليلى", "الحسني", "ل"),
        ("أمين", "التازي", "أ"),
        ("Omar", "بن عيسى", "O"),
        ("", "Tazi", "T"),
        ("(", "'Amrani", "A"),
        ("", "", "?"),
    ],
)
def test_two_latin_initials_or_one_arabic_letter(first: str, last: str, letters: str) -> None:
    assert initials(first, last) == letters


@given(st.text(max_size=8), st.text(max_size=8))
def test_any_name_has_a_short_sign(first: str, last: str) -> None:
    assert 1 <= len(initials(first, last)) <= 6


def test_a_colour_is_the_same_in_every_run() -> None:
    assert [colour_index(f"customer-{number}", 6) for number in range(6)] == [1, 3, 3, 5, 0, 4]


def test_colours_are_spread() -> None:
    counts = [0] * 6
    for number in range(6000):
        counts[colour_index(f"uid-{number}", 6)] += 1
    assert min(counts) > 800


def test_people_differ(theme: Theme, qtbot: QtBot) -> None:
    avatar = Avatar(theme)
    qtbot.addWidget(avatar)
    avatar.show_person("1", "Samira", "Benkirane")
    one = avatar.grab().toImage()
    avatar.show_person("1", "Karim", "Ouazzani")
    assert avatar.grab().toImage() != one
