"""The readers are given anything: they never fail, and what they read stands in the text."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.powers import ZERO, Reading, plain
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Level, Measure, Place
from joptic_desktop.domain.rx_notation import Notation, write_rx
from joptic_desktop.domain.rx_text import ReadRx, looks_like_rx, read_rx
from joptic_desktop.domain.typed_powers import read_typed
from tests.domain.test_rx_notation import any_visions, visions

AT = Place(Distance.DISTANCE, Side.RIGHT, Measure.SPHERE)
PIECES = (
    *("-1.25", "+0.50", "1.25", "-125", "90", "180°", "x", "×", "(", ")", "/", "DS", "SPH", "CYL", "AXE", "PL", "∞"),
    *("OD", "OS", "OG", "R", "L", "D", "G", "R&L", "ODG", "OU", "DV", "VL", "INT", "NV", "VP", "Add", "Near Add", "à"),
    *(
        ":",
        ",",
        ";",
        "\t",
        "\n",
        " ",
        " ",
        " ",
        "-",
        "+",
        "±0.00",
        "العين اليمنى",
        "الإضافة",
        "−١٫٢٥",
        "\u2066",
        "\u2069",
    ),
    *("PD", "62", "abc", "\u202e", "\0", "٫", "°", "et", "و", "&", "|", "{", "\u200f", "12/03/2024", ".25", "9" * 7),
)
sentences = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
lines = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A written prescription with some characters changed, lost, doubled or moved."""
    rx = draw(st.builds(Prescription, any_visions, any_visions, any_visions))
    text = write_rx(rx, draw(st.sampled_from(Notation)))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(text)))
        to = draw(st.integers(at, min(len(text), at + 6)))
        piece = draw(st.sampled_from(PIECES) | st.just("") | st.just(text[at:to] * 2))
        text = text[:at] + piece + text[to:]
    return text


def readings(read: ReadRx) -> list[tuple[Measure, Reading]]:
    found = [(m, r) for eye in read.eyes.values() for m, r in zip(Measure, eye.readings, strict=True)]
    return [(measure, reading) for measure, reading in found if not reading.is_empty]


@given(st.text(max_size=60) | sentences | lines | damaged())
def test_nothing_fails_and_nothing_is_lost(text: str) -> None:
    read = read_rx(text)
    looks_like_rx(text)
    kept = [read.unread, *(r.text for _, r in readings(read)), *(r.text for r in read.additions.values())]
    if not text.lstrip().startswith("{"):
        assert all(any(digits in part for part in kept) for digits in re.findall(r"\d+", text))
    assert not read.is_empty or read.unread == text


@given(sentences | lines | damaged())
def test_every_value_is_what_its_own_text_says(text: str) -> None:
    for measure, reading in readings(read_rx(text)):
        if text.lstrip().startswith("{"):
            continue
        assert reading.text in text
        own = read_typed(measure, re.sub(r"[^\W\d_]+\.?$", "", reading.text) or reading.text)
        assert reading.value == own.value or (measure is Measure.CYLINDER and reading.value == ZERO)
        if reading.value and measure is not Measure.AXIS:
            assert (reading.value < 0) is ("-" in plain(reading.text))


ASIDES = (
    *("VA 10/10", "6/6", "20/20", "(1.0)", "PD 62", "EP 31,5", "EP : 31/31", "EP VL 62 VP 60", "prism 2 BO", "2Δ BI"),
    *("12/03/2024", "12/03/24", "le 12/03/24", "Tel 06 12 34 56 78", "+212 6 12 34", "Dr D. Martin", "J1", "HT 18"),
    *("31", "31.5", "BC 8.6 DIA 14.2", "K 42.50/43.00", "No 12", "idem", "@ 90", "-1½", "LE 12/03/24", "1."),
)


@given(
    st.builds(Prescription, visions, visions, visions),
    st.sampled_from([n for n in Notation if n is not Notation.WIRE]),
    st.lists(
        st.tuples(st.sampled_from(ASIDES), st.integers(0, 5), st.sampled_from(["{1} {0}", "{1}\n{0}", "{0}\n{1}"]))
    ),
)
def test_what_stands_around_a_prescription_changes_no_value_of_it(
    rx: Prescription, notation: Notation, asides: list[tuple[str, int, str]]
) -> None:
    written = write_rx(rx, notation).splitlines()
    for aside, at, place in asides if written else ():
        written[at % len(written)] = place.format(aside, written[at % len(written)])
    for (distance, side), eye in read_rx("\n".join(written)).eyes.items():
        told = Eye(*("" if r.value is None else str(r.value) for r in eye.readings))
        assert side is not None
        assert same_eye(told, rx.eye(distance or Distance.DISTANCE, side))


@given(sentences | lines | damaged(), st.sampled_from([n for n in Notation if n is not Notation.WIRE]))
def test_what_is_certain_says_the_same_when_written_and_read_again(text: str, notation: Notation) -> None:
    read = read_rx(text)
    entry = RxEntry().pasted(read, AT)
    if not read.is_certain or any(finding.level is Level.BLOCK for finding in entry.findings()):
        return
    again = RxEntry().pasted(read_rx(write_rx(entry.prescription(), notation)), AT)
    assert again.prescription() == entry.prescription()
