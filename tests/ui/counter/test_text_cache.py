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


def test_a_full_cache_lets_go_of_its_oldest_lines_a_few_at_a_time(theme: Theme) -> None:
    """Thousands at once would hold the window for longer than a tick that nobody notices."""
    lines, most = TextCache(theme, FontRole.BODY, most=100), 100
    kept = []
    for number in range(3 * most):
        newest = lines.line(f"Name {number}", 300)
        kept.append(len(lines))
        assert lines.line(f"Name {number}", 300) is newest
    assert max(kept) == most
    assert min(kept[most:]) > most / 2
