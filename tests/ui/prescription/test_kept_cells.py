from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.ui.prescription.kept_cells import retyped, typed_cells
from tests.ui.prescription.hands import EXAMPLE

PLACES = st.builds(Place, st.sampled_from(Distance), st.sampled_from(Side), st.sampled_from(Measure))
TYPED = st.lists(st.tuples(PLACES, st.text("0123456789+-.,PL/x ", max_size=5)), max_size=8)
STEPS = st.lists(st.tuples(PLACES, st.sampled_from([Decimal("0.25"), Decimal(-1)])), max_size=3)
SPHERE = Place(Distance.DISTANCE, Side.LEFT, Measure.SPHERE)


@given(TYPED, STEPS, st.booleans())
@example(typed=[(SPHERE, ".1")], steps=[(SPHERE, Decimal(-1))], transpose=False)
def test_a_draft_says_the_same_of_every_eye(
    typed: list[tuple[Place, str]], steps: list[tuple[Place, Decimal]], transpose: bool
) -> None:
    entry = RxEntry(EXAMPLE)
    for place, text in typed:
        entry = entry.typed(place, text)
    for place, step in steps:
        entry = entry.stepped(place, step)
    if transpose:
        entry = entry.transposed()
    again = retyped(RxEntry(EXAMPLE).with_changes(entry.changes()), typed_cells(entry))
    assert again.changes() == entry.changes()
    assert set(again.findings()) == set(entry.findings())
    assert not entry.differences(again)
