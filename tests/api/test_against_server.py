"""The client against the embedded server: the contract, and each of its other readings."""

import hashlib
import io
from dataclasses import replace
from datetime import date

import pytest

from joptic_desktop.api.budget import Method
from joptic_desktop.api.customers import CustomersApi, Update
from joptic_desktop.api.line import Line
from joptic_desktop.api.outcome import Hint, Kind, LineState, Outcome
from joptic_desktop.api.sending import UploadFile
from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer, CustomerSummary, Page, Sex, Status
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.queries import PageRequest, SortBy, SortOrder
from joptic_desktop.errors import Forbidden, NotFound, Refused, SignInNeeded, TooMany, Unreachable
from tests.server_process import ServerProcess

RIGHT, LEFT = Eye("-1.25", "-0.25", "90"), Eye("-1.00", "0", "0")
EYES = (
    EyeChange(Distance.DISTANCE, Side.RIGHT, RIGHT),
    EyeChange(Distance.DISTANCE, Side.LEFT, LEFT),
    EyeChange(Distance.NEAR, Side.RIGHT, Eye("0.75", "0", "0")),
)


def person(email: str = "layla@example.com", first_name: str = "Layla") -> CustomerChange:
    return CustomerChange(
        PersonalChange(first_name, "الحسني", email, "+212612345678", date(1992, 5, 12), Sex.FEMALE),
        AddressChange("1 Rue de l'Œil", "Fès", "30000", ""),
        EYES,
    )


def pdf(field: str, data: bytes = b"%PDF-1.7") -> UploadFile:
    return UploadFile(field, f"{field}-1.pdf", "application/pdf", len(data), lambda: io.BytesIO(data))


async def created(api: CustomersApi, email: str = "layla@example.com", first_name: str = "Layla") -> str:
    outcome = await api.create(person(email, first_name))
    assert outcome.customer is not None, outcome
    return outcome.customer.id


def ids(page: Page) -> list[str]:
    return [row.id for row in page.rows if isinstance(row, CustomerSummary)]


ONES_OWN_WAY = [
    *("nest-404", "guard-403", "bare-401", "message-string", "prefixed-fields", "bare-500", "strict-true"),
    *("forbid-unknown-query", "unstable-ties", "inactive-spelling", "string-numbers", "one-empty-page", "null-groups"),
    *("past-end-404", "email-casefold", "deleted-holds-email", "check-then-insert", "no-updated-at-for-optic"),
    *(
        "optic-replace",
        "optic-deep",
        "refuse-contract-users",
        "null-parts",
        "lax-body",
        "strict-fields",
        "clear-ignored",
    ),
    *("replace-files", "type-allow-list", "mangle-names", "html-errors", "truthy", "one-file-per-field"),
]


@pytest.mark.parametrize("quirk", ["contract", *ONES_OWN_WAY])
async def test_a_day_at_the_counter(api: CustomersApi, server: ServerProcess, quirk: str) -> None:
    server.set_quirks(quirk)
    files = (pdf("prescription", b"%PDF-1"), pdf("idCard", b"%PDF-2"))
    made = await api.create(person(), files)
    assert made.kind is Kind.DONE
    assert made.customer is not None
    customer_id = made.customer.id
    read = await api.get(customer_id)
    assert read.personal is not None
    assert (read.personal.last_name, read.personal.date_of_birth) == ("الحسني", date(1992, 5, 12))
    assert read.prescription is not None
    assert [eye for _, _, eye in read.prescription.eyes()] == [eye.eye for eye in EYES]
    assert [line["sha256"] for line in server.ledger("file") if line["customerId"] == customer_id] == [
        hashlib.sha256(data).hexdigest() for data in (b"%PDF-1", b"%PDF-2")
    ]
    changed = read.prescription.with_eye(Distance.NEAR, Side.RIGHT, Eye("1.25", "0", "0"))
    update = Update(PersonalChange(first_name="Laila"), replace(read.address or Address(), city="Rabat"), changed)
    assert (await api.update(customer_id, update)).kind is Kind.DONE
    again = await api.get(customer_id)
    assert again.personal is not None
    assert (again.personal.first_name, again.address and again.address.city) == ("Laila", "Rabat")
    assert again.prescription == replace(changed, id=again.prescription.id if again.prescription else None)
    assert ids(await api.list(PageRequest(is_active=True, search="Laila"))) == [customer_id]
    assert (await api.delete(customer_id)).kind is Kind.DONE
    assert ids(await api.list(PageRequest())) == []


