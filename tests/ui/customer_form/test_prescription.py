"""The prescription inside the form: drafts judge it again, an open question stops a save, the previous one is found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_findings import Fault, Measure, Place
from joptic_desktop.services.views import PastRx, RxOrigin
from joptic_desktop.ui.prescription.commands import RxCommand
from tests.ui.customer_form.conftest import Open
from tests.ui.customer_form.fake_services import FakeServices
from tests.ui.customer_form.hands import gone, type_power
from tests.ui.customer_form.people import view
from tests.ui.turns import until

SPHERE, CYLINDER, AXIS = Measure
BEFORE = PastRx(0.0, "", RxOrigin.SERVICE, Prescription(Vision(Eye("-2.00", "-0.50", "175"))))


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
    open_form: Open, services: FakeServices, measure: Measure, text: str, fault: Fault
) -> None:
    dialog = await open_form(uid="u1", view=view())
    type_power(dialog, near_left(measure), text)
    shown = dialog.page.grid.board.cells[near_left(measure)].text()
    said = set(dialog.page.grid.findings())
    assert fault in {finding.fault for finding in said}
    await dialog.keep_and_close()
    (draft,) = services.drafts.kept.values()
    again = await open_form(uid="u1", view=view(), draft=draft)
    assert again.page.grid.board.cells[near_left(measure)].text() == shown
    assert set(again.page.grid.findings()) == said


async def test_an_open_question_of_the_grid_stops_a_save(open_form: Open, services: FakeServices) -> None:
    dialog = await open_form(uid="u1", view=view())
    QGuiApplication.clipboard().setText("R -2.25 -0.50 x 180 L -2.00 -0.75 x 5")
    dialog.page.grid.run(RxCommand.PASTE)
    dialog.try_save()
    await dialog.settled()
    assert services.customers.updated == []
    panel = dialog.page.grid.panel
    assert panel is not None
    assert panel.hasFocus()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.try_save()
    await gone(dialog)
    assert services.customers.updated == []


async def test_the_previous_prescription_comes_by_a_key_from_anywhere(open_form: Open, services: FakeServices) -> None:
    services.history.before["u1"] = BEFORE
    dialog = await open_form(uid="u1", view=view())
    await dialog.settled()
    QTest.keyClick(dialog.page.personal.first_name, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    await until(lambda: dialog.page.grid.panel)
    panel = dialog.page.grid.panel
    assert panel is not None
    assert "Right eye, distance: −3.25 −0.50 175 becomes −2.00 −0.50 175" in panel.accessibleDescription()


async def test_the_record_is_judged_by_the_prescription_before(open_form: Open, services: FakeServices) -> None:
    services.history.before["u1"] = BEFORE
    dialog = await open_form(uid="u1", view=view())
    await dialog.settled()
    assert Fault.EQUIVALENT_MOVED in {finding.fault for finding in dialog.page.grid.findings()}
    assert not dialog.page.is_touched


@pytest.mark.parametrize("again", [True, False])
async def test_a_history_goes_with_the_form_of_its_customer(
    open_form: Open, services: FakeServices, *, again: bool
) -> None:
    services.customers.views["u1"] = view()
    dialog = await open_form(uid="u1", view=view())
    dialog.page.grid.run(RxCommand.HISTORY)
    (window,) = dialog.histories.windows
    dialog.try_save(again=again)
    await until(lambda: not dialog.histories.windows)
    assert window.tasks.closed
