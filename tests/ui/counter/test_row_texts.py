from dataclasses import replace

from PySide6.QtCore import QLocale

from joptic_desktop.domain.customers import Status
from joptic_desktop.domain.queries import Attention
from joptic_desktop.services.views import CustomerRow
from joptic_desktop.ui.counter.columns import Column
from joptic_desktop.ui.counter.row_texts import row_texts
from joptic_desktop.ui.widgets.states import BadgeState
from tests.ui.counter.sample_people import NOW, sample_people

ROW = sample_people()[2].row


def last(row: CustomerRow) -> str:
    return row_texts(row, NOW, QLocale.c()).columns[Column.UPDATED]


def test_a_row_that_waits_says_so_instead_of_its_time() -> None:
    assert last(ROW) == "10:33"
    assert last(replace(ROW, attention=Attention.WAITING)) == "Waiting"


def test_what_needs_a_person_is_said_before_doubt_and_doubt_before_waiting() -> None:
    doubtful = replace(ROW, attention=Attention.WAITING, in_doubt=True)
    assert row_texts(doubtful, NOW, QLocale.c()).state is BadgeState.IN_DOUBT
    assert last(replace(doubtful, attention=Attention.REFUSED)) == "Refused"


def test_a_phone_not_read_yet_is_empty_and_no_group_is_a_dash() -> None:
    texts = row_texts(replace(ROW, phone=None, groups="", name="", status=Status.UNKNOWN), NOW, QLocale.c())
    assert texts.columns[:4] == ("Unnamed", "", "—", "—")


def test_a_user_name_is_no_address_to_write_to() -> None:
    assert row_texts(replace(ROW, second_line="samira72"), NOW, QLocale.c()).email == ""
    assert row_texts(ROW, NOW, QLocale.c()).email == "samira.benkirane@example.com"
