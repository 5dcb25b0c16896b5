"""One renewal at a time, durable before it is used; whoever waits for it goes on with the new pair."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest

from joptic_desktop.api.accounts import AccountsApi, Tokens
from joptic_desktop.api.calls import Asking, Call
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.observed import Observed
from joptic_desktop.api.renewal import Renewal
from joptic_desktop.api.renewing_line import RenewingLine
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import Forbidden, NotFound, Refused, ServiceError, SignInNeeded, StoreFull, Unreachable
from joptic_desktop.services.token_keeper import MARGIN, Refresh, TokenKeeper
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.sessions import Session
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.threads import Threads
from tests.api.lines import line_to
from tests.server_process import HELD, ServerProcess
from tests.shop import eventually

REFRESH = "/auth/refresh-token"
KEY = DataKey(bytes(range(32)))
P = ParamSpec("P")
T = TypeVar("T")


@dataclass
class Counter:
    """The till's session, its store, and what keeps it signed in."""

    server: ServerProcess
    records: Records
    threads: Threads
    accounts: AccountsApi
    customers: Callable[[TokenKeeper], CustomersApi]

    def signed_in(self, seconds: int, used: int = 0) -> Session:
        """Keep the session of an access token that has so many seconds left."""
        access, refresh = self.server.new_token("owner@joptic.example", seconds, used)
        now = Clock().now()
        session = Session("https://service.example", "owner", access, refresh, now + seconds, now)
        self.records.sessions.put(session)
        return session

    def keeper(self, session: Session, refresh: Refresh | None = None, clock: Clock | None = None) -> TokenKeeper:
        return TokenKeeper(
            session, self.records.sessions, self.threads, clock or Clock(), refresh or self.accounts.refresh
        )

    @property
    def renewals(self) -> int:
        return len(self.server.requests("POST", REFRESH))

    @property
    def stored(self) -> Session | None:
        return self.records.sessions.latest("https://service.example")


@pytest.fixture
async def counter(tmp_path: Path, server: ServerProcess) -> AsyncIterator[Counter]:
    profile, clock = Profile(tmp_path / "profile"), Clock()
    profile.create(clock.now(), bytes)
    records, threads = Records.open(profile, KEY, clock.now, bytes, lock=None), Threads()
    store = server.new_store(synthetic=3)
    async with line_to(server.announcement.service) as line, line_to(server.announcement.accounts) as accounts_line:

        def customers(keeper: TokenKeeper) -> CustomersApi:
            return CustomersApi(RenewingLine(line, keeper), store, keeper.token)

        server.forget_requests()
        yield Counter(server, records, threads, AccountsApi(accounts_line), customers)
    threads.close()
    records.close()


async def total(api: CustomersApi) -> int:
    return (await api.list(PageRequest(limit=1))).total


async def test_a_token_that_is_good_for_long_is_left_alone(counter: Counter) -> None:
    session = counter.signed_in(900)
    assert await total(counter.customers(counter.keeper(session))) == 3
    assert (counter.renewals, counter.stored) == (0, session)


async def test_a_hundred_calls_on_an_expired_token_cause_one_renewal(counter: Counter) -> None:
    session = counter.signed_in(-5)
    keeper = counter.keeper(session)
    api = counter.customers(keeper)
    assert await asyncio.gather(*(total(api) for _ in range(100))) == [3] * 100
    assert counter.renewals == 1
    assert counter.stored == keeper.session != session
    lists = counter.server.requests("GET", "/customer")
    assert len(lists) == 100


async def test_so_do_a_hundred_calls_that_all_met_a_refusal(counter: Counter) -> None:
    session = replace(counter.signed_in(-5), expires_at=None)
    counter.records.sessions.put(session)
    api = counter.customers(counter.keeper(session))
    assert await asyncio.gather(*(total(api) for _ in range(100))) == [3] * 100
    assert counter.renewals == 1


class WatchedLine:
    """A line that notes, at the moment of each request, the token it carries and the one that is stored."""

    def __init__(self, line: Asking, stored: Callable[[], Session | None]) -> None:
        self.throttle = line.throttle
        self.seen: list[tuple[str, str]] = []
        self._line = line
        self._stored = stored

    async def ask(self, call: Call) -> Observed:
        stored = self._stored()
        self.seen.append((dict(call.headers)["authorization"], stored.access_token if stored else ""))
        return await self._line.ask(call)

    async def close(self) -> None:
        await self._line.close()


