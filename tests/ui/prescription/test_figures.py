"""French screens write a comma, as French paper does; a point and a comma are read in every language."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.prescription import Eye, Prescription, Vision
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Measure, Place
from joptic_desktop.ui.counter.difference_words import eye_values_text
from joptic_desktop.ui.prescription.card import PrescriptionCard
from joptic_desktop.ui.prescription.figures import cell_text, derived_power_text, finding_values, power_text
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from joptic_desktop.ui.prescription.history_entries import CellChange, changes, eye_text
from joptic_desktop.ui.prescription.words import derived_parts
from joptic_desktop.ui.sync_centre.conflict_values import shown
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.prescription.hands import DV, EXAMPLE, SPHERE, R, cell, enter

PLACES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "fr": QLocale(QLocale.Language.French, QLocale.Country.Morocco),
    "ar": QLocale(QLocale.Language.Arabic, QLocale.Country.Morocco),
}
EYE = Eye("-1.125", "-0.50", "90")


@pytest.fixture
def screens(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(PLACES[getattr(request, "param", "fr")])
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("screens", "power", "derived"),
    [("en", "−1.12", "−1.13"), ("fr", "−1,12", "−1,13"), ("ar", "−1.12", "−1.13")],
    indirect=["screens"],
)
@pytest.mark.usefixtures("screens")
def test_each_language_has_its_decimal_mark(power: str, derived: str) -> None:
    assert (power_text(Decimal("-1.125")), derived_power_text(Decimal("-1.125"))) == (power, derived)


@pytest.mark.usefixtures("screens")
def test_card_changes_conflict_and_difference_write_it_as_the_cells_do(theme: Theme) -> None:
    rx, other = Prescription(Vision(EYE)), Prescription(Vision(Eye("-1.50", "-0.50", "90")))
    card = PrescriptionCard(theme)
    card.set_prescription(rx)
    assert "sphere: −1,12" in card.accessibleDescription()
    assert eye_text(EYE) == "−1,12 −0,50 × 90"
    (change,) = changes(rx, other)
    assert isinstance(change, CellChange)
    assert (change.before, change.after) == ("−1,12", "−1,50")
    assert "−1,12\u00a0−0,50" in eye_values_text(EYE)
    assert shown("distance.right", EYE, EYE, QLocale()).powers == ("−1,12", "−0,50", "90")
    lens = RxEntry(rx).lens(DV, R)
    assert lens is not None
    assert derived_parts(lens) == ("S.E. −1,38", "plus form −1,62 +0,50 × 180")


@pytest.mark.usefixtures("screens")
def test_what_cannot_be_read_stands_as_it_came() -> None:
    entry = RxEntry(Prescription(Vision(Eye("1.25 approx.", "0", "0"))))
    assert cell_text(entry, Place(DV, R, Measure.SPHERE)) == "1.25 approx."
    assert finding_values(Finding(Level.BLOCK, Fault.UNREADABLE_POWER, ("1.25 approx.",))) == ("1.25 approx.",)
    assert finding_values(Finding(Level.INFO, Fault.SPHERE_HIGH, ("−10.25",))) == ("−10,25",)


@pytest.mark.parametrize("screens", PLACES, indirect=True)
@pytest.mark.usefixtures("screens")
@pytest.mark.parametrize("typed", ["-2.25", "-2,25"])
def test_a_point_and_a_comma_are_read_in_each_language(grid: PrescriptionGrid, typed: str) -> None:
    grid.set_prescription(EXAMPLE)
    sphere = enter(cell(grid, DV, R, SPHERE))
    QTest.keyClicks(sphere, typed)
    QTest.keyClick(sphere, Qt.Key.Key_Tab)
    assert sphere.text() == power_text(Decimal("-2.25"))
    assert [change.eye.sphere for change in grid.changes()] == ["-2.25"]


@pytest.mark.usefixtures("screens")
def test_an_offered_power_is_taken_as_it_is_written(grid: PrescriptionGrid) -> None:
    grid.set_prescription(EXAMPLE)
    sphere = enter(cell(grid, DV, R, SPHERE))
    QTest.keyClicks(sphere, "-1.20")
    QTest.keyClick(sphere, Qt.Key.Key_Tab)
    offered = grid.board.chips[DV, R].chips
    assert [chip.text() for chip in offered] == ["−1,25", "−1,00"]
