import asyncio

from joptic_desktop.errors import StoreClosed
from joptic_desktop.ui.tasks import TaskOwner


class Heard:
    def __init__(self) -> None:
        self.errors: list[BaseException] = []

    def __call__(self, error: BaseException) -> None:
        self.errors.append(error)


async def test_work_runs_to_its_end_though_nobody_keeps_the_task() -> None:
    done = asyncio.Event()

    async def work() -> None:
        await asyncio.sleep(0)
        done.set()

    heard = Heard()
    owner = TaskOwner(heard)
    owner.spawn(work())
    await done.wait()
    await asyncio.sleep(0)
    assert not owner.busy
    assert heard.errors == []


async def test_an_error_is_reported() -> None:
    failure = ValueError("no such customer")

    async def work() -> None:
        if await asyncio.sleep(0, result=True):
            raise failure

    heard = Heard()
    owner = TaskOwner(heard)
    task = owner.spawn(work())
    assert task is not None
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert heard.errors == [failure]


async def test_what_the_closing_of_a_store_cut_short_is_no_error() -> None:
    async def work() -> None:
        raise StoreClosed("cache.db is closed.")

    heard = Heard()
    owner = TaskOwner(heard)
    owner.spawn(work())
    await owner.settled()
    assert heard.errors == []


async def test_closing_waits_for_the_clean_up_of_what_it_cancels() -> None:
    cleaned = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            cleaned.append("yes")

    heard = Heard()
    owner = TaskOwner(heard)
    owner.spawn(work())
    await asyncio.sleep(0)
    await owner.close()
    assert cleaned == ["yes"]
    assert heard.errors == []
    assert owner.closed


async def test_nothing_starts_after_the_end() -> None:
    ran = []

    async def work() -> None:
        ran.append("yes")

    owner = TaskOwner(Heard())
    owner.cancel()
    assert owner.spawn(work()) is None
    await asyncio.sleep(0)
    assert ran == []
