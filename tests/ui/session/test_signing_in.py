"""The way in by e-mail and password: the store where there are several, the proof, and what is said when it fails."""

from __future__ import annotations

import socket
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.services.signing_in import SigningIn
from joptic_desktop.services.views import Shop
from joptic_desktop.settings import DEFAULT_ACCOUNTS, DEFAULT_SERVICE
from joptic_desktop.ui.session.centred_column import CentredColumn
from joptic_desktop.ui.session.first_run_page import FirstRunPage
from joptic_desktop.ui.session.start_field import StartField
from joptic_desktop.ui.theme.theme import Theme
from tests.server_process import Person, ServerProcess

SIGN_IN = "POST /auth/signin"


@pytest.fixture
def page(theme: Theme, opened: OpenProfile, shown: Callable[[QWidget], None], server: ServerProcess) -> FirstRunPage:
    page = FirstRunPage(opened.session, theme, accounts=SigningIn(opened.connections))
    page.signing.card.show_addresses(server.announcement.service, server.announcement.accounts)
    shown(page)
    return page


async def try_as(page: FirstRunPage, email: str, password: str) -> None:
    page.signing.email.set_text(email)
    page.signing.password.set_text(password)
    QTest.keyClick(page.signing.password.edit, Qt.Key.Key_Return)
    await page.tasks.settled()


def said(page: FirstRunPage) -> dict[StartField, str]:
    form = page.signing
    fields = (form.email, form.password, form.card.service, form.card.accounts, form.card.way.proxy)
    return {field: field.sentence.text for field in fields if field.sentence.text}


def stands(page: FirstRunPage) -> tuple[str, str]:
    return page.signing.email.text(), page.signing.password.text()


async def test_who_may_only_read_is_told_before_the_shop_is_opened(page: FirstRunPage, server: ServerProcess) -> None:
    told = server.announcement
    await try_as(page, told.reader.email, told.reader.password)
    if page.stores.isVisible():
        names = [row.said.name for row in page.stores.rows.rows]
        page.stores.rows.rows[names.index(told.store_name)].click()
        page.stores.agree.click()
        await page.tasks.settled()
    assert page.proof.isVisible()
    assert page.proof.rows[3].words == ("May read only", "What you save waits here for the owner")


async def test_of_several_stores_one_is_chosen_and_proven_before_it_is_kept(
    page: FirstRunPage, server: ServerProcess, opened: OpenProfile
) -> None:
    told = server.announcement
    shops: list[Shop] = []
    page.connected.connect(shops.append)
    await try_as(page, f" {told.owner.email} ", told.owner.password)
    assert page.stores.isVisible()
    lines = {row.said.name: (row.said.second, row.isEnabled()) for row in page.stores.rows.rows}
    assert lines["Optique Rif"] == ("Waits for the service's approval", False)
    assert lines["Optique Menara"] == ("Ready", True)
    names = [row.said.name for row in page.stores.rows.rows]
    page.stores.rows.rows[names.index("Optique Menara")].click()
    page.stores.agree.click()
    await page.tasks.settled()
    assert page.proof.isVisible()
    found = [row.words[0] for row in page.proof.rows]
    assert found[1:4] == [told.owner.email, "Optique Menara", "May read and write"]
    assert opened.session.shop is None
    page.proof.open_button.click()
    await page.tasks.settled()
    assert [(shop.name, shop.store_id) for shop in shops] == [("Optique Menara", told.branch)]
    session = await opened.session.current()
    assert session is not None
    assert (session.account, bool(session.refresh_token)) == (told.owner.id, True)
    assert {known.store_name for known in opened.session.settings.places} == {"Optique Menara", told.store_name}


async def test_the_only_store_is_not_asked_for(page: FirstRunPage, server: ServerProcess) -> None:
    stranger = server.announcement.stranger
    await try_as(page, stranger.email, stranger.password)
    assert page.proof.isVisible()
    page.proof.change_button.click()
    assert page.signing.isVisible()
    assert stands(page) == (stranger.email, stranger.password)


async def test_the_arrow_keys_pass_over_what_is_not_ready(page: FirstRunPage, server: ServerProcess) -> None:
    owner = server.announcement.owner
    await try_as(page, owner.email, owner.password)
    rows = page.stores.rows
    last = max(number for number, row in enumerate(rows.rows) if row.isEnabled())
    for _ in rows.rows:
        QTest.keyClick(rows.rows[rows.chosen], Qt.Key.Key_Down)
    assert rows.chosen == last
    QTest.keyClick(rows.rows[last], Qt.Key.Key_Return)
    await page.tasks.settled()
    assert page.proof.isVisible()