async def test_a_pair_is_durable_before_it_is_used(counter: Counter) -> None:
    session = counter.signed_in(-5)
    keeper = counter.keeper(session)
    async with line_to(counter.server.announcement.service) as line:
        watched = WatchedLine(line, lambda: counter.stored)
        api = CustomersApi(RenewingLine(watched, keeper), counter.server.new_store(), keeper.token)
        await total(api)
    assert watched.seen == [(f"Bearer {keeper.token()}", keeper.token())]
    assert keeper.token() != session.access_token


async def test_a_pair_that_comes_with_an_answer_replaces_the_stored_one(counter: Counter) -> None:
    counter.server.set_quirks("renew-on-the-way")
    session = counter.signed_in(400, 500)
    keeper = counter.keeper(session)
    assert await total(counter.customers(keeper)) == 3
    assert counter.stored == keeper.session
    assert keeper.session.access_token != session.access_token
    assert keeper.session.refresh_token != session.refresh_token
    assert counter.renewals == 0


async def test_a_renewal_that_answers_in_headers_alone_counts(counter: Counter) -> None:
    counter.server.set_quirks("refresh-in-headers")
    keeper = counter.keeper(counter.signed_in(-5))
    assert await total(counter.customers(keeper)) == 3
    assert counter.stored == keeper.session


async def test_a_refused_renewal_is_asked_for_once(counter: Counter) -> None:
    session = counter.signed_in(-5)
    counter.server.end_sessions()
    api = counter.customers(counter.keeper(session))
    for _ in range(3):
        with pytest.raises(SignInNeeded):
            await total(api)
    assert counter.renewals == 1
    assert counter.stored == session


async def test_a_host_that_does_not_answer_is_not_asked_before_each_call(counter: Counter) -> None:
    counter.server.add_fault(f"POST {REFRESH}", status=503, times=9)
    now = [Clock().now()]
    keeper = counter.keeper(counter.signed_in(int(MARGIN) - 5), clock=Clock(monotonic=lambda: now[0]))
    api = counter.customers(keeper)
    for _ in range(3):
        assert await total(api) == 3
    assert counter.renewals == 1
    now[0] += MARGIN
    assert await total(api) == 3
    assert counter.renewals == 2


async def test_a_host_that_does_not_answer_is_no_line_and_not_the_end_of_a_session(counter: Counter) -> None:
    counter.server.add_fault(f"POST {REFRESH}", status=503, times=2)
    keeper = counter.keeper(counter.signed_in(-5))
    api = counter.customers(keeper)
    with pytest.raises(Unreachable):
        await total(api)
    assert await total(api) == 3


async def test_what_another_program_of_the_profile_renewed_is_taken(counter: Counter) -> None:
    session = counter.signed_in(-5)
    counter.signed_in(900)
    keeper = TokenKeeper(session, counter.records.sessions, counter.threads, Clock(), None)
    assert await total(counter.customers(keeper)) == 3
    assert counter.renewals == 0


async def test_who_gives_up_waiting_leaves_the_others_their_renewal(counter: Counter) -> None:
    counter.server.add_fault(f"POST {REFRESH}", delay=HELD)
    keeper = counter.keeper(counter.signed_in(-5))
    api = counter.customers(keeper)
    hasty, patient = asyncio.ensure_future(total(api)), asyncio.ensure_future(total(api))
    await eventually(lambda: counter.renewals == 1)
    hasty.cancel()
    counter.server.clear_faults()
    assert await patient == 3
    assert counter.renewals == 1


async def test_a_token_that_cannot_be_sent_is_not_kept(counter: Counter) -> None:
    session = counter.signed_in(900)
    keeper = counter.keeper(session)
    await keeper.take(keeper.token(), Renewal("a\nb", "r"))
    assert counter.stored == keeper.session == session


async def test_a_renewal_that_comes_after_somebody_else_signed_in_stays_with_its_own_account(counter: Counter) -> None:
    counter.server.add_fault(f"POST {REFRESH}", delay=HELD)
    keeper = counter.keeper(counter.signed_in(-5))
    late = asyncio.ensure_future(keeper.fresh())
    await eventually(lambda: counter.renewals == 1)
    other = Session("https://service.example", "reader", "token-of-the-reader")
    keeper.hand_over(other)
    counter.server.clear_faults()
    await late
    await keeper.take("token-of-the-owner", Renewal("stolen", "stolen"))
    assert keeper.session == other
    kept = counter.records.sessions.get("https://service.example", "owner")
    assert kept is not None
    assert kept.access_token != "stolen"


