"""What a text says of a prescription: the eyes, the additions, and what was not understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from joptic_desktop.domain.powers import Reading
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Finding, Level

NOT_WRITTEN = Reading("")


@dataclass(frozen=True, slots=True)
class ReadEye:
    """One eye as a text writes it; a value that is not written is an empty reading."""

    sphere: Reading = NOT_WRITTEN
    cylinder: Reading = NOT_WRITTEN
    axis: Reading = NOT_WRITTEN

    @property
    def readings(self) -> tuple[Reading, Reading, Reading]:
        """Sphere, cylinder and axis, in the order of `Measure`."""
        return self.sphere, self.cylinder, self.axis


@dataclass(frozen=True, slots=True)
class ReadRx:
    """A prescription read from a text.

    In `eyes`, None stands for a distance or an eye that the text does not name; an addition of None is said once.
    `unread` is what was not understood, verbatim, "" when all was. `findings` say what a person must look at; those
    of a cell that is named stand at its place.
    """

    eyes: Mapping[tuple[Distance | None, Side | None], ReadEye] = field(default_factory=dict)
    additions: Mapping[Side | None, Reading] = field(default_factory=dict)
    unread: str = ""
    findings: tuple[Finding, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when no value was read."""
        return not self.eyes and not self.additions

    @property
    def is_certain(self) -> bool:
        """True when something was read, all of it was, and nothing is left for a person to decide."""
        return not self.is_empty and not self.unread and all(f.level is Level.INFO for f in self.findings)
