"""The reply to a save is lost: the counter goes on, and the customer is on the service once, with every file."""

from __future__ import annotations

from pathlib import Path

from joptic_desktop.ui.theme.theme import Theme
from tests.flows.test_line_down import PEOPLE, create, digest, papers
from tests.flows.till import Till, until
from tests.server_process import HELD, ServerProcess
from tests.shop import eventually


async def test_a_customer_whose_reply_was_lost_is_found_once_with_the_files(
    service: ServerProcess, theme: Theme, tmp_path: Path
) -> None:
    scan, card = papers(tmp_path)
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(lambda: len(till.rows()) == 30)
        service.add_fault("POST /customer", when="after", drop=True, delay=HELD)
        await create(till, PEOPLE[0], (scan, card))
        await eventually(lambda: bool(service.requests("POST", "/customer")))
        # while the service cannot be asked, the row says that it is being checked
        service.add_fault("GET /customer", status=503, times=99)
        service.clear_faults("POST /customer")
        await until(lambda: any(row.in_doubt for row in till.rows()))
        assert till.row("Layla Hassani").in_doubt
        service.clear_faults()
        till.services.sync.sync_now()
        await until(lambda: [row.attention for row in till.rows() if row.name == "Layla Hassani"] == [None])
        assert len(service.ledger("create")) == 1
        assert {line["sha256"] for line in service.ledger("file")} == {digest(scan), digest(card)}
        again = service.ledger("file")[2:]
        assert sorted(line["field"] for line in again) == sorted(line["field"] for line in service.ledger("file")[:2])
        assert len([row for row in till.rows() if row.name == "Layla Hassani"]) == 1
        assert till.services.sync.status.in_doubt == 0
