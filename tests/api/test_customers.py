"""The six calls as they are sent, and what becomes of their answers."""

import io
import json
from datetime import date
from email import message_from_bytes
from typing import Any

import httpx
import pytest

from joptic_desktop.api.budget import Method, Priority, RateBudget
from joptic_desktop.api.customers import CustomersApi, Update
from joptic_desktop.api.outcome import Hint, Kind
from joptic_desktop.api.payload import LARGEST
from joptic_desktop.api.sending import UploadFile
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Address, Sex
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.queries import PageRequest, SortBy, SortOrder
from joptic_desktop.domain.sentences import Sentence
from joptic_desktop.errors import (
    BadAnswer,
    Forbidden,
    InvalidInput,
    NotFound,
    Refused,
    SignInNeeded,
    TooMany,
    Unreachable,
)
from tests.api.lines import Answering, answered_by, customers_of
from tests.domain.test_contract import EXAMPLE

LAYLA = CustomerChange(
    PersonalChange("Layla", "Hassan", "layla@example.com", "+1-555-0199", date(1992, 5, 12), Sex.FEMALE),
    AddressChange("123 Vision Ave", "Casablanca", "20000", "MA"),
    (EyeChange(Distance.DISTANCE, Side.RIGHT, Eye("-1.25", "-0.25", "90")),),
)
RECORD = {key: EXAMPLE[key] for key in ("id", "isActive", "createdAt", "updatedAt", "deletedAt")}
WRITTEN = {"customer": RECORD, "localData": EXAMPLE["localData"]}
NO_PAGE = {"data": [], "pagination": {"page": 1, "limit": 10, "total": 0, "totalPages": 0}}


class Service:
    """Keeps the requests and gives one answer to all of them."""

    def __init__(self, answer: Any = None, status: int = 200, headers: dict[str, str] | None = None) -> None:
        self.requests: list[httpx.Request] = []
        self._answer = answer
        self._status = status
        self._headers = headers

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self._status, json=self._answer, headers=self._headers)

    @property
    def request(self) -> httpx.Request:
        (request,) = self.requests
        return request

    @property
    def api(self) -> CustomersApi:
        return customers_of(answered_by(self))


