"""What is written in a notation reads back as what was written, in every notation."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.lenses import lens_of, same_eye, same_lens
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.domain.rx_notation import CylinderForm, Notation, in_form, write_rx
from joptic_desktop.domain.rx_text import read_rx

PRINTED = [notation for notation in Notation if notation is not Notation.WIRE]
RX = Prescription(
    Vision(Eye("-1.25", "-0.25", "90"), Eye("-1.125", "0", "0")),
    near=Vision(Eye("0.75", "-0.25", "90"), Eye("0.875", "0", "0")),
)
EXAMPLE = Prescription(
    Vision(Eye("-1.25", "-0.25", "90"), Eye("-1.00", "-0.25", "85")),
    Vision(Eye("-0.75", "0", "0"), Eye("-0.75", "0", "0")),
    Vision(Eye("-0.50", "0", "0"), Eye("-0.50", "0", "0")),
)


@pytest.mark.parametrize(
    ("notation", "text"),
    [
        (Notation.US, "OD −1.25 −0.25 x 090  ADD +2.00\nOS −1.12 DS  ADD +2.00"),
        (Notation.UK, "R −1.25/−0.25 x 90  Near Add +2.00\nL −1.12 DS  Near Add +2.00"),
        (Notation.FR, "OD : −1,25 (−0,25) 90°  Add +2,00\nOG : −1,12  Add +2,00"),
        (
            Notation.AR,
            """العين اليمنى: \u2066−1.25 −0.25 x 90\u2069 الإضافة \u2066+2.00\u2069
العين اليسرى: \u2066−1.12\u2069 الإضافة \u2066+2.00\u2069""",
        ),
    ],
)
def test_the_notations_of_the_trade(notation: Notation, text: str) -> None:
    assert write_rx(RX, notation) == text


def test_near_that_is_no_plain_addition_is_written_out_and_distances_are_named() -> None:
    lines = write_rx(EXAMPLE, Notation.FR).splitlines()
    assert lines[0] == "VL OD : −1,25 (−0,25) 90°"
    assert lines[2] == "VI OD : −0,75"
    assert lines[5] == "VP OG : −0,50"


def test_french_never_says_os() -> None:
    assert "OS" not in write_rx(EXAMPLE, Notation.FR)


@pytest.mark.parametrize(
    ("form", "line"), [(CylinderForm.MINUS, "R −1.25/−0.25 x 90"), (CylinderForm.PLUS, "R −1.50/+0.25 x 180")]
)
def test_the_workshop_gets_both_forms(form: CylinderForm, line: str) -> None:
    assert write_rx(RX, Notation.UK, form).splitlines()[0].startswith(line)


@pytest.mark.parametrize("notation", PRINTED)
def test_a_cylinder_without_its_axis_is_named_so_that_nobody_takes_it_for_an_addition(notation: Notation) -> None:
    rx = Prescription(Vision(Eye("-1.00", "2.00", None)))
    assert "CYL" in write_rx(rx, notation)
    assert read_back(rx, notation).eye(Distance.DISTANCE, Side.RIGHT) == Eye("-1.00", "2.00", "")


def test_axis_0_with_a_cylinder_is_printed_180() -> None:
    assert write_rx(Prescription(Vision(Eye("-1", "-1", "0"))), Notation.US) == "OD −1.00 −1.00 x 180"


@pytest.mark.parametrize("notation", Notation)
def test_what_cannot_be_read_is_written_verbatim_and_read_as_nothing(notation: Notation) -> None:
    text = write_rx(Prescription(Vision(Eye("see slip", "-1.00", "20"), Eye("-2.00", "0", "0"))), notation)
    assert "see slip" in text
    read = read_rx(text)
    assert all(eye.sphere.value is None or eye.sphere.value == -2 for eye in read.eyes.values())
    assert "see slip" in read.unread + "".join(eye.sphere.text for eye in read.eyes.values())


eighths = st.integers(-39 * 8, 49 * 8).map(lambda n: Decimal(n) / 8)
hundredths = st.integers(-1975, 1975).map(lambda n: Decimal(n) / 100)
powers = (eighths | hundredths).map(lambda power: format(power, "f"))
nothing = st.sampled_from(["", None])
spheres, cylinders = powers, powers | st.sampled_from(["0", "0.00"]) | nothing
axes = st.integers(0, 180).map(str) | nothing
eyes = st.none() | st.builds(Eye, spheres, cylinders, axes) | st.builds(Eye, spheres, st.just("0"), st.just("0"))
halves = st.none() | st.builds(Eye, spheres | nothing, cylinders, axes)
stepped = st.builds(Eye, eighths.map(str), st.integers(-158, 158).map(lambda n: str(Decimal(n) / 8)), axes)
visions = st.none() | st.builds(Vision, stepped, stepped)
any_visions = st.none() | st.builds(Vision, halves, halves)


def read_back(prescription: Prescription, notation: Notation) -> Prescription:
    read = read_rx(write_rx(prescription, notation))
    assert read.unread == "" or read.is_empty
    return RxEntry().pasted(read, Place(Distance.DISTANCE, Side.RIGHT, Measure.SPHERE)).prescription()


@given(st.builds(Prescription, any_visions, any_visions, any_visions), st.sampled_from(Notation))
def test_writing_then_reading_is_the_same_prescription(prescription: Prescription, notation: Notation) -> None:
    back = read_back(prescription, notation)
    for distance in Distance:
        for side in Side:
            assert same_eye(prescription.eye(distance, side), back.eye(distance, side))


@given(st.builds(Vision, eyes, eyes), st.integers(0, 40), st.sampled_from(PRINTED))
def test_an_addition_reads_back_as_near(far: Vision, eighths_of_add: int, notation: Notation) -> None:
    entry = RxEntry(Prescription(far)).with_near_from(Decimal(eighths_of_add) / 8)
    back = read_back(entry.prescription(), notation)
    for side in Side:
        assert same_eye(entry.eye(Distance.NEAR, side), back.eye(Distance.NEAR, side))


@given(st.builds(Prescription, visions, visions, visions), st.sampled_from([CylinderForm.MINUS, CylinderForm.PLUS]))
def test_a_form_changes_the_writing_and_no_lens(prescription: Prescription, form: CylinderForm) -> None:
    formed = in_form(prescription, form)
    for distance, side, eye in prescription.eyes():
        before, after = lens_of(eye), lens_of(formed.eye(distance, side))
        assert (before is None) == (after is None)
        assert before is None or after is None or same_lens(before, after)
        assert not after or not after.cylinder or (after.cylinder < 0) is (form is CylinderForm.MINUS)
    assert in_form(formed, form) == formed


@given(st.builds(Prescription, any_visions, any_visions, any_visions))
def test_on_the_wire_every_text_stays_as_it_is(prescription: Prescription) -> None:
    read = read_rx(write_rx(prescription, Notation.WIRE))
    for (distance, side), eye in read.eyes.items():
        assert distance is not None
        assert side is not None
        written = prescription.eye(distance, side) or Eye()
        texts = (written.sphere or "", written.cylinder or "", written.axis or "")
        assert tuple(reading.text for reading in eye.readings) == texts
