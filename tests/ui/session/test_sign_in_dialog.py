"""The dialog that asks for the password again may go with the form it lies over, also while the service is asked."""

from __future__ import annotations

import asyncio

import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.api.accounts import Tokens
from joptic_desktop.services.store_offers import SignedInAccount, StoreOffer
from joptic_desktop.services.views import Shop
from joptic_desktop.ui.session.sign_in_dialog import KnownAccount, SignInDialog
from joptic_desktop.ui.theme.theme import Theme

ORIGIN = "https://service.example"
KNOWN = KnownAccount(ORIGIN, ORIGIN, "st_1", "Optique Atlas", "owner@example.com", stays=True)


class SlowService:
    """Signs in whoever asks once it is told to; the account has no store."""

    def __init__(self) -> None:
        self.answers = asyncio.Event()

    async def sign_in(self, service: str, accounts: str, email: str, _password: str) -> SignedInAccount:
        await self.answers.wait()
        return SignedInAccount(service, accounts, "u-1", email, Tokens("a", "r"))

    async def enter(self, account: SignedInAccount, store: StoreOffer, *, stays: bool = True) -> Shop:
        raise AssertionError((account, store, stays))


async def test_a_refusal_that_comes_after_the_form_was_closed_is_told_to_nobody(qtbot: QtBot, theme: Theme) -> None:
    form, service = QWidget(), SlowService()
    dialog = SignInDialog(theme, service, service, KNOWN, form)
    dialog.password.set_text("secret")
    dialog.submit()
    (task,) = dialog.tasks._tasks
    await asyncio.sleep(0)
    shiboken6.delete(form)
    service.answers.set()
    await task
