"""Another token for the same shop: tested first, said whose it is, and asked where it names nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.services.views import Shop
from joptic_desktop.ui.session.token_dialog import TokenDialog
from joptic_desktop.ui.theme.theme import Theme
from tests.server_process import ServerProcess

EMPTY = {"data": [], "pagination": {"page": 1, "limit": 1, "total": 0, "totalPages": 0}}
Ask = Callable[[Shop], TokenDialog]


@pytest.fixture
def ask(theme: Theme, opened: OpenProfile, shown: Callable[[QWidget], None]) -> Ask:
    def show(shop: Shop) -> TokenDialog:
        dialog = TokenDialog(theme, opened.session, shop)
        shown(dialog)
        return dialog

    return show


async def connected(opened: OpenProfile, server: ServerProcess, token: str) -> Shop:
    told = server.announcement
    return await opened.session.connect(told.service, told.store, token, "Optique Atlas")


async def account(opened: OpenProfile) -> str:
    session = await opened.session.current()
    assert session is not None
    return session.account


def heard(dialog: TokenDialog) -> list[bool]:
    found: list[bool] = []
    dialog.connected.connect(lambda: found.append(True))
    return found


async def test_a_pasted_token_changes_the_account_and_not_the_shop(
    ask: Ask, opened: OpenProfile, server: ServerProcess
) -> None:
    told = server.announcement
    shop = await connected(opened, server, told.reader.access_token)
    dialog = ask(shop)
    done = heard(dialog)
    assert dialog.focusWidget() is dialog.token.edit
    dialog.token.set_text(f" Bearer {told.owner.access_token}\n")
    dialog.submit()
    assert not dialog.agree.isEnabled()
    await dialog.tasks.settled()
    assert done == [True]
    assert await account(opened) == told.owner.id
    assert opened.session.shop == shop
    assert dialog.token.text() == ""


async def test_a_token_that_is_not_accepted_keeps_the_account(
    ask: Ask, opened: OpenProfile, server: ServerProcess
) -> None:
    reader = server.announcement.reader
    dialog = ask(await connected(opened, server, reader.access_token))
    QTest.keyClicks(dialog.token.edit, "stale")
    dialog.submit()
    await dialog.tasks.settled()
    assert "not accepted" in dialog.token.sentence.text
    assert dialog.agree.isEnabled()
    assert await account(opened) == reader.id


async def test_nothing_pasted_is_said_at_once(ask: Ask, opened: OpenProfile, server: ServerProcess) -> None:
    dialog = ask(await connected(opened, server, server.announcement.reader.access_token))
    dialog.agree.click()
    assert dialog.token.sentence.text == "Paste the token."


@pytest.mark.parametrize("same", [True, False])
async def test_a_token_that_names_nobody_asks_whose_it_is(
    ask: Ask, opened: OpenProfile, server: ServerProcess, *, same: bool
) -> None:
    server.add_fault("GET /customer", status=200, body=EMPTY, times=9)
    dialog = ask(await connected(opened, server, "opaque-1"))
    before = await account(opened)
    dialog.token.set_text("opaque-2")
    dialog.submit()
    await dialog.tasks.settled()
    assert dialog.agree.isHidden()
    assert "names nobody" in dialog.token.sentence.text
    (dialog.same if same else dialog.other).click()
    await dialog.tasks.settled()
    assert (await account(opened) == before) is same
