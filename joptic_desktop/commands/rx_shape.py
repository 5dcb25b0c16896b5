"""The JSON of `joptic rx`: eyes by distance and side, powers as signed text, the axis as a number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

from joptic_desktop.domain.lenses import Lens
from joptic_desktop.domain.powers import HUNDREDTH, ZERO, write_power
from joptic_desktop.domain.prescription import Distance, Side

DISTANCES = {Distance.DISTANCE: "distance", Distance.INTERMEDIATE: "intermediate", Distance.NEAR: "near"}
SIDES = {Side.RIGHT: "right", Side.LEFT: "left"}
ONE = "one"
EyeKey = tuple[Distance | None, Side | None]


@dataclass(frozen=True, slots=True)
class WrittenRx:
    """What a command answers: lenses, additions, and what of the text was not read."""

    lenses: Mapping[EyeKey, Lens] = field(default_factory=dict)
    additions: Mapping[Side | None, Decimal] = field(default_factory=dict)
    unread: str = ""

    def document(self) -> dict[str, object]:
        """Return the JSON; what the text does not name is "distance" and "one"."""
        shape: dict[str, dict[str, object]] = {}
        for (distance, side), lens in self.lenses.items():
            shape.setdefault(distance_name(distance), {})[side_name(side)] = {
                "sphere": signed(lens.sphere),
                "cylinder": signed(lens.cylinder),
                "axis": lens.axis,
            }
        if self.additions:
            shape["addition"] = {side_name(side): signed(add) for side, add in self.additions.items()}
        return {**shape, "unread": self.unread}

    def lines(self) -> list[tuple[str, ...]]:
        """Return the same for people, a line in parts each."""
        found: list[tuple[str, ...]] = []
        for (distance, side), lens in self.lenses.items():
            toric = f" {signed(lens.cylinder)} x {lens.axis:03}" if lens.cylinder else ""
            found.append((distance_name(distance), side_name(side), signed(lens.sphere) + toric))
        found += [("addition", side_name(side), signed(add)) for side, add in self.additions.items()]
        return [*found, ("not read", "", self.unread)] if self.unread else found


def distance_name(distance: Distance | None) -> str:
    """Return the name of a distance; a text that names none is read for distance."""
    return DISTANCES[distance or Distance.DISTANCE]


def side_name(side: Side | None) -> str:
    """Return the name of an eye, "one" where the text names none."""
    return SIDES[side] if side else ONE


def signed(power: Decimal) -> str:
    """Return a power with its sign and two decimals, three where the value needs them."""
    return f"+{write_power(power)}" if power > 0 else write_power(power)


def rounded(power: Decimal) -> Decimal:
    """Return a calculated power to two decimals, half away from zero."""
    return power.quantize(HUNDREDTH, ROUND_HALF_UP) + ZERO