@pytest.fixture
def owner(server: ServerProcess) -> Person:
    return server.announcement.owner


async def test_a_wrong_password_is_said_at_the_password_and_stays(page: FirstRunPage, owner: Person) -> None:
    await try_as(page, owner.email, "not this one")
    assert list(said(page)) == [page.signing.password]
    assert stands(page) == (owner.email, "not this one")
    assert page.focusWidget() is page.signing.password.edit


async def test_an_email_that_was_never_confirmed_is_said_at_the_email(
    page: FirstRunPage, server: ServerProcess
) -> None:
    told = server.announcement
    await try_as(page, told.unverified_email, told.unverified_password)
    (sentence,) = said(page).values()
    assert list(said(page)) == [page.signing.email]
    assert "never confirmed" in sentence


async def test_a_line_that_is_down_is_said_under_the_button(page: FirstRunPage, owner: Person) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nowhere = f"http://127.0.0.1:{taken.getsockname()[1]}"
        page.signing.card.show_addresses(nowhere, nowhere)
        await try_as(page, owner.email, owner.password)
    assert said(page) == {}
    assert "internet connection" in page.signing.problem.text
    assert stands(page) == (owner.email, owner.password)


async def test_an_address_that_is_none_unfolds_the_card(page: FirstRunPage, owner: Person) -> None:
    assert page.signing.card.fields.isHidden()
    page.signing.card.show_addresses("http://far.example", page.signing.card.addresses[1])
    await try_as(page, owner.email, owner.password)
    assert list(said(page)) == [page.signing.card.service]
    assert page.signing.card.fields.isVisible()


def type_over(field: StartField, text: str) -> None:
    field.edit.selectAll()
    QTest.keyClicks(field.edit, text)


async def test_the_password_for_a_service_of_ones_own_goes_to_nobody_else(
    page: FirstRunPage, server: ServerProcess, owner: Person
) -> None:
    card = page.signing.card
    card.show_addresses(DEFAULT_SERVICE, DEFAULT_ACCOUNTS)
    server.forget_requests()
    card.change.click()
    type_over(card.service, server.announcement.service)
    assert card.accounts.text() == server.announcement.service
    await try_as(page, owner.email, owner.password)
    assert len(server.requests("POST", "/auth/signin")) == 1


