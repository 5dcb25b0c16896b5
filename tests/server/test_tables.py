"""The tables and the queries on them are understood by other databases than SQLite too."""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import Connection, Table, insert, select
from sqlalchemy.engine import Dialect, make_url
from sqlalchemy.exc import IntegrityError
from sqlalchemy.schema import CreateIndex, CreateTable

from joptic_desktop.server import stamps
from joptic_desktop.server.customer_query import ListQuery
from joptic_desktop.server.customers import folded_keys
from joptic_desktop.server.database import MEMORY, Database
from joptic_desktop.server.quirks import Quirk, QuirkBoard
from joptic_desktop.server.seeding import add_store
from joptic_desktop.server.tables import customers, metadata


@pytest.fixture
def dialect() -> Dialect:
    """The SQL of PostgreSQL, for which no server is needed."""
    return make_url("postgresql+psycopg://").get_dialect()()


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_every_table_can_be_made_in_postgresql(table: Table, dialect: Dialect) -> None:
    assert str(CreateTable(table).compile(dialect=dialect))
    assert all(str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes)


def test_the_list_can_be_asked_of_postgresql(dialect: Dialect) -> None:
    query = ListQuery(search="a%b", name="c", is_active=True, sort_by="name")
    board = QuirkBoard(frozenset({Quirk.UNSTABLE_TIES}))
    wanted = select(customers.c.id).where(query.condition("store")).order_by(*query.order(board))
    assert "LIKE" in str(wanted.compile(dialect=dialect))


def test_the_constraint_holds_an_email_once_in_a_store() -> None:
    database = Database(MEMORY)

    def add(connection: Connection, store_id: str, customer_id: str, email_key: str | None) -> None:
        moments = {"created_at": 1, "updated_at": 1}
        keys = {"email_key": email_key, **folded_keys(None, None, None)}
        values = {"id": customer_id, "store_id": store_id, "is_active": True, **moments, **keys}
        connection.execute(insert(customers).values(values))

    first = database.call(lambda c: add_store(c, "A", "Rabat", roles={}))
    second = database.call(lambda c: add_store(c, "B", "Rabat", roles={}))
    for place, (store, key) in enumerate([(first, "e"), (second, "e"), (first, None), (first, None)]):
        database.call(partial(add, store_id=store, customer_id=str(place), email_key=key))
    with pytest.raises(IntegrityError):
        database.call(lambda c: add(c, first, "again", "e"))
    database.close()


def test_stamps_go_on_when_the_clock_stands_or_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(MEMORY)
    store = database.call(lambda c: add_store(c, "A", "Rabat", roles={}))
    given = []
    for moment in (4_000_000_000_000, 4_000_000_000_000, 3_999_999_000_000, 4_000_000_000_500):
        monkeypatch.setattr(stamps, "now", lambda moment=moment: moment)
        given.append(database.call(lambda c: stamps.next_stamp(c, store)))
    database.close()
    assert given == [4_000_000_000_000, 4_000_000_000_001, 4_000_000_000_002, 4_000_000_000_500]


def test_moments_are_written_as_the_contract_does() -> None:
    assert stamps.iso(1_705_312_800_000) == "2024-01-15T10:00:00.000Z"
    assert stamps.iso(1_705_312_800_007) == "2024-01-15T10:00:00.007Z"
    assert stamps.iso_or_none(None) is None
