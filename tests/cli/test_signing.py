"""`sign-in` and `sign-out`: the password by standard input, one store without a question, several with one."""

from __future__ import annotations

import asyncio
import io
from dataclasses import replace
from pathlib import Path

import pytest

from joptic_desktop.api.accounts import Tokens
from joptic_desktop.commands.signing import store_of
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.store_offers import SignedInAccount, StoreOffer, StoreState
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.sessions import Session
from tests.server_process import Person, ServerProcess
from tests.shop import Ran, Shop, joptic, person


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def sign_in(shop: Shop, server: ServerProcess, email: str, *more: str) -> Ran:
    told = server.announcement
    return shop.joptic("sign-in", "--service", told.service, "--accounts", told.accounts, "--email", email, *more)


@pytest.fixture
def owner(server: ServerProcess) -> Person:
    return server.announcement.owner


@pytest.fixture
def account() -> SignedInAccount:
    """Somebody who signed in, without a store."""
    return SignedInAccount("https://a.example", "https://b.example", "u", "o@example.com", Tokens("a", "r"))


@pytest.fixture
def store(server: ServerProcess) -> str:
    """A store that is among the first hundred by name, however many the tests before left behind."""
    return server.new_store("A store")


async def session_of(shop: Shop) -> Session | None:
    async with shop.opened() as profile:
        return await profile.session.current()


def test_the_only_store_needs_no_name(shop: Shop, server: ServerProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    stranger = server.announcement.stranger
    typed(monkeypatch, stranger.password + "\n")
    ran = sign_in(shop, server, f" {stranger.email} ")
    assert (ran.code, ran.err) == (0, "")
    assert server.announcement.foreign_store in ran.out
    assert stranger.password not in ran.out
    session = asyncio.run(session_of(shop))
    assert session is not None
    assert (session.account, bool(session.refresh_token)) == (stranger.id, True)
    assert shop.listed()["data"] == []


def test_of_several_stores_one_must_be_named(
    shop: Shop, server: ServerProcess, owner: Person, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, owner.password)
    ran = sign_in(shop, server, owner.email)
    assert ran.code == 2
    assert store in ran.err
    typed(monkeypatch, owner.password)
    assert sign_in(shop, server, owner.email, "--store", store).code == 0
    typed(monkeypatch, owner.password)
    ran = sign_in(shop, server, owner.email, "--store", "another")
    assert (ran.code, ran.err.startswith("another is none of this account's stores: ")) == (2, True)
    assert f"{store} (A store)" in ran.err


def test_stores_that_are_not_listed_are_spoken_of(account: SignedInAccount) -> None:
    offers = tuple(StoreOffer(f"s{number}", "Shop", StoreState.READY) for number in range(100))
    with pytest.raises(InvalidInput, match="Only the first 100 stores of an account are listed: joptic connect"):
        store_of(replace(account, stores=offers), "s100")
    with pytest.raises(InvalidInput, match=r"s99 is none of this account's stores: .*s98 \(Shop\)\.\Z"):
        store_of(replace(account, stores=offers[:99]), "s99")


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("--service", "not an address", "--service: This is not an address of a service"),
        ("--service", "http://shop.example", "--service: Only https is allowed to another computer"),
        ("--accounts", "https://shop.example/sign-in", "--accounts: Give the service's address alone"),
        ("--email", "nonsense", "--email: write it as name@shop.example."),
        ("--email", " ", "--email: write it as name@shop.example."),
    ],
)
def test_what_is_no_address_is_told_before_the_password_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, option: str, value: str, sentence: str
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    given = {"--service": "https://shop.example", "--email": "owner@example.com", option: value}
    ran = joptic("--profile", tmp_path / "new", "sign-in", *(word for pair in given.items() for word in pair))
    assert (ran.code, ran.err.startswith(sentence)) == (2, True)
    assert not (tmp_path / "new").exists()


def test_a_wrong_password_is_a_sentence_and_changes_nothing(
    shop: Shop, server: ServerProcess, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = asyncio.run(session_of(shop))
    typed(monkeypatch, "not this one\n")
    ran = sign_in(shop, server, owner.email)
    assert ran.code == 5
    assert "password" in ran.err
    assert asyncio.run(session_of(shop)) == before


def test_an_expired_session_renews_itself_and_what_waits_goes(
    shop: Shop, server: ServerProcess, owner: Person, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, owner.password)
    assert sign_in(shop, server, owner.email, "--store", store).code == 0

    async def expire() -> None:
        async with shop.opened() as profile:
            session = await profile.session.current()
            assert session is not None
            ended, _ = server.new_token(owner.email, -5)
            old = Session(session.origin, session.account, ended, session.refresh_token, 1.0, session.saved_at)
            profile.records.sessions.put(old)

    asyncio.run(expire())
    shop.create(person(1))
    server.forget_requests()
    assert shop.sync().code == 0
    assert len(server.requests("POST", "/auth/refresh-token")) == 1
    assert shop.outbox() == []


def test_signing_out_forgets_the_tokens_here_and_there_and_keeps_what_waits(
    shop: Shop, server: ServerProcess, owner: Person, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, owner.password)
    sign_in(shop, server, owner.email, "--store", store)
    shop.create(person(1))
    server.forget_requests()
    assert shop.joptic("sign-out").code == 0
    assert len(server.requests("POST", "/auth/logout")) == 1
    assert asyncio.run(session_of(shop)) is None
    for command in (["sync"], ["list"], ["show", "nobody"], ["create", "--data", shop.data(person(2))]):
        ran = shop.joptic(*command)
        assert ran.code == 5
        assert ran.err.startswith("Nobody is signed in on this computer: joptic sign-in ")
    typed(monkeypatch, owner.password)
    assert sign_in(shop, server, owner.email, "--store", store).code == 0
    assert shop.sync().code == 0
    assert shop.outbox() == []


def test_who_signs_in_again_names_no_service(
    shop: Shop, server: ServerProcess, owner: Person, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The password goes where it went before, to nobody else; a token that was handed in knows the place, too."""
    assert shop.connect(server, store).code == 0
    assert shop.joptic("sign-out").code == 0
    typed(monkeypatch, owner.password)
    ran = shop.joptic("sign-in", "--email", owner.email, "--store", store)
    assert (ran.code, ran.err) == (0, "")
    assert shop.sync().code == 0


def test_after_a_kill_nobody_works_with_tokens_that_were_not_to_stay(
    shop: Shop, server: ServerProcess, owner: Person, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, owner.password)
    sign_in(shop, server, owner.email, "--store", store)
    files = Profile(shop.profile)  # as a window that was killed leaves it
    files.save(replace(files.load().settings, stay_signed_in=False))
    server.forget_requests()
    ran = shop.joptic("sync")
    assert (ran.code, ran.err.split(":")[0]) == (5, "Nobody is signed in on this computer")
    assert server.requests() == []
    assert asyncio.run(session_of(shop)) is None


def test_signing_out_works_without_a_line(
    shop: Shop, server: ServerProcess, owner: Person, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, owner.password)
    sign_in(shop, server, owner.email, "--store", store)
    server.stop()
    assert shop.joptic("sign-out").code == 0
    assert asyncio.run(session_of(shop)) is None


def test_a_password_for_a_service_of_ones_own_goes_to_nobody_else(
    shop: Shop, server: ServerProcess, owner: Person, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, owner.password)
    own = server.announcement.service
    ran = shop.joptic("sign-in", "--service", own, "--email", owner.email, "--store", store)
    assert (ran.code, ran.err) == (0, "")
