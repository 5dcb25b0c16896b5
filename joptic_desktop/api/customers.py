"""The six calls of the Customer API.

Reads return values and raise the errors of `joptic_desktop.errors`. Writes never raise for anything that the network or
the service does: they return an `Outcome`, because what must happen next depends on it. Only cancellation escapes, and
a write that was cancelled is in doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar
from urllib.parse import quote

from joptic_desktop.api import sentences
from joptic_desktop.api.budget import Method, Priority
from joptic_desktop.api.calls import LIST_CAP, Asking, Call, Form
from joptic_desktop.api.observed import Action, Failure, Observed
from joptic_desktop.api.origins import header_value
from joptic_desktop.api.outcome import Kind, Outcome, judge
from joptic_desktop.api.payload import PayloadTooLong, create_payload, update_payload
from joptic_desktop.api.raising import error_of
from joptic_desktop.api.sending import Progress, UploadFile, tell
from joptic_desktop.api.service_clock import ServiceClock
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.contract import Json
from joptic_desktop.domain.customers import Address, Customer, Page
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.identity import is_service_id
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import BadAnswer, InvalidInput, NotFound

Answer = TypeVar("Answer")
_ROUTE = "/customer"


@dataclass(frozen=True, slots=True)
class Update:
    """What one PUT says: the changed personal leaves, and the whole address or prescription when a leaf of it changed.

    `domain.merging.merge` gives all three. Files alone go with `Update(PersonalChange())`.
    """

    personal: PersonalChange
    address: Address | None = None
    prescription: Prescription | None = None


class CustomersApi:
    """The customers of one store.

    `token` gives the access token of the moment (a `RenewingLine` puts a fresh one in its place); `service_clock`
    learns the service's time from its answers.
    Raises `InvalidInput` for a store id that cannot be sent.
    """

    def __init__(
        self,
        line: Asking,
        store_id: str,
        token: Callable[[], str],
        service_clock: ServiceClock | None = None,
    ) -> None:
        self.service_clock = service_clock or ServiceClock()
        self._line = line
        self._store_id = header_value(store_id, "store id")
        self._token = token

    async def list(self, request: PageRequest, *, priority: Priority = Priority.BACKGROUND) -> Page:
        """Return one page; a row that cannot be read is a `DamagedRow`.

        A service may answer 404 beyond the last page: that is an empty page whose `total` is 0.
        """
        return (await self.ask_page(request, priority=priority))()

    async def ask_page(self, request: PageRequest, *, priority: Priority = Priority.BACKGROUND) -> Callable[[], Page]:
        """Ask for one page as `list` does, and return what reads the answer: the next may be asked for before.

        What is returned raises what `list` raises.
        """
        call = Call(Action.READ, Method.GET, _ROUTE, _params(request), cap=LIST_CAP, priority=priority)
        seen = await self._observe(call)
        return partial(self._page, call, seen, request)

    def _page(self, call: Call, seen: Observed, request: PageRequest) -> Page:
        try:
            return _answered(*self._judge(call, seen, partial(_read_page, asked=request)))
        except NotFound:
            if request.page == 1:
                raise
            return Page((), request.page, request.limit, total=0, total_pages=0)

    async def get(self, customer_id: str, *, priority: Priority = Priority.COUNTER) -> Customer:
        """Return the whole record of a customer; raises `NotFound` when the store has none of that id."""
        call = Call(Action.READ, Method.GET, _path(customer_id), priority=priority)
        return await self._read(call, partial(_read_customer, asked_id=customer_id))

    async def create(
        self, change: CustomerChange, files: tuple[UploadFile, ...] = (), *, progress: Progress | None = None
    ) -> Outcome:
        """Create a customer; with `DONE`, `customer` is what the answer tells of the new one."""
        try:
            form = Form(create_payload(change), files)
        except PayloadTooLong:
            return Outcome(Kind.REFUSED, sentences.TOO_LONG)
        call = Call(Action.CREATE, Method.POST, _ROUTE, form=form, progress=progress)
        outcome, customer = await self._send(call, partial(_created, email=change.personal.email))
        if customer is not None:
            self.service_clock.learn_stamp(customer.created_at)
        return replace(outcome, customer=customer)

    async def update(
        self, customer_id: str, update: Update, files: tuple[UploadFile, ...] = (), *, progress: Progress | None = None
    ) -> Outcome:
        """Change a customer; with `DONE`, `customer` is what the answer tells of the changed one."""
        try:
            form = Form(update_payload(update.personal, update.address, update.prescription), files)
        except PayloadTooLong:
            return Outcome(Kind.REFUSED, sentences.TOO_LONG)
        call = Call(Action.UPDATE, Method.PUT, _path(customer_id), form=form, progress=progress)
        outcome, customer = await self._send(call, partial(_updated, asked_id=customer_id))
        return replace(outcome, customer=customer)

    async def delete(self, customer_id: str) -> Outcome:
        """Delete one customer. `GONE` must be settled by a read: it also fits a wrong store."""
        call = Call(Action.DELETE, Method.DELETE, _path(customer_id))
        outcome, _ = await self._send(call, partial(_deleted, asked_id=customer_id))
        return outcome

    async def delete_many(self, customer_ids: Iterable[str]) -> Outcome:
        """Delete several customers in one call (the contract names no limit; 100 is wise).

        With `DONE`, `deleted_count` is the service's count: when it differs, settle each id by a read.
        """
        ids: list[Json] = [_valid(customer_id) for customer_id in dict.fromkeys(customer_ids)]
        if not ids:
            raise ValueError("delete_many needs at least one id")
        call = Call(Action.DELETE_MANY, Method.DELETE, f"{_ROUTE}/bulk", json={"ids": ids})
        outcome, count = await self._send(call, _read_deleted_count)
        return replace(outcome, deleted_count=count)

    async def until_free(self, method: Method, priority: Priority = Priority.COUNTER) -> None:
        """Wait until the rate budget would let such a request go; the call itself takes the turn."""
        await self._line.throttle.until_free(method, priority)

    def free_in(self, method: Method) -> float:
        """Return the seconds until the rate budget would let such a request of the counter's go; 0 for now."""
        return self._line.throttle.delay(method)

    async def _read(self, call: Call, read: Callable[[bytes], Answer]) -> Answer:
        return _answered(*await self._send(call, read))

    async def _send(self, call: Call, read: Callable[[bytes], Answer]) -> tuple[Outcome, Answer | None]:
        return self._judge(call, await self._observe(call), read)

    async def _observe(self, call: Call) -> Observed:
        try:
            token = header_value(self._token(), "token")
        except InvalidInput:
            return Observed(call.action, failure=Failure.BAD_TOKEN)
        headers = (("authorization", f"Bearer {token}"), ("x-store-id", self._store_id))
        return await self._line.ask(replace(call, headers=headers))

    def _judge(self, call: Call, seen: Observed, read: Callable[[bytes], Answer]) -> tuple[Outcome, Answer | None]:
        outcome, answer = judge(seen, read)
        if not outcome.foreign:
            self.service_clock.learn(seen.headers)
        if outcome.kind is Kind.DONE:
            tell(call.progress, 100)
        return outcome, answer


