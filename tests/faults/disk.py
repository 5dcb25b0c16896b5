"""A disk that remembers every step, and shows what could be found on it had the power gone at any moment.

Bytes that were not forced yet are there, or not, or another mixture of both, sector by sector; names that were not
forced are there up to some step. A sector of 512 bytes is whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path
from random import Random

SECTOR = 512


class Step(Enum):
    """What was asked of the disk."""

    MADE = auto()
    WROTE = auto()
    CUT = auto()
    FORCED = auto()
    RENAMED = auto()
    REMOVED = auto()


@dataclass(frozen=True, slots=True)
class Event:
    """One step; `target` is where a file was renamed to, `at` a place or a size in bytes."""

    step: Step
    path: Path
    target: Path | None = None
    at: int = 0
    data: bytes = b""
    is_folder: bool = False


class RecordingDisk:
    """Remembers what is asked of the disk below a folder. `deaf_to` names files whose forcing is lost on the way."""

    def __init__(self, root: Path, deaf_to: str = "") -> None:
        self.root = root
        self.events: list[Event] = []
        self._deaf_to = deaf_to

    def take_in(self) -> None:
        """Take what is there already for forced long ago."""
        for path in sorted(self.root.rglob("*")):
            self.made(path)
            if path.is_file():
                self.wrote(path, 0, path.read_bytes())
                self.events.append(Event(Step.FORCED, path))
            self.events.append(Event(Step.FORCED, path.parent, is_folder=True))

    def made(self, path: Path) -> None:
        self.events.append(Event(Step.MADE, path, is_folder=_is_folder(path)))

    def wrote(self, path: Path, offset: int, data: bytes) -> None:
        self.events.append(Event(Step.WROTE, path, at=offset, data=bytes(data)))

    def cut(self, path: Path, size: int) -> None:
        self.events.append(Event(Step.CUT, path, at=size))

    def forced(self, path: Path) -> None:
        if not (self._deaf_to and self._deaf_to in path.name):
            self.events.append(Event(Step.FORCED, path, is_folder=path.is_dir()))

    def renamed(self, path: Path, target: Path) -> None:
        self.events.append(Event(Step.RENAMED, path, target))

    def removed(self, path: Path) -> None:
        self.events.append(Event(Step.REMOVED, path))

    def image(self, events: int, chance: Random) -> Image:
        """Return what may be found when the power goes after so many steps."""
        image = Image(self.root, chance)
        for event in self.events[:events]:
            image.take(event)
        return image


def _is_folder(path: Path) -> bool:
    """Tell what is about to be made: of a profile's files only blobs have no ending."""
    return path.is_dir() if path.exists() else "." not in path.name and path.parent.name != "blobs"


@dataclass(slots=True)
class _Content:
    """The bytes of a file: what was forced, and what was asked for since then."""

    forced: bytes = b""
    since: list[Event] = field(default_factory=list)

    def force(self) -> None:
        content = bytearray(self.forced)
        for event in self.since:
            _apply(content, event)
        self.forced = bytes(content)
        self.since = []

    def after_the_cut(self, chance: Random) -> bytes:
        """Return one of the contents that may be found."""
        share = chance.choice((0.0, 0.5, 0.9, 1.0))
        content = bytearray(self.forced)
        # what came later may be there without what came before
        for event in chance.sample(self.since, len(self.since)):
            if event.step is Step.CUT:
                if chance.random() < share:
                    _apply(content, event)
                continue
            for part in _sectors(event):
                if chance.random() < share:
                    _apply(content, part)
        return bytes(content)


def _sectors(event: Event) -> Iterator[Event]:
    start, end = event.at, event.at + len(event.data)
    while start < end:
        following = min(end, (start // SECTOR + 1) * SECTOR)
        yield replace(event, at=start, data=event.data[start - event.at : following - event.at])
        start = following


def _apply(content: bytearray, event: Event) -> None:
    if event.step is Step.CUT:
        del content[event.at :]
        content.extend(bytes(event.at - len(content)))
        return
    content.extend(bytes(max(0, event.at - len(content))))
    content[event.at : event.at + len(event.data)] = event.data


class Image:
    """The state of the disk while its history is told again."""

    def __init__(self, root: Path, chance: Random) -> None:
        self._root = root
        self._chance = chance
        self._names: dict[Path, _Content | None] = {root: None}
        self._forced_names: dict[Path, _Content | None] = {root: None}
        self._loose: dict[Path, list[tuple[Event, _Content | None]]] = {}

    def take(self, event: Event) -> None:
        """Go one step further."""
        match event.step:
            case Step.WROTE | Step.CUT:
                content = self._names[event.path]
                assert content is not None
                content.since.append(event)
            case Step.FORCED if event.is_folder:
                for loose, content in self._loose.pop(event.path, []):
                    _name(self._forced_names, loose, content)
            case Step.FORCED:
                content = self._names.get(event.path)
                if content is not None:
                    content.force()
            case _:
                content = _Content() if event.step is Step.MADE and not event.is_folder else None
                content = content or self._names.get(event.path)
                self._loose.setdefault(event.path.parent, []).append((event, content))
                _name(self._names, event, content)

    def write(self, folder: Path) -> None:
        """Lay down one of the states that may be found."""
        found = dict(self._forced_names)
        for loose in self._loose.values():
            for event, content in loose[: self._chance.randint(0, len(loose))]:
                _name(found, event, content)
        for path, content in sorted(found.items()):
            target = folder / path.relative_to(self._root)
            if not target.parent.is_dir():
                continue
            if content is None:
                target.mkdir(parents=True, exist_ok=True)
            else:
                target.write_bytes(content.after_the_cut(self._chance))


def _name(names: dict[Path, _Content | None], event: Event, content: _Content | None) -> None:
    if event.step is Step.MADE:
        names[event.path] = content
    else:
        names.pop(event.path, None)
        if event.target is not None:
            names[event.target] = content
