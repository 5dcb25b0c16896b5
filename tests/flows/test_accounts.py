"""Signing in, staying in, another store, signing out: the whole program on the service's own sockets."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.services.views import SyncState
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.session.sign_in_dialog import SignInDialog
from joptic_desktop.ui.settings.settings_dialog import SettingsDialog
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.accounts import ATLAS, MENARA, choose_store
from tests.flows.running import Running, running
from tests.flows.till import until
from tests.server_process import Announcement, ServerProcess
from tests.ui.customer_form.hands import edit_of, type_into


@pytest.fixture
def told(service: ServerProcess) -> Announcement:
    return service.announcement


def somebody(number: int) -> CustomerChange:
    email, phone = f"zineb{number}@example.com", "+212661234567"
    return CustomerChange(PersonalChange("Zineb", "Alaoui", email, phone, date(1990, 5, 12), Sex.FEMALE))


def created(service: ServerProcess) -> list[tuple[str, str]]:
    """Return the store and the e-mail of each customer that was created."""
    lines: list[dict[str, Any]] = service.ledger("create")
    return [(line["storeId"], line["data"]["customerData"]["email"]) for line in lines]


async def online(run: Running) -> None:
    await until(lambda: run.services.sync.status.state is SyncState.ONLINE)


async def switch(run: Running, name: str, store: str) -> None:
    await choose_store(run, name)
    await run.works(store)


async def test_work_of_one_store_never_goes_to_another_and_goes_out_when_one_comes_back(
    theme: Theme, tmp_path: Path, service: ServerProcess, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await run.signs_in(told, told.owner, ATLAS)
        await run.works(told.store)
        await online(run)
        assert run.services.sync.status.by_password
        await until(run.rows)
        run.services.sync.pause()
        await run.services.customers.create(somebody(1))
        form = await run.form()
        type_into(form, FormField.FIRST_NAME, "Layla")
        await switch(run, MENARA, told.branch)
        await online(run)
        await until(lambda: run.rows() == [])
        assert [(shop.name, shop.count) for shop in run.services.sync.status.elsewhere] == [(ATLAS, 1)]
        await until(lambda: f"1 waits for \u2068{ATLAS}\u2069" in said(run))
        assert run.program.desk.dialogs == ()
        assert offers(run) == [], "the draft belongs to the other store"
        await run.services.customers.create(somebody(2))
        await until(lambda: created(service) == [(told.branch, "zineb2@example.com")])
        await switch(run, ATLAS, told.store)
        await until(lambda: (told.store, "zineb1@example.com") in created(service))
        assert len(created(service)) == 2
        await until(lambda: offers(run) == ["The form of a new customer was not finished."])


def offers(run: Running) -> list[str]:
    return [toast.notice.headline for toast in run.program.window.toasts.shown if toast.stays]


def said(run: Running) -> list[str]:
    return [segment.words for segment in run.program.window.status_bar.shown_work]


async def test_a_refused_renewal_asks_in_place_and_the_half_typed_form_survives(
    theme: Theme, tmp_path: Path, service: ServerProcess, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await run.signs_in(told, told.stranger)
        await run.works(told.foreign_store)
        await online(run)
        form = await run.form()
        type_into(form, FormField.FIRST_NAME, "Layla")
        dialog = await refused(run, service)
        assert dialog.parentWidget() is form
        assert dialog.email.text() == told.stranger.email
        # it took no keys from whoever types
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await until(lambda: run.program.accounts.dialog is None)
        assert edit_of(form, FormField.FIRST_NAME).text() == "Layla"
        run.services.sync.pause()
        await until(lambda: run.services.sync.status.state is SyncState.PAUSED)
        run.services.sync.resume()
        await until(lambda: run.services.sync.status.state is SyncState.SIGN_IN)
        assert run.program.accounts.dialog is None, "it asks once by itself"
        run.program.window.status_bar.line.click()
        again = await asking(run)
        again.password.set_text("not this one")
        again.submit()
        await again.tasks.settled()
        assert "password" in again.password.sentence.text
        again.password.set_text(told.stranger.password)
        again.submit()
        await until(lambda: run.program.accounts.dialog is None)
        await online(run)
        assert edit_of(form, FormField.FIRST_NAME).text() == "Layla"
        assert run.program.desk.dialogs == (form,)


async def refused(run: Running, service: ServerProcess) -> SignInDialog:
    """Let the service end the session, and wait until the password is asked for."""
    service.end_sessions()
    service.add_fault("GET /customer", status=401, body={"statusCode": 401, "message": "Unauthorized"}, times=1)
    run.services.sync.sync_now()
    return await asking(run)


async def asking(run: Running) -> SignInDialog:
    """Wait until the password is asked for."""
    await until(lambda: run.program.accounts.dialog is not None)
    dialog = run.program.accounts.dialog
    assert dialog is not None
    return dialog


async def test_signing_out_says_what_waits_keeps_it_and_asks_for_the_account_again(
    theme: Theme, tmp_path: Path, service: ServerProcess, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await run.signs_in(told, told.stranger)
        await run.works(told.foreign_store)
        await online(run)
        run.services.sync.pause()
        await run.services.customers.create(somebody(1))
        await until(run.program.window.menu_actions.sign_out.isVisible)
        run.program.window.menu_actions.sign_out.trigger()
        await until(lambda: run.program.accounts.question is not None)
        question = run.program.accounts.question
        assert question is not None
        assert "1 change is not sent yet" in question.accessibleDescription()
        question.agree.click()
        await until(lambda: run.shows_page)
        assert run.page.signing.email.text() == told.stranger.email
        assert run.page.signing.card.addresses == (told.service, told.accounts)
        await until(lambda: len(service.requests("POST", "/auth/logout")) == 1)
        assert created(service) == []
        await run.signs_in(told, told.stranger)
        await run.works(told.foreign_store)
        await until(lambda: created(service) == [(told.foreign_store, "zineb1@example.com")])


async def test_who_signed_out_is_asked_at_the_next_start_and_may_leave(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await run.signs_in(told, told.stranger)
        await run.works(told.foreign_store)
        run.program.window.menu_actions.sign_out.trigger()
        await until(lambda: run.program.accounts.question is not None)
        question = run.program.accounts.question
        assert question is not None
        question.agree.click()
        await until(lambda: run.shows_page)
    async with running(theme, tmp_path) as run:
        await until(lambda: run.shows_page)
        await until(lambda: run.page.signing.email.text() == told.stranger.email)
        QTest.keyClick(run.page.signing.email.edit, Qt.Key.Key_Escape)
        assert await run.task == 0


async def test_a_proxy_takes_effect_when_the_settings_are_saved(
    theme: Theme, tmp_path: Path, service: ServerProcess, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await run.signs_in(told, told.stranger)
        await run.works(told.foreign_store)
        await online(run)
        form = await run.form()
        type_into(form, FormField.FIRST_NAME, "Layla")
        settings = await settings_of(run)
        assert settings.connection is not None
        proxy = settings.connection.fields.proxy
        proxy.set_text("nowhere")
        settings.try_save()
        await settings.settled()
        assert "address of a proxy" in proxy.sentence.text
        assert settings.isVisible()
        before = run.services
        proxy.set_text("http://127.0.0.1:9")
        settings.try_save()
        await until(lambda: run.reopened(before))
        await run.works(told.foreign_store)
        assert offers(run) == ["The form of a new customer was not finished."]
        assert run.services.session.settings.proxy == "http://127.0.0.1:9"
        await online(run)  # no proxy stands between this computer and itself


async def settings_of(run: Running) -> SettingsDialog:
    run.program.window.menu_actions.settings.trigger()
    await until(lambda: run.program.paper.settings is not None and run.program.paper.settings.isVisible())
    settings = run.program.paper.settings
    assert settings is not None
    return settings