def test_the_accounts_follow_the_service_until_they_are_typed(page: FirstRunPage) -> None:
    card = page.signing.card
    card.change.click()
    type_over(card.service, "https://till.example")
    assert card.addresses == ("https://till.example", "https://till.example")
    type_over(card.service, DEFAULT_SERVICE)
    assert card.addresses == (DEFAULT_SERVICE, DEFAULT_ACCOUNTS)
    type_over(card.accounts, "https://people.example")
    type_over(card.service, "https://till.example")
    assert card.addresses == ("https://till.example", "https://people.example")
    page.take_over(page.begun)
    type_over(card.service, "https://other.example")
    assert card.addresses == ("https://other.example", "https://people.example")
    QTest.keyClick(card.accounts.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(card.accounts.edit, Qt.Key.Key_Delete)
    type_over(card.service, "https://till.example")
    assert card.addresses == ("https://till.example", "https://till.example")


async def test_a_page_in_place_of_the_accounts_is_said_at_their_address(
    page: FirstRunPage, server: ServerProcess, owner: Person
) -> None:
    server.add_fault(SIGN_IN, status=200, html="<title>Hotel</title>")
    await try_as(page, owner.email, owner.password)
    assert list(said(page)) == [page.signing.card.accounts]


async def test_a_proxy_that_is_none_stops_it_before_anything_is_sent(
    page: FirstRunPage, server: ServerProcess, owner: Person, opened: OpenProfile
) -> None:
    server.forget_requests()
    page.signing.card.way.proxy.set_text("proxy.example")
    await try_as(page, owner.email, owner.password)
    assert list(said(page)) == [page.signing.card.way.proxy]
    assert server.requests("POST", "/auth/signin") == []
    assert opened.session.settings.proxy == ""


async def test_what_is_missing_is_said_before_anything_is_sent(page: FirstRunPage) -> None:
    page.signing.agree.click()
    assert list(said(page)) == [page.signing.email, page.signing.password]
    assert page.focusWidget() is page.signing.email.edit
    QTest.keyClicks(page.signing.email.edit, "somebody")
    page.signing.agree.click()
    assert said(page)[page.signing.email] == "Write it as name@shop.example."


async def test_an_account_without_a_store_is_said_at_the_email(
    page: FirstRunPage, server: ServerProcess, owner: Person
) -> None:
    server.add_fault("GET /stores/my", status=200, body={"store": []})
    await try_as(page, owner.email, owner.password)
    assert said(page) == {page.signing.email: "This account has no store."}


async def test_who_does_not_stay_signed_in_is_forgotten_with_the_run(
    page: FirstRunPage, server: ServerProcess, opened: OpenProfile
) -> None:
    stranger = server.announcement.stranger
    page.signing.stay.box.click()
    await try_as(page, stranger.email, stranger.password)
    page.proof.open_button.click()
    await page.tasks.settled()
    assert await opened.session.by_password()
    await opened.session.forget_passing()
    assert await opened.session.current() is None
    assert await opened.session.last_email() == stranger.email


def test_after_signing_out_escape_closes_the_page(page: FirstRunPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.signing.email.edit, Qt.Key.Key_Escape)
    assert page.isVisible()
    page.prefill_account("https://joptic.example", "https://accounts.example", "salma@optique-atlas.example")
    page.signing.password.set_text("begun")
    QTest.keyClick(page.signing.email.edit, Qt.Key.Key_Escape)
    assert page.isVisible()
    page.signing.password.set_text("")
    QTest.keyClick(page.signing.email.edit, Qt.Key.Key_Escape)
    assert page.isHidden()


async def test_what_has_the_focus_is_never_below_the_edge(page: FirstRunPage, owner: Person, qtbot: QtBot) -> None:
    page.signing.card.way.proxy.set_text("proxy.example")
    await try_as(page, owner.email, owner.password)
    proxy = page.signing.card.way.proxy.edit
    qtbot.waitUntil(lambda: not proxy.visibleRegion().isEmpty())


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Space])
def test_the_addresses_that_fold_out_below_the_edge_are_brought_into_sight(
    page: FirstRunPage, qtbot: QtBot, key: Qt.Key | None
) -> None:
    qtbot.waitUntil(page.isActiveWindow)
    card = page.signing.card
    if key is None:
        QTest.mouseClick(card.change, Qt.MouseButton.LeftButton)
    else:
        card.change.setFocus()
        QTest.keyClick(card.change, key)
    qtbot.waitUntil(lambda: scroll_bar(page).maximum() > 0)
    qtbot.waitUntil(lambda: in_sight(card.service) and in_sight(card.way))
    assert card.service.edit.hasFocus()


@pytest.mark.parametrize("percent", [100, 150])
def test_each_address_is_in_sight_when_the_keys_reach_it(
    page: FirstRunPage, theme: Theme, qtbot: QtBot, percent: int
) -> None:
    theme.set_text_scale(percent)
    qtbot.waitUntil(page.isActiveWindow)
    card = page.signing.card
    card.unfold()
    for field in (card.service, card.accounts, card.way.proxy):
        assert field.edit.hasFocus()
        qtbot.waitUntil(partial(in_sight, field.edit))
        QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    QTest.keyClick(card.way.certificates.choose, Qt.Key.Key_Backtab)
    QTest.keyClick(card.way.proxy.edit, Qt.Key.Key_Backtab)
    qtbot.waitUntil(lambda: card.accounts.edit.hasFocus() and in_sight(card.accounts.edit))


def test_an_unfolded_page_shows_what_is_said_above(page: FirstRunPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.isActiveWindow)
    page.signing.card.unfold()
    qtbot.waitUntil(lambda: scroll_bar(page).value() > 0)
    page.signing.agree.click()
    assert page.signing.email.edit.hasFocus()
    qtbot.waitUntil(lambda: in_sight(page.signing.email))


def scroll_bar(page: FirstRunPage) -> QScrollBar:
    column = page.findChild(CentredColumn)
    assert column is not None
    return column.verticalScrollBar()


def in_sight(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect() == part.rect()
