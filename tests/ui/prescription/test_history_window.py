"""The window of the history: list, two dates, kept dates, chart, nothing yet; by keyboard."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.prescription import Distance
from joptic_desktop.services.views import PastRx, RxFate
from joptic_desktop.ui.prescription.history_model import HistoryModel
from joptic_desktop.ui.prescription.history_window import HistoryWindow
from joptic_desktop.ui.theme.script import without_marks
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.prescription.pasts import NOW, Pasts, read, rx, saved, sphere
from tests.ui.turns import until

PAST = (
    saved(0, sphere("-1.75"), RxFate.WAITING),
    saved(5, sphere("1.50"), RxFate.NOT_SENT),
    read(10, sphere("-1.50")),
    read(1000, sphere("-1.25")),
)


@asynccontextmanager
async def opened(theme: Theme, services: Pasts) -> AsyncIterator[HistoryWindow]:
    window = HistoryWindow(services, theme, "u1", "Layla Hassan", lambda: NOW)
    window.open()
    await window.tasks.settled()
    yield window
    window.close()


def dates(window: HistoryWindow) -> tuple[str, str]:
    older = window.compare.older
    return ("" if older.isHidden() else older.date.text(), window.compare.newer.date.text())


def words(window: HistoryWindow) -> str:
    return without_marks(window.compare.words.text())


async def test_it_opens_on_the_newest_beside_the_one_in_force_before(theme: Theme) -> None:
    async with opened(theme, Pasts(*PAST)) as window:
        assert not window.isModal()
        assert dates(window) == ("10 Nov 2026, 10:40", "20 Nov 2026, 10:40")
        assert words(window) == "Right eye, distance, sphere: −1.50 → −1.75 (−0.25)"
        told = window.compare.newer.card.accessibleDescription()
        assert "−1.50 → −1.75" in without_marks(told)


async def test_arrows_go_through_the_dates(theme: Theme) -> None:
    async with opened(theme, Pasts(*PAST)) as window:
        QTest.keyClick(window.list, Qt.Key.Key_Down)
        assert dates(window) == ("10 Nov 2026, 10:40", "15 Nov 2026, 10:40")
        QTest.keyClick(window.list, Qt.Key.Key_End)
        assert dates(window) == ("", "24 Feb 2024, 10:40")
        assert window.compare.headline.text() == "Nothing to compare with"


async def test_a_kept_date_is_compared_with_any_other_the_older_first(theme: Theme) -> None:
    async with opened(theme, Pasts(*PAST)) as window:
        window.list.stand_on(2)
        QTest.keyClick(window.list, Qt.Key.Key_Space)
        assert window.list.history.index(2).data(HistoryModel.KEPT)
        assert window.compare.headline.text() == "This is the date that others are compared with"
        window.list.stand_on(0)
        assert dates(window) == ("10 Nov 2026, 10:40", "20 Nov 2026, 10:40")
        window.list.stand_on(3)
        assert dates(window) == ("24 Feb 2024, 10:40", "10 Nov 2026, 10:40")
        window.compare.keep.click()
        assert dates(window) == ("", "24 Feb 2024, 10:40")


async def test_nothing_seen_yet_is_said(theme: Theme) -> None:
    async with opened(theme, Pasts()) as window:
        assert window.nothing.isVisible()
        assert window.nothing.accessibleName().startswith("Nothing seen yet")
        assert not window.views.isVisible()


async def test_escape_closes(theme: Theme) -> None:
    async with opened(theme, Pasts(*PAST)) as window:
        QTest.keyClick(window.list, Qt.Key.Key_Escape)
        assert not window.isVisible()
        assert window.tasks.closed


async def test_what_comes_meanwhile_is_shown_and_one_stays_where_one_stood(theme: Theme) -> None:
    services = Pasts(*PAST[2:])
    async with opened(theme, services) as window:
        window.list.stand_on(1)
        services.past = PAST
        window._on_changed("somebody else")
        assert not window.tasks.busy
        window._on_changed("u1")
        await window.tasks.settled()
        assert len(window.entries) == 4
        assert window.list.currentIndex().row() == 3


async def test_chart_and_list_stand_on_the_same_date(theme: Theme) -> None:
    async with opened(theme, Pasts(*PAST)) as window:
        window.show_chart()
        window.trend.chart.setFocus()
        QTest.keyClick(window.trend.chart, Qt.Key.Key_Home)
        assert window.list.currentIndex().row() == 3
        window.list.stand_on(2)
        assert window.trend.chart.current is not None
        assert window.trend.chart.current.row == 2
        assert "10 Nov 2026, right eye" in window.trend.said.text()
        assert window.trend.left_out.text() == "Not drawn: 1 that never came into force."


@pytest.mark.parametrize(
    ("past", "distance", "words"),
    [
        (PAST, Distance.NEAR, "No values for near A chart needs two dates or more."),
        ((PAST[3],), Distance.DISTANCE, "One date with values for distance A chart needs two dates or more."),
    ],
)
async def test_a_sentence_stands_where_a_chart_cannot(
    theme: Theme, past: tuple[PastRx, ...], distance: Distance, words: str
) -> None:
    async with opened(theme, Pasts(*past)) as window:
        window.show_chart()
        window.trend.choose(distance)
        assert window.trend.sentence.isVisible()
        assert window.trend.sentence.accessibleName() == words


async def test_three_hundred_prescriptions_are_listed(theme: Theme) -> None:
    past = [read(n, rx((f"-{1 + n % 2}.25", "0", "0"))) for n in range(300)]
    async with opened(theme, Pasts(*past)) as window:
        assert window.list.model().rowCount() == 300
        QTest.keyClick(window.list, Qt.Key.Key_End)
        assert window.list.currentIndex().row() == 299
        assert not window.grab().isNull()


@pytest.mark.usefixtures("right_to_left")
async def test_cards_and_dials_are_not_mirrored(theme: Theme) -> None:
    async with opened(theme, Pasts(*PAST)) as window:
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert window.compare.newer.card.layoutDirection() == Qt.LayoutDirection.LeftToRight
        await until(lambda: 0 < window.compare.newer.x() < window.compare.older.x())


@pytest.mark.parametrize(("width", "beside"), [(1440, True), (1024, False)])
async def test_the_list_stands_beside_both_cards_or_above_them(theme: Theme, width: int, beside: bool) -> None:
    async with opened(theme, Pasts(*PAST)) as window:
        window.resize(width, 700)
        await until(lambda: (window.list.height() > 300) is beside)
        cards = window.compare.older.card, window.compare.newer.card
        assert all(card.width() == 460 for card in cards)
        await until(lambda: window.compare.horizontalScrollBar().maximum() == 0)
