"""The daily case: who may only read saves, the owner confirms it at the same till, and it goes out naming both."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest

from joptic_desktop.domain.queries import Attention
from joptic_desktop.services.sync_centre import Entry, Standing
from joptic_desktop.services.views import SyncState
from joptic_desktop.storage.audit import AuditAction
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.session.token_dialog import TokenDialog
from joptic_desktop.ui.sync_centre.centre_window import CentreWindow
from joptic_desktop.ui.sync_centre.entry_actions import Action
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.confirm import Confirm
from tests.flows.test_line_down import PEOPLE, create, digest, papers
from tests.flows.till import Till, until
from tests.server_process import Announcement, ServerProcess
from tests.ui.customer_form.hands import edit_of, gone, type_into

PHONE = "+212661234567"


def as_reader(told: Announcement) -> Announcement:
    return replace(told, owner=told.reader)


async def connect(till: Till, token: str) -> None:
    """Connect with another token, as the menu does."""
    till.window.menu_actions.sign_in.trigger()
    dialog = till.connecting.dialog
    assert isinstance(dialog, TokenDialog)
    dialog.token.set_text(f" Bearer {token} ")
    dialog.agree.click()
    await until(lambda: till.connecting.dialog is None)


@asynccontextmanager
async def centre(till: Till) -> AsyncIterator[CentreWindow]:
    till.window.menu_actions.sync_centre.trigger()
    window = till.centre.centre
    assert window is not None
    yield window
    window.close()


async def edit(till: Till, uid: str) -> None:
    """Change the phone number of somebody the service knows."""
    dialog = await till.form(uid)
    await until(lambda: edit_of(dialog, FormField.PHONE).text())
    type_into(dialog, FormField.PHONE, PHONE)
    dialog.page.foot.save.click()
    await gone(dialog)


def to_confirm(window: CentreWindow) -> list[Entry]:
    return [entry for entry in window.overview.entries if entry.needs_confirming]


async def answer(window: CentreWindow, action: Action, *, agrees: bool) -> str:
    """Do something, answer the question that comes, and return it."""
    window.act(action)
    await until(lambda: window.flows.asking)
    question = window.flows.asking
    assert isinstance(question, Confirm)
    asked = f"{question.windowTitle()} {question.accessibleDescription()}"
    (question.agree if agrees else question.cancel).click()
    await until(lambda: window.flows.asking is None)
    return asked


async def the_reader_saves(theme: Theme, folder: Path, service: ServerProcess, files: tuple[Path, Path]) -> str:
    """Save two customers with files on the line, then an edit without one; return the name of who was edited."""
    async with Till.open(theme, folder, as_reader(service.announcement)) as till:
        await until(lambda: till.rows() and till.rows()[0].phone is not None)
        edited = till.rows()[0]
        await create(till, PEOPLE[0], files)
        await until(lambda: till.services.sync.status.read_only)
        assert till.window.page.column.notice.notice.headline == "You may look, not write."
        assert "1 waits for somebody who may write" in [segment.words for segment in till.window.status_bar.shown_work]
        assert till.window.menu_actions.new.isEnabled()
        await create(till, PEOPLE[1], files)
        await until(lambda: till.services.sync.status.waiting == 2)
        assert len(service.requests("POST", "/customer")) == 1
        # by hand it is tried again, once
        till.services.sync.sync_now()
        await until(lambda: len(service.requests("POST", "/customer")) == 2)
        await until(lambda: till.services.sync.status.read_only)
        service.stop()
        await edit(till, edited.uid)
        await until(lambda: till.services.sync.status.waiting == 3)
        return edited.name


async def test_what_a_reader_saved_goes_out_once_the_owner_confirmed_it(
    service: ServerProcess, theme: Theme, tmp_path: Path
) -> None:
    scan, card = papers(tmp_path)
    edited = await the_reader_saves(theme, tmp_path / "profile", service, (scan, card))
    told = service.announcement
    service.start()
    async with Till.open(theme, tmp_path / "profile") as till:
        await until(lambda: till.services.sync.status.read_only)
        await connect(till, told.owner.access_token)
        status = till.services.sync.status
        assert (status.account, status.waiting, status.to_confirm) == (told.owner.email, 0, 3)
        assert [(whose.account, whose.name) for whose in status.unconfirmed] == [(told.reader.id, told.reader.email)]
        await until(lambda: till.services.sync.status.state is SyncState.ONLINE)
        await until(lambda: till.window.page.column.notice.notice.headline == "To confirm.")
        assert told.reader.email in till.window.page.column.notice.notice.sentence
        assert "3 to confirm" in [segment.words for segment in till.window.status_bar.shown_work]
        async with centre(till) as window:
            await until(lambda: len(to_confirm(window)) == 3)
            assert {entry.standing for entry in to_confirm(window)} == {Standing.NEEDS_YOU}
            asked = await answer(window, Action.CONFIRM_ALL, agrees=False)
            assert "Confirm 3 changes?" in asked
            assert told.reader.email in asked
            till.services.sync.sync_now()
            await until(lambda: till.services.sync.status.state is SyncState.ONLINE)
            assert service.ledger("create") == service.ledger("update") == []
            seqs = [entry.seq for entry in to_confirm(window)]
            await answer(window, Action.CONFIRM_ALL, agrees=True)
            await until(lambda: {e.seq for e in window.overview.entries if e.standing is Standing.DONE} == set(seqs))
            await _histories_name_both(window, told)
        assert till.shows(edited, None)
        _all_has_arrived(service, scan, card)
        await _audit_names_both(till, told)


async def _histories_name_both(window: CentreWindow, told: Announcement) -> None:
    for entry in window.overview.entries:
        window.list.stand_on(entry.seq)
        await until(lambda: any("Sent under" in words for _, words in window.pane.history.facts))
        said = [words for _, words in window.pane.history.facts]
        assert said[0].startswith("Saved on this computer by")
        assert told.reader.email in said[0]
        assert any(words.startswith("Confirmed by") and told.owner.email in words for words in said)
        assert any(words.startswith("Sent under") and told.owner.email in words for words in said)
        facts = dict(window.pane.facts.facts)
        assert told.reader.email in facts["Saved by"]
        assert told.owner.email in facts["Confirmed by"]


def _all_has_arrived(service: ServerProcess, scan: Path, card: Path) -> None:
    owner = service.announcement.owner.email
    assert [line["account"] for line in (*service.ledger("create"), *service.ledger("update"))] == [owner] * 3
    assert service.ledger("update")[0]["data"]["customerData"]["phoneNumber"] == PHONE
    sent = service.ledger("file")
    assert sorted(line["sha256"] for line in sent) == sorted([digest(scan), digest(card)] * 2)
    assert {service.file(line["fileId"]) for line in sent} == {scan.read_bytes(), card.read_bytes()}


async def _audit_names_both(till: Till, told: Announcement) -> None:
    lines = await till.audit()
    for uid in {line.uid for line in lines if line.action is AuditAction.APPROVED}:
        who = {line.action: line.account for line in lines if line.uid == uid}
        assert who[AuditAction.APPROVED] == told.owner.id
        assert {who.get(AuditAction.CREATED), who.get(AuditAction.EDITED)} - {None} == {told.reader.id}
    assert len([line for line in lines if line.action is AuditAction.APPROVED]) == 3


async def test_later_work_of_the_owner_waits_behind_and_says_for_whom(
    service: ServerProcess, theme: Theme, tmp_path: Path
) -> None:
    told = service.announcement
    async with Till.open(theme, tmp_path, as_reader(told)) as till:
        await until(lambda: till.rows() and till.rows()[0].phone is not None)
        row = till.rows()[0]
        await edit(till, row.uid)
        await until(lambda: till.services.sync.status.read_only)
        await connect(till, told.owner.access_token)
        await till.services.customers.delete((row.uid,), undo_seconds=0.0)
        async with centre(till) as window:
            await until(lambda: len(window.overview.entries) == 2)
            (mine,) = [entry for entry in window.overview.entries if not entry.needs_confirming]
            assert mine.waits_for == told.reader.email
            window.list.stand_on(mine.seq)
            await until(lambda: told.reader.email in window.pane.sentence.text())
            window.list.stand_on(to_confirm(window)[0].seq)
            await answer(window, Action.DISCARD, agrees=True)
            await until(lambda: len(service.ledger("delete")) == 1)
        assert service.ledger("update") == []


async def test_a_token_that_is_not_accepted_is_said_under_it_and_nothing_changes(
    service: ServerProcess, theme: Theme, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path, as_reader(service.announcement)) as till:
        till.window.menu_actions.sign_in.trigger()
        dialog = till.connecting.dialog
        assert isinstance(dialog, TokenDialog)
        await until(dialog.isActiveWindow)
        dialog.agree.click()
        assert dialog.token.sentence.isVisible()
        QTest.keyClicks(dialog.token.edit, "stale")
        dialog.agree.click()
        await until(lambda: "not accepted" in dialog.token.sentence.text)
        assert dialog.agree.isEnabled()
        assert till.services.sync.status.account == service.announcement.reader.email
        dialog.cancel.click()
        assert till.connecting.dialog is None
        assert all(row.attention is not Attention.WAITING for row in till.rows())
