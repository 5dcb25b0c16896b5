"""Two hundred hostile texts in every field of every screen: all of them are letters there, and nothing more."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.domain.conflicts import Pick, dispute_of, outcome
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage, ShopDetails
from joptic_desktop.errors import JOpticError
from joptic_desktop.services.sync_centre import Overview
from joptic_desktop.services.views import ConnectionProof, PastRx, RxFate, RxOrigin
from joptic_desktop.ui.attachments.attachment_tile import AttachmentTile
from joptic_desktop.ui.attachments.tiles import tiles_of_views
from joptic_desktop.ui.counter.record_view import RecordView
from joptic_desktop.ui.counter.sidebar import Sidebar
from joptic_desktop.ui.prescription.history_window import HistoryWindow
from joptic_desktop.ui.print.print_preview import PrintOrder, PrintPreview
from joptic_desktop.ui.print.read_back_card import ReadBackCard
from joptic_desktop.ui.print.sheet_writer import Imprint, Subject
from joptic_desktop.ui.session.proof_view import ProofView
from joptic_desktop.ui.session.trouble_page import TroublePage
from joptic_desktop.ui.shell.line_words import line_segment, work_segments
from joptic_desktop.ui.shell.status_bar import StatusBar
from joptic_desktop.ui.sync_centre.centre_head import CentreHead
from joptic_desktop.ui.sync_centre.conflict_page import ConflictPage
from joptic_desktop.ui.sync_centre.conflict_table import TableHeads
from joptic_desktop.ui.sync_centre.entry_list import EntryList
from joptic_desktop.ui.sync_centre.entry_pane import EntryPane
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.confirm import Confirm
from joptic_desktop.ui.widgets.empty_state import EmptyState
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeBar, NoticeTone
from joptic_desktop.ui.widgets.toast import Toasts
from tests.hostile_texts import HOSTILE
from tests.ui.counter.sample_people import NOW
from tests.ui.prescription.pasts import Pasts
from tests.ui.untrusted import hostile_people as hostile
from tests.ui.untrusted.rich import faults_in

EVERY = range(len(HOSTILE))
LOCALE = QLocale(QLocale.Language.English)
# heavy windows show fields that lighter parts hold too: some of the texts, others in each window
SOME = len(HOSTILE) - 20


def some(first: int) -> Iterator[int]:
    """Some of the numbers; `first` tells the windows apart."""
    return iter(range(first, len(HOSTILE), SOME))


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    """A window of a usual size."""
    ground = QWidget()
    qtbot.addWidget(ground)
    QVBoxLayout(ground)
    ground.resize(1024, 640)
    return ground


def put(ground: QWidget, part: QWidget) -> None:
    layout = ground.layout()
    assert layout is not None
    layout.addWidget(part)


def test_the_record(theme: Theme, ground: QWidget) -> None:
    record = RecordView(theme)
    put(ground, record)
    for number in EVERY:
        for view in islice(hostile.views(number), None if number % 25 == 0 else 1):
            record.show_view(view, NOW, hide_email=False)
            assert faults_in(record) == [], HOSTILE[number][:80]
        if number % SOME == 0:
            record.grab()
    assert ground.minimumSizeHint().width() <= 1024


def test_the_sync_centre(theme: Theme, ground: QWidget) -> None:
    pane, listed, head, bar = EntryPane(theme), EntryList(theme), CentreHead(theme), StatusBar(theme)
    for part in (head, listed, pane, bar):
        put(ground, part)
    for number in EVERY:
        entries, all_statuses = tuple(hostile.entries(number)), tuple(hostile.statuses(number))
        status = all_statuses[number % len(all_statuses)]
        listed.show_overview(Overview(entries, (2, 1, 1)), status, NOW, LOCALE)
        pane.show_entry(entries[number % len(entries)], status, NOW, LOCALE)
        pane.show_history(hostile.history_of(number), NOW, LOCALE)
        head.show_status(status, NOW, LOCALE)
        bar.show_line(line_segment(status, NOW, LOCALE), work_segments(status, NOW, LOCALE))
        assert [fault for part in (pane, listed, head, bar) for fault in faults_in(part)] == [], HOSTILE[number][:80]
        if number % SOME == 1:
            assert faults_in(ground) == []
            ground.grab()


def test_two_versions(theme: Theme, ground: QWidget) -> None:
    page = ConflictPage(theme)
    put(ground, page)
    for number in some(2):
        take = hostile.Rotation(number)
        base, theirs = hostile.customer_of(number, take), hostile.customer_of(number, take)
        dispute = dispute_of(hostile.change_of(take), base, theirs)
        page.show_words(take(), take(), take())
        page.show_rows(dispute.rows, TableHeads(take(), take(), take()), LOCALE)
        page.summary.show_outcome(outcome(dispute, dict.fromkeys((r.unit for r in dispute.rows), Pick.MINE)), LOCALE)
        assert faults_in(page) == []
        ground.grab()


def test_notices_and_questions(theme: Theme, ground: QWidget) -> None:
    bar, nothing, toasts = NoticeBar(theme), EmptyState(theme), Toasts(theme, ground)
    put(ground, bar)
    put(ground, nothing)
    for number in EVERY:
        take = hostile.Rotation(number)
        bar.show_notice(Notice(NoticeTone.DANGER, take(), take()))
        nothing.show_reason("eye-off", take(), take())
        toasts.tell(Notice(NoticeTone.OK, take(), take()))
        assert faults_in(ground) == [], HOSTILE[number][:80]
        toasts.close_all()
    for number in some(3):
        take = hostile.Rotation(number)
        question = Confirm(theme, take(), take(), "Delete", typed="12", parent=ground)
        assert faults_in(question) == []


def test_who_is_signed_in_and_what_went_wrong(theme: Theme, ground: QWidget) -> None:
    proof, side, trouble = ProofView(theme), Sidebar(theme), TroublePage(theme, JOpticError("x"))
    for part in (proof, side, trouble):
        put(ground, part)
    for number in EVERY:
        take = hostile.Rotation(number)
        proof.show_proof(ConnectionProof("http://127.0.0.1:1", take(), 3), take(), take())
        proof.show_problem(take())
        side.show_shop(hostile.shop(number))
        trouble.show_error(JOpticError(take()))
        assert faults_in(ground) == [], HOSTILE[number][:80]


def test_files_by_their_names(theme: Theme, ground: QWidget) -> None:
    for number in EVERY:
        tile = AttachmentTile(theme, lambda: NOW)
        for each in tiles_of_views(hostile.files_of(hostile.Rotation(number))):
            tile.show_tile(each)
        assert faults_in(tile) == [], HOSTILE[number][:80]
        tile.deleteLater()


async def test_the_history(theme: Theme) -> None:
    for number in some(4):
        take = hostile.Rotation(number)
        past = [
            PastRx(hostile.AT - day, take(), RxOrigin.THIS_COMPUTER, hostile.prescription_of(take), fate, None, take())
            for day, fate in enumerate(RxFate)
        ]
        window = HistoryWindow(Pasts(*past), theme, "u1", take(), lambda: NOW)
        window.open()
        await window.tasks.settled()
        window.grab()
        assert faults_in(window) == []
        window.show_chart()
        assert faults_in(window) == []
        window.close()


def test_paper(theme: Theme, ground: QWidget, tmp_path: Path) -> None:
    for number, kind, language in zip(range(5, len(HOSTILE), 40), SheetKind, cycle(SheetLanguage), strict=False):
        take = hostile.Rotation(number)
        customer = hostile.customer_of(number, take)
        rx = customer.prescription
        assert rx is not None
        details = ShopDetails(take(), take(), take(), b"", Paper.A5, language, kind)
        subject = Subject(take(), customer.personal, take(), take(), customer.address, rx)
        preview = PrintPreview(theme, PrintOrder((subject,), Imprint(details, take(), NOW)), parent=ground)
        preview.choices.show_choice(kind, language, Paper.A5)
        preview.choices.changed.emit()
        preview.pages.grab()
        assert faults_in(preview) == []
        preview.save_to(tmp_path / f"{number}.pdf")
        card = ReadBackCard(theme, take(), RxEntry(rx), language, typed=True, parent=ground)
        assert faults_in(card) == []
        card.deleteLater()
