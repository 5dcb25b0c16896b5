from decimal import Decimal

import pytest

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Fault, Measure, Place
from joptic_desktop.ui.prescription.choices import Choice, choices_for, next_step

SPHERE = Place(Distance.DISTANCE, Side.RIGHT, Measure.SPHERE)
AXIS = Place(Distance.DISTANCE, Side.RIGHT, Measure.AXIS)


def offered(entry: RxEntry, fault: Fault) -> dict[str, Choice]:
    finding = next(finding for finding in entry.findings() if finding.fault is fault)
    return {choice.label: choice for choice in choices_for(finding, entry)}


def test_a_sign_is_chosen() -> None:
    entry = RxEntry().typed(SPHERE, "1.25")
    choices = offered(entry, Fault.SIGN)
    assert [choice.then(entry).shown(SPHERE) for choice in choices.values()] == ["−1.25", "+1.25"]
    assert all(Fault.SIGN not in {f.fault for f in choice.then(entry).findings()} for choice in choices.values())


def test_a_power_between_two_steps_offers_both_neighbours() -> None:
    entry = RxEntry().typed(SPHERE, "-1.20")
    choices = offered(entry, Fault.OFF_STEP)
    assert list(choices) == ["−1.25", "−1.00"]
    assert choices["−1.00"].then(entry).cell(SPHERE).value == Decimal("-1.00")


def test_two_readings_are_both_offered() -> None:
    entry = RxEntry().typed(SPHERE, "-25")
    choices = offered(entry, Fault.AMBIGUOUS)
    assert list(choices) == ["−0.25", "−25.00"]
    assert choices["−25.00"].then(entry).cell(SPHERE).value == Decimal(-25)


def test_one_cylinder_sign_is_chosen() -> None:
    entry = RxEntry(Prescription(Vision(Eye("-1.25", "-0.25", "90"), Eye("-1.00", "0.25", "85"))))
    made = offered(entry, Fault.CYLINDER_SIGNS)["All −"].then(entry)
    assert made.shown(Place(Distance.DISTANCE, Side.LEFT, Measure.CYLINDER)) == "−0.25"


def test_what_only_the_person_can_write_offers_nothing() -> None:
    entry = RxEntry().typed(SPHERE, "abc")
    assert offered(entry, Fault.UNREADABLE_POWER) == {}


@pytest.mark.parametrize(
    ("text", "step", "shown"),
    [
        ("-1.20", "0.25", "−1.00"),
        ("-1.20", "-0.25", "−1.25"),
        ("-1.125", "0.25", "−1.00"),
        ("-1.20", "1", "−0.20"),
        ("-1.25", "0.25", "−1.00"),
        ("1.20", "0.25", "1.25"),
    ],
)
def test_a_step_leads_to_the_neighbour(text: str, step: str, shown: str) -> None:
    assert next_step(RxEntry().typed(SPHERE, text), SPHERE, Decimal(step)).shown(SPHERE) == shown


def test_an_axis_steps_as_it_is() -> None:
    assert next_step(RxEntry().typed(AXIS, "92"), AXIS, Decimal(5)).shown(AXIS) == "97"