async def test_a_renewal_that_comes_after_the_same_person_signed_in_anew_replaces_nothing(counter: Counter) -> None:
    counter.server.add_fault(f"POST {REFRESH}", delay=HELD)
    keeper = counter.keeper(counter.signed_in(-5))
    late = asyncio.ensure_future(keeper.fresh())
    await eventually(lambda: counter.renewals == 1)
    anew = counter.signed_in(900)
    keeper.hand_over(anew)
    counter.server.clear_faults()
    await late
    assert keeper.session == counter.stored == anew


async def test_a_pair_that_names_somebody_else_is_never_used(counter: Counter) -> None:
    session = counter.signed_in(900)
    keeper = counter.keeper(session)
    access, refresh = counter.server.new_token("reader@joptic.example", 900)
    await keeper.take(keeper.token(), Renewal(access, refresh))
    assert counter.stored == keeper.session == session

    async def mixed_up(_token: str) -> Tokens:
        return Tokens(access, refresh)

    keeper = counter.keeper(counter.signed_in(-5), mixed_up)
    with pytest.raises(SignInNeeded):
        await total(counter.customers(keeper))
    assert counter.stored == keeper.session


@pytest.mark.parametrize("refused", [Refused("no"), Forbidden("no"), NotFound("no")])
async def test_any_refusal_of_the_host_asks_for_the_password_and_not_for_a_line(
    counter: Counter, refused: ServiceError
) -> None:
    async def refuse(_token: str) -> Tokens:
        raise refused

    with pytest.raises(SignInNeeded):
        await total(counter.customers(counter.keeper(counter.signed_in(-5), refuse)))


async def test_a_refresh_token_that_cannot_be_sent_asks_for_the_password(counter: Counter) -> None:
    session = replace(counter.signed_in(-5), refresh_token="two words")
    counter.records.sessions.put(session)
    with pytest.raises(SignInNeeded):
        await total(counter.customers(counter.keeper(session)))


@pytest.mark.parametrize("refuses", ["renew", "get"])
async def test_a_pair_that_a_full_disk_refused_is_kept_once_there_is_room(counter: Counter, refuses: str) -> None:
    disk = FullDisk(refuses)
    keeper = TokenKeeper(counter.signed_in(-5), counter.records.sessions, disk, Clock(), counter.accounts.refresh)
    api = counter.customers(keeper)
    with pytest.raises(Unreachable):
        await total(api)
    disk.is_full = False
    assert await total(api) == 3
    assert counter.renewals == 1
    assert counter.stored == keeper.session
    disk.close()


async def test_a_host_that_asks_for_an_hours_rest_holds_up_no_request(counter: Counter) -> None:
    busy = {"statusCode": 429, "message": "Too Many Requests"}
    counter.server.add_fault(f"POST {REFRESH}", status=429, body=busy, headers={"retry-after": "3600"}, times=1)
    now = [Clock().now()]
    clock = Clock(monotonic=lambda: now[0])
    session = counter.signed_in(int(MARGIN) - 5)
    parts = (session, counter.records.sessions, counter.threads, clock, counter.accounts.refresh)
    keeper = TokenKeeper(*parts, patience=0.05, settling=0.05)
    api = counter.customers(keeper)
    async with asyncio.timeout(30.0):
        assert await total(api) == 3
        now[0] += MARGIN
        assert await total(api) == 3
        await keeper.end()


async def test_a_pair_for_somebody_who_signed_out_elsewhere_is_not_asked_for(counter: Counter) -> None:
    keeper = counter.keeper(counter.signed_in(-5))
    counter.records.sessions.forget("https://service.example")
    with pytest.raises(SignInNeeded):
        await total(counter.customers(keeper))
    assert (counter.renewals, counter.stored) == (0, None)


class FullDisk(Threads):
    """A disk that takes no tokens."""

    def __init__(self, refuses: str) -> None:
        super().__init__()
        self._refuses = refuses
        self.is_full = True

    async def disk(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        if self.is_full and call.__name__ == self._refuses:
            raise StoreFull("There is no room.")
        return await super().disk(call, *args, **kwargs)
