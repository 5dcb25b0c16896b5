"""At the counter: the audit is read and handed out, one person's data leave or go after a question."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from joptic_desktop.services.audit_trail import AuditAction
from joptic_desktop.services.personal_data import DATA
from joptic_desktop.services.views import CustomerView
from joptic_desktop.storage.audit import AuditLine
from joptic_desktop.ui.privacy.audit_model import WINDOW, AuditColumn
from joptic_desktop.ui.privacy.audit_window import AuditWindow, Span
from joptic_desktop.ui.privacy.person_flows import SHEET, PersonFlows
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.confirm import Confirm
from tests.flows.till import Till, until
from tests.server_process import ServerProcess

MANY = 20_000


def flows(till: Till) -> PersonFlows:
    assert till.privacy.flows is not None
    return till.privacy.flows


def audit(till: Till) -> AuditWindow:
    till.window.menu_actions.audit.trigger()
    assert till.privacy.audit is not None
    return till.privacy.audit


async def shown(till: Till) -> CustomerView:
    """Wait until the record beside the list is here, and return it."""
    await until(lambda: (view := till.window.page.detail.view) is not None and view.customer is not None)
    view = till.window.page.detail.view
    assert view is not None
    return view


async def answer(till: Till, *, agrees: bool) -> str:
    """Answer the question, and return it."""
    await until(lambda: flows(till).question is not None)
    question = flows(till).question
    assert question is not None
    asked = f"{question.windowTitle()} {question.accessibleDescription()}"
    (question.agree if agrees else question.cancel).click()
    await until(lambda: flows(till).question is None)
    return asked


async def test_the_audit_reads_what_comes_into_sight(theme: Theme, tmp_path: Path, service: ServerProcess) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        await shown(till)
        local = till._store.local

        def write() -> None:
            with local.records.transaction():
                for number in range(MANY):
                    local.records.audit.add(AuditLine(float(number), "me", AuditAction.PRINTED, local.place, "u1"))

        await local.threads.disk(write)
        window = audit(till)
        await until(lambda: window.lines.rowCount() >= MANY)
        await until(lambda: window.lines.index(0, AuditColumn.WHAT).data() == "Printed")
        window.table.scrollToBottom()
        last = window.lines.index(window.lines.rowCount() - 1, AuditColumn.WHAT)
        await until(lambda: last.data() == "Signed in")
        assert len(window.lines._windows) * WINDOW < MANY // 4


async def test_the_audit_is_filtered_and_handed_out(theme: Theme, tmp_path: Path, service: ServerProcess) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        view = await shown(till)
        window = audit(till)
        await until(lambda: window.lines.rowCount() == 2)
        window.action.setCurrentIndex(window.action.findData(AuditAction.VIEWED))
        await until(lambda: window.lines.rowCount() == 1)
        assert view.summary is not None
        name = view.summary.display_name
        await until(lambda: window.lines.index(0, AuditColumn.WHOM).data() == name)
        window.span.setCurrentIndex(window.span.findData(Span.GIVEN.value))
        before = datetime.now().astimezone().date() - timedelta(days=2)  # midnight may come meanwhile
        window.days.last.edit.setFocus()
        QTest.keyClicks(window.days.last.edit, f"{before:%d%m%Y}")
        await until(lambda: window.lines.rowCount() == 0)
        window.days.last.edit.selectAll()
        QTest.keyClick(window.days.last.edit, Qt.Key.Key_Delete)
        QTest.keyClicks(window.days.first.edit, f"{before:%d%m%Y}")
        await until(lambda: window.lines.rowCount() == 1)
        window.export_to(tmp_path / "audit.jsonl")
        written = tmp_path / "audit.jsonl"
        await until(lambda: written.exists() and written.read_text(encoding="utf-8").endswith("\n"))
        (line,) = written.read_text(encoding="utf-8").splitlines()
        assert (json.loads(line)["action"], json.loads(line)["uid"]) == ("viewed", view.uid)


async def test_one_persons_data_leave_after_a_question_with_their_sheet(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        view = await shown(till)
        till.window.menu_actions.export_person.trigger()
        assert "not encrypted" in await answer(till, agrees=True)
        await until(lambda: till.window.findChild(QFileDialog) is not None)
        asking = till.window.findChild(QFileDialog)
        assert isinstance(asking, QFileDialog)
        asking.reject()
        await flows(till).export_to(view, tmp_path / "out")
        (folder,) = (tmp_path / "out").iterdir()
        assert json.loads((folder / DATA).read_text(encoding="utf-8"))["uid"] == view.uid
        assert (folder / SHEET).read_bytes().startswith(b"%PDF")
        assert (await till.audit())[0].action is AuditAction.EXPORTED


@pytest.mark.parametrize("agrees", [False, True])
async def test_a_person_goes_from_this_computer_after_a_question(
    theme: Theme, tmp_path: Path, service: ServerProcess, *, agrees: bool
) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        view = await shown(till)
        till.window.menu_actions.erase_person.trigger()
        assert "The service keeps its record" in await answer(till, agrees=agrees)
        await till.window.tasks.settled()
        erased = [line.uid for line in await till.audit() if line.action is AuditAction.ERASED]
        assert erased == ([view.uid] if agrees else [])
        assert (till._store.local.windows.detail(view.uid) is None) is agrees


async def test_what_this_computer_holds_is_counted_and_saved(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await shown(till)
        till.window.menu_actions.held.trigger()
        window = till.privacy.held
        assert window is not None
        await until(window.save.isEnabled)
        assert dict(window.facts.facts)["Name and contact"] in window.headline.text()
        window.save.click()
        await until(lambda: window.findChild(Confirm) is not None)
        question = window.findChild(Confirm)
        assert isinstance(question, Confirm)
        assert "not encrypted" in question.accessibleDescription()
        assert window.findChild(QFileDialog) is None
        question.agree.click()
        await until(lambda: window.findChild(QFileDialog) is not None)
        asking = window.findChild(QFileDialog)
        assert isinstance(asking, QFileDialog)
        asking.reject()
        window.save_to(tmp_path / "held.json")
        await window.tasks.settled()
        assert json.loads((tmp_path / "held.json").read_text(encoding="utf-8"))["people"] > 0


async def test_the_settings_keep_how_long_details_stay_and_lead_to_the_audit(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        for days in (90, 0):
            till.window.settings_requested.emit()
            await until(lambda: till.paper.settings is not None)
            settings = till.paper.settings
            assert settings is not None
            assert settings.privacy is not None
            settings.privacy.days.setCurrentIndex(settings.privacy.days.findData(days))
            settings.save.click()
            await until(lambda: till.paper.settings is None)
            assert till.services.session.settings.forget_details_days == days
        till.window.settings_requested.emit()
        await until(lambda: till.paper.settings is not None)
        settings = till.paper.settings
        assert settings is not None
        assert settings.privacy is not None
        settings.privacy.audit.click()
        await until(lambda: till.privacy.audit is not None)
