"""The bar above the list: what is out of order is said with its hour, and without one while nobody knows it."""

import pytest
from PySide6.QtCore import QLocale

from joptic_desktop.services.views import SyncState, SyncStatus
from joptic_desktop.ui.counter.notices import line_notice
from tests.ui.counter.sample_people import NOW

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


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
