"""Faults on order: answers that never come, come late, or come from somebody else. For tests."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from joptic_desktop.server.answers import json_answer, proxy_page
from joptic_desktop.server.customer_input import Json
from joptic_desktop.server.quirks import Quirk, QuirkBoard
from joptic_desktop.server.transport import hang_up

WRITES = ("POST", "PUT", "DELETE")


class When(StrEnum):
    """On which side of the effect a fault strikes."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(slots=True)
class Fault:
    """What goes wrong with the next `times` requests that match, after letting `skip` of them pass.

    `match` is a method (or `*`) and a path, in which `*` stands for anything. `status` with `body`, `html`
    or `headers` is an answer in the service's place; `drop` hangs up (before: once `after_bytes` of the body
    arrived); `truncate` breaks the true answer off half-way; `delay` waits; `late` hangs up first and lets
    the request take effect that many seconds later. Both end when the fault is `called_off`.
    """

    match: str
    when: When = When.BEFORE
    times: int = 1
    skip: int = 0
    status: int | None = None
    body: Json = None
    html: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    drop: bool = False
    truncate: bool = False
    delay: float = 0.0
    late: float | None = None
    after_bytes: int = 0
    called_off: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    def strikes(self, method: str, path: str) -> bool:
        """Tell whether the fault is for this request, counting it when it is."""
        wanted, _, pattern = self.match.partition(" ")
        if wanted not in {method, "*"} or not fnmatchcase(path, pattern) or self.times < 1:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.times -= 1
        return True


class FaultBoard:
    """The faults on order, first come first served, and those that a quirk makes of every write."""

    def __init__(self, quirks: QuirkBoard, late_seconds: float) -> None:
        self._quirks = quirks
        self._late_seconds = late_seconds
        self._faults: list[Fault] = []

    def order(self, fault: Fault) -> None:
        """Add a fault."""
        self._faults.append(fault)

    def forget(self, match: str | None = None) -> None:
        """Call every fault off, or those that were ordered for `match`: what waits for one goes on at once."""
        for fault in self._faults:
            if match in {None, fault.match}:
                fault.called_off.set()
        self._faults = [fault for fault in self._faults if not fault.called_off.is_set()]

    def take(self, method: str, path: str) -> Fault | None:
        """Return the fault that strikes this request, if any."""
        found = next((fault for fault in self._faults if fault.strikes(method, path)), None)
        if found is None and method in WRITES and path.startswith("/customer"):
            if Quirk.LATE_APPLY in self._quirks:
                return Fault("* *", late=self._late_seconds)
            if Quirk.DROP_AFTER_COMMIT in self._quirks:
                return Fault("* *", When.AFTER, drop=True)
        return found


class FaultyLine:
    """The line between the callers and an application, on which the faults of a board strike."""

    def __init__(self, app: ASGIApp, board: FaultBoard) -> None:
        self._app = app
        self._board = board

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        fault = self._board.take(scope["method"], scope["path"]) if scope["type"] == "http" else None
        if fault is None:
            await self._app(scope, receive, send)
        elif fault.late is not None:
            await self._late(fault, scope, receive)
        elif fault.when is When.BEFORE:
            await self._before(fault, scope, receive, send)
        else:
            await self._after(fault, scope, receive, send)

    async def _before(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        await _wait(fault.delay, fault)
        if fault.drop:
            await _take_body(receive, fault.after_bytes)
            await hang_up(scope, receive)
        elif _answers(fault):
            await _take_body(receive, None)
            await _send_fault(fault, scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _after(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        messages: list[Message] = []

        async def keep(message: Message) -> None:
            messages.append(message)

        await self._app(scope, receive, keep)
        await _wait(fault.delay, fault)
        if fault.drop:
            await hang_up(scope, receive)
        elif fault.truncate:
            await _send_half(messages, send)
            await hang_up(scope, receive)
        elif _answers(fault):
            await _send_fault(fault, scope, receive, send)
        else:
            for message in messages:
                await send(message)

    async def _late(self, fault: Fault, scope: Scope, receive: Receive) -> None:
        first = [await receive()]

        async def receive_late() -> Message:
            message = first.pop() if first else await receive()
            if message["type"] == "http.request" and not message.get("more_body"):
                await hang_up(scope, receive)
                await _wait(fault.late or 0.0, fault)
            return message

        if not first[0].get("more_body"):
            message = await receive_late()
            await self._app(scope, _replay(message), _swallow)
        else:
            await self._app(scope, receive_late, _swallow)


async def _wait(seconds: float, fault: Fault) -> None:
    """Wait for the time of a fault, or until it is called off."""
    with suppress(TimeoutError):
        await asyncio.wait_for(fault.called_off.wait(), seconds)


def _answers(fault: Fault) -> bool:
    return fault.status is not None or fault.html is not None or fault.body is not None


async def _send_fault(fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
    status = fault.status or 200
    if fault.html is not None:
        answer = proxy_page(status)
        answer.body = fault.html.encode() or answer.body
        answer.headers["content-length"] = str(len(answer.body))
    elif fault.body is None:
        answer = json_answer({"statusCode": status, "message": "Internal server error"}, status)
    else:
        answer = json_answer(fault.body, status)
    answer.headers.update(fault.headers)
    await answer(scope, receive, send)


async def _send_half(messages: list[Message], send: Send) -> None:
    for message in messages:
        if message["type"] == "http.response.start":
            await send(message)
        elif message.get("body"):
            body = message["body"]
            await send({**message, "body": body[: len(body) // 2], "more_body": True})
            return


async def _take_body(receive: Receive, at_least: int | None) -> None:
    """Read the body up to a number of bytes, or the whole of it for None."""
    taken = 0
    while at_least is None or taken < at_least:
        message = await receive()
        taken += len(message.get("body", b""))
        if message["type"] == "http.disconnect" or not message.get("more_body"):
            return


def _replay(message: Message) -> Receive:
    waiting = [message]

    async def receive() -> Message:
        return waiting.pop() if waiting else {"type": "http.disconnect"}

    return receive


async def _swallow(_message: Message) -> None:
    """Take an answer that nobody will see."""