async def form_of(request: httpx.Request) -> list[tuple[str, str | None, str | None, bytes]]:
    """Return name, file name, content type and bytes of each part."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + await request.aread())
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part["content-type"],
            bytes(part.get_payload(decode=True)),
        )
        for part in message.get_payload()
        if not isinstance(part, str)
    ]


def pdf(field: str = "prescription", data: bytes = b"%PDF-1.7") -> UploadFile:
    return UploadFile(field, f"{field}-1.pdf", "application/pdf", len(data), lambda: io.BytesIO(data))


async def test_every_call_carries_token_and_store() -> None:
    service = Service(NO_PAGE)
    await service.api.list(PageRequest())
    assert service.request.headers["authorization"] == "Bearer token-1"
    assert service.request.headers["x-store-id"] == "store-1"


async def test_a_list_sends_its_defaults_and_no_empty_parameter() -> None:
    service = Service(NO_PAGE)
    await service.api.list(PageRequest())
    assert dict(service.request.url.params) == {"page": "1", "limit": "10", "sortBy": "createdAt", "sortOrder": "desc"}


async def test_a_list_sends_every_parameter_of_the_contract() -> None:
    service = Service(NO_PAGE)
    asked = PageRequest("ليلى & co", "Hassan", False, 2, 50, SortBy.NAME, SortOrder.ASCENDING)
    await service.api.list(asked)
    assert dict(service.request.url.params) == {
        "search": "ليلى & co",
        "name": "Hassan",
        "isActive": "false",
        "page": "2",
        "limit": "50",
        "sortBy": "name",
        "sortOrder": "asc",
    }
    assert service.request.url.path == "/customer"


async def test_a_page_beyond_the_end_may_be_not_found() -> None:
    answer = {"statusCode": 404, "message": "Page not found"}
    assert (await Service(answer, 404).api.list(PageRequest(page=9))).rows == ()
    with pytest.raises(NotFound):
        await Service(answer, 404).api.list(PageRequest(page=1))


async def test_a_detail_is_read() -> None:
    service = Service(EXAMPLE)
    assert (await service.api.get("customer-uuid")).id == "customer-uuid"
    assert (service.request.method, service.request.url.path) == ("GET", "/customer/customer-uuid")


@pytest.mark.parametrize(
    ("status", "answer", "error"),
    [
        (401, {"statusCode": 401, "message": "Unauthorized"}, SignInNeeded),
        (403, {"statusCode": 403, "message": "You do not have access to this store"}, Forbidden),
        (404, {"statusCode": 404, "message": "Customer not found"}, NotFound),
        (404, {"statusCode": 404, "message": "Cannot GET /customer/c-1"}, Unreachable),
        (404, {}, Unreachable),
        (429, {}, TooMany),
        (400, {"statusCode": 400, "message": ["limit must not be greater than 20"]}, Refused),
        (500, {"statusCode": 500, "message": "Internal server error"}, Unreachable),
        (302, {}, Unreachable),
        (200, {}, BadAnswer),
        (200, EXAMPLE, BadAnswer),
    ],
)
async def test_a_read_raises_the_error_of_its_outcome(status: int, answer: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        await Service(answer, status).api.get("c-1")


async def test_a_refused_limit_is_named() -> None:
    answer = {"statusCode": 400, "message": ["limit must not be greater than 20"], "error": "Bad Request"}
    with pytest.raises(Refused) as caught:
        await Service(answer, 400).api.list(PageRequest(limit=100))
    assert dict(caught.value.fields) == {"limit": "limit must not be greater than 20"}


async def test_a_create_is_multipart_with_the_data_first_also_without_files() -> None:
    service = Service(WRITTEN, 201)
    outcome = await service.api.create(LAYLA)
    assert outcome.kind is Kind.DONE
    assert service.request.headers["content-type"].startswith("multipart/form-data; boundary=")
    (part,) = await form_of(service.request)
    assert part[:3] == ("jsonData", None, None)
    assert json.loads(part[3])["opticData"] == {
        "distanceVision": {"rightEye": {"sph": "-1.25", "cyl": "-0.25", "axis": "90"}}
    }


async def test_files_follow_the_data_under_their_fields_in_order() -> None:
    service = Service(WRITTEN)
    files = (pdf("prescription", b"one"), pdf("idCard", b"two"), pdf("idCard", b""))
    outcome = await service.api.create(LAYLA, files)
    parts = await form_of(service.request)
    assert [part[0] for part in parts] == ["jsonData", "prescription", "idCard", "idCard"]
    assert parts[1] == ("prescription", "prescription-1.pdf", "application/pdf", b"one")
    assert [part[3] for part in parts[2:]] == [b"two", b""]
    assert int(service.request.headers["content-length"]) == outcome.bytes_sent
    assert outcome.body_done


async def test_the_answer_to_a_create_is_given_back() -> None:
    outcome = await Service(WRITTEN).api.create(LAYLA)
    assert outcome.customer is not None
    assert (outcome.customer.id, outcome.customer.address) == ("customer-uuid", None)


@pytest.mark.parametrize("email", [" layla@example.com ", "Layla@Example.com"])
async def test_the_service_may_trim_and_lower_the_email(email: str) -> None:
    local = {**WRITTEN["localData"], "email": email}  # type: ignore[dict-item]  # the example's local data are an object
    assert (await Service({**WRITTEN, "localData": local}).api.create(LAYLA)).kind is Kind.DONE


@pytest.mark.parametrize("email", ["other@example.com", "", None])
async def test_an_answer_about_somebody_else_is_in_doubt(email: str | None) -> None:
    local = {**WRITTEN["localData"], "email": email}  # type: ignore[dict-item]  # as above
    assert (await Service({**WRITTEN, "localData": local}).api.create(LAYLA)).kind is Kind.IN_DOUBT


async def test_an_update_sends_whole_address_and_prescription() -> None:
    service = Service(WRITTEN)
    prescription = Prescription().with_eye(Distance.NEAR, Side.LEFT, Eye("0", "0", "0"))
    update = Update(PersonalChange(last_name="Alami"), Address(city="Fès"), prescription)
    outcome = await service.api.update("customer-uuid", update)
    assert (outcome.kind, service.request.method) == (Kind.DONE, "PUT")
    assert service.request.url.path == "/customer/customer-uuid"
    (part,) = await form_of(service.request)
    assert json.loads(part[3]) == {
        "customerData": {"lastName": "Alami"},
        "address": {"street": "", "city": "Fès", "zipCode": "", "state": ""},
        "opticData": {"nearVision": {"leftEye": {"sph": "0", "cyl": "0", "axis": "0"}}},
    }


async def test_an_update_answered_for_another_id_is_in_doubt() -> None:
    assert (await Service(WRITTEN).api.update("another", Update(PersonalChange()))).kind is Kind.IN_DOUBT


async def test_an_update_of_a_customer_who_is_not_local_is_done_without_personal_data() -> None:
    outcome = await Service({"customer": RECORD, "localData": None}).api.update(
        "customer-uuid", Update(PersonalChange(), Address(city="Fès"))
    )
    assert outcome.kind is Kind.DONE


async def test_a_delete() -> None:
    service = Service({"message": "Customer successfully deleted", "customerId": "c-1"})
    assert (await service.api.delete("c-1")).kind is Kind.DONE
    assert (service.request.method, service.request.url.path) == ("DELETE", "/customer/c-1")


async def test_a_delete_answered_for_another_id_is_in_doubt() -> None:
    assert (await Service({"message": "ok", "customerId": "c-2"}).api.delete("c-1")).kind is Kind.IN_DOUBT


async def test_a_bulk_delete_sends_each_id_once_in_a_json_body() -> None:
    service = Service({"message": "Successfully deleted 2 customer(s)", "deletedCount": 2})
    outcome = await service.api.delete_many(["a", "b", "a"])
    assert (outcome.kind, outcome.deleted_count) == (Kind.DONE, 2)
    assert (service.request.method, service.request.url.path) == ("DELETE", "/customer/bulk")
    assert json.loads(service.request.content) == {"ids": ["a", "b"]}
    assert service.request.headers["content-type"] == "application/json"


async def test_a_bulk_delete_of_nobody_that_is_left_counts_zero() -> None:
    assert (await Service({"message": "", "deletedCount": 0}).api.delete_many(["a"])).deleted_count == 0


async def test_a_bulk_delete_whose_body_was_lost_says_so() -> None:
    answer = {"statusCode": 400, "message": "No customer IDs provided"}
    assert (await Service(answer, 400).api.delete_many(["a"])).hint is Hint.DELETE_BODY_LOST


@pytest.mark.parametrize("bad", ["", "a/b", "..", "bulk", "x" * 65])
async def test_no_call_is_made_for_what_is_no_id(bad: str) -> None:
    service = Service(EXAMPLE)
    for call in (
        service.api.get(bad),
        service.api.update(bad, Update(PersonalChange())),
        service.api.delete(bad),
        service.api.delete_many(["a", bad]),
        service.api.delete_many([]),
    ):
        with pytest.raises(ValueError, match="id"):
            await call
    assert not service.requests


async def test_data_too_long_for_a_form_field_are_refused_without_a_call() -> None:
    service = Service(WRITTEN)
    long = CustomerChange(address=AddressChange(street="x" * LARGEST))
    update = Update(PersonalChange(), Address("x" * LARGEST))
    for outcome in (await service.api.create(long), await service.api.update("c-1", update)):
        assert outcome.kind is Kind.REFUSED
        assert isinstance(outcome.sentence, Sentence)
    assert not service.requests


@pytest.mark.parametrize("token", ["", "  ", "é", "a b", "a\r\nx-evil: 1"])
async def test_a_token_that_cannot_be_sent_asks_to_sign_in_without_a_call(token: str) -> None:
    service = Service(EXAMPLE)
    api = customers_of(answered_by(service), token)
    with pytest.raises(SignInNeeded):
        await api.get("c-1")
    assert (await api.create(LAYLA)).kind is Kind.SIGN_IN
    assert not service.requests


def test_a_store_id_that_cannot_be_sent_is_refused_at_once() -> None:
    with pytest.raises(InvalidInput, match="store id"):
        CustomersApi(answered_by(Service()), "متجر", lambda: "t")


@pytest.mark.parametrize("error", [httpx.ConnectError("x"), httpx.ReadTimeout("x"), RuntimeError("x")])
async def test_no_write_raises(error: Exception) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        raise error

    api = customers_of(answered_by(handler))
    for call in (
        api.create(LAYLA, (pdf(),)),
        api.update("c-1", Update(PersonalChange())),
        api.delete("c-1"),
        api.delete_many(["c-1"]),
    ):
        assert (await call).kind in {Kind.NOT_SENT, Kind.NOT_APPLIED, Kind.IN_DOUBT}


async def test_an_unreadable_file_refuses_the_save() -> None:
    async def reading(request: httpx.Request) -> httpx.Response:
        await request.aread()
        return httpx.Response(200, json=WRITTEN)

    gone = UploadFile("idCard", "idCard-1.pdf", "application/pdf", 5, lambda: io.BytesIO(b"abc"))
    outcome = await customers_of(answered_by(reading)).create(LAYLA, (gone,))  # type: ignore[arg-type]  # MockTransport takes both kinds of handler
    assert (outcome.kind, outcome.hint) == (Kind.REFUSED, Hint.FILE_UNREADABLE)


async def test_progress_ends_with_the_answer() -> None:
    told: list[int] = []

    async def reading(request: httpx.Request) -> httpx.Response:
        await request.aread()
        assert told[-1] == 99
        return httpx.Response(200, json=WRITTEN)

    big = pdf(data=b"x" * 1_000_000)
    await customers_of(answered_by(reading)).create(LAYLA, (big,), progress=told.append)  # type: ignore[arg-type]  # as above
    assert told[-1] == 100
    assert told == sorted(set(told))


async def test_a_listener_that_fails_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fails(_: object) -> None:
        raise RuntimeError("full disk")

    api = customers_of(answered_by(Service(WRITTEN)))
    assert (await api.create(LAYLA, (pdf(),), progress=fails)).kind is Kind.DONE
    assert "RuntimeError" in caplog.text


async def test_the_token_of_the_moment_is_asked_for_each_call() -> None:
    service = Service(NO_PAGE)
    tokens = iter(["t1", "t2"])
    api = CustomersApi(answered_by(service), "store-1", lambda: next(tokens))
    await api.list(PageRequest())
    await api.list(PageRequest())
    assert [request.headers["authorization"] for request in service.requests] == ["Bearer t1", "Bearer t2"]


async def test_a_call_of_the_background_leaves_room_for_the_counter() -> None:
    throttle = Throttle(RateBudget(), clock=lambda: 0.0)
    handler: Answering = Service(NO_PAGE)
    api = customers_of(answered_by(handler, throttle))
    await api.list(PageRequest(), priority=Priority.BACKGROUND)
    await api.list(PageRequest(), priority=Priority.BACKGROUND)
    assert throttle.delay(Method.GET, Priority.BACKGROUND) > 0
    await api.until_free(Method.GET, Priority.COUNTER)
    assert throttle.delay(Method.GET, Priority.COUNTER) == 0
