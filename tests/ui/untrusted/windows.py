"""Shows hostile texts in every field of a window, one rotation of them after the other, and looks through it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from joptic_desktop.ui.theme.theme import Theme
from tests.hostile_texts import HOSTILE
from tests.ui.untrusted.hostile_people import STEP, Rotation
from tests.ui.untrusted.rich import faults_in

SIZE = (1024, 640)
LONGEST_FILE_NAME = 250

Show = Callable[[Rotation], AsyncIterator[QWidget]]
"""Fills each field of a window with the next text of a rotation; yields what is to be looked through, each time."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What windows are opened with: a look, a folder of their own, and a window of a usual size for parts."""

    theme: Theme
    folder: Path
    ground: QWidget

    def put(self, *parts: QWidget) -> None:
        """Let parts stand in the window, one below the other."""
        layout = self.ground.layout() or QVBoxLayout(self.ground)
        for part in parts:
            layout.addWidget(part)

    def path(self, foreign: str) -> Path:
        """Return the path of a file whose name is as much of a text as a file system lets it be."""
        name = foreign.replace("/", "\u2215").encode()[:LONGEST_FILE_NAME].decode(errors="ignore")
        return self.folder / (name if name.strip(".") else f"{name}_")

    def file(self, foreign: str, content: bytes) -> Path:
        """Write a file of such a name."""
        path = self.path(foreign)
        path.write_bytes(content)
        return path


Opening = Callable[[Desk], AbstractAsyncContextManager[Show]]


@dataclass(frozen=True, slots=True)
class Looked:
    """How often how many fields of a window were filled, and what was found."""

    window: str
    fields: int
    shown: int
    faults: tuple[str, ...]


def every_text() -> range:
    """The rotations with which each field holds each text once."""
    return range(len(HOSTILE))


def covering(fields: int) -> Iterator[int]:
    """The fewest rotations with which each text is in one of so many fields."""
    for first in range(0, len(HOSTILE), max(1, fields)):
        yield first * STEP % len(HOSTILE)


async def look(
    name: str, opening: Opening, theme: Theme, folder: Path, numbers: Sequence[int] = (), most: int | None = None
) -> Looked:
    """Show these rotations of the texts in a window; or just enough of them to show each text once, `most` of these."""
    fields, shown = 0, 0
    faults: list[str] = []
    async with _ground() as ground, opening(Desk(theme, folder, ground)) as show:

        async def fill(number: int) -> int:
            take = Rotation(number)
            async for root in show(take):
                faults.extend(f"{name}, {HOSTILE[number][:40]!r}: {fault}" for fault in faults_in(root))
            return take.fields

        if not numbers:
            fields = shown = await fill(0)
            numbers = tuple(covering(fields))[1:most]
        for number in numbers:
            fields = await fill(number)
            shown += fields
    return Looked(name, fields, shown, tuple(dict.fromkeys(faults)))


@asynccontextmanager
async def _ground() -> AsyncIterator[QWidget]:
    ground = QWidget()
    ground.resize(*SIZE)
    yield ground
    ground.deleteLater()
