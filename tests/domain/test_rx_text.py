"""Every notation a prescription may be written in, read for what it says."""

from __future__ import annotations

import pytest

from joptic_desktop.domain.powers import Reading, write_value
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Fault, Measure
from joptic_desktop.domain.rx_text import ReadEye, ReadRx, looks_like_rx, read_rx

DISTANCES = {None: "-", Distance.DISTANCE: "DV", Distance.INTERMEDIATE: "INT", Distance.NEAR: "NV"}
SIDES = {None: "-", Side.RIGHT: "R", Side.LEFT: "L"}


def said(measure: Measure, reading: Reading) -> str:
    return "." if reading.is_empty else "?" if reading.value is None else write_value(measure, reading.value)


def values(eye: ReadEye) -> str:
    return " ".join(said(measure, reading) for measure, reading in zip(Measure, eye.readings, strict=True))


def told(read: ReadRx) -> str:
    """Everything that was read on one line; "." is not written."""
    parts = [f"{DISTANCES[d]} {SIDES[s]} {values(eye)}" for (d, s), eye in read.eyes.items()]
    parts += [f"ADD {SIDES[side]} {said(Measure.SPHERE, reading)}" for side, reading in read.additions.items()]
    return "; ".join(parts)


def faults(text: str) -> set[Fault]:
    return {finding.fault for finding in read_rx(text).findings}


@pytest.mark.parametrize(
    ("text", "eye"),
    [
        ("-2.25 (-0.50) 180°", "-2.25 -0.50 180"),
        ("(20° -1.00) -2.00", "-2.00 -1.00 20"),
        ("(-1,00 à 20°) -2,00", "-2.00 -1.00 20"),
        ("-1.25 / -0.25 x 90", "-1.25 -0.25 90"),
        ("-1.25/-0.25x90", "-1.25 -0.25 90"),
        ("-1.25-0.25x090", "-1.25 -0.25 90"),
        ("−1.25 −0.25 × 090", "-1.25 -0.25 90"),
        ("-2,00 (-1,00 à 20°)", "-2.00 -1.00 20"),
        ("-2,00 (20° -1,00)", "-2.00 -1.00 20"),
        ("-225 -50 180", "-2.25 -0.50 180"),
        ("+1.00", "1.00 . ."),
        ("-1.25 DS", "-1.25 0 ."),
        ("-1.25 D.S.", "-1.25 0 ."),
        ("-1.25 SPH", "-1.25 0 ."),
        ("-1.25 -", "-1.25 0 ."),
        ("-1.25 / -", "-1.25 0 ."),
        ("PL -0.50 x 90", "0.00 -0.50 90"),
        ("plano", "0.00 . ."),
        ("∞ (-0.50) 5°", "0.00 -0.50 5"),
        ("±0.00 -0.50 x 5", "0.00 -0.50 5"),
        ("SPH -2.25 CYL -0.50 AXIS 180", "-2.25 -0.50 180"),
        ("CYL -0.50 AXE 20 SPH -1", "-1.00 -0.50 20"),
        ("sphère : -2,25 cylindre : -0,50 axe : 180°", "-2.25 -0.50 180"),
        ("CYL -0.50 AXIS 20", ". -0.50 20"),
        ("1.25- 0.50- x 90", "-1.25 -0.50 90"),
        ("- 1.25 / - 0.50 x 90", "-1.25 -0.50 90"),
        ("-2.25D -0.50D x 180", "-2.25 -0.50 180"),
        ("-2.25 dpt", "-2.25 . ."),
        ("-2.25 D (-0.50 D) à 5°", "-2.25 -0.50 5"),
        ("-1.25 DS / -0.25 DC × 90", "-1.25 -0.25 90"),
        ("-1,25 (-0,25) axe à 90°", "-1.25 -0.25 90"),
        ("-2.25(-0.50)180°", "-2.25 -0.50 180"),
        ("-2,25 (-0,50) 180 degrés", "-2.25 -0.50 180"),
        ("-1.12 -0.37 x 5", "-1.125 -0.375 5"),
        ("-2.25\t-0.50\t180", "-2.25 -0.50 180"),
        ("-2.25, -0.50, 180", "-2.25 -0.50 180"),
        ("-١٫٢٥ -٠٫٢٥ x ٩٠", "-1.25 -0.25 90"),
        ("۱٫۲۵- ۰٫۲۵- x ۹۰", "-1.25 -0.25 90"),
        ("\u2066-1.25\u2069 \u200f(\u2066-0.25\u2069)\u200e 90\u061c°", "-1.25 -0.25 90"),
    ],
)
def test_one_lens(text: str, eye: str) -> None:
    read = read_rx(text)
    assert told(read) == f"- - {eye}"
    assert read.is_certain


