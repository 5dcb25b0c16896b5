"""The locked screen: nothing of a customer can be reached behind it, sending goes on, and what was typed comes back."""

from __future__ import annotations

import asyncio
import shutil
import time
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from joptic_desktop.diagnostics.faults import Fault
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.services.keys import KeyWays
from joptic_desktop.services.lock import LockView, UnlockWay
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.session.lock_page import LockPage
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import IconButton
from joptic_desktop.ui.widgets.confirm import Confirm
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from tests.flows.reachable import reachable_texts
from tests.flows.running import Running, running
from tests.flows.till import until
from tests.server_process import Announcement, ServerProcess
from tests.shop import CHEAP, PASSPHRASE, Shop
from tests.storage.test_keys import KeyRing
from tests.ui.customer_form.hands import edit_of, type_into

PIN, TYPED = "271828", "Halftyped"


@pytest.fixture
def told(service: ServerProcess) -> Announcement:
    return service.announcement


def page() -> LockPage:
    """Return the locked screen, which must be the one window in sight."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert [type(each) for each in shown] == [LockPage]
    assert isinstance(shown[0], LockPage)
    return shown[0]


async def at_the_counter(run: Running, told: Announcement) -> None:
    await run.signs_in(told, told.owner, told.store_name)
    await run.works(told.store)
    await until(run.rows)
    run.services.screen._pin_cost = CHEAP
    await run.services.screen.set_pin(PIN)


async def unlock(run: Running, secret: str) -> None:
    await until(page().button.isEnabled)
    page().secret.set_text(secret)
    page().button.click()


async def locked(run: Running) -> LockPage:
    """Lock, and wait until everything is put away."""
    run.program.lock.lock()
    await until(page().button.isEnabled)
    return page()


def offers(run: Running) -> list[str]:
    return [toast.notice.headline for toast in run.program.window.toasts.shown if toast.stays]


async def test_what_waits_is_sent_behind_the_lock(
    theme: Theme, tmp_path: Path, service: ServerProcess, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        services = run.services
        await locked(run)
        change = PersonalChange("Zineb", "Alaoui", "zineb@example.com", "+212661234567", date(1990, 5, 12), Sex.FEMALE)
        await services.customers.create(CustomerChange(change))
        await until(lambda: len(service.ledger("create")) == 1)
        assert page().isVisible()


async def test_the_screen_locks_by_itself_and_a_window_that_opens_behind_it_is_hidden(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        idle = run.program.lock.idle
        idle._seconds = lambda: 0.05
        idle.look()
        await until(lambda: run.program.lock.is_locked)
        late = QWidget()
        late.show()
        assert page() is run.program.lock.page
        late.deleteLater()
        question = Confirm(theme, "Delete Zineb?", "", "Delete", parent=run.program.window)
        assert not await question.confirmed()
        assert page() is run.program.lock.page
        await until(lambda: "Zineb" not in reachable_texts())


async def test_wrong_pins_end_the_pin_and_a_restart_finds_the_screen_locked(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        run.program.window.menu_actions.lock.trigger()
        for _ in range(5):
            await unlock(run, "314159")
        await until(page().button.isEnabled)
        assert page().way is UnlockWay.TYPED
    async with running(theme, tmp_path) as run:
        await until(lambda: run.program.lock.is_locked)
        assert page().way is UnlockWay.TYPED
        assert not run.program.window.isVisible()
        await unlock(run, PASSPHRASE)
        await run.works(told.store)
        await until(run.rows)
        assert not run.services.screen.view.locked


async def test_without_a_pin_the_passphrase_opens_and_enter_is_enough(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await run.signs_in(told, told.owner, told.store_name)
        await run.works(told.store)
        run.program.lock.lock_by_hand()
        await until(page().button.isEnabled)
        assert page().way is UnlockWay.TYPED
        QTest.keyClicks(page().secret.edit, PASSPHRASE)
        QTest.keyClick(page().secret.edit, Qt.Key.Key_Return)
        await run.works(told.store)


async def test_signing_in_opens_too(theme: Theme, tmp_path: Path, told: Announcement) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        await locked(run)
        page().links[UnlockWay.SIGN_IN].click()
        page().email.set_text(told.stranger.email)
        await unlock(run, told.stranger.password)
        await until(lambda: page().secret.sentence.text)
        page().email.set_text(told.owner.email)
        await unlock(run, told.owner.password)
        await run.works(told.store)


async def test_a_recovery_code_is_offered_calmly_until_it_is_declined(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path, has_code=False) as run:
        await run.signs_in(told, told.owner, told.store_name)
        await run.works(told.store)
        toasts = run.program.window.toasts
        await until(lambda: toasts.shown)
        assert toasts.shown[0].notice.headline == "Make a recovery code."
        assert "locked" not in toasts.shown[0].notice.sentence, "the passphrase is enough for that"
        toasts.shown[0].findChildren(IconButton)[0].click()
        await run.program.lock.tasks.settled()
        assert not await run.services.keys.offers_recovery()


async def test_where_the_key_ring_alone_opens_the_files_a_recovery_code_is_offered_for_the_lock_too(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path, has_code=False) as run:
        await run.signs_in(told, told.owner, told.store_name)
        await run.works(told.store)
        ring = KeyRing()
        run.services.keys._entry = KeyringEntry(lambda: (ring,))
        await run.services.keys.use_keyring(PASSPHRASE)
        await until(lambda: not run.services.screen.view.can_lock)
        toasts = run.program.window.toasts
        await until(lambda: toasts.shown)
        run.program.lock._offered = False
        await run.program.lock.offer_recovery_code()
        assert toasts.shown[-1].notice.sentence.endswith("With it the screen can be locked.")


async def test_ctrl_l_locks_where_a_dialog_stands_in_the_way_of_the_menu(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        form = await run.form()
        await until(form.isActiveWindow)
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        # sent, not clicked: a click on a window turns Qt's loop, and a loop inside a task loses others
        QApplication.sendEvent(form.windowHandle(), pressed)
        assert run.program.lock.is_locked


async def test_a_form_survives_the_lock_beside_another_draft_and_also_a_kill_behind_it(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    at_lock = tmp_path / "at the moment of the kill"
    async with running(theme, tmp_path / "one") as run:
        await at_the_counter(run, told)
        type_into(await run.form(), FormField.LAST_NAME, "Left before")
        await run.program.desk.keep_all()
        type_into(await run.form(), FormField.FIRST_NAME, TYPED)
        await locked(run)
        shutil.copytree(tmp_path / "one", at_lock, ignore=shutil.ignore_patterns("window"))  # a socket
        await unlock(run, PIN)
        await run.works(told.store)
        await until(lambda: run.program.desk.dialogs)
        assert edit_of(run.program.desk.dialogs[0], FormField.FIRST_NAME).text() == TYPED
        await until(lambda: offers(run) == ["The form of a new customer was not finished."])
    async with running(theme, at_lock) as run:
        await until(lambda: run.program.lock.is_locked)
        assert not run.program.window.isVisible()
        await unlock(run, PIN)
        await run.works(told.store)
        await until(lambda: len(offers(run)) == 2)
        run.program.window.toasts.shown[0].acted.emit()
        await until(lambda: run.program.desk.dialogs)
        assert edit_of(run.program.desk.dialogs[0], FormField.FIRST_NAME).text() == TYPED


async def test_a_fault_and_an_error_that_came_behind_the_lock_are_told_after_it(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        await locked(run)
        run.program.diagnostics.tell(Fault(time.time(), "a fault", ("ValueError",)))
        run.program.window.toasts.tell(Notice(NoticeTone.DANGER, "Nothing was attached."))
        await until(lambda: run.program.diagnostics.fault_window)
        assert page().isVisible()
        await unlock(run, PIN)
        await run.works(told.store)
        fault_window = run.program.diagnostics.fault_window
        assert fault_window is not None
        await until(fault_window.isVisible)
        assert offers(run) == ["Nothing was attached."]


async def test_joptic_works_beside_a_locked_window(theme: Theme, tmp_path: Path, told: Announcement) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        name = run.rows()[0].name
        await locked(run)
        listed = await asyncio.to_thread(Shop(tmp_path).joptic, "list")
        assert (listed.code, name in listed.out) == (0, True)
        assert page().isVisible()


async def test_who_could_not_come_back_is_told_what_to_do_first(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        screen = run.services.screen
        for ways, headline in (
            (KeyWays(keyring=True), "Make a recovery code first."),
            (KeyWays(), "Sample customers are not locked."),
        ):
            screen.view = LockView(ways=ways)
            run.program.window.menu_actions.lock.trigger()
            assert run.program.window.toasts.shown[-1].notice.headline == headline
            run.program.lock.lock()
            assert not run.program.lock.is_locked


async def test_a_window_that_lay_minimized_stays_so_when_it_locks(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        run.program.window.showMinimized()
        assert (await locked(run)).isMinimized()
        page().showNormal()
        await unlock(run, PIN)
        await run.works(told.store)
        assert not run.program.window.isMinimized()
