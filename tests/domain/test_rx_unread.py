"""What lies outside the grammar, or can mean two things, is left unread and never guessed."""

from __future__ import annotations

import time

import pytest

from joptic_desktop.domain.rx_findings import Fault
from joptic_desktop.domain.rx_text import read_rx
from tests.domain.test_rx_text import faults, told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        "12/03/2024",
        "12/03/20",
        "06 12 34",
        "0612345678",
        "-1 25 90",
        "-2, 50",
        "-2. 50 90",
        "()",
        "OD ()",
        "1;25",
        "1.25-0.25",
        "1.25- 0.25 x 90",
        "-0.50,90",
        "+-1.25",
        "-1.25-",
        "OD - 2.25",
        "-1.25 - 0.25 x 90",
        "-2.25 180",
        "-2.25 x 90",
        "-2.25 -0.50 x 1800",
        "-2.25 -0.50 x 90 -1.00",
        "-2.25 (-0.50 180",
        "-2.25 or -2.50",
        "OD -2.25 ou -2.50",
        "OD -2.25 -0.50 x 180 BC 8.6",
        "-2.25 @ 90",
        "-2.25 D -1.00",
        "G-1.00D-2.25",
        "OD OG -1.00 -2.00",
        "OD\tOG\n-1.00\t-2.00",
        "OD -2.25 OG",
        "-2.25 OD -1.00 OG",
        "-2.25 VL +0.25 VP",
        "+2.00 add",
        "Add +2.00/+2.25",
        "Add -2.00",
        "Int Add +1.00",
        "le -1.00",
        "OD\n-2.25\n-0.50\n180",
        "-1.25\u00ad-0.25 x 90",
        "\0-1.25",
        "-1.25 -0.25 x 90\0",
        "9" * 7_999,
        # acuities, dates and fractions have strokes too
        "OD -1.00 20/20",
        "OD -1.00 10/10 OG -2.00 10/10",
        "OD 12/03/24",
        "LE 12/03/24",
        "OD -1 1/2",
        # without an axis it may be an addition, an acuity, or the other eye
        "OD -1.00 +2.00",
        "OD -1.00 (+2.00)",
        "OD -1.00 0.8",
        "OD/OS -1.00/-2.00",
        "OD -1 ,25",
        "-1 ,25 90",
        "1. -1.00 90",
        # a small l is read as a one by nobody, and neither is it the left eye
        "OD -l.00",
        "OD -l25",
        "L.25",
        "OD-OS -1.00",
        "OD, OS -1.00",
        # the name may belong to what stands before it
        "+2.00 Add OD +1.00",
        "+2.00 Add R +1.00 L +1.50",
        # the columns of two distances or two eyes, and what stands under the name of something else
        "DV NV\nR -3.00\nL -2.00",
        "\tDV\tNV\nR\t-3.00\t-1.00\nL\t-2.00\t-0.50",
        "OD OS\n-1.00",
        "EP :\nOD 31,5\nOG 31",
        "SPH CYL AXIS SPH CYL AXIS\nR -1 -0.5 90 +1 -0.75 80",
        # what is cut off from its end by something else is no lens yet
        "OD +16.25 VA 10/10 (-4.50 à 41°)",
        "OD -10.00 / - 6/6",
        "OD -1.00 DS 31 1.",
        "OD -1.00 31 1",
        "OD -10.00 / - 1.0",
        "G -19,25 D -4,50 D x 15",
        # a name that was not understood may be that of the next line
        "DV L -1.00, D\nloin: +8.50",
        "INT: 12/03/2024 OD -13.50",
        "near 31 OD -13.50",
    ],
)
def test_nothing_is_read(text: str) -> None:
    read = read_rx(text)
    assert told(read) == ""
    assert read.unread == text
    assert read.is_empty
    assert not read.is_certain


@pytest.mark.parametrize(
    ("text", "rx"),
    [
        ("OD -1.00 VP +1.00\nOG -2.00", "- R -1.00 . .; - L -2.00 . .; NV R 1.00 . ."),
        ("R -1.00 NV +1.00 L -2.00 NV +0.50", "- R -1.00 . .; - L -2.00 . .; NV R 1.00 . .; NV L 0.50 . ."),
        ("VP Add +2.00\nOD -1.00\nOG -2.00", "- R -1.00 . .; - L -2.00 . .; ADD - 2.00"),
        ("VL OD -1.00 VP Add +2.00 OG -1.50", "DV R -1.00 . .; DV L -1.50 . .; ADD R 2.00"),
        ("Distance vision VL\nOD -1.00", "DV R -1.00 . ."),
    ],
)
def test_a_distance_right_before_values_is_not_that_of_the_next_eye(text: str, rx: str) -> None:
    assert told(read_rx(text)) == rx


