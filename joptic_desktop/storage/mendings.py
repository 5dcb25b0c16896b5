"""Times at which the records were mended: kept beside them until every store took it in and somebody was told.

The process that mends may end before it opens a store, or speaks to a person: nobody need be signed in then.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from joptic_desktop.domain.sentences import tr
from joptic_desktop.storage.durable_files import write_durably
from joptic_desktop.storage.profile import Profile

_WHOLE = tr("The records on this computer were damaged and are mended. Nothing is missing.")
_LOST = tr(
    "The records on this computer were damaged and are mended. What could not be read is lost: compare the last days"
    " with your papers."
)
_LOST_AFTER = tr(
    "The records on this computer were damaged and are mended. What was saved after {0} may be missing: compare it with"
    " your papers."
)
_MOST = 20


@dataclass(frozen=True, slots=True)
class Mending:
    """What was done about damaged records: where they are kept (`name` of the folder), and whether anything is missing.

    `copied_at` is the second at which the copy that filled gaps was made, None when none was needed or there is none;
    `told` says that a person was told.
    """

    name: str
    whole: bool
    copied_at: float | None = None
    told: bool = False

    @property
    def sentence(self) -> str:
        """Say what happened, and what may be missing; short enough for a corner of the window."""
        if self.whole:
            return _WHOLE
        if self.copied_at is None:
            return _LOST
        moment = datetime.fromtimestamp(self.copied_at).astimezone().strftime("%Y-%m-%d %H:%M")
        return _LOST_AFTER.format(moment)


class Mendings:
    """Those of one profile, the oldest first; for the process that works alone. Raises `StoreFull`."""

    def __init__(self, profile: Profile) -> None:
        self._path = profile.folder / "records.mendings"

    def all(self) -> tuple[Mending, ...]:
        """Return those that are remembered; what cannot be read was never written whole."""
        try:
            return tuple(Mending(**one) for one in json.loads(self._path.read_bytes()))
        except (OSError, ValueError, TypeError):
            return ()

    def add(self, mending: Mending) -> None:
        """Remember one more; the oldest go when there are many."""
        self._write((*self.all(), mending)[-_MOST:])

    def take_untold(self) -> tuple[Mending, ...]:
        """Return those of which nobody was told, and take them for told."""
        known = self.all()
        untold = tuple(one for one in known if not one.told)
        if untold:
            self._write(tuple(replace(one, told=True) for one in known))
        return untold

    def _write(self, known: tuple[Mending, ...]) -> None:
        write_durably(self._path, json.dumps([asdict(one) for one in known]).encode())
