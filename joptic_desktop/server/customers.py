"""The customers of a store: every rule of the contract about creating, reading, changing and deleting them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from joptic_desktop.server import ledger, stamps
from joptic_desktop.server.access import Caller
from joptic_desktop.server.attachments import IncomingFile, attach
from joptic_desktop.server.customer_input import CustomerInput
from joptic_desktop.server.customer_query import ListQuery, fold
from joptic_desktop.server.ledger import Effect
from joptic_desktop.server.merging import merge_address, merge_optic
from joptic_desktop.server.problems import Problem, UnknownCustomer, bad_request, email_taken
from joptic_desktop.server.quirks import Quirk, QuirkBoard
from joptic_desktop.server.shapes import CustomerRow, Shape, list_row, pagination
from joptic_desktop.server.tables import customers, groups, memberships
from joptic_desktop.server.text_rules import NUL

COLUMNS = {
    "firstName": "first_name",
    "lastName": "last_name",
    "email": "email",
    "phoneNumber": "phone_number",
    "dateOfBirth": "date_of_birth",
    "sex": "sex",
}
LISTED = [
    customers.c[name]
    for name in ("id", "first_name", "last_name", "user_name", "local_id", "is_active", "created_at", "updated_at")
]


@dataclass(frozen=True, slots=True)
class Write:
    """What one create or update brings."""

    data: CustomerInput
    files: tuple[IncomingFile, ...]


def new_id() -> str:
    """Return an id for a row."""
    return str(uuid.uuid4())


def folded_keys(first: str | None, last: str | None, user_name: str | None) -> dict[str, str]:
    """Return the folded columns by which a customer is sorted and found."""
    words = [fold(word) for word in (first, last) if word]
    user = fold(user_name or "")
    return {"name_key": "\n".join(words) or user, "search_key": "\n".join([*words, user])}


class CustomerBook:
    """Carries the six calls out, each method in the transaction it is given."""

    def __init__(self, quirks: QuirkBoard) -> None:
        self._quirks = quirks

    def check_email(self, connection: Connection, store_id: str, email: str | None, own_id: str = "") -> None:
        """Refuse an e-mail that another customer of the store has.

        Raises:
            Problem: 409.
        """
        if email is None:
            return
        taken: list[ColumnElement[bool]] = [customers.c.store_id == store_id, customers.c.id != own_id]
        if Quirk.EMAIL_CASEFOLD in self._quirks:
            taken.append(func.lower(customers.c.email) == email.lower())
        else:
            taken.append(customers.c.email == email)
        if Quirk.DELETED_HOLDS_EMAIL not in self._quirks:
            taken.append(customers.c.deleted_at.is_(None))
        if connection.execute(select(customers.c.id).where(*taken).limit(1)).first() is not None:
            raise email_taken()

    def _email_key(self, email: str) -> str | None:
        if Quirk.CHECK_THEN_INSERT in self._quirks:
            return None
        return email.lower() if Quirk.EMAIL_CASEFOLD in self._quirks else email

    def _personal(self, given: Mapping[str, str]) -> dict[str, object]:
        values: dict[str, object] = {COLUMNS[name]: text for name, text in given.items()}
        if "email" in given:
            values |= {"email_key": self._email_key(given["email"]), "user_name": given["email"]}
        return values

    def _stamp(self, connection: Connection, caller: Caller) -> int:
        stamp = stamps.next_stamp(connection, caller.store_id)
        return stamp - stamp % 1000 if Quirk.COARSE_STAMPS in self._quirks else stamp

    def create(self, connection: Connection, caller: Caller, write: Write) -> CustomerRow:
        """Add a customer of the store.

        Raises:
            Problem: 409 when the e-mail is taken.
        """
        personal = write.data.personal or {}
        stamp, customer_id = self._stamp(connection, caller), new_id()
        values = {
            "id": customer_id,
            "store_id": caller.store_id,
            "is_active": True,
            "created_at": stamp,
            "updated_at": stamp,
            "local_id": new_id(),
            **self._personal(personal),
            **self._parts(None, write.data),
            **folded_keys(personal.get("firstName"), personal.get("lastName"), personal.get("email")),
        }
        try:
            connection.execute(insert(customers).values(values))
        except IntegrityError as duplicate:
            raise email_taken() from duplicate
        self._note(connection, caller, Effect.CREATE, customer_id, stamp, write)
        return self._row(connection, caller.store_id, customer_id)

    def update(self, connection: Connection, caller: Caller, customer_id: str, write: Write) -> CustomerRow:
        """Change what a PUT names and keep the rest.

        Raises:
            Problem: 404 when there is no such customer, 409 when the e-mail is taken.
        """
        row = self._row(connection, caller.store_id, customer_id, to_write=True)
        self._writable(row)
        stamp = self._stamp(connection, caller)
        personal = {} if row.local_id is None else dict(write.data.personal or {})
        values = self._personal(personal) | self._parts(row, write.data)
        if personal or Quirk.NO_UPDATED_AT_FOR_OPTIC not in self._quirks:
            values["updated_at"] = stamp
        if personal:
            values |= folded_keys(
                personal.get("firstName", row.first_name),
                personal.get("lastName", row.last_name),
                personal.get("email", row.user_name),
            )
        if values:
            self._change(connection, customer_id, values)
        self._note(connection, caller, Effect.UPDATE, customer_id, stamp, write)
        return self._row(connection, caller.store_id, customer_id)

    def _change(self, connection: Connection, customer_id: str, values: Mapping[str, object]) -> None:
        try:
            connection.execute(update(customers).where(customers.c.id == customer_id).values(dict(values)))
        except IntegrityError as duplicate:
            raise email_taken() from duplicate

    def _writable(self, row: CustomerRow) -> None:
        if row.local_id is None and Quirk.REFUSE_CONTRACT_USERS in self._quirks:
            raise bad_request("Only local customers can be changed")

    def _parts(self, row: CustomerRow | None, data: CustomerInput) -> dict[str, object]:
        values: dict[str, object] = {}
        if data.address is not None:
            values["address"] = merge_address(row.address if row else None, data.address, self._quirks)
            values["address_id"] = (row.address_id if row else None) or new_id()
        if data.optic is not None:
            values["optic"] = merge_optic(row.optic if row else None, data.optic, self._quirks)
            values["optic_id"] = (row.optic_id if row else None) or new_id()
        return values

    def _note(
        self, connection: Connection, caller: Caller, effect: Effect, customer_id: str, stamp: int, write: Write
    ) -> None:
        attach(connection, customer_id, write.files, stamp, replace=Quirk.REPLACE_FILES in self._quirks)
        data = write.data
        sent = {"customerData": data.personal, "address": data.address, "opticData": data.optic}
        given = {name: part for name, part in sent.items() if part is not None}
        ledger.record(connection, caller, effect, customer_id, stamp, {"data": given})
        ledger.record_files(connection, caller, customer_id, write.files, stamp)

    def _row(self, connection: Connection, store_id: str, customer_id: str, *, to_write: bool = False) -> CustomerRow:
        """Return a customer; `to_write` keeps other servers of the database off until the transaction ends."""
        if NUL in customer_id:
            raise UnknownCustomer
        visible = (customers.c.id == customer_id, customers.c.store_id == store_id, customers.c.deleted_at.is_(None))
        wanted = select(customers).where(*visible)
        row = connection.execute(wanted.with_for_update() if to_write else wanted).one_or_none()
        if row is None:
            raise UnknownCustomer
        return row

    def read(self, connection: Connection, store_id: str, customer_id: str) -> CustomerRow:
        """Return a customer of the store.

        Raises:
            UnknownCustomer: there is none, or no longer.
        """
        return self._row(connection, store_id, customer_id)

    def page(self, connection: Connection, store_id: str, query: ListQuery) -> Shape:
        """Return a page of the list in the contract's shape."""
        condition = query.condition(store_id)
        total = connection.execute(select(func.count()).select_from(customers).where(condition)).scalar_one()
        offset = (query.page - 1) * query.limit
        rows: Sequence[CustomerRow] = ()
        if offset < total:
            wanted = select(*LISTED).where(condition).order_by(*query.order(self._quirks))
            rows = connection.execute(wanted.limit(query.limit).offset(offset)).all()
        elif query.page > 1 and Quirk.PAST_END_404 in self._quirks:
            raise Problem(404, "Page not found")
        grouped = _groups_of(connection, [row.id for row in rows])
        return {
            "data": [list_row(row, grouped.get(row.id, ()), self._quirks) for row in rows],
            "pagination": pagination(query, total, self._quirks),
        }

    def delete(self, connection: Connection, caller: Caller, customer_id: str) -> None:
        """Delete a customer softly.

        Raises:
            UnknownCustomer: there is none, or no longer.
        """
        self._writable(self._row(connection, caller.store_id, customer_id, to_write=True))
        self._erase(connection, caller, [customer_id])

    def delete_all(self, connection: Connection, caller: Caller, ids: Sequence[str]) -> int:
        """Delete those of the ids that are customers of the store; return how many.

        Raises:
            UnknownCustomer: none of them is.
        """
        visible = (customers.c.store_id == caller.store_id, customers.c.deleted_at.is_(None))
        found: list[str] = []
        asked = sorted(customer_id for customer_id in ids if NUL not in customer_id)  # one order, so that none waits
        for start in range(0, len(asked), 500):  # databases bound the number of parameters of a statement
            wanted = select(customers).where(customers.c.id.in_(asked[start : start + 500]), *visible)
            for row in connection.execute(wanted.order_by(customers.c.id).with_for_update()):
                self._writable(row)
                found.append(row.id)
        if not found:
            raise UnknownCustomer("No valid customers found to delete")
        self._erase(connection, caller, found)
        return len(found)

    def _erase(self, connection: Connection, caller: Caller, ids: Sequence[str]) -> None:
        for customer_id in ids:
            stamp = self._stamp(connection, caller)
            gone: dict[str, object] = {"deleted_at": stamp, "updated_at": stamp}
            if Quirk.DELETED_HOLDS_EMAIL not in self._quirks:
                gone["email_key"] = None
            connection.execute(update(customers).where(customers.c.id == customer_id).values(gone))
            ledger.record(connection, caller, Effect.DELETE, customer_id, stamp, {})


def _groups_of(connection: Connection, ids: Sequence[str]) -> dict[str, list[dict[str, str]]]:
    """Return the groups of each customer, in the order they were given."""
    found: dict[str, list[dict[str, str]]] = {}
    wanted = (
        select(memberships.c.customer_id, groups.c.id, groups.c.name)
        .join(groups, groups.c.id == memberships.c.group_id)
        .where(memberships.c.customer_id.in_(ids))
        .order_by(memberships.c.customer_id, memberships.c.place)
    )
    for customer_id, group_id, name in connection.execute(wanted):
        found.setdefault(customer_id, []).append({"id": group_id, "name": name})
    return found
