"""The OpenAPI description of everything the server answers when no quirk is in force."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from joptic_desktop.server.customer_query import LARGEST, MAX_LIMIT, ORDERS, SORTS
from joptic_desktop.server.openapi_schemas import NUMBER, TEXT, Schema, array, ref, schemas

PROBLEMS: Mapping[str, str] = {
    "400": "The input is broken: one line a field, or one sentence.",
    "401": "Nobody is signed in, or the token does not hold.",
    "403": "The store is not the caller's, or the call needs its owner.",
    "404": "There is no such customer in the store.",
    "409": "Another customer of the store has this e-mail.",
    "413": "The body, or one file of it, is too large.",
    "415": "The body is no form.",
    "429": "Too many requests; a Retry-After header says how long to wait.",
    "500": "The service failed.",
}
OFTEN = ("429", "500")


@dataclass(frozen=True, slots=True)
class _Operation:
    """One call: what it is, takes, answers and refuses with."""

    id: str
    summary: str
    answers: str
    refuses: tuple[str, ...]
    status: str = "200"
    parameters: tuple[Schema, ...] = ()
    body: Schema | None = None
    security: tuple[str, ...] = ("bearer",)
    tagged: bool = False
    links: Mapping[str, Schema] = field(default_factory=dict)

    def shape(self) -> Schema:
        """Return it as OpenAPI writes it."""
        answer: Schema = {"description": self.summary, "content": _json(ref(self.answers))}
        if self.links:
            answer["links"] = self.links
        responses: Schema = {self.status: answer}
        if self.tagged:
            answer["headers"] = {"ETag": {"schema": TEXT, "required": True, "description": "A weak entity tag."}}
            responses["304"] = {"description": "The caller has this answer already (If-None-Match)."}
        responses |= {code: ref_answer(code) for code in (*self.refuses, *OFTEN)}
        shape: Schema = {
            "operationId": self.id,
            "summary": self.summary,
            "parameters": list(self.parameters),
            "responses": responses,
            "security": [{name: [] for name in self.security}] if self.security else [],
        }
        return shape | ({"requestBody": self.body} if self.body else {})


def ref_answer(code: str) -> Schema:
    """Return a reference to the answer of a refused request."""
    return {"$ref": f"#/components/responses/Problem{code}"}


def _json(schema: Schema) -> Schema:
    return {"application/json": {"schema": schema}}


def _parameter(name: str, place: str, schema: Schema, description: str, *, required: bool = False) -> Schema:
    return {
        "name": name,
        "in": place,
        "required": required or place == "path",
        "schema": schema,
        "description": description,
    }


WHOLE: Schema = {"type": "integer", "format": "int64", "minimum": -LARGEST, "maximum": LARGEST}
KEY: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$"}
STORE = _parameter("x-store-id", "header", KEY, "The store the call is about.", required=True)
ID = _parameter("id", "path", {**KEY, "not": {"const": "bulk"}}, "The customer, an opaque text.")
PAGE = _parameter("page", "query", {**WHOLE, "default": 1}, "Counts from 1; less is taken as 1.")
LIMIT = _parameter("limit", "query", {**WHOLE, "default": 10}, f"Rows a page, brought within 1 and {MAX_LIMIT}.")
SEARCH = _parameter("search", "query", TEXT, "Part of the first name, the last name or the user name.")


def _list_parameters() -> tuple[Schema, ...]:
    sorts: Schema = {"type": "string", "enum": list(SORTS), "default": "createdAt"}
    orders: Schema = {"type": "string", "enum": list(ORDERS), "default": "desc"}
    return (
        STORE,
        SEARCH,
        _parameter("name", "query", TEXT, "Part of the first or the last name."),
        _parameter("isActive", "query", {"type": "boolean"}, "Only customers of this status; case does not matter."),
        PAGE,
        LIMIT,
        _parameter("sortBy", "query", sorts, "Equal rows are put in the order of their ids."),
        _parameter("sortOrder", "query", orders, "The direction."),
    )


def _form(schema_name: str, *, json_required: bool) -> Schema:
    files = array({"contentMediaType": "application/octet-stream"}, minItems=1)  # bytes are of no JSON type
    schema: Schema = {
        "type": "object",
        "properties": {"jsonData": ref(schema_name), "prescription": files, "idCard": files},
        "required": ["jsonData"] if json_required else [],
        "anyOf": [{"required": [name]} for name in ("jsonData", "prescription", "idCard")],
        "description": "jsonData is a text of at most 1 MB. Files go under any name, several under one.",
    }
    encoding: Schema = {"jsonData": {"contentType": "application/json"}}
    small: Schema = {"type": "object", "properties": {"jsonData": ref(schema_name)}, "required": ["jsonData"]}
    content = {
        "multipart/form-data": {"schema": schema, "encoding": encoding},
        "application/x-www-form-urlencoded": {"schema": small, "encoding": encoding},
    }
    return {"required": True, "content": content}


def _links() -> dict[str, Schema]:
    parameters: Schema = {"id": "$response.body#/customer/id"}
    return {name: {"operationId": name, "parameters": parameters} for name in ("read", "update", "delete")}


def _write(
    name: str, summary: str, parameters: tuple[Schema, ...], form: str, status: str, *refuses: str
) -> _Operation:
    """Return a create or an update, which both take a form and give the customer with its local data."""
    refused = ("400", "401", "403", "409", "413", "415", *refuses)
    creating = status == "201"
    body = _form(form, json_required=creating)
    links = _links() if creating else {}
    return _Operation(name, summary, "CustomerWritten", refused, status, parameters, body, links=links)


def _list_calls() -> dict[str, dict[str, _Operation]]:
    """Return the calls about many customers, and the create."""
    bulk: Schema = {"required": True, "content": _json(ref("BulkDelete"))}
    refused = ("400", "401", "403", "404", "413")
    page, parameters = ("400", "401", "403"), _list_parameters()
    return {
        "/customer": {
            "get": _Operation("list", "A page of customers.", "CustomerPage", page, "200", parameters, tagged=True),
            "post": _write("create", "Create a customer.", (STORE,), "CustomerInput", "201"),
        },
        "/customer/bulk": {
            "delete": _Operation(
                "deleteAll", "Delete customers softly, together.", "CustomersDeleted", refused, "200", (STORE,), bulk
            ),
        },
    }


def _single_calls() -> dict[str, dict[str, _Operation]]:
    """Return the calls about one customer."""
    refused, place = ("400", "401", "403", "404"), (STORE, ID)
    return {
        "/customer/{id}": {
            "get": _Operation("read", "A customer.", "Customer", refused, "200", place, tagged=True),
            "put": _write("update", "Change what is named, keep the rest.", place, "CustomerChange", "200", "404"),
            "delete": _Operation("delete", "Delete a customer softly.", "CustomerDeleted", refused, "200", place),
        },
    }


def _account_calls() -> dict[str, dict[str, _Operation]]:
    sign_in: Schema = {"required": True, "content": _json(ref("SignIn"))}
    return {
        "/auth/signin": {
            "post": _Operation(
                "signIn", "Open a session.", "SignedIn", ("400", "401", "413"), body=sign_in, security=()
            )
        },
        "/auth/refresh-token": {
            "post": _Operation(
                "refreshToken", "Exchange the pair for a new one.", "Refreshed", ("401",), security=("refresh",)
            )
        },
        "/auth/logout": {"post": _Operation("signOut", "End the session.", "Message", ("401",))},
        "/users/me": {"get": _Operation("me", "The person signed in.", "User", ("401",))},
        "/stores/my": {
            "get": _Operation(
                "myStores", "The stores of the person.", "Stores", ("400", "401"), parameters=(SEARCH, PAGE, LIMIT)
            )
        },
    }


def openapi_document() -> Schema:
    """Return the document."""
    calls = _list_calls() | _single_calls() | _account_calls()
    problems = {
        f"Problem{code}": {"description": text, "content": _json(ref("Problem"))} for code, text in PROBLEMS.items()
    }
    problems["Problem429"]["headers"] = {"Retry-After-long": {"schema": NUMBER, "description": "Seconds to wait."}}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "JOptic Customer API, as the embedded server answers it",
            "version": "1.0.0",
            "description": "Customers of optical stores with their prescriptions and papers.",
        },
        "paths": {path: {method: call.shape() for method, call in methods.items()} for path, methods in calls.items()},
        "components": {
            "schemas": schemas(),
            "responses": problems,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                "refresh": {"type": "apiKey", "in": "header", "name": "x-refresh-token"},
            },
        },
    }