def test_an_addition_to_what_was_not_understood_is_nobodys() -> None:
    read = read_rx("OD -1.00 or -1.25 Add +2.00\nOG -1.00 Add +2.25")
    assert told(read) == "- L -1.00 . .; ADD L 2.25"
    assert (
        told(read_rx("OG -1.00 Add 2.00 D : -2.00 Add 2.25")) == "- R -2.00 . .; - L -1.00 . .; ADD L 2.00; ADD R 2.25"
    )


def test_an_acuity_behind_a_distance_takes_it_from_the_next_eye() -> None:
    read = read_rx("OD -1.00 Near J1 Add +2.00\nOS -2.00")
    assert told(read) == ""
    assert {finding.fault for finding in read.findings} == {Fault.DISTANCE_UNNAMED}
    assert told(read_rx("VL (corrected)\nOD -1.00\nOS -2.00")) == "DV R -1.00 . .; DV L -2.00 . ."


def test_the_distances_of_something_else_hold_for_no_eye() -> None:
    assert told(read_rx("VL OD -1.00\nEP VL 62 VP 60\nVP OD +1.00")) == "DV R -1.00 . .; NV R 1.00 . ."
    assert told(read_rx("VL OD -1.00\nEP VL 62 VP 60\nOG -2.00")) == "DV R -1.00 . ."


def test_a_dash_between_a_number_and_a_name_belongs_to_either() -> None:
    assert told(read_rx("R 1.00-L 2.00")) == "- L 2.00 . ."
    assert told(read_rx("R -1.00-L -2.00")) == "- R -1.00 . .; - L -2.00 . ."


def test_two_distances_of_one_eye_leave_the_next_eye_to_be_asked_for() -> None:
    read = read_rx("VL OD -1.00 VP +1.00 OG -2.00")
    assert told(read) == "DV R -1.00 . .; NV R 1.00 . ."
    assert (read.unread, {finding.fault for finding in read.findings}) == ("OG -2.00", {Fault.DISTANCE_UNNAMED})


@pytest.mark.parametrize("heading", ["PD\nR 31 L 32\n\n", "PD\n62\n", "EP :\nOD 31,5\nOG 31\n\n", "OD OS\n\n"])
def test_under_a_heading_of_something_else_all_is_unread_until_it_ends(heading: str) -> None:
    assert told(read_rx(f"{heading}R -1.00 L -2.00")) == "- R -1.00 . .; - L -2.00 . ."


def test_an_eye_written_twice_is_read_neither_time() -> None:
    read = read_rx("Old: OD -1.00\nNew: OD -2.00\nOG -3.00")
    assert told(read) == "- L -3.00 . ."
    assert read.unread == "Old: OD -1.00\nNew: OD -2.00"
    assert {finding.fault for finding in read.findings} == {Fault.EYE_TWICE}


def test_a_line_that_is_no_lens_is_not_asked_about() -> None:
    assert faults("12/05/2024 Dr Martin\nOD -1.00\nOG -1.00") == set()


def test_a_second_value_under_an_unknown_name_takes_the_first_along() -> None:
    assert told(read_rx("OD -2.25 computer OD -1.50 OG +1.00")) == "- L 1.00 . ."


def test_two_lines_without_an_eye_are_asked_for() -> None:
    assert faults("-1.00 -0.50 x 90\n-2.00") == {Fault.EYE_UNNAMED}
    assert told(read_rx("OD -1.00\n-2.00")) == "- R -1.00 . ."


def test_an_eye_without_a_distance_beside_one_with_it_is_asked_for() -> None:
    read = read_rx("OD -1.00\nVL OG -2.00")
    assert told(read) == "DV L -2.00 . ."
    assert {finding.fault for finding in read.findings} == {Fault.DISTANCE_UNNAMED}


@pytest.mark.parametrize("turning", ["\u202d", "\u202e"])
def test_characters_that_turn_the_text_round_are_told(turning: str) -> None:
    text = f"OD {turning}-1.25\u202c -0.25 x 90"
    read = read_rx(text)
    assert (told(read), read.unread) == ("", text)
    assert [finding.fault for finding in read.findings] == [Fault.TEXT_TURNED]


@pytest.mark.parametrize(
    "text",
    ["1" * 10_000, "OD -1.25 " * 120_000, "(" * 1_000_000, "\n" * 1_000_000, "\u0660" * 1_000_000, '{"a":' * 9_000],
)
def test_a_wall_of_text_is_told_at_once(text: str) -> None:
    started = time.process_time()
    read = read_rx(text)
    assert time.process_time() - started < 0.5
    assert read.unread == text
    assert [finding.fault for finding in read.findings] == [Fault.TEXT_TOO_LONG]


@pytest.mark.parametrize(
    "piece", ["-1.25 ", "OD ", "x", "(", "-", "1", "\t", "\n", "SPH CYL\n", "OD\tOG\n", "VL OD -1 ", "- "]
)
def test_the_longest_text_that_is_read_takes_no_time(piece: str) -> None:
    text = piece * (7_999 // len(piece))
    started = time.process_time()
    read_rx(text)
    assert time.process_time() - started < 2