async def test_every_parameter_of_the_list(api: CustomersApi) -> None:
    for letter in "abcde":
        await created(api, f"{letter}@example.com", f"Name {letter}")
    first = await api.list(PageRequest(search="Name", limit=2, sort_by=SortBy.NAME, sort_order=SortOrder.ASCENDING))
    names = [row.name for row in first.rows if isinstance(row, CustomerSummary)]
    assert [name.split()[1] for name in names] == ["a", "b"]
    assert (first.page, first.limit, first.total, first.total_pages) == (1, 2, 5, 3)
    last = await api.list(PageRequest(page=3, limit=2, sort_by=SortBy.NAME, sort_order=SortOrder.DESCENDING))
    assert len(last.rows) == 1
    assert ids(await api.list(PageRequest(is_active=False))) == []
    assert len(ids(await api.list(PageRequest(name="Name c")))) == 1


@pytest.mark.parametrize("quirks", [(), ("past-end-404",), ("one-empty-page",), ("string-numbers",)])
async def test_a_page_past_the_end_is_empty(api: CustomersApi, server: ServerProcess, quirks: tuple[str, ...]) -> None:
    server.set_quirks(*quirks)
    await created(api)
    assert (await api.list(PageRequest(page=7))).rows == ()


async def test_a_limit_that_is_refused_is_named(api: CustomersApi, server: ServerProcess) -> None:
    server.set_quirks("limit-400")
    with pytest.raises(Refused) as caught:
        await api.list(PageRequest(limit=100))
    assert [name for name, _ in caught.value.fields] == ["limit"]


async def test_inactive_is_read_in_both_spellings(api: CustomersApi, server: ServerProcess) -> None:
    store = server.new_store("Store of many", synthetic=60)
    api = CustomersApi(api._line, store, lambda: server.announcement.owner.access_token)
    statuses = set()
    for quirk in ("contract", "inactive-spelling"):
        server.set_quirks(quirk)
        page = await api.list(PageRequest(limit=100))
        statuses |= {row.status for row in page.rows if isinstance(row, CustomerSummary)}
    assert statuses <= {Status.ACTIVE, Status.INACTIVE}


@pytest.mark.parametrize("quirks", [(), ("email-casefold",)])
async def test_an_email_in_use_is_a_clash(api: CustomersApi, server: ServerProcess, quirks: tuple[str, ...]) -> None:
    server.set_quirks(*quirks)
    await created(api)
    other = await created(api, "other@example.com")
    email = "LAYLA@example.com" if quirks else "layla@example.com"
    assert (await api.create(person(email))).kind is Kind.CLASH
    update = await api.update(other, Update(PersonalChange(email=email)))
    assert (update.kind, update.fields[0][0]) == (Kind.CLASH, "email")


@pytest.mark.parametrize("quirks", [(), ("message-string",), ("prefixed-fields",)])
async def test_refused_data_name_their_fields(
    api: CustomersApi, server: ServerProcess, quirks: tuple[str, ...]
) -> None:
    server.set_quirks(*quirks)
    bad = CustomerChange(PersonalChange(first_name="A", last_name="B", email="not-an-email"))
    outcome = await api.create(bad)
    assert outcome.kind is Kind.REFUSED
    assert outcome.words
    assert outcome.fields
    assert all("." not in name for name, _ in outcome.fields)