@pytest.mark.parametrize(
    ("text", "rx"),
    [
        ("OD -2.25 (-0.50) 180° OG -1,00", "- R -2.25 -0.50 180; - L -1.00 . ."),
        ("OD -2.25 -0.50 x 180 OS PL", "- R -2.25 -0.50 180; - L 0.00 . ."),
        ("O.D. -2.25 O.S. -1.00 DS", "- R -2.25 . .; - L -1.00 0 ."),
        ("R -1.25/-0.25x90 L -1.00", "- R -1.25 -0.25 90; - L -1.00 . ."),
        ("RE: -1.25 LE: -1.00", "- R -1.25 . .; - L -1.00 . ."),
        ("D -2,25 G -1,00", "- R -2.25 . .; - L -1.00 . ."),
        ("OD:-2.25(-0.50)180°OG:-1.00", "- R -2.25 -0.50 180; - L -1.00 . ."),
        ("OD -2.25 D OG -1.00 D", "- R -2.25 . .; - L -1.00 . ."),
        ("OD -1.25 -0.25 x 090 / OS -1.00 DS", "- R -1.25 -0.25 90; - L -1.00 0 ."),
        ("OD -1.25 -0.25 x 90. OG. -1.00.", "- R -1.25 -0.25 90; - L -1.00 . ."),
        ("G -1,00 D -2,25", "- R -2.25 . .; - L -1.00 . ."),
        ("Œil droit : -1 œil gauche : +1", "- R -1.00 . .; - L 1.00 . ."),
        ("Right eye (OD): -2.25 -0.50 x 90", "- R -2.25 -0.50 90"),
        ("OS -1", "- L -1.00 . ."),
        ("R&L -1.00", "- R -1.00 . .; - L -1.00 . ."),
        ("ODG : -1,00 (-0,50) 20°", "- R -1.00 -0.50 20; - L -1.00 -0.50 20"),
        ("OD/OG -1.00", "- R -1.00 . .; - L -1.00 . ."),
        ("OD et OG : -1,00", "- R -1.00 . .; - L -1.00 . ."),
        ("OD - 2,25 (- 0,50) 180°", "- R -2.25 -0.50 180"),
        ("VL OD -1 OG -2 VP OD +1 OG 0", "DV R -1.00 . .; DV L -2.00 . .; NV R 1.00 . .; NV L 0.00 . ."),
        ("VL\nOD -1\nOG -2\nVP\nOD +1\nOG 0", "DV R -1.00 . .; DV L -2.00 . .; NV R 1.00 . .; NV L 0.00 . ."),
        ("OD\nVL -1\nVP +1\nOG\nVL -2\nVP 0", "DV R -1.00 . .; DV L -2.00 . .; NV R 1.00 . .; NV L 0.00 . ."),
        ("DV R -1 INT R -0.50 NV R 0", "DV R -1.00 . .; INT R -0.50 . .; NV R 0.00 . ."),
        ("Vision de loin OD -1 Vision intermédiaire OD 0", "DV R -1.00 . .; INT R 0.00 . ."),
        ("VL -1.00 (-0.50) 5° VP +1.00 (-0.50) 5°", "DV - -1.00 -0.50 5; NV - 1.00 -0.50 5"),
        ("VL : -1.00 (-0.50) 5°", "DV - -1.00 -0.50 5"),
        ("العين اليمنى: −١٫٢٥ −٠٫٢٥ x ٩٠\nالعين اليسرى: −١٫٠٠", "- R -1.25 -0.25 90; - L -1.00 . ."),
        ("الرؤية القريبة العين اليُمنى الكرة +1.00 الأسطوانة -1 المحور 5", "NV R 1.00 -1.00 5"),
    ],
)
def test_eyes_and_distances(text: str, rx: str) -> None:
    assert told(read_rx(text)) == rx
    assert read_rx(text).unread == ""


