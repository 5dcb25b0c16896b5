"""Signing in and what follows from it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.server.till import Till
from tests.server_process import ServerProcess


def sign_in(till: Till, email: object, password: object) -> Any:
    return till.call("POST", "/auth/signin", json={"email": email, "password": password})


def refresh(till: Till, token: str) -> Any:
    return till.call("POST", "/auth/refresh-token", {"x-refresh-token": token})


def test_signing_in_opens_a_session_of_a_quarter_of_an_hour(till: Till, server: ServerProcess) -> None:
    owner = server.announcement.owner
    body = sign_in(till, owner.email, owner.password).json()
    assert list(body) == ["message", "user", "accessToken", "refreshToken", "expiresIn"]
    assert body["expiresIn"] == 900
    assert body["user"]["email"] == owner.email
    me = till.as_person(body["accessToken"]).call("GET", "/users/me")
    assert me.json() == body["user"]


@pytest.mark.parametrize("password", ["wrong", "", "\ud83d".encode("utf-8", "surrogatepass").decode("latin-1")])
def test_a_wrong_password(password: str, till: Till, server: ServerProcess) -> None:
    answer = sign_in(till, server.announcement.owner.email, password)
    assert (answer.status_code, answer.json()["message"]) == (401, "Invalid credentials")


def test_an_unverified_email(till: Till, server: ServerProcess) -> None:
    said = server.announcement
    answer = sign_in(till, said.unverified_email, said.unverified_password)
    assert (answer.status_code, answer.json()["message"]) == (401, "Please verify your email before signing in")


def test_broken_credentials_are_told_field_by_field(till: Till) -> None:
    answer = sign_in(till, 5, None)
    assert answer.status_code == 400
    assert answer.json()["message"] == ["email must be a string", "password must be a string"]


def test_a_refresh_token_works_once(till: Till, server: ServerProcess) -> None:
    _, token = server.new_token(server.announcement.owner.email, 900)
    answer = refresh(till, token)
    assert list(answer.json()) == ["message", "accessToken", "refreshToken", "expiresIn"]
    assert till.as_person(answer.json()["accessToken"]).call("GET", "/users/me").status_code == 200
    assert refresh(till, token).status_code == 401
    assert refresh(till, answer.json()["refreshToken"]).status_code == 200


def test_a_refresh_without_a_token(till: Till) -> None:
    answer = till.call("POST", "/auth/refresh-token")
    assert (answer.status_code, answer.json()["message"]) == (401, "Refresh token is required")


def test_a_refresh_may_answer_in_headers_alone(till: Till, server: ServerProcess) -> None:
    _, token = server.new_token(server.announcement.owner.email, 900)
    server.set_quirks("refresh-in-headers")
    answer = refresh(till, token)
    assert list(answer.json()) == ["message"]
    fresh = till.as_person(answer.headers["x-new-access-token"])
    assert fresh.call("GET", "/users/me").status_code == 200
    assert refresh(till, answer.headers["x-new-refresh-token"]).status_code == 200


def test_signing_out_ends_the_refresh_token(till: Till, server: ServerProcess) -> None:
    access, token = server.new_token(server.announcement.owner.email, 900)
    answer = till.as_person(access).call("POST", "/auth/logout", {"x-refresh-token": token})
    assert answer.json() == {"message": "Signed out successfully"}
    assert refresh(till, token).status_code == 401


def test_a_half_used_token_may_be_renewed_on_the_way(till: Till, server: ServerProcess) -> None:
    server.set_quirks("renew-on-the-way")
    fresh, _ = server.new_token(server.announcement.owner.email, 900)
    assert "x-token-refreshed" not in till.as_person(fresh).call("GET", "/customer").headers
    worn, old_refresh = server.new_token(server.announcement.owner.email, 100, used_seconds=800)
    answer = till.as_person(worn).call("GET", "/customer")
    assert answer.headers["x-token-refreshed"] == "true"
    renewed = till.as_person(answer.headers["x-new-access-token"])
    assert renewed.call("GET", "/customer").status_code == 200
    assert refresh(till, old_refresh).status_code == 401
    assert refresh(till, answer.headers["x-new-refresh-token"]).status_code == 200


def test_my_stores_are_mine_alone(till: Till, server: ServerProcess) -> None:
    said = server.announcement
    body = till.as_person(said.stranger.access_token).call("GET", "/stores/my").json()
    assert list(body) == ["store", "pagination"]
    assert [store["id"] for store in body["store"]] == [said.foreign_store]
    assert {"id", "name", "status", "isActive"} <= set(body["store"][0])
    assert body["pagination"] == {"page": 1, "limit": 10, "total": 1, "totalPages": 1}


def test_my_stores_can_be_searched_and_paged(till: Till, server: ServerProcess) -> None:
    found = till.call("GET", "/stores/my", params={"search": "MENARA"}).json()["store"]
    assert [store["id"] for store in found] == [server.announcement.branch]
    past = till.call("GET", "/stores/my", params={"page": 1000, "limit": 100}).json()
    assert past["store"] == []
    server.set_quirks("stores-under-stores")
    assert "stores" in till.call("GET", "/stores/my").json()
