"""What an empty list says of what was sought: its letters, cut to leave the sentence in sight."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from joptic_desktop.domain.queries import CustomerQuery
from joptic_desktop.ui.counter.empty_reasons import EmptyReason, nothing_found
from joptic_desktop.ui.theme.script import without_marks
from joptic_desktop.ui.widgets.buttons import without_mnemonic


def sought(text: str) -> EmptyReason:
    reason = nothing_found(CustomerQuery(search=text), None, all_customers=1)
    assert reason is not None
    return reason


@pytest.mark.parametrize("text", ["R & D", "&File", "Ben &Jerry", "&&"])
def test_an_ampersand_is_a_letter_and_no_key(text: str) -> None:
    action = sought(text).action
    assert QKeySequence.mnemonic(action).isEmpty()
    assert without_marks(without_mnemonic(action)) == f"Create “{text}”"


def test_a_flood_is_cut() -> None:
    reason = sought("x" * 10_000)
    assert len(reason.headline) < 100
    assert len(reason.action) < 100
