"""The log of a write in the words of the counter: units by their names, decisions by what was chosen."""

from __future__ import annotations

import pytest

from joptic_desktop.domain.writes import WriteState
from joptic_desktop.services.conflicts import DECIDED
from joptic_desktop.services.sync_centre import HistoryLine
from joptic_desktop.sync.settling import CHANGED_TOO
from joptic_desktop.ui.sync_centre.history_words import line_text


@pytest.mark.parametrize(
    ("state", "note", "told"),
    [
        (
            WriteState.NEEDS_DECISION,
            CHANGED_TOO.format("phone_number, distanceVision.rightEye"),
            "Stopped, a person decides: Phone; Distance, right eye",
        ),
        (
            WriteState.DISCARDED,
            f"{DECIDED}phone_number=mine, distanceVision.rightEye=theirs",
            "Decided: Phone (mine); Distance, right eye (service)",
        ),
        (WriteState.DISCARDED, DECIDED, "Decided: nothing was left to choose"),
        (WriteState.DISCARDED, "created again as a new customer", "Given up: created again as a new customer"),
    ],
)
def test_what_stopped_and_what_was_decided_names_fields_and_sides(state: WriteState, note: str, told: str) -> None:
    assert line_text(HistoryLine(0.0, state, note)) == told