@pytest.mark.parametrize(
    ("text", "rx"),
    [
        ("-1.25 -0.25 × 090 Add +2.00", "- - -1.25 -0.25 90; ADD - 2.00"),
        ("R -1.25/-0.25 x 90  Near Add +2.00", "- R -1.25 -0.25 90; ADD R 2.00"),
        ("OD -1 ADD +2.00\nOS -1 ADD +2.25", "- R -1.00 . .; - L -1.00 . .; ADD R 2.00; ADD L 2.25"),
        ("OD -1\nAdd 2,00\nOG -1\nAdd 225", "- R -1.00 . .; - L -1.00 . .; ADD R 2.00; ADD L 2.25"),
        ("OD -1\nOG -1\nAddition 2,00", "- R -1.00 . .; - L -1.00 . .; ADD - 2.00"),
        ("Add R +2.00 L +2.25", "ADD R 2.00; ADD L 2.25"),
        ("Add VP +2.00", "ADD - 2.00"),
        ("العين اليمنى -1.00 الإضافة +2.00", "- R -1.00 . .; ADD R 2.00"),
        ("R&L -1.00 Add +2.00", "- R -1.00 . .; - L -1.00 . .; ADD - 2.00"),
    ],
)
def test_additions(text: str, rx: str) -> None:
    assert told(read_rx(text)) == rx
    assert read_rx(text).is_certain


def test_one_addition_behind_both_eyes_of_a_line_is_said_to_be_for_both() -> None:
    read = read_rx("OD -2.25 OG -1.00 Add +2.00")
    assert told(read) == "- R -2.25 . .; - L -1.00 . .; ADD - 2.00"
    assert [finding.text for finding in read.findings] == ["Addition +2.00 is read for both eyes."]


@pytest.mark.parametrize(
    ("text", "rx"),
    [
        (
            "\tSPH\tCYL\tAXIS\tADD\nOD\t-2.25\t-0.50\t180\t+2.00\nOG\t-1.00\t\t\t+2.00",
            "- R -2.25 -0.50 180; - L -1.00 . .; ADD R 2.00; ADD L 2.00",
        ),
        (
            "VL\tSPH\tCYL\tAXE\nOD\t-2,25\t-0,50\t180°\nOG\t-1\t-\t-\nVP\t\t\t\nOD\t0\t\t\nOG\t+1\tDS\t",
            "DV R -2.25 -0.50 180; DV L -1.00 0 .; NV R 0.00 . .; NV L 1.00 0 .",
        ),
        (
            "\tOD\tOG\nSPH\t-2.25\t-1.00\nCYL\t-0.50\t\nAXE\t180\t\nADD\t2.00\t2.25",
            "- R -2.25 -0.50 180; - L -1.00 . .; ADD R 2.00; ADD L 2.25",
        ),
        (
            "SPH CYL AXIS ADD\nR -2.25 -0.50 180 +2.00\nL -1.00 -0.25 90 +2.00",
            "- R -2.25 -0.50 180; - L -1.00 -0.25 90; ADD R 2.00; ADD L 2.00",
        ),
        ("SPH CYL AXIS\nR -2.25 DS\nL -1.00 (-0.25) 90°", "- R -2.25 0 .; - L -1.00 -0.25 90"),
        ("Near\nAXIS | CYL | SPH\n5 | -1.00 | +2.00", "NV - 2.00 -1.00 5"),
        ("DV\n\tSPH\tCYL\tAXIS\nR\t-1\t\t\n\nNV\n\tSPH\tCYL\tAXIS\nR\t+1\t\t", "DV R -1.00 . .; NV R 1.00 . ."),
        ("OD\t-2.25\t-0.50\t180\nOS\t-1.00\t-0.25\t90", "- R -2.25 -0.50 180; - L -1.00 -0.25 90"),
    ],
)
def test_tables(text: str, rx: str) -> None:
    assert told(read_rx(text)) == rx
    assert read_rx(text).unread == ""


