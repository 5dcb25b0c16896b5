"""An answer about who asks, or how often, says nothing of the write: its attempt does not count."""

from __future__ import annotations

import pytest

from joptic_desktop.domain.writes import WriteState
from tests.server_process import ServerProcess
from tests.shop import Shop, person, unfinished
from tests.sync.test_sender import sender_of


@pytest.mark.parametrize("status", [401, 403, 429])
async def test_it_is_no_attempt_and_lengthens_no_later_rest(shop: Shop, server: ServerProcess, status: int) -> None:
    shop.create(person(1))
    answer = {"statusCode": status, "message": "no"}
    server.add_fault("POST /customer", status=status, body=answer, headers={"retry-after": "1"}, times=1)
    cut = {"statusCode": 400, "message": "Unexpected end of form"}
    server.add_fault("POST /customer", status=400, body=cut, times=1)
    async with shop.at_work() as store:
        (write,) = await unfinished(store)
        for _ in range(2):
            await sender_of(store).send(write)
        (left,) = await unfinished(store)
    assert (left.state, left.attempts, left.tries) == (WriteState.QUEUED, 2, 1)
    assert left.not_before - write.saved_at < 4.0
