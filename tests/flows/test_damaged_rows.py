"""A damaged row of the service stands in the table as what it is: the page stays, nothing is lost by it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from joptic_desktop.domain.queries import Attention
from joptic_desktop.ui.counter.columns import Column
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.till import Till, until
from tests.server_process import ServerProcess

STAMP = "2026-11-18T10:00:{:02}.000Z"


def row(number: int, **more: object) -> dict[str, Any]:
    good = {"id": f"c{number}", "name": f"Amine {number}", "userName": f"amine{number}@example.com", "status": "active"}
    return {**good, "createdAt": STAMP.format(50 - number), "updatedAt": STAMP.format(50 - number), **more}


BAD = row(1, groups="VIP")
NAMELESS = row(3, id="../etc", name="Chama")
WHOLE = [row(number) for number in range(5)]


def send(service: ServerProcess, rows: list[dict[str, Any]], *, records: bool = False) -> None:
    """Let every list be these rows from now on, and every record of them one that cannot be read."""
    page = {"data": rows, "pagination": {"page": 1, "limit": 100, "total": len(rows), "totalPages": 1}}
    service.clear_faults()
    service.add_fault("GET /customer", status=200, body=page, times=999)
    if not records:
        service.add_fault("GET /customer/*", status=200, body={"id": 7}, times=999)


def last_cells(till: Till) -> list[str]:
    """What the last column says of each row, and what a screen reader says of the whole row."""
    till.model.prepare(0, till.model.rowCount())
    texts = [till.model.texts(place) for place in range(till.model.rowCount())]
    return [one.columns[Column.UPDATED] for one in texts if one]


async def choose(till: Till, place: int) -> None:
    till.window.page.column.table.select_position(place)
    uid = till.model.uids_at([place])[0]
    await until(lambda: till.window.page.detail.view is not None and till.window.page.detail.view.uid == uid)


async def test_it_keeps_its_place_and_says_what_is_wrong(theme: Theme, tmp_path: Path, service: ServerProcess) -> None:
    send(service, [row(0), BAD, row(2), NAMELESS, row(4)])
    async with Till.open(theme, tmp_path, service.announcement) as till:
        window, model = till.window, till.model
        await until(lambda: model.rowCount() == 5 and window.lists.counts.damaged == 2)
        assert [one.name for one in till.rows()] == ["Amine 0", "Amine 1", "Amine 2", "Chama", "Amine 4"]
        assert [text == "Damaged" for text in last_cells(till)] == [False, True, False, True, False]
        await choose(till, 1)
        record = window.page.detail.record
        assert record.notice.headline.text() == "Cannot be read."
        assert "the groups" in record.notice.sentence.text()
        assert not record.tools.edit.isEnabled()
        assert not record.tools.attach.isEnabled()
        assert not window.menu_actions.edit.isEnabled()
        assert window.menu_actions.delete.isEnabled()
        await choose(till, 3)
        assert not window.menu_actions.delete.isEnabled()
        await choose(till, 0)
        assert window.menu_actions.delete.isEnabled()


async def test_its_form_does_not_open(theme: Theme, tmp_path: Path, service: ServerProcess) -> None:
    send(service, [BAD])
    async with Till.open(theme, tmp_path, service.announcement) as till:
        await until(lambda: till.model.rowCount() == 1)
        await choose(till, 0)
        till.window.page.column.table.opened.emit(till.model.uids_at([0])[0])
        till.desk.open_form(till.model.uids_at([0])[0], "")
        await until(lambda: till.window.toasts.shown)
        assert till.desk.dialogs == ()


async def test_it_outlives_a_restart_without_a_line_and_heals_with_a_whole_row(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    send(service, [row(0), BAD, row(2), NAMELESS, row(4)])
    async with Till.open(theme, tmp_path, service.announcement) as till:
        await until(lambda: till.window.lists.counts.damaged == 2)
    service.stop()
    async with Till.open(theme, tmp_path) as till:
        await until(lambda: till.model.rowCount() == 5)
        assert sum(one.attention is Attention.DAMAGED for one in till.rows()) == 2
        await choose(till, next(n for n, one in enumerate(till.rows()) if one.name == "Chama"))
        service.start()
        send(service, WHOLE)
        till.services.sync.sync_now()
        till.window.page.detail.record.notice.button.click()
        await until(lambda: till.window.lists.counts.damaged == 0 and till.model.rowCount() == 5)
        assert {one.name for one in till.rows()} == {f"Amine {number}" for number in range(5)}


async def test_reading_it_again_heals_it_when_the_record_is_whole(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    send(service, [row(0), BAD])
    record = {"id": "c1", "isActive": True, "createdAt": STAMP.format(1), "updatedAt": STAMP.format(1)}
    async with Till.open(theme, tmp_path, service.announcement) as till:
        await until(lambda: till.window.lists.counts.damaged == 1)
        await choose(till, 1)
        service.clear_faults()
        service.add_fault("GET /customer/c1", status=200, body=record, times=9)
        till.window.page.detail.record.notice.button.click()
        await until(lambda: till.window.lists.counts.damaged == 0)
        await until(till.window.page.detail.record.tools.edit.isEnabled)


async def test_searching_and_filtering_know_it(theme: Theme, tmp_path: Path, service: ServerProcess) -> None:
    send(service, [row(0), BAD, row(2), NAMELESS])
    async with Till.open(theme, tmp_path, service.announcement) as till:
        window = till.window
        await until(lambda: window.lists.counts.damaged == 2)
        window.lists.show_attention(Attention.DAMAGED)
        await until(lambda: [one.name for one in till.rows()] == ["Amine 1", "Chama"])
        window.lists.clear_filters()
        window.page.column.search.set_text("chama")
        await until(lambda: [one.name for one in till.rows()] == ["Chama"])
