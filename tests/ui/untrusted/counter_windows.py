"""Parts of the counter: records, notices, questions, files, filters, the shop and who works in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.customers import Group
from joptic_desktop.domain.queries import CustomerQuery
from joptic_desktop.services.views import Counts, Duplicate
from joptic_desktop.ui.attachments.attachment_tile import AttachmentTile
from joptic_desktop.ui.attachments.attachment_tiles import AttachmentTiles
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.attachments.shelf import Shelf
from joptic_desktop.ui.attachments.thumbnails import Thumbnails
from joptic_desktop.ui.attachments.tiles import tiles_of_views
from joptic_desktop.ui.counter.empty_reasons import failed, nothing_found
from joptic_desktop.ui.counter.filter_chips import FilterChips
from joptic_desktop.ui.counter.filters import Axis, Chip
from joptic_desktop.ui.counter.notices import line_notice
from joptic_desktop.ui.counter.record_view import RecordView
from joptic_desktop.ui.counter.sidebar import Sidebar
from joptic_desktop.ui.customer_form.duplicate_warning import DuplicateWarning, Likeness
from joptic_desktop.ui.shell.name_filter import NameFilter
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.widgets.confirm import Confirm
from joptic_desktop.ui.widgets.empty_state import EmptyState
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeBar, NoticeTone
from joptic_desktop.ui.widgets.toast import Toasts
from tests.ui.attachments.fake_files import FakeFiles
from tests.ui.counter.sample_people import NOW
from tests.ui.untrusted import hostile_people as hostile
from tests.ui.untrusted.hostile_people import Rotation
from tests.ui.untrusted.windows import Desk, Show

LOCALE = QLocale(QLocale.Language.English)
NO_DECODER = ("/nowhere/decoder",)


@asynccontextmanager
async def record(desk: Desk) -> AsyncIterator[Show]:
    """The record of a customer, in each of its states."""
    record = RecordView(desk.theme)
    desk.put(record)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        for view in hostile.views(take):
            record.show_view(view, NOW, hide_email=False)
            yield desk.ground
        if take.number == 0:
            record.grab()
            assert desk.ground.minimumSizeHint().width() <= desk.ground.width()

    yield show


@asynccontextmanager
async def notices(desk: Desk) -> AsyncIterator[Show]:
    """What is said above the list, in its place, and in the corner of a window."""
    bar, nothing, toasts = NoticeBar(desk.theme), EmptyState(desk.theme), Toasts(desk.theme, desk.ground)
    desk.put(bar, nothing)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        bar.show_notice(Notice(NoticeTone.DANGER, take(), take(), "Undo"))
        nothing.show_reason("eye-off", take(), take())
        toasts.tell(Notice(NoticeTone.OK, take(), take()))
        yield desk.ground
        toasts.close_all()
        for status in hostile.statuses(take):
            told = line_notice(status, NOW, LOCALE)
            if told is not None:
                bar.show_notice(told.notice)
                yield bar
        for reason in (nothing_found(CustomerQuery(search=take()), None, all_customers=1), failed(take())):
            assert reason is not None
            nothing.show_reason(reason.icon, reason.headline, reason.sentence, reason.action)
            yield desk.ground

    yield show


@asynccontextmanager
async def questions(desk: Desk) -> AsyncIterator[Show]:
    """A question before something that cannot be taken back."""

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        question = Confirm(desk.theme, take(), take(), "Delete", typed="12", parent=desk.ground)
        yield question
        question.deleteLater()

    yield show


@asynccontextmanager
async def filters(desk: Desk) -> AsyncIterator[Show]:
    """The shop, who works there, the groups, and the filters in force."""
    side, chips = Sidebar(desk.theme), FilterChips(desk.theme)
    desk.put(side, chips)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        side.show_shop(hostile.shop(take))
        side.show_counts(Counts(3, groups=((Group(take(), take()), 3), (Group(take(), take()), 1))))
        chips.show_chips([Chip(Axis.GROUP, take()), Chip(Axis.NAME, take())], searching=True)
        chips.show_count(take())
        yield desk.ground
        name = NameFilter(desk.theme, take(), desk.ground)
        yield name
        name.deleteLater()

    yield show


@asynccontextmanager
async def tiles(desk: Desk) -> AsyncIterator[Show]:
    """Files of a customer, by the names they came with and the kinds they were given."""

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        tile = AttachmentTile(desk.theme, lambda: NOW)
        for each in tiles_of_views(hostile.files_of(take)):
            tile.show_tile(each, (take(), take()))
            tile.kind.show_field(take(), (take(),))
            menu = tile.kind.menu()
            yield tile
            menu.deleteLater()
        tile.deleteLater()

    yield show


@asynccontextmanager
async def dropped_files(desk: Desk) -> AsyncIterator[Show]:
    """Files that were dropped on a form: taken, refused, and gone before they were looked at."""
    owner, store = TaskOwner(), FakeFiles()

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        shelf = Shelf(store, owner, parent=desk.ground)
        shown = AttachmentTiles(desk.theme, shelf, store, Thumbnails(NO_DECODER, desk.ground), owner, lambda: NOW)
        taken = desk.file(take(), b"%PDF-1.7 " + str(take.number).encode())
        twin = desk.file(f"2{take()}", taken.read_bytes())
        refused = desk.file(f"3{take()}", b"MZ no paper")
        vanished = desk.path(f"4{take()}")
        shown.take(Brought((taken, twin, refused, vanished)))
        yield shown
        await shelf.idle()
        await owner.settled()
        yield shown
        shelf.hand_over()
        shown.deleteLater()
        shelf.deleteLater()

    yield show
    await owner.close()


@asynccontextmanager
async def duplicates(desk: Desk) -> AsyncIterator[Show]:
    """The warning of somebody who may be the same person."""
    warnings = [DuplicateWarning(desk.theme, likeness) for likeness in Likeness]
    desk.put(*warnings)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        for warning in warnings:
            warning.show_duplicates((Duplicate(take(), take(), take()),))
        yield desk.ground

    yield show
