"""The bar above the list: what is out of order is said with its hour, and without one while nobody knows it."""

import pytest
from PySide6.QtCore import QLocale

from joptic_desktop.services.views import SyncState, SyncStatus, Whose
from joptic_desktop.ui.counter.notices import LineNotice, Remedy, line_notice
from tests.ui.counter.sample_people import NOW

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
SARA, OMAR = Whose("s", "sara@example.com", 2), Whose("o", "omar@example.com", 1)


@pytest.mark.parametrize(
    ("state", "alone", "dated"),
    [
        (SyncState.OFFLINE, "Offline.", "Offline since "),
        (SyncState.FAILING, "The service fails.", "The service fails since "),
    ],
)
def test_the_hour_is_said_once_it_is_known(state: SyncState, alone: str, dated: str) -> None:
    unknown = line_notice(SyncStatus(state), NOW, ENGLISH)
    known = line_notice(SyncStatus(state, since=NOW.timestamp()), NOW, ENGLISH)
    assert unknown is not None
    assert unknown.notice.headline == alone
    assert known is not None
    assert known.notice.headline.startswith(dated)


def said(**status: object) -> LineNotice | None:
    return line_notice(SyncStatus(SyncState.ONLINE, **status), NOW, ENGLISH)  # type: ignore[arg-type]  # tests name real fields


def test_nothing_is_said_while_all_is_well() -> None:
    assert said() is None


@pytest.mark.parametrize(("by_password", "action"), [(False, "Another token…"), (True, "Sign in again…")])
def test_who_may_only_look_is_told_and_offered_to_come_as_somebody_else(by_password: bool, action: str) -> None:
    told = said(read_only=True, unconfirmed=(SARA,), by_password=by_password)
    assert told is not None
    assert (told.remedy, told.notice.action) == (Remedy.SIGN_IN, action)


def test_whose_work_waits_is_named() -> None:
    told = said(unconfirmed=(SARA, OMAR))
    assert told is not None
    assert told.remedy is Remedy.CENTRE
    sentence = "".join(letter for letter in told.notice.sentence if letter.isprintable())
    assert sentence == "3 changes saved by sara@example.com, omar@example.com wait for your confirmation."


def test_one_change_is_one() -> None:
    told = said(unconfirmed=(OMAR,))
    assert told is not None
    assert told.notice.sentence.startswith("1 change saved by")


def test_the_line_comes_first() -> None:
    told = line_notice(SyncStatus(SyncState.OFFLINE, unconfirmed=(SARA,)), NOW, ENGLISH)
    assert told is not None
    assert told.remedy is Remedy.TRY_NOW


def test_what_no_waiting_helps_against_is_said_in_its_own_words() -> None:
    advice = "The certificate of the service is not trusted, so nothing was sent."
    told = line_notice(SyncStatus(SyncState.OFFLINE, advice=advice, waiting=3), NOW, ENGLISH)
    assert told is not None
    assert told.notice.sentence == advice
