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
    ],
)
def test_nothing_is_read(text: str) -> None:
    read = read_rx(text)
    assert told(read) == ""
    assert read.unread == text
    assert read.is_empty
    assert not read.is_certain


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