@pytest.mark.parametrize("quirks", [(), ("guard-403",)])
async def test_a_reader_may_read_but_not_write(
    server: ServerProcess, line: Line, store: str, quirks: tuple[str, ...]
) -> None:
    server.set_quirks(*quirks)
    reader = CustomersApi(line, store, lambda: server.announcement.reader.access_token)
    assert (await reader.list(PageRequest())).rows == ()
    assert (await reader.create(person())).kind is Kind.FORBIDDEN
    stranger = CustomersApi(line, store, lambda: server.announcement.stranger.access_token)
    with pytest.raises(Forbidden):
        await stranger.list(PageRequest())


@pytest.mark.parametrize("quirks", [(), ("bare-401",)])
async def test_a_token_that_does_not_hold_asks_to_sign_in(
    server: ServerProcess, line: Line, store: str, quirks: tuple[str, ...]
) -> None:
    server.set_quirks(*quirks)
    api = CustomersApi(line, store, lambda: "eyJ.eyJ.x")
    with pytest.raises(SignInNeeded):
        await api.list(PageRequest())
    assert (await api.create(person())).kind is Kind.SIGN_IN


@pytest.mark.parametrize("quirks", [(), ("nest-404",)])
async def test_a_customer_that_is_not_there(api: CustomersApi, server: ServerProcess, quirks: tuple[str, ...]) -> None:
    server.set_quirks(*quirks)
    with pytest.raises(NotFound):
        await api.get("nobody")
    assert (await api.update("nobody", Update(PersonalChange(first_name="X")))).kind is Kind.GONE
    assert (await api.delete("nobody")).kind is Kind.GONE
    assert (await api.delete_many(["nobody"])).kind is Kind.GONE


async def test_a_proxys_page_in_place_of_a_404_loses_nobody(api: CustomersApi, server: ServerProcess) -> None:
    server.set_quirks("html-errors")
    with pytest.raises(Unreachable):
        await api.get("nobody")
    for outcome in (await api.delete("nobody"), await api.update("nobody", Update(PersonalChange(first_name="X")))):
        assert (outcome.kind, outcome.line, outcome.foreign) == (Kind.UNREACHABLE, LineState.FAILING, True)


async def test_an_address_without_the_api_is_told_apart(server: ServerProcess, accounts: object, line: Line) -> None:
    server.add_fault("GET /customer", status=404, body={"statusCode": 404, "message": "Cannot GET /customer"})
    api = CustomersApi(line, "store-1", lambda: server.announcement.owner.access_token)
    with pytest.raises(Unreachable, match="address"):
        await api.list(PageRequest())


async def test_bulk_delete_counts_those_that_were_there(api: CustomersApi) -> None:
    some = [await created(api, f"{n}@example.com") for n in range(3)]
    outcome = await api.delete_many([*some, *some, "nobody"])
    assert (outcome.kind, outcome.deleted_count) == (Kind.DONE, 3)


async def test_a_bulk_delete_whose_body_is_stripped_deletes_nobody_and_says_so(
    api: CustomersApi, server: ServerProcess
) -> None:
    customer_id = await created(api)
    server.set_quirks("strip-body")
    outcome = await api.delete_many([customer_id])
    assert (outcome.kind, outcome.hint) == (Kind.REFUSED, Hint.DELETE_BODY_LOST)
    assert (await api.get(customer_id)).id == customer_id


@pytest.mark.parametrize("quirk", ["strict-fields", "strict-fields-old"])
async def test_a_file_field_that_is_not_known_is_told_apart(
    api: CustomersApi, server: ServerProcess, quirk: str
) -> None:
    server.set_quirks(quirk)
    outcome = await api.create(person(), (pdf("ownField"),))
    assert (outcome.kind, outcome.hint) == (Kind.REFUSED, Hint.FILE_FIELD_REFUSED)
    assert (await api.create(person())).kind is Kind.DONE


@pytest.mark.parametrize("quirk", ["clear-ignored", "clear-400", "contract"])
async def test_taking_back_an_eye_is_kept_refused_or_done(api: CustomersApi, server: ServerProcess, quirk: str) -> None:
    customer_id = await created(api)
    server.set_quirks(quirk)
    cleared = Prescription().with_eye(Distance.NEAR, Side.RIGHT, Eye("", "", ""))
    outcome = await api.update(customer_id, Update(PersonalChange(), None, cleared))
    assert outcome.kind is (Kind.REFUSED if quirk == "clear-400" else Kind.DONE)
    near = (await api.get(customer_id)).prescription
    assert near is not None
    assert (near.eye(Distance.NEAR, Side.RIGHT) == Eye("", "", "")) == (quirk == "contract")


