"""The contract's answers, read tolerantly into values; what cannot be read is said, never guessed."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic.alias_generators import to_camel

from joptic_desktop.api.json_text import has_suspect_text, is_storable, parse
from joptic_desktop.api.sentences import NOT_AS_AGREED
from joptic_desktop.domain.birth_dates import read_birth_date
from joptic_desktop.domain.carried import carried_of
from joptic_desktop.domain.contract import Json, as_object
from joptic_desktop.domain.customers import (
    NOTHING_READ,
    Address,
    Customer,
    CustomerSummary,
    DamagedRow,
    Group,
    Page,
    PersonalData,
    Sex,
    Status,
)
from joptic_desktop.domain.identity import is_service_id
from joptic_desktop.domain.prescription import Eye, Prescription, Vision
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import BadAnswer

_STATUSES = {"active": Status.ACTIVE, "unactive": Status.INACTIVE, "inactive": Status.INACTIVE}
Model = TypeVar("Model", bound=BaseModel)
_SEXES = {"male": Sex.MALE, "female": Sex.FEMALE}


def _valid_id(text: str) -> str:
    if not is_service_id(text):
        raise ValueError("not a valid id")
    return text


ServiceId = Annotated[str, AfterValidator(_valid_id)]


class _Wire(BaseModel):
    """An object of the service: unknown members are left aside, numbers may stand where text is meant."""

    model_config = ConfigDict(alias_generator=to_camel, extra="ignore", coerce_numbers_to_str=True)


class _Group(_Wire):
    id: str | None = None
    name: str | None = None

    def value(self) -> Group:
        return Group(self.id or "", self.name or "")


class _Row(_Wire):
    id: ServiceId
    name: str | None = None
    user_name: str | None = None
    groups: list[_Group] | None = None
    is_local: bool | None = None
    status: str | None = None
    created_at: str | None = None
    updated_at: str | None = None

    def value(self) -> CustomerSummary:
        return CustomerSummary(
            self.id,
            self.name or "",
            self.user_name or "",
            tuple([group.value() for group in self.groups]) if self.groups else (),
            self.is_local is not False,
            _STATUSES.get((self.status or "").strip().lower(), Status.UNKNOWN),
            self.created_at or "",
            self.updated_at or "",
        )


class _Rest(_Row):
    id: str = ""


_ROW_MEMBERS = tuple(field.alias or name for name, field in _Row.model_fields.items())


class _Pagination(_Wire):
    total: int = Field(ge=0)
    page: int | None = None
    limit: int | None = None
    total_pages: int | None = None


class _Envelope(_Wire):
    data: list[Any]
    pagination: _Pagination


class _Personal(_Wire):
    id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    phone_number: str | None = None
    date_of_birth: str | None = None
    sex: str | None = None

    def value(self) -> PersonalData:
        return PersonalData(
            self.first_name or "",
            self.last_name or "",
            self.email or "",
            self.phone_number or "",
            read_birth_date(self.date_of_birth or ""),
            _SEXES.get((self.sex or "").strip().lower(), Sex.UNKNOWN),
            self.id or None,
        )


class _Address(_Wire):
    id: str | None = None
    street: str | None = None
    city: str | None = None
    zip_code: str | None = None
    state: str | None = None

    def value(self) -> Address:
        return Address(self.street or "", self.city or "", self.zip_code or "", self.state or "", self.id or None)


class _Eye(_Wire):
    sph: str | None = None
    cyl: str | None = None
    axis: str | None = None

    def value(self) -> Eye:
        return Eye(self.sph, self.cyl, self.axis)


class _Vision(_Wire):
    right_eye: _Eye | None = None
    left_eye: _Eye | None = None

    def value(self) -> Vision | None:
        if self.right_eye is None and self.left_eye is None:
            return None
        return Vision(*(eye.value() if eye else None for eye in (self.right_eye, self.left_eye)))


class _Optic(_Wire):
    id: str | None = None
    distance_vision: _Vision | None = None
    intermediate_vision: _Vision | None = None
    near_vision: _Vision | None = None

    def value(self) -> Prescription:
        visions = (self.distance_vision, self.intermediate_vision, self.near_vision)
        distance, intermediate, near = (vision.value() if vision else None for vision in visions)
        return Prescription(distance, intermediate, near, self.id or None)


class _Record(_Wire):
    id: ServiceId
    is_active: bool | None = None
    created_at: str | None = None
    updated_at: str | None = None
    deleted_at: str | None = None


class _Detail(_Record):
    local_data: _Personal | None = None
    address: _Address | None = None
    optic_data: _Optic | None = None


class _Written(_Wire):
    customer: _Record
    local_data: _Personal | None = None


class _Deleted(_Wire):
    customer_id: ServiceId


class _DeletedMany(_Wire):
    deleted_count: int = Field(ge=0)


_ROWS = TypeAdapter(list[_Row])
_MARK_DIGITS = 32


def read_page(body: bytes, asked: PageRequest) -> Page:
    """Return one page of the list; a row that cannot be read becomes a `DamagedRow`. Raises `BadAnswer`."""
    envelope = _read(_Envelope, parse(body))
    rows = _damaged_apart(envelope.data) if has_suspect_text(body) else _rows(envelope.data)
    told = envelope.pagination
    limit = told.limit if told.limit and told.limit > 0 else asked.limit
    return Page(
        rows,
        page=told.page if told.page and told.page > 0 else asked.page,
        limit=limit,
        total=told.total,
        total_pages=told.total_pages if told.total_pages and told.total_pages > 0 else -(-told.total // limit),
    )


def read_customer(body: bytes, asked_id: str) -> Customer:
    """Return the whole record of one customer. Raises `BadAnswer`, also when it is another customer's."""
    data = _storable(body)
    detail = _read(_Detail, data)
    if detail.id != asked_id:
        raise BadAnswer(tr("The service answered with another customer."))
    customer = _customer(detail, detail.local_data, detail.address, detail.optic_data)
    optic = as_object((as_object(data) or {}).get("opticData"))
    if customer.prescription is None or optic is None:
        return customer
    try:
        return replace(customer, prescription=replace(customer.prescription, carried=carried_of(optic)))
    except ValueError:
        raise BadAnswer(tr("The service's answer is nested too deep.")) from None


