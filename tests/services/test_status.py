"""The status says what a person must do about the line, and nothing of the kind where waiting helps."""

from __future__ import annotations

import pytest

from joptic_desktop.services.views import SyncState
from tests.server_process import ServerProcess
from tests.shop import Shop

ANSWERS: list[tuple[dict[str, object], SyncState, str]] = [
    (
        {"status": 403, "body": {"statusCode": 403, "message": "No access"}},
        SyncState.FAILING,
        "may not read this store",
    ),
    ({"status": 404, "body": {"statusCode": 404, "message": "Cannot GET /x"}}, SyncState.FAILING, "does not know"),
    (
        {"status": 302, "headers": {"location": "http://portal.example"}, "body": {}},
        SyncState.PORTAL,
        "leads elsewhere",
    ),
    ({"status": 502, "html": "<html>bad gateway</html>"}, SyncState.FAILING, ""),
    ({"drop": True}, SyncState.OFFLINE, ""),
    ({}, SyncState.ONLINE, ""),
]


@pytest.mark.parametrize(("answer", "state", "advice"), ANSWERS)
async def test_what_no_waiting_helps_against_is_said(
    shop: Shop, server: ServerProcess, answer: dict[str, object], state: SyncState, advice: str
) -> None:
    if answer:
        server.add_fault("GET /customer", times=9, **answer)
    async with shop.at_work() as store:
        await store.engine.watch.canary()
        status = store.services.sync.status
    assert status.state is state
    assert advice in status.advice
    assert bool(status.advice) is bool(advice)
