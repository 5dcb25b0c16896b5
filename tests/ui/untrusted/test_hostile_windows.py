"""Two hundred hostile texts in every window: all of them are letters there, and nothing more.

Here a window shows each text in some field, or some in each of its few fields; `dev.py campaign` shows all in all.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from joptic_desktop.ui.theme.theme import Theme
from tests.hostile_texts import HOSTILE
from tests.ui.untrusted.every_window import WINDOWS
from tests.ui.untrusted.hostile_people import Rotation
from tests.ui.untrusted.windows import Desk, Show, covering, every_text, look

MOST = 6
SLOW = {"read-back": 2, "print preview": 3, "counter": 3, "audit": 3, "held": 3}


@pytest.mark.parametrize("name", WINDOWS)
async def test_foreign_texts_are_letters(theme: Theme, tmp_path: Path, name: str) -> None:
    most = SLOW.get(name, MOST)
    looked = await look(name, WINDOWS[name], theme, tmp_path, most=most)
    assert looked.faults == ()
    assert looked.shown >= min(len(HOSTILE), most * looked.fields)


@asynccontextmanager
async def guessing(desk: Desk) -> AsyncIterator[Show]:
    """A window one of whose two labels guesses."""
    letters, guesses = QLabel(), QLabel()
    letters.setTextFormat(letters.textFormat().PlainText)
    desk.put(letters, guesses)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        letters.setText(take())
        guesses.setText(take())
        yield desk.ground

    yield show


async def test_a_planted_label_that_guesses_is_found(theme: Theme, tmp_path: Path) -> None:
    looked = await look("planted", guessing, theme, tmp_path)
    assert any("guesses what its text is" in fault for fault in looked.faults)
    assert (looked.fields, looked.shown) == (2, len(HOSTILE))


@pytest.mark.parametrize("fields", [1, 2, 7, 45, 199, 200, 500])
def test_few_rotations_show_every_text(fields: int) -> None:
    shown = set()
    for number in covering(fields):
        take = Rotation(number)
        shown |= {take() for _ in range(fields)}
    assert shown == set(HOSTILE)


def test_all_rotations_show_every_text_in_every_field() -> None:
    takes = [Rotation(number) for number in every_text()]
    for _ in range(60):
        assert {take() for take in takes} == set(HOSTILE)
