"""The service's answers, read tolerantly: row by row, and never guessed."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.api.wire import read_customer, read_deleted, read_deleted_count, read_page, read_written
from joptic_desktop.domain.contract import customer_to_json, summary_to_json
from joptic_desktop.domain.customers import (
    NOTHING_READ,
    Customer,
    CustomerSummary,
    DamagedRow,
    Group,
    Page,
    Sex,
    Status,
)
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import BadAnswer
from tests.domain import values
from tests.domain.test_contract import EXAMPLE

ROW = {
    "id": "customer-uuid",
    "name": "Layla Hassan",
    "userName": "layla@example.com",
    "groups": [{"id": "group-uuid", "name": "VIP Customers"}],
    "isLocal": True,
    "status": "active",
    "createdAt": "2024-01-15T10:00:00.000Z",
    "updatedAt": "2024-01-15T10:00:00.000Z",
}
GOOD = CustomerSummary(
    "customer-uuid",
    "Layla Hassan",
    "layla@example.com",
    (Group("group-uuid", "VIP Customers"),),
    is_local=True,
    status=Status.ACTIVE,
    created_at="2024-01-15T10:00:00.000Z",
    updated_at="2024-01-15T10:00:00.000Z",
)
PAGINATION = {"page": 1, "limit": 20, "total": 45, "totalPages": 3}


def page(*rows: Any, pagination: Any = None, asked: PageRequest | None = None) -> Page:
    body = json.dumps({"data": list(rows), "pagination": pagination or PAGINATION}).encode()
    return read_page(body, asked or PageRequest())


def row(**changes: Any) -> CustomerSummary:
    found = page({**ROW, **changes}).rows[0]
    assert isinstance(found, CustomerSummary)
    return found


def detail(**changes: Any) -> Customer:
    return read_customer(json.dumps({**EXAMPLE, **changes}).encode(), "customer-uuid")


def test_the_contracts_list_answer() -> None:
    assert page(ROW) == Page((GOOD,), page=1, limit=20, total=45, total_pages=3)


@given(st.lists(values.summaries, max_size=5))
def test_every_row_of_a_good_page_is_read(rows: list[CustomerSummary]) -> None:
    assert page(*map(summary_to_json, rows)).rows == tuple(rows)


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("active", Status.ACTIVE),
        ("unactive", Status.INACTIVE),
        ("inactive", Status.INACTIVE),
        ("Active", Status.ACTIVE),
        ("frozen", Status.UNKNOWN),
        (None, Status.UNKNOWN),
    ],
)
def test_the_status_is_tolerant(word: str | None, status: Status) -> None:
    assert row(status=word).status is status


@pytest.mark.parametrize("changes", [{"groups": None}, {"groups": []}])
def test_groups_may_be_missing(changes: dict[str, Any]) -> None:
    assert row(**changes).groups == ()
    assert page({key: value for key, value in ROW.items() if key != "groups"}).rows[0] == row(groups=[])


def test_only_the_id_of_a_row_is_needed() -> None:
    found = page({"id": "c-1"}).rows[0]
    assert found == CustomerSummary(
        "c-1", "", "", (), is_local=True, status=Status.UNKNOWN, created_at="", updated_at=""
    )


def test_numbers_may_stand_where_text_is_meant_and_more_may_come() -> None:
    assert row(id=12, name=5, extra={"a": [1]}).id == "12"


@pytest.mark.parametrize(
    "bad",
    [
        {**ROW, "id": "a/b"},
        {**ROW, "id": ".."},
        {**ROW, "id": "bulk"},
        {**ROW, "id": "x" * 10_240},
        {**ROW, "id": ""},
        {**ROW, "id": None},
        {**ROW, "name": ["Layla"]},
        {**ROW, "name": "a\0b"},
        {**ROW, "userName": "\ud800"},
        {**ROW, "isLocal": "perhaps"},
        {**ROW, "groups": "VIP"},
        {key: value for key, value in ROW.items() if key != "id"},
        "row",
        None,
        [],
        5,
    ],
)
def test_a_damaged_row_keeps_its_place_and_the_page_stays(bad: Any) -> None:
    rows = page({**ROW, "id": "a"}, bad, {**ROW, "id": "b"}).rows
    damaged = rows[1]
    assert isinstance(damaged, DamagedRow)
    assert damaged.position == 1
    assert damaged.reason
    assert "Layla" not in damaged.reason
    assert [r.id for r in rows if isinstance(r, CustomerSummary)] == ["a", "b"]


@pytest.mark.parametrize(
    ("bad", "rest"),
    [
        ({**ROW, "groups": "VIP"}, replace(GOOD, groups=())),
        ({**ROW, "name": "a\0b"}, replace(GOOD, name="")),
        ({**ROW, "id": "a/b", "status": 7}, replace(GOOD, id="", status=Status.UNKNOWN)),
        ({"id": "customer-uuid", "name": ["Layla"]}, replace(NOTHING_READ, id="customer-uuid")),
        ("row", NOTHING_READ),
    ],
)
def test_what_can_be_read_of_a_damaged_row_is_kept(bad: Any, rest: CustomerSummary) -> None:
    (damaged,) = page(bad).rows
    assert isinstance(damaged, DamagedRow)
    assert damaged.rest == rest


def test_a_damaged_row_is_known_again() -> None:
    first, second, other = page({**ROW, "groups": 1}, {**ROW, "groups": 1}, {**ROW, "groups": 2}).rows
    assert isinstance(first, DamagedRow)
    assert isinstance(second, DamagedRow)
    assert isinstance(other, DamagedRow)
    assert first.mark == second.mark != other.mark


def test_members_nobody_reads_damage_nothing() -> None:
    assert row(notes="a\0b", deep=[[[["\ud800"]]]]).name == "Layla Hassan"


def test_an_escaped_emoji_damages_nothing() -> None:
    assert row(name="Layla 👓").name == "Layla 👓"


@pytest.mark.parametrize(
    ("pagination", "expected"),
    [
        ({"page": "2", "limit": "10", "total": "45", "totalPages": "5"}, (2, 10, 45, 5)),
        ({"page": 1, "limit": 20, "total": 0, "totalPages": 0}, (1, 20, 0, 0)),
        ({"page": 1, "limit": 20, "total": 0, "totalPages": 1}, (1, 20, 0, 1)),
        ({"total": 45}, (3, 50, 45, 1)),
        ({"total": 45, "page": 0, "limit": 0, "totalPages": -1}, (3, 50, 45, 1)),
        ({"total": 45.0, "page": None, "limit": None, "totalPages": None, "next": "x"}, (3, 50, 45, 1)),
    ],
)
def test_pagination_is_lenient_and_recomputed(pagination: dict[str, Any], expected: tuple[int, int, int, int]) -> None:
    found = page(pagination=pagination, asked=PageRequest(page=3, limit=50))
    assert (found.page, found.limit, found.total, found.total_pages) == expected


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        None,
        {"data": []},
        {"data": {}, "pagination": PAGINATION},
        {"data": [], "pagination": None},
        {"data": [], "pagination": {}},
        {"data": [], "pagination": {"total": "many"}},
        {"data": [], "pagination": {"total": -1}},
        {"pagination": PAGINATION},
    ],
)
def test_what_is_no_list_answer_is_refused(body: Any) -> None:
    with pytest.raises(BadAnswer):
        read_page(json.dumps(body).encode(), PageRequest())


@given(values.customers)
def test_a_detail_is_read_whole(customer: Customer) -> None:
    assert read_customer(json.dumps(customer_to_json(customer)).encode(), customer.id) == customer


def test_another_customers_detail_is_refused() -> None:
    with pytest.raises(BadAnswer):
        read_customer(json.dumps(EXAMPLE).encode(), "another")


def test_a_customer_who_is_not_local_has_no_personal_data() -> None:
    assert detail(localData=None).personal is None


@pytest.mark.parametrize("empty", [None, {}])
def test_absent_parts_may_be_null_or_missing(empty: Any) -> None:
    found = detail(opticData=empty)
    assert not list(found.prescription.eyes() if found.prescription else [])


@pytest.mark.parametrize(
    ("written", "text"),
    [("-1.25", "-1.25"), ("+0.50", "+0.50"), ("-1,25", "-1,25"), ("", ""), ("Plan", "Plan"), (0, "0"), (-1, "-1")],
)
def test_powers_are_kept_verbatim(written: object, text: str) -> None:
    found = detail(opticData={"nearVision": {"leftEye": {"sph": written, "cyl": None}}})
    assert found.prescription is not None
    assert found.prescription.eye(Distance.NEAR, Side.LEFT) == Eye(text, None, None)


@pytest.mark.parametrize("number", ["-1.25", "0.10", "-0.00", "1e2"])
def test_a_power_that_comes_as_a_number_is_its_text_and_never_a_float(number: str) -> None:
    body = f'{{"id": "c", "opticData": {{"distanceVision": {{"rightEye": {{"sph": {number}}}}}}}}}'
    found = read_customer(body.encode(), "c")
    assert found.prescription is not None
    assert found.prescription.eye(Distance.DISTANCE, Side.RIGHT) == Eye(number)


@pytest.mark.parametrize("power", [True, ["-1.25"], {"value": 1}])
def test_a_power_that_is_no_value_at_all_is_not_guessed(power: object) -> None:
    with pytest.raises(BadAnswer):
        detail(opticData={"nearVision": {"leftEye": {"sph": power}}})


@pytest.mark.parametrize(
    ("word", "sex"), [("female", Sex.FEMALE), ("Male", Sex.MALE), ("x", Sex.UNKNOWN), (None, Sex.UNKNOWN)]
)
def test_sex_is_read_in_any_case(word: str | None, sex: Sex) -> None:
    personal = detail(localData={"firstName": "A", "sex": word}).personal
    assert personal is not None
    assert personal.sex is sex


@pytest.mark.parametrize("text", ["1992-05-12T00:00:00.000Z", "1992-05-11T22:00:00.000Z", "1992-05-12"])
def test_a_birth_date_is_the_day_that_was_meant(text: str) -> None:
    personal = detail(localData={"dateOfBirth": text}).personal
    assert personal is not None
    assert personal.date_of_birth == date(1992, 5, 12)


def test_a_detail_with_text_that_cannot_be_stored_is_refused() -> None:
    with pytest.raises(BadAnswer):
        detail(localData={"firstName": "a\0"})


def test_the_answer_to_a_write_has_no_address_and_no_prescription() -> None:
    record = {key: EXAMPLE[key] for key in ("id", "isActive", "createdAt", "updatedAt", "deletedAt")}
    written = read_written(json.dumps({"customer": record, "localData": EXAMPLE["localData"]}).encode())
    assert (written.id, written.address, written.prescription) == ("customer-uuid", None, None)
    assert written.personal == detail().personal


@pytest.mark.parametrize("body", [b"{}", b'{"customer": {"id": "a/b"}}', b'{"customer": null}', b"[]", b"1"])
def test_what_is_no_answer_to_a_write_is_refused(body: bytes) -> None:
    for read in (read_written, read_deleted, read_deleted_count):
        with pytest.raises(BadAnswer):
            read(body)


def test_the_answers_to_deletes() -> None:
    assert read_deleted(b'{"message": "Customer successfully deleted", "customerId": "c-1"}') == "c-1"
    assert read_deleted_count(b'{"message": "Successfully deleted 3 customer(s)", "deletedCount": 3}') == 3
