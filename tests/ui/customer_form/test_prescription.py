"""The prescription inside the form: drafts judge it again, an open question stops a save, the previous one is found."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_findings import Fault, Measure, Place
from joptic_desktop.ui.prescription.choices import SIGN_FAULTS
from joptic_desktop.ui.prescription.commands import RxCommand
from tests.ui.customer_form.conftest import Open
from tests.ui.customer_form.hands import gone, type_power
from tests.ui.customer_form.offline_shop import OfflineShop
from tests.ui.customer_form.people import SAMIRA
from tests.ui.turns import until

SPHERE, CYLINDER, AXIS = Measure
BEFORE = replace(SAMIRA, prescription=Prescription(Vision(Eye("-2.00", "-0.50", "175"))))


def near_left(measure: Measure) -> Place:
    return Place(Distance.NEAR, Side.LEFT, measure)


@pytest.mark.parametrize(
    ("measure", "text", "fault"),
    [
        (SPHERE, "0.50", Fault.SIGN_NEAR),
        (SPHERE, "-25", Fault.AMBIGUOUS),
        (SPHERE, "+30", Fault.ASK),
        (SPHERE, "-1.20", Fault.OFF_STEP),
        (CYLINDER, "see slip", Fault.UNREADABLE_POWER),
        (AXIS, "200", Fault.AXIS_REFUSED),
        (AXIS, "abc", Fault.UNREADABLE_AXIS),
    ],
)
async def test_a_draft_remembers_what_was_said_of_a_power(
    open_form: Open, shop: OfflineShop, measure: Measure, text: str, fault: Fault
) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    type_power(dialog, near_left(measure), text)
    shown = dialog.page.grid.board.cells[near_left(measure)].text()
    said = set(dialog.page.grid.findings())
    assert fault in {finding.fault for finding in said}
    await dialog.keep_and_close()
    (draft,) = await shop.drafts()
    again = await open_form(uid="u1", view=await shop.know(), draft=draft)
    assert again.page.grid.board.cells[near_left(measure)].text() == shown
    assert set(again.page.grid.findings()) == said


async def test_an_open_question_of_the_grid_stops_a_save(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    QGuiApplication.clipboard().setText("R -2.25 -0.50 x 180 L -2.00 -0.75 x 5")
    dialog.page.grid.run(RxCommand.PASTE)
    dialog.try_save()
    await dialog.settled()
    assert await shop.outbox() == ()
    panel = dialog.page.grid.panel
    assert panel is not None
    assert panel.hasFocus()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.try_save()
    await gone(dialog)
    assert await shop.outbox() == ()


async def test_the_previous_prescription_comes_by_a_key_from_anywhere(open_form: Open, shop: OfflineShop) -> None:
    await shop.know(BEFORE)
    dialog = await open_form(uid="u1", view=await shop.know())
    await dialog.settled()
    QTest.keyClick(dialog.page.personal.first_name, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    await until(lambda: dialog.page.grid.panel)
    panel = dialog.page.grid.panel
    assert panel is not None
    assert "Right eye, distance: −3.25 −0.50 175 becomes −2.00 −0.50 175" in panel.accessibleDescription()


async def test_the_record_is_judged_by_the_prescription_before(open_form: Open, shop: OfflineShop) -> None:
    await shop.know(BEFORE)
    dialog = await open_form(uid="u1", view=await shop.know())
    await dialog.settled()
    assert Fault.EQUIVALENT_MOVED in {finding.fault for finding in dialog.page.grid.findings()}
    assert not dialog.page.is_touched


@pytest.mark.parametrize("again", [True, False])
async def test_a_history_goes_with_the_form_of_its_customer(open_form: Open, shop: OfflineShop, *, again: bool) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    dialog.page.grid.run(RxCommand.HISTORY)
    (window,) = dialog.histories.windows
    dialog.try_save(again=again)
    await until(lambda: not dialog.histories.windows)
    assert window.tasks.closed


async def test_a_power_without_a_sign_is_never_saved(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    type_power(dialog, near_left(SPHERE), "1.25")
    dialog.page.foot.save.click()
    assert dialog.isVisible()
    assert not dialog.page.judge()
    assert SIGN_FAULTS & {finding.fault for finding in dialog.page.grid.findings()}
    QTest.keyClicks(dialog.page.grid.board.cells[near_left(SPHERE)], "-")
    assert dialog.page.judge()
    (eye,) = dialog.page.change().eyes
    assert eye.eye.sphere == "-1.25"