async def test_sending_the_whole_prescription_makes_all_readings_equal(
    api: CustomersApi, server: ServerProcess
) -> None:
    found: list[Customer] = []
    for quirk in ("contract", "optic-replace", "optic-deep"):
        server.set_quirks(quirk)
        customer_id = await created(api, f"{quirk}@example.com")
        fresh = (await api.get(customer_id)).prescription or Prescription()
        changed = fresh.with_eye(Distance.DISTANCE, Side.LEFT, Eye("-2.00", "0", "0"))
        assert (await api.update(customer_id, Update(PersonalChange(), None, changed))).kind is Kind.DONE
        found.append(await api.get(customer_id))
    eyes = [list(one.prescription.eyes()) if one.prescription else [] for one in found]
    assert eyes[0] == eyes[1] == eyes[2]
    assert len(eyes[0]) == 3


async def outcomes(api: CustomersApi, customer_id: str) -> list[Outcome]:
    return [
        await api.create(person("second@example.com")),
        await api.update(customer_id, Update(PersonalChange(first_name="X"))),
        await api.delete(customer_id),
        await api.delete_many([customer_id]),
    ]


@pytest.mark.parametrize("quirk", ["drop-after-commit", "late-apply"])
async def test_a_write_whose_answer_never_came_is_in_doubt(
    api: CustomersApi, server: ServerProcess, quirk: str
) -> None:
    customer_id = await created(api)
    server.set_quirks(quirk)
    found = await outcomes(api, customer_id)
    assert [one.kind for one in found] == [Kind.IN_DOUBT] * 4
    assert all(one.body_done and one.last_byte_at for one in found)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 520])
@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_failing_service_leaves_a_write_in_doubt(
    api: CustomersApi, server: ServerProcess, status: int, when: str
) -> None:
    server.add_fault("POST /customer", status=status, when=when)
    assert (await api.create(person())).kind is Kind.IN_DOUBT


@pytest.mark.parametrize("fault", [{"truncate": True}, {"html": "<html>Welcome to the hotel</html>"}, {"body": []}])
async def test_an_applied_write_with_a_wrong_answer_is_in_doubt(
    api: CustomersApi, server: ServerProcess, fault: dict[str, object]
) -> None:
    server.add_fault("POST /customer", when="after", **fault)
    assert (await api.create(person())).kind is Kind.IN_DOUBT
    assert len(ids(await api.list(PageRequest()))) == 1


async def test_an_upload_cut_by_the_service_was_not_applied(api: CustomersApi, server: ServerProcess) -> None:
    server.add_fault("POST /customer", drop=True, afterBytes=100_000)
    outcome = await api.create(person(), (pdf("prescription", b"%PDF-" + b"x" * 30_000_000),))
    assert outcome.kind is Kind.NOT_APPLIED
    assert ids(await api.list(PageRequest())) == []


async def test_the_documented_limits_are_heard(api: CustomersApi, server: ServerProcess) -> None:
    server.add_fault("GET /customer", status=429, headers={"Retry-After-long": "9"})
    with pytest.raises(TooMany) as caught:
        await api.list(PageRequest())
    assert caught.value.retry_after == 9


async def test_the_limits_that_the_service_tells_are_kept_without_a_refusal(
    api: CustomersApi, server: ServerProcess, line: Line
) -> None:
    server.set_quirks("busy")
    server.forget_requests()
    for _ in range(5):
        await api.list(PageRequest())
    some = [await created(api, f"{n}@example.com") for n in range(3)]
    assert [(await api.delete(customer_id)).kind for customer_id in some] == [Kind.DONE] * 3
    assert {seen["status"] for seen in server.requests(path="/customer")} == {200, 201}
    assert line.throttle.delay(Method.DELETE) > 1
