"""What is on its way: the sync centre, two versions of a customer, the history of prescriptions."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.conflicts import Pick, dispute_of, outcome
from joptic_desktop.services.sync_centre import Overview
from joptic_desktop.services.views import PastRx, RxFate, RxOrigin
from joptic_desktop.ui.prescription.history_window import HistoryWindow
from joptic_desktop.ui.shell.line_words import line_segment, work_segments
from joptic_desktop.ui.shell.status_bar import StatusBar
from joptic_desktop.ui.sync_centre.centre_head import CentreHead
from joptic_desktop.ui.sync_centre.conflict_page import ConflictPage
from joptic_desktop.ui.sync_centre.conflict_table import TableHeads
from joptic_desktop.ui.sync_centre.entry_list import EntryList
from joptic_desktop.ui.sync_centre.entry_pane import EntryPane
from tests.ui.counter.sample_people import NOW
from tests.ui.prescription.pasts import Pasts
from tests.ui.untrusted import hostile_people as hostile
from tests.ui.untrusted.counter_windows import LOCALE
from tests.ui.untrusted.hostile_people import Rotation
from tests.ui.untrusted.windows import Desk, Show


@asynccontextmanager
async def sync_centre(desk: Desk) -> AsyncIterator[Show]:
    """The list of what was saved, each of its entries, the head, and the status bar of the counter."""
    pane, listed, head = EntryPane(desk.theme), EntryList(desk.theme), CentreHead(desk.theme)
    bar = StatusBar(desk.theme)
    desk.put(head, listed, pane, bar)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        entries, statuses = tuple(hostile.entries(take)), tuple(hostile.statuses(take))
        pane.show_history(hostile.history_of(take), NOW, LOCALE)
        listed.show_overview(Overview(entries, (2, 1, 1)), statuses[0], NOW, LOCALE)
        yield listed
        for entry in entries:
            pane.show_entry(entry, statuses[0], NOW, LOCALE)
            yield pane
        for status in statuses:
            head.show_status(status, NOW, LOCALE)
            bar.show_line(line_segment(status, NOW, LOCALE), work_segments(status, NOW, LOCALE))
            yield head
            yield bar
        if take.number == 0:
            desk.ground.grab()
            yield desk.ground

    yield show


@asynccontextmanager
async def two_versions(desk: Desk) -> AsyncIterator[Show]:
    """Before, mine and the service's, and what comes of the choice."""
    page = ConflictPage(desk.theme)
    desk.put(page)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        base, theirs = hostile.customer_of(take), hostile.customer_of(take)
        dispute = dispute_of(hostile.change_of(take), base, theirs)
        page.show_words(take(), take(), take())
        page.show_rows(dispute.rows, TableHeads(take(), take(), take()), LOCALE)
        page.summary.show_outcome(outcome(dispute, dict.fromkeys((r.unit for r in dispute.rows), Pick.MINE)), LOCALE)
        yield desk.ground

    yield show


@asynccontextmanager
async def history(desk: Desk) -> AsyncIterator[Show]:
    """All prescriptions of a customer, as a list and as a chart."""

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        past = [
            PastRx(hostile.AT - day, take(), RxOrigin.THIS_COMPUTER, hostile.prescription_of(take), fate, None, take())
            for day, fate in enumerate(RxFate)
        ]
        window = HistoryWindow(Pasts(*past), desk.theme, "u1", take(), lambda: NOW, desk.ground)
        window.open()
        await window.tasks.settled()
        yield window
        window.show_chart()
        yield window
        window.close()

    yield show
