"""What waits says since when, in a louder ink the longer it waits; what is stuck stands before it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from joptic_desktop.services.views import OtherShop, SyncState, SyncStatus, Whose
from joptic_desktop.ui.shell.line_words import work_segments

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
ONLINE = SyncStatus(SyncState.ONLINE)
ENGLISH = QLocale("en")


def waiting(ago: timedelta, **more: object) -> SyncStatus:
    plain: dict[str, object] = {"state": SyncState.OFFLINE, "waiting": 3, "oldest": (NOW - ago).timestamp()}
    return SyncStatus(**{**plain, **more})  # type: ignore[arg-type]  # the tests name real fields


@pytest.mark.parametrize(
    ("ago", "after", "ink"),
    [
        (timedelta(minutes=-9), "oldest 15:09", "text"),
        (timedelta(minutes=59), "oldest 14:01", "text"),
        (timedelta(hours=1), "oldest 14:00", "warn"),
        (timedelta(hours=23), "oldest Yesterday, 16:00", "warn"),
        (timedelta(hours=24), "oldest Yesterday, 15:00", "danger"),
        (timedelta(days=9), "oldest 11 Nov, 15:00", "danger"),
    ],
)
def test_what_waits_is_amber_after_an_hour_and_red_after_a_day(ago: timedelta, after: str, ink: str) -> None:
    (segment,) = work_segments(waiting(ago), NOW, ENGLISH)
    assert (segment.after, segment.ink) == (after, ink)


@pytest.mark.parametrize("state", [SyncState.ONLINE, SyncState.FAILING, SyncState.SIGN_IN])
def test_it_is_said_whatever_the_line_does(state: SyncState) -> None:
    (segment,) = work_segments(waiting(timedelta(days=2), state=state), NOW, ENGLISH)
    assert segment.ink == "danger"


def test_a_doubt_that_lasts_is_loud_too_and_what_is_stuck_has_its_own_ink() -> None:
    refused, doubt = work_segments(waiting(timedelta(hours=2), waiting=0, in_doubt=1, refused=2), NOW, ENGLISH)
    assert (doubt.after, doubt.ink) == ("oldest 13:00", "warn")
    assert refused.after == ""


def test_where_nothing_waits_nothing_is_late() -> None:
    (conflict,) = work_segments(waiting(timedelta(days=2), waiting=0, conflict=1), NOW, ENGLISH)
    assert conflict.after == ""


def test_whose_work_waits_and_for_which_shop_is_said() -> None:
    sara, atlas = Whose("s", "sara@example.com", 2), OtherShop("Optique Atlas", 3)
    confirm, elsewhere = work_segments(replace(ONLINE, unconfirmed=(sara,), elsewhere=(atlas,)), NOW, ENGLISH)
    assert (confirm.words, "sara@example.com" in confirm.after) == ("2 to confirm", True)
    assert elsewhere.words.startswith("3 wait for")
    assert "Optique Atlas" in elsewhere.words
    (several,) = work_segments(replace(ONLINE, unconfirmed=(sara, Whose("o", "omar", 1))), NOW, ENGLISH)
    assert (several.words, several.after) == ("3 to confirm", "")


def test_who_may_not_write_reads_for_whom_it_waits() -> None:
    (segment,) = work_segments(replace(ONLINE, waiting=3, read_only=True), NOW, ENGLISH)
    assert segment.words == "3 wait for somebody who may write"
