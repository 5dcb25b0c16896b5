"""A prescription as a value."""

from hypothesis import given

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from tests.domain import values


@given(values.prescriptions(), values.eye_places, values.eyes)
def test_an_eye_put_in_is_the_eye_that_comes_out(
    prescription: Prescription, place: tuple[Distance, Side], eye: Eye
) -> None:
    changed = prescription.with_eye(*place, eye)
    others = [(d, s, e) for d, s, e in prescription.eyes() if (d, s) != place]
    assert changed.eye(*place) == eye
    assert [(d, s, e) for d, s, e in changed.eyes() if (d, s) != place] == others


@given(values.prescriptions(), values.eye_places)
def test_a_distance_left_without_eyes_is_absent(prescription: Prescription, place: tuple[Distance, Side]) -> None:
    distance, _ = place
    bare = prescription.with_eye(distance, Side.RIGHT, None).with_eye(distance, Side.LEFT, None)
    assert bare.vision(distance) is None


def test_zero_is_a_value() -> None:
    assert not Eye(axis="0").is_empty
    assert not Eye("0", "0", "0").is_empty
    assert Eye("", None, "").is_empty
