"""The shapes of errors, as the contract writes them and as the quirks do."""

from __future__ import annotations

import pytest

from tests.server.till import Till
from tests.server_process import ServerProcess


@pytest.mark.parametrize(
    ("method", "target"),
    [("GET", "/"), ("GET", "/x?y=1"), ("PATCH", "/customer"), ("POST", "/customer/abc"), ("GET", "/customer/a/b")],
)
def test_an_address_that_is_no_call(method: str, target: str, till: Till) -> None:
    answer = till.call(method, target)
    assert answer.json() == {"statusCode": 404, "message": f"Cannot {method} {target}", "error": "Not Found"}
    assert answer.status_code == 404


def test_a_missing_customer_in_the_style_of_nest(till: Till, server: ServerProcess) -> None:
    server.set_quirks("nest-404")
    assert till.call("GET", "/customer/x").json()["error"] == "Not Found"


@pytest.mark.parametrize(("target", "status"), [("/customer/x", 404), ("/customer?page=x", 400), ("/x", 404)])
def test_a_proxy_may_answer_in_html(target: str, status: int, till: Till, server: ServerProcess) -> None:
    server.set_quirks("html-errors")
    answer = till.call("GET", target)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert f"<h1>{status}</h1>" in answer.text


def test_personalities_are_sets_of_quirks(till: Till, server: ServerProcess) -> None:
    server.set_quirks("nest")
    assert till.call("GET", "/customer/x").json()["error"] == "Not Found"
    assert till.form("PUT", f"/customer/{till.add()}", {"customerData": {"sex": 1}}).json()["message"] == [
        "customerData.sex must be a string"
    ]


def test_details_have_a_weak_tag_and_spare_an_unchanged_body(till: Till) -> None:
    customer = till.add()
    first = till.call("GET", f"/customer/{customer}")
    tag = first.headers["etag"]
    assert tag.startswith('W/"')
    for known in (tag, f'"other", {tag}', "*"):
        again = till.call("GET", f"/customer/{customer}", {"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    till.form("PUT", f"/customer/{customer}", {})
    changed = till.call("GET", f"/customer/{customer}", {"If-None-Match": tag})
    assert changed.status_code == 200
    assert changed.headers["etag"] != tag


def test_head_answers_like_get(till: Till) -> None:
    answer = till.call("HEAD", f"/customer/{till.add()}")
    assert (answer.status_code, answer.content) == (200, b"")
