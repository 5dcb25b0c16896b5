import pytest

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.ui.prescription.echo_words import echo_parts

SPHERE, CYLINDER, AXIS = Measure


@pytest.mark.parametrize(
    ("measure", "text", "echo"),
    [
        (SPHERE, "-125", ("reads −1.25", "S.E. −1.25")),
        (SPHERE, "125", ("reads 1.25, sign to be given",)),
        (SPHERE, "pla", ("reads plano", "S.E. 0.00")),
        (SPHERE, "-", ()),
        (SPHERE, "", ()),
        (SPHERE, "abc", ("not readable yet",)),
        (SPHERE, "+30", ("not readable yet",)),
        (CYLINDER, "ds", ("reads no cylinder",)),
        (AXIS, "90", ("reads 90°",)),
        (AXIS, "9x", ("not readable yet",)),
    ],
)
def test_what_would_be_read_is_told(measure: Measure, text: str, echo: tuple[str, ...]) -> None:
    place = Place(Distance.DISTANCE, Side.RIGHT, measure)
    assert echo_parts(RxEntry().typed(place, text), place) == echo


def test_what_follows_is_told_while_the_axis_is_typed() -> None:
    entry = RxEntry()
    for measure, text in zip(Measure, ("-1.25", "-.25", "90"), strict=True):
        entry = entry.typed(Place(Distance.DISTANCE, Side.RIGHT, measure), text)
    told = echo_parts(entry, Place(Distance.DISTANCE, Side.RIGHT, AXIS))
    assert told == ("reads 90°", "S.E. −1.38", "plus form −1.50 +0.25 × 180")
