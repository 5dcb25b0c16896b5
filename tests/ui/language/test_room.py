"""Texts that once were cut in the small window have room in every language."""

import pytest
from PySide6.QtGui import QFontMetricsF

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Fault
from joptic_desktop.ui.attachments.add_tile import AddTile
from joptic_desktop.ui.prescription.grid_measures import COMPACT_WIDTH, GridMeasures
from joptic_desktop.ui.privacy.audit_model import AuditColumn
from joptic_desktop.ui.privacy.audit_table import WIDTHS
from joptic_desktop.ui.shell.key_sheet import keys
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from tests.translations.catalogues import LANGUAGES, catalogue

_CELL_EDGES = 16 + 4
# the tile beside another one in the form, 1024 wide; what its icon takes; a sign, a gap and the smallest chip
_TILE, _BESIDE_TEXT, _BESIDE_SENTENCE = 308, 72, 14 + 5 + 6 + 28


def width(theme: Theme, text: str, role: FontRole) -> float:
    return QFontMetricsF(theme.font(role, text)).horizontalAdvance(text)


def said(language: str, context: str, source: str) -> str:
    return next(
        text.translations[0] for text in catalogue(language) if (text.context, text.source) == (context, source)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refused_axis_is_told_whole_beside_the_sign_of_more(theme: Theme, language: str) -> None:
    sentence = said(language, "Finding", Fault.AXIS_REFUSED.value).format("200")
    room = GridMeasures(theme, COMPACT_WIDTH).derived(Distance.DISTANCE, Side.RIGHT).width() - _BESIDE_SENTENCE
    assert width(theme, sentence, FontRole.SMALL_STRONG) <= room


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tile_says_how_files_come_to_it(theme: Theme, language: str) -> None:
    hint = said(language, AddTile.__name__, "Drop it here, browse, or paste a scan")
    assert width(theme, hint, FontRole.SMALL) <= _TILE - _BESIDE_TEXT


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_done_stands_whole_in_the_audit(theme: Theme, language: str) -> None:
    done = said(language, "Audit", "Failed to unlock")
    assert width(theme, done, FontRole.STRONG) <= WIDTHS[AuditColumn.WHAT] - _CELL_EDGES


def test_the_key_sheet_knows_the_lock() -> None:
    assert ("Ctrl L", "Lock") in keys()[0][1]
