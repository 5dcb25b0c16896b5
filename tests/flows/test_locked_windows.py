"""Whatever stood open when the screen locked: out of sight at once, and with no text of a customer within a second."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QToolTip, QWidget

from joptic_desktop.domain.queries import Attention
from joptic_desktop.services.sync_centre import Standing
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.customer_form.questions import LeaveQuestion
from joptic_desktop.ui.diagnostics.diagnostics_window import DiagnosticsWindow
from joptic_desktop.ui.prescription.history_window import HistoryWindow
from joptic_desktop.ui.print.print_preview import PrintPreview
from joptic_desktop.ui.print.read_back_card import ReadBackCard
from joptic_desktop.ui.privacy.audit_window import AuditWindow
from joptic_desktop.ui.privacy.held_window import HeldWindow
from joptic_desktop.ui.session.lock_page import LockPage
from joptic_desktop.ui.settings.secret_dialog import SecretDialog
from joptic_desktop.ui.settings.settings_dialog import SettingsDialog
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.name_filter import NameFilter
from joptic_desktop.ui.sync_centre.centre_window import CentreWindow
from joptic_desktop.ui.sync_centre.conflict_window import ConflictWindow
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.confirm import Confirm
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from tests.flows.reachable import reachable_texts
from tests.flows.running import Running, running
from tests.flows.test_conflicts import MINE, PHONES, THEIRS, change, right
from tests.flows.test_differences import FIRST, NAME
from tests.flows.test_lock import PIN, at_the_counter, page, unlock
from tests.flows.till import Till, until
from tests.server_process import Announcement, ServerProcess
from tests.ui.customer_form.hands import edit_of, type_into

TYPED, SOUGHT = "Halftyped", "Nobodyhere"
OPENED = (
    *(CustomerDialog, LeaveQuestion, HistoryWindow, PrintPreview, QFileDialog, ReadBackCard, CentreWindow),
    *(ConflictWindow, AuditWindow, HeldWindow, DiagnosticsWindow, NameFilter, SettingsDialog, SecretDialog, Confirm),
    *(QMenu, MainWindow),
)


def shown() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def left(texts: frozenset[str]) -> list[str]:
    reached = reachable_texts() + QGuiApplication.clipboard().text()
    return sorted(text for text in texts if text in reached)


async def a_conflict(run: Running, theme: Theme, folder: Path, told: Announcement) -> None:
    """Let the till and another one change the same customer."""
    customers = run.services.customers
    uid = await customers.create(FIRST)
    await until(lambda: any(row.name == NAME and row.attention is None for row in run.rows()))
    run.services.sync.pause()
    async with Till.open(theme, folder, told) as far:
        await until(lambda: far.shows(NAME, None))
        there = far.row(NAME).uid
        await far.services.customers.open(there)
        await until(lambda: far.row(NAME).phone)
        await change(far, there, right(THEIRS, PHONES[1]))
        await until(lambda: far.shows(NAME, None))
    far.window.deleteLater()
    await customers.update(uid, (await customers.view(uid)).confirmed, right(MINE, PHONES[0]))
    run.services.sync.resume()
    await until(lambda: any(row.attention is Attention.CONFLICT for row in run.rows()))


async def open_records(run: Running) -> CustomerDialog:
    """Open what shows one customer: the record, its history, preview with the question for a file, card, form."""
    program, window = run.program, run.program.window
    window.page.column.table.select_position(1)
    await until(lambda: window.page.detail.view and window.page.detail.view.uid == run.rows()[1].uid)
    await until(lambda: window.page.detail.view and window.page.detail.view.customer)
    uid = run.rows()[1].uid
    window._show_history()
    program.paper.print_customer(uid)
    await until(lambda: program.paper.preview)
    assert program.paper.preview is not None
    program.paper.preview.choose_file()
    program.paper.read_back(uid)
    await until(lambda: program.paper.card)
    form = await run.form(uid)
    type_into(form, FormField.FIRST_NAME, TYPED)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    await until(lambda: form.findChild(LeaveQuestion))
    return form


async def open_lists(run: Running) -> None:
    """Open what shows several: sync centre, conflict, audit, what is held, questions, a menu, a search."""
    program, window, name = run.program, run.program.window, run.rows()[0].name
    program.centre.open_centre()
    await until(lambda: program.centre.centre and program.centre.centre.overview.entries)
    centre = program.centre.centre
    assert centre is not None
    (seq,) = [entry.seq for entry in centre.overview.entries if entry.standing is Standing.NEEDS_YOU]
    program.centre.conflicts.compare(seq)
    program.privacy.open_held()
    program.privacy.open_audit()
    program.diagnostics.open_diagnostics()
    window.commands.find_name()
    program.privacy.erase_person()
    program.paper.open_security()
    await until(lambda: program.paper.settings)
    settings = program.paper.settings
    assert settings is not None
    assert settings.security is not None
    settings.security.passphrase.click()
    window.page.column.search.edit.setFocus()
    QTest.keyClicks(window.page.column.search.edit, SOUGHT)
    await until(window.page.column.empty.isVisible)
    window.toasts.tell(Notice(NoticeTone.OK, f"Exported {name}"))
    program._copies._is_ours = lambda: True  # the platform of the tests cannot tell
    QGuiApplication.clipboard().setText(name)
    window.page.column.table._menu.popup(window.pos())
    QToolTip.showText(window.mapToGlobal(window.rect().center()), name, window)


async def everything(run: Running) -> frozenset[str]:
    """Open it all; return the texts that must not be reached behind the lock."""
    texts = {text for row in run.rows() for text in (row.name, row.phone) if text}
    await open_records(run)
    await open_lists(run)
    kinds = [type(each) for each in shown()]
    assert [kind for kind in OPENED if kind not in kinds] == []
    assert any(isinstance(each, QLabel) for each in shown()), "the tooltip"
    return frozenset({*texts, TYPED, SOUGHT})


async def test_a_second_after_the_deadline_no_text_of_a_customer_can_be_reached(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    told = service.announcement
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        await a_conflict(run, theme, tmp_path / "far", told)
        texts = await everything(run)
        assert len(left(texts)) > 20
        idle = run.program.lock.idle
        as_set, idle._seconds = idle._seconds, lambda: 0.05
        idle.look()
        began = time.process_time()
        await until(lambda: run.program.lock.page is not None)
        assert [type(each) for each in shown()] == [LockPage]
        await until(page().button.isEnabled)
        took = time.process_time() - began  # what else a computer does meanwhile is not counted
        assert left(texts) == []
        assert took < 1.0
        idle._seconds = as_set  # a slow computer would be locked again before its counter is there
        assert not run.program.window.page.column.search.edit.isUndoAvailable()
        await unlock(run, PIN)
        await run.works(told.store)
        await until(lambda: len(run.program.desk.dialogs) == 1)
        assert edit_of(run.program.desk.dialogs[0], FormField.FIRST_NAME).text() == TYPED
        await run.program.desk.keep_all()
