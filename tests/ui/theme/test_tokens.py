from dataclasses import fields
from typing import get_args

import pytest
from PySide6.QtGui import QColor

from joptic_desktop.ui.theme.tokens import DARK, LIGHT, TokenName, Tokens

SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS: tuple[TokenName, ...] = ("window", "surface", "alt")
INKS: tuple[TokenName, ...] = (
    "text", "muted", "accent", "ok", "warn", "danger", "info", "right_eye", "left_eye",
)  # fmt: skip
ON_ITS_GROUND: tuple[tuple[TokenName, TokenName], ...] = (
    ("text", "hover"),
    ("muted", "hover"),
    ("text", "nav_selected"),
    ("accent", "nav_selected"),
    ("selection_text", "selection"),
    ("text", "button"),
    ("text", "field"),
    ("muted", "field"),
    ("on_accent", "accent"),
    ("on_danger", "danger"),
    ("on_eye", "right_eye"),
    ("on_eye", "left_eye"),
    ("accent", "accent_tint"),
    ("text", "accent_tint"),
    ("ok", "ok_tint"),
    ("warn", "warn_tint"),
    ("text", "warn_tint"),
    ("danger", "danger_tint"),
    ("text", "danger_tint"),
    ("info", "info_tint"),
    ("panel_ink", "panel"),
    ("panel_muted", "panel"),
)


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, relative luminance: 1 for equal colours, 21 for black on white."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_words_are_readable_on_every_ground(tokens: Tokens, ink: TokenName, ground: TokenName) -> None:
    assert contrast(tokens.colour(ink), tokens.colour(ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize(("ink", "ground"), ON_ITS_GROUND)
def test_words_are_readable_on_their_own_ground(tokens: Tokens, ink: TokenName, ground: TokenName) -> None:
    assert contrast(tokens.colour(ink), tokens.colour(ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("line", ["outline", "control", "accent"])
def test_outlines_of_controls_can_be_seen(tokens: Tokens, line: TokenName) -> None:
    assert contrast(tokens.colour(line), tokens.window) >= 3
    assert contrast(tokens.colour(line), tokens.surface) >= 3


@SCHEMES
def test_six_avatars_with_readable_letters(tokens: Tokens) -> None:
    assert len(tokens.avatars) == 6
    assert all(contrast(pair.fill, pair.ink) >= 4.5 for pair in tokens.avatars)


def test_a_token_name_is_a_colour_of_the_scheme_and_each_colour_has_a_name() -> None:
    assert set(get_args(TokenName)) == {field.name for field in fields(Tokens)} - {"dark", "avatars"}
    assert all(isinstance(LIGHT.colour(name), QColor) for name in get_args(TokenName))


@SCHEMES
def test_every_colour_can_be_read(tokens: Tokens) -> None:
    assert all(tokens.colour(name).isValid() for name in get_args(TokenName))
    assert all(pair.fill.isValid() and pair.ink.isValid() for pair in tokens.avatars)
