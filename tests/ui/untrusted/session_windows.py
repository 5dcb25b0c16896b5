"""Pages and dialogs before and beside the counter: signing in, stores, tokens, passphrases, what stops a start."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from joptic_desktop.api.accounts import Tokens
from joptic_desktop.errors import (
    BadAnswer,
    Forbidden,
    InvalidInput,
    JOpticError,
    KeyWrong,
    Refused,
    ServiceError,
    SignInNeeded,
    StoreDamaged,
    TooMany,
    Unreachable,
)
from joptic_desktop.services.keys import KeyWays
from joptic_desktop.services.lock import LockView, UnlockWay
from joptic_desktop.services.store_offers import SignedInAccount, StoreOffer, StoreState
from joptic_desktop.services.stores import StoreChoice
from joptic_desktop.services.views import ConnectionProof, Shop
from joptic_desktop.storage.profile_settings import KnownPlace
from joptic_desktop.ui.session.connection_input import ConnectionField
from joptic_desktop.ui.session.connection_words import ConnectionProblem
from joptic_desktop.ui.session.first_run_page import FirstRunPage
from joptic_desktop.ui.session.lock_page import LockPage
from joptic_desktop.ui.session.passphrase_page import PassphrasePage
from joptic_desktop.ui.session.sign_in_dialog import KnownAccount, SignInDialog
from joptic_desktop.ui.session.store_dialog import StoreDialog
from joptic_desktop.ui.session.token_dialog import TokenDialog
from joptic_desktop.ui.session.trouble_page import TroublePage
from tests.ui.untrusted.hostile_people import Rotation
from tests.ui.untrusted.windows import Desk, Show

ERRORS: tuple[Callable[[str], JOpticError], ...] = (
    ServiceError, Unreachable, SignInNeeded, Forbidden, Refused, BadAnswer, InvalidInput, StoreDamaged,
    partial(TooMany, retry_after=5.0),
)  # fmt: skip


def account(take: Rotation) -> SignedInAccount:
    """An account with a store of each state."""
    named = tuple(StoreOffer(take(), take(), state) for state in StoreState)
    unnamed = StoreOffer(take(), "", StoreState.READY)
    return SignedInAccount(take(), take(), take(), take(), Tokens("a", "r"), (*named, unnamed))


@dataclass(slots=True)
class Foreign:
    """Stands for a service that is asked: it knows what it is told to know, or fails in its own words."""

    known: SignedInAccount | None = None
    error: JOpticError | None = None

    async def sign_in(self, service: str, accounts: str, email: str, password: str) -> SignedInAccount:
        del service, accounts, email, password
        if self.error is not None or self.known is None:
            raise self.error or SignInNeeded("x")
        return self.known

    async def enter(self, account: SignedInAccount, store: StoreOffer, *, stays: bool = True) -> Shop:
        raise self.error or StoreDamaged(f"{account.email} {store.name} {stays}")

    async def test(self, service: str, store_id: str, token: str) -> ConnectionProof:
        if self.error is not None:
            raise self.error
        return ConnectionProof(service, store_id, len(token))

    async def may_be_renewed(self, token: str) -> bool:
        return bool(token)

    async def connect(
        self, service: str, store_id: str, token: str, store_name: str = "", *, renewed: bool = False
    ) -> Shop:
        raise self.error or InvalidInput(f"{service} {store_id} {token} {store_name} {renewed}")


@dataclass(frozen=True, slots=True)
class Stores:
    """Stands for who knows the stores of this computer and of the account."""

    choices: tuple[StoreChoice, ...]
    error: JOpticError | None = None

    async def known(self) -> tuple[StoreChoice, ...]:
        return self.choices

    async def told(self) -> tuple[StoreChoice, ...]:
        if self.error is not None:
            raise self.error
        return self.choices


@asynccontextmanager
async def first_run(desk: Desk) -> AsyncIterator[Show]:
    """The first page: both ways in and all that can be said of them, the stores, the proof."""
    page = FirstRunPage(None, desk.theme, version="1")
    desk.put(page)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        form, card = page.signing, page.signing.card
        page.prefill(take(), take())
        page.prefill_account(take(), take(), take())
        card.show_way_faults(take(), take())
        card.show_problem(card.service, take())
        for error in ERRORS:
            form.show_error(error(take()))
        for field in (*ConnectionField, None):
            page.form.show_problem(ConnectionProblem(field, take()))
        page.stores.show_account(account(take))
        page.stores.show_problem(take())
        page.proof.show_proof(ConnectionProof(take(), take(), 3), take(), take())
        page.proof.show_problem(take())
        yield desk.ground
        page.proof.show_proof(ConnectionProof(take(), take(), 3))
        for part in (form, page.form, page.stores, page.proof):
            page.show_problem(take())
            page._show_part(part)
        yield desk.ground

    yield show
    await page.tasks.close()


@asynccontextmanager
async def password_again(desk: Desk) -> AsyncIterator[Show]:
    """The password asked for over the counter, and every way in which that fails."""

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        service = Foreign()
        known = KnownAccount("", "", "s", take(), take(), stays=True)
        dialog = SignInDialog(desk.theme, service, service, known, desk.ground)
        dialog.email.edited.emit("somebody@else.example")
        yield dialog
        stores = [(), *((StoreOffer("s", take(), state),) for state in StoreState)]
        answers: list[tuple[SignedInAccount | None, JOpticError | None]] = [
            *((SignedInAccount("", "", "", take(), Tokens("a", "r"), store), None) for store in stores),
            *((None, error(take())) for error in ERRORS),
        ]
        for service.known, service.error in answers:
            dialog.email.set_text("salma@atlas.example")
            dialog.password.set_text("x")
            dialog.submit()
            await dialog.tasks.settled()
            yield dialog
        dialog.reject()
        dialog.deleteLater()

    yield show


@asynccontextmanager
async def another_token(desk: Desk) -> AsyncIterator[Show]:
    """A token for the same shop."""

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        unnamed = TokenDialog(desk.theme, Foreign(), Shop("", "", take(), "https://a.example"), desk.ground)
        yield unnamed
        service = Foreign()
        dialog = TokenDialog(desk.theme, service, Shop(take(), "", "s", "https://a.example"), desk.ground)
        yield dialog
        for service.error in (None, *(error(take()) for error in ERRORS)):
            dialog.token.set_text("token")
            dialog.submit()
            await dialog.tasks.settled()
            yield dialog
        for each in (unnamed, dialog):
            each.reject()
            each.deleteLater()

    yield show


@asynccontextmanager
async def other_stores(desk: Desk) -> AsyncIterator[Show]:
    """The stores that this computer and the account know."""

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        for stores in (Stores(_choices(take)), Stores(_choices(take), Unreachable(take()))):
            dialog = StoreDialog(desk.theme, stores, desk.ground)
            await dialog.tasks.settled()
            yield dialog
            dialog.reject()
            dialog.deleteLater()

    yield show


def _choices(take: Rotation) -> tuple[StoreChoice, ...]:
    named = tuple(StoreChoice(KnownPlace("", "", take(), take()), state, waiting=2) for state in StoreState)
    return (*named, StoreChoice(KnownPlace("", "", take()), in_use=True))


@asynccontextmanager
async def locked_screen(desk: Desk) -> AsyncIterator[Show]:
    """The locked screen: whatever a service says of signing in to open it, and who signs in."""
    view = LockView(locked=True, has_pin=True, pin_works=True, ways=KeyWays(passphrase=True, recovery=True))
    page = LockPage(desk.theme, view)
    desk.put(page)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        for way in UnlockWay:
            page.choose(way)
            page.email.set_text(take())
            page.show_problem(take(), view)
            yield desk.ground

    yield show


@asynccontextmanager
async def trouble(desk: Desk) -> AsyncIterator[Show]:
    """What stops a start, and the passphrase."""
    page = TroublePage(desk.theme, JOpticError("x"))
    desk.put(page)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        for error in ERRORS:
            page.show_error(error(take()))
            yield desk.ground
        for is_new in (True, False):
            asking = PassphrasePage(
                desk.theme,
                None if is_new else KeyWays(passphrase=True),
                reason=str(KeyWrong(take())),
                parent=desk.ground,
            )
            asking.show_problem(take())
            yield asking
            asking.deleteLater()

    yield show