def _answered(outcome: Outcome, answer: Answer | None) -> Answer:
    if answer is None:
        raise error_of(outcome)
    return answer


def _params(request: PageRequest) -> tuple[tuple[str, str], ...]:
    active = None if request.is_active is None else str(request.is_active).lower()
    values = {
        "search": request.search,
        "name": request.name,
        "isActive": active,
        "page": str(max(1, request.page)),
        "limit": str(request.limit),
        "sortBy": request.sort_by.value,
        "sortOrder": request.sort_order.value,
    }
    return tuple((name, value) for name, value in values.items() if value is not None)


def _valid(customer_id: str) -> str:
    if not is_service_id(customer_id):
        raise ValueError("not a customer's id")
    return customer_id


def _path(customer_id: str) -> str:
    return f"{_ROUTE}/{quote(_valid(customer_id), safe='')}"


# the readers of answers are imported when the first answer is here: a start waits for no library of the wire
def _read_page(body: bytes, asked: PageRequest) -> Page:
    from joptic_desktop.api import wire

    return wire.read_page(body, asked)


def _read_customer(body: bytes, asked_id: str) -> Customer:
    from joptic_desktop.api import wire

    return wire.read_customer(body, asked_id)


def _read_deleted_count(body: bytes) -> int:
    from joptic_desktop.api import wire

    return wire.read_deleted_count(body)


def _created(body: bytes, email: str | None) -> Customer:
    from joptic_desktop.api import wire

    customer = wire.read_written(body)
    told = customer.personal.email if customer.personal else ""
    # letter case is the service's own affair; another address is another request's answer
    if trim(told).casefold() != trim(email or "").casefold():
        raise BadAnswer(sentences.BAD_ANSWER)
    return customer


def _updated(body: bytes, asked_id: str) -> Customer:
    from joptic_desktop.api import wire

    customer = wire.read_written(body)
    if customer.id != asked_id:
        raise BadAnswer(sentences.BAD_ANSWER)
    return customer


def _deleted(body: bytes, asked_id: str) -> str:
    from joptic_desktop.api import wire

    deleted = wire.read_deleted(body)
    if deleted != asked_id:
        raise BadAnswer(sentences.BAD_ANSWER)
    return deleted