def test_a_column_of_something_else_is_told_beside_the_eyes() -> None:
    read = read_rx("Eye\tSPH\tCYL\tAXIS\tPD\nOD\t-2.25\t-0.50\t180\t31.5\nOS\t-1.00\t\t\t30")
    assert told(read) == "- R -2.25 -0.50 180; - L -1.00 . ."
    assert read.unread == "31.5\n30"


def test_a_row_that_does_not_fit_its_heads_is_left() -> None:
    read = read_rx("SPH CYL AXIS ADD\nR -2.25 +2.00\nL -1.00 -0.25 90 +2.00")
    assert told(read) == "- L -1.00 -0.25 90; ADD L 2.00"
    assert read.unread == "R -2.25 +2.00"


WIRE = '{"distanceVision": {"rightEye": {"sph": "-1.25", "cyl": -0.25, "axis": 90}, "leftEye": {"sph": "+1,00"}}}'


def test_the_services_own_json() -> None:
    assert told(read_rx(WIRE)) == "DV R -1.25 -0.25 90; DV L 1.00 . ."
    assert told(read_rx(f'{{"customerData": {{}}, "opticData": {WIRE}}}')) == "DV R -1.25 -0.25 90; DV L 1.00 . ."


def test_json_with_what_cannot_be_read_keeps_it_verbatim() -> None:
    read = read_rx('{"nearVision": {"leftEye": {"sph": "see slip", "cyl": null, "axis": "", "pd": 31.50}}}')
    (eye,) = read.eyes.values()
    assert (eye.sphere.text, eye.sphere.value, eye.cylinder.text) == ("see slip", None, "")
    assert read.unread == 'nearVision.leftEye.pd: "31.50"'
    assert not read.is_certain


@pytest.mark.parametrize(
    "text", ["{", "{}", '{"distanceVision": 1}', '{"a": 1, "a": 2}', '{"distanceVision": {"rightEye": {"sph": [1]}}}']
)
def test_json_of_another_shape_is_unread(text: str) -> None:
    assert read_rx(text) == ReadRx(unread=text)


def test_what_stands_around_a_prescription_is_told() -> None:
    read = read_rx("Mr Dupont:\nOD -2.25 PD 62\nOG -1.00 prism 2 base in")
    assert told(read) == "- R -2.25 . .; - L -1.00 . ."
    assert read.unread == "Mr Dupont:\nPD 62\nprism 2 base in"


def test_a_sign_that_is_missing_is_asked_for_at_its_cell() -> None:
    read = read_rx("VL OD 1.25 -0.50 x 90")
    assert told(read) == "DV R 1.25 -0.50 90"
    assert [(f.fault, f.place and f.place.measure) for f in read.findings] == [(Fault.SIGN, Measure.SPHERE)]


def test_hundredths_that_can_mean_dioptres_are_told() -> None:
    assert faults("-25 -50 90") == {Fault.AMBIGUOUS}
    assert faults("225 50 180") == {Fault.SIGN}


@pytest.mark.parametrize(
    "text", ["-1.25", "1.25-", "- 1.25", "+", "-", "PLANO", "±0.00", "180°", "-2.25 D", "", "  ", "Ø", "OD", "٫٥"]
)
def test_one_cells_worth_is_no_prescription(text: str) -> None:
    assert not looks_like_rx(text)


@pytest.mark.parametrize(
    "text",
    ["-1.25 -0.25", "-1.25/-0.25x90", "OD -1", "Add +2.00", "-1\n-2", "-1\t-2", "(20° -1) -2", WIRE, "x" * 9_000],
)
def test_more_than_one_cells_worth(text: str) -> None:
    assert looks_like_rx(text)
