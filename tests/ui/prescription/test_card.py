import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.ui.prescription.card import PrescriptionCard
from joptic_desktop.ui.theme.theme import Theme

RX = Prescription(Vision(Eye("-1.25", "-0.25", "90"), Eye("see slip", "0", "0")), None, Vision(Eye("0", "0", "0")))


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> PrescriptionCard:
    made = PrescriptionCard(theme)
    qtbot.addWidget(made)
    return made


def test_the_card_has_the_size_of_the_design(card: PrescriptionCard) -> None:
    assert (card.sizeHint().width(), card.sizeHint().height()) == (460, 294)


def test_a_screen_reader_reads_every_value(card: PrescriptionCard) -> None:
    card.set_prescription(RX)
    spoken = card.accessibleDescription()
    assert "Right eye, distance, sphere: −1.25" in spoken
    assert "Right eye, distance, axis: 90" in spoken
    assert "Right eye, near, sphere: 0.00" in spoken
    assert "intermediate" not in spoken


def test_what_cannot_be_read_is_shown_as_it_came_and_flagged(card: PrescriptionCard) -> None:
    card.set_prescription(RX)
    assert "Left eye, distance, sphere: see slip" in card.accessibleDescription()
    (fault,) = card.said_of(Distance.DISTANCE, Side.LEFT)
    assert fault.text == "“see slip” is not a power: write it like −1.25."
    assert card.said_of(Distance.DISTANCE, Side.RIGHT) == ()


def test_the_mouse_over_a_flagged_eye_tells_the_fault(card: PrescriptionCard) -> None:
    card.set_prescription(RX)
    card.show()
    for x, told in ((300, "“see slip” is not a power: write it like −1.25."), (100, "")):
        spot = QPoint(x, 80)
        QApplication.sendEvent(card, QHelpEvent(QEvent.Type.ToolTip, spot, card.mapToGlobal(spot)))
        assert card.toolTip() == told


@pytest.mark.parametrize("prescription", [None, Prescription(), RX])
def test_the_card_is_painted(card: PrescriptionCard, prescription: Prescription | None) -> None:
    card.set_prescription(prescription)
    card.show()
    assert not card.grab().isNull()
