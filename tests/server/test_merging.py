"""Merging a prescription keeps what was not sent."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.server.customer_input import EYES, LEAVES, VISIONS, Optic
from joptic_desktop.server.merging import merge_address, merge_optic
from joptic_desktop.server.quirks import Quirk, QuirkBoard

TEXTS = st.sampled_from(["", "0", "-1.25", "+0.50", "Plan"])
EYE = st.dictionaries(st.sampled_from(LEAVES), TEXTS)
OPTICS = st.dictionaries(st.sampled_from(VISIONS), st.dictionaries(st.sampled_from(EYES), EYE))
ADDRESSES = st.dictionaries(st.sampled_from(["street", "city"]), TEXTS)
BOARDS = [
    QuirkBoard(frozenset(quirks)) for quirks in ([], [Quirk.OPTIC_REPLACE], [Quirk.OPTIC_DEEP], [Quirk.CLEAR_IGNORED])
]


@given(OPTICS, OPTICS)
def test_a_vision_that_was_not_sent_stays_and_one_that_was_is_as_sent(stored: Optic, sent: Optic) -> None:
    merged = merge_optic(stored, sent, BOARDS[0])
    assert merged == {vision: sent.get(vision, stored.get(vision)) for vision in {*stored, *sent}}


@given(OPTICS, st.sampled_from(BOARDS))
def test_sending_the_whole_gives_the_whole_in_every_reading(stored: Optic, board: QuirkBoard) -> None:
    full: Optic = {vision: {eye: dict.fromkeys(LEAVES, "1") for eye in EYES} for vision in VISIONS}
    assert merge_optic(stored, full, board) == full


@given(OPTICS, st.sampled_from(BOARDS))
def test_nothing_stored_is_changed_in_place(stored: Optic, board: QuirkBoard) -> None:
    before = repr(stored)
    merge_optic(stored, {"nearVision": {"leftEye": {"sph": "9"}}}, board)
    assert repr(stored) == before


@given(ADDRESSES, ADDRESSES)
def test_an_address_is_merged_part_by_part(stored: dict[str, str], sent: dict[str, str]) -> None:
    assert merge_address(stored, sent, BOARDS[0]) == {**stored, **sent}
    assert merge_address(stored, sent, BOARDS[1]) == sent
    assert "" not in {merge_address(stored, sent, BOARDS[3])[name] for name in sent if stored.get(name)}
