"""What a PUT makes of the address and the prescription that are stored, in each reading of the contract."""

from __future__ import annotations

from collections.abc import Mapping

from joptic_desktop.server.customer_input import Leaf, Optic
from joptic_desktop.server.quirks import Quirk, QuirkBoard


def merge_address(stored: Mapping[str, str] | None, sent: Mapping[str, str], quirks: QuirkBoard) -> dict[str, str]:
    """Return the address after a PUT: what was sent over what is stored."""
    kept = {} if stored is None or Quirk.OPTIC_REPLACE in quirks else dict(stored)
    ignore = Quirk.CLEAR_IGNORED in quirks
    return kept | {name: text for name, text in sent.items() if text or not ignore}


def merge_optic(stored: Optic | None, sent: Optic, quirks: QuirkBoard) -> Optic:
    """Return the prescription after a PUT; by default each vision that was sent replaces that vision."""
    old = stored or {}
    if Quirk.CLEAR_IGNORED in quirks:
        sent = _without_clearing(old, sent)
    if Quirk.OPTIC_REPLACE in quirks:
        return sent
    if Quirk.OPTIC_DEEP in quirks:
        return old | {vision: _merge_eyes(old.get(vision, {}), eyes) for vision, eyes in sent.items()}
    return old | sent


def _merge_eyes(old: dict[str, dict[str, Leaf]], new: dict[str, dict[str, Leaf]]) -> dict[str, dict[str, Leaf]]:
    return old | {eye: old.get(eye, {}) | leaves for eye, leaves in new.items()}


def _without_clearing(old: Optic, sent: Optic) -> Optic:
    """Return what was sent, with every "" replaced by the stored value, or gone where there is none."""
    return {
        vision: {eye: _kept_leaves(old.get(vision, {}).get(eye, {}), leaves) for eye, leaves in eyes.items()}
        for vision, eyes in sent.items()
    }


def _kept_leaves(old: dict[str, Leaf], new: dict[str, Leaf]) -> dict[str, Leaf]:
    filled = {name: old.get(name, "") if value == "" else value for name, value in new.items()}
    return {name: value for name, value in filled.items() if value != ""}