def read_written(body: bytes) -> Customer:
    """Return what the answer to a create or update tells: id, stamps and personal data. Raises `BadAnswer`."""
    written = _read(_Written, _storable(body))
    return _customer(written.customer, written.local_data, None, None)


def read_deleted(body: bytes) -> str:
    """Return the id of the customer that was deleted. Raises `BadAnswer`."""
    return _read(_Deleted, parse(body)).customer_id


def read_deleted_count(body: bytes) -> int:
    """Return how many customers a bulk delete deleted. Raises `BadAnswer`."""
    return _read(_DeletedMany, parse(body)).deleted_count


def _customer(record: _Record, local: _Personal | None, address: _Address | None, optic: _Optic | None) -> Customer:
    return Customer(
        id=record.id,
        is_active=record.is_active is not False,
        created_at=record.created_at or "",
        updated_at=record.updated_at or "",
        deleted_at=record.deleted_at,
        personal=local.value() if local else None,
        address=address.value() if address else None,
        prescription=optic.value() if optic else None,
    )


def _rows(data: list[Any]) -> tuple[CustomerSummary | DamagedRow, ...]:
    try:
        return tuple([row.value() for row in _ROWS.validate_python(data)])
    except ValidationError:
        return _damaged_apart(data)


def _damaged_apart(data: list[Any]) -> tuple[CustomerSummary | DamagedRow, ...]:
    return tuple([_row(position, row) for position, row in enumerate(data)])


def _row(position: int, row: Json) -> CustomerSummary | DamagedRow:
    members = {name: row[name] for name in _ROW_MEMBERS if name in row} if isinstance(row, dict) else row
    try:
        if is_storable(members):
            return _Row.model_validate(members).value()
        reason = "holds characters that cannot be stored"
    except ValidationError as error:
        reason = _reason(error)
    except RecursionError:
        return DamagedRow(position, "is nested too deep", _mark(position))
    mark = _mark(members)
    return DamagedRow(position, reason, mark, _rest(members) if isinstance(members, dict) else NOTHING_READ)


def _rest(members: dict[str, Json]) -> CustomerSummary:
    """Return what can be read of a damaged row: the members that are as agreed, each judged alone."""
    kept = {name: value for name, value in members.items() if is_storable(value)}
    try:
        told = _Rest.model_validate(kept)
    except ValidationError as error:
        wrong = {found["loc"][0] for found in error.errors(include_url=False, include_context=False)}
        told = _Rest.model_validate({name: value for name, value in kept.items() if name not in wrong})
    rest = told.value()
    return rest if is_service_id(rest.id) else replace(rest, id="")


def _mark(row: Json) -> str:
    return sha256(json.dumps(row, sort_keys=True).encode()).hexdigest()[:_MARK_DIGITS]


def _read(model: type[Model], data: Json) -> Model:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise BadAnswer(NOT_AS_AGREED.format(_reason(error))) from None


def _storable(body: bytes) -> Json:
    data = parse(body)
    if has_suspect_text(body) and not is_storable(data):
        raise BadAnswer(tr("The service's answer holds characters that cannot be stored."))
    return data


def _reason(error: ValidationError) -> str:
    # the value itself is a customer's and stays out of the reason
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    where = ".".join(map(str, first["loc"])) or "answer"
    return f"{where}: {first['msg'].removeprefix('Value error, ')}"
