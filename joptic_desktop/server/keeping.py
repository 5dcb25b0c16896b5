"""What a service keeps of data that passed: all of them as they came, unless a quirk has it keep something else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from joptic_desktop.server.customer_input import CustomerInput, Leaf, Optic
from joptic_desktop.server.quirks import Quirk, QuirkBoard

Eye = dict[str, Leaf]


def kept(data: CustomerInput, quirks: QuirkBoard, *, creating: bool) -> CustomerInput:
    """Return what of a create's or an update's data goes on to be stored."""
    if Quirk.FIXED_PHONE in quirks and not creating and data.personal is not None:
        data = replace(data, personal={name: text for name, text in data.personal.items() if name != "phoneNumber"})
    if Quirk.DROP_OPTIC in quirks and not creating:
        data = replace(data, optic=None)
    if Quirk.DISTANCE_ONLY in quirks and data.optic is not None:
        data = replace(data, optic={name: eyes for name, eyes in data.optic.items() if name == "distanceVision"})
    if Quirk.OWN_WRITING in quirks:
        data = replace(data, personal=_rewritten(data.personal), optic=_each_eye(data.optic, _with_signs))
    if Quirk.POWERS_AS_NUMBERS in quirks:
        data = replace(data, optic=_each_eye(data.optic, _as_numbers))
    return data


def _rewritten(personal: Mapping[str, str] | None) -> dict[str, str] | None:
    if personal is None:
        return None
    found = dict(personal)
    if "phoneNumber" in found:
        found["phoneNumber"] = "".join(c for c in found["phoneNumber"] if c not in "-. ()")
    if "email" in found:
        found["email"] = found["email"].lower()
    return found


def _each_eye(optic: Optic | None, change: Callable[[Eye], Eye]) -> Optic | None:
    if optic is None:
        return None
    return {vision: {eye: change(leaves) for eye, leaves in eyes.items()} for vision, eyes in optic.items()}


def _with_signs(leaves: Eye) -> Eye:
    """Write powers as "+1,25" and "-0,00", and the axis of no cylinder as 180."""
    found = dict(leaves)
    for name in ("sph", "cyl"):
        power = _number(found.get(name))
        if power is not None:
            found[name] = (f"{power:+.2f}" if power else "-0.00").replace(".", ",")
    if "axis" in found and found["axis"] != "" and not _number(leaves.get("cyl")):
        found["axis"] = "180"
    return found


def _as_numbers(leaves: Eye) -> Eye:
    """Make every value a number as JavaScript does: nothing becomes 0, and so does what is none."""
    return {name: float(_number(value) or 0) for name, value in leaves.items()}


def _number(value: Leaf | None) -> Decimal | None:
    try:
        return None if value is None or value == "" else Decimal(str(value).replace(",", "."))
    except InvalidOperation:
        return None
