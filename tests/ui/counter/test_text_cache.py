"""The lines of the table as they are laid out."""

from PySide6.QtCore import Qt

from joptic_desktop.ui.counter.text_cache import TextCache
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme


def test_a_name_that_would_turn_round_is_laid_out_in_its_own_order(theme: Theme) -> None:
    lines = TextCache(theme, FontRole.BODY)
    assert lines.line("Ann\u202e Bell", 300).text == "Ann Bell"
    assert lines.line("سميرة\u202d 12", 300).text == "سميرة 12"


def test_a_name_that_looks_like_markup_is_kept_as_letters(theme: Theme) -> None:
    glyphs = TextCache(theme, FontRole.BODY).line("<b>Ann</b>", 300).glyphs
    assert glyphs is not None
    assert glyphs.textFormat() is Qt.TextFormat.PlainText
