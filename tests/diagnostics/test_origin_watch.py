"""A test that asks another computer is stopped and named; this computer may be asked."""

from __future__ import annotations

import pytest

from tests.origin_watch import OriginWatch, asked_elsewhere, is_here


@pytest.mark.parametrize("host", [None, "", "localhost", "127.0.0.1", "127.8.9.1", "::1", b"127.0.0.1", "::1%lo"])
def test_this_computer_is_here(host: object) -> None:
    assert is_here(host)


@pytest.mark.parametrize(
    "host", ["joptic.jethings.com", b"evil.example", "10.0.0.1", "192.0.2.1", "2001:db8::1", "0.0.0.0"]
)
def test_every_other_computer_is_not(host: object) -> None:
    assert not is_here(host)


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ("socket.connect", (None, ("192.0.2.1", 443))),
        ("socket.connect", (None, ("2001:db8::1", 443, 0, 0))),
        ("socket.sendto", (None, ("192.0.2.1", 53))),
        ("socket.getaddrinfo", ("joptic.jethings.com", 443, 0, 0, 0)),
    ],
)
def test_a_way_out_is_stopped_and_remembered(event: str, told: tuple[object, ...]) -> None:
    watch = OriginWatch(lambda hear: None)
    with pytest.raises(OSError, match="this computer alone"):
        watch.hear(event, told)
    assert len(watch._found) == 1


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ("socket.connect", (None, ("127.0.0.1", 80))),
        ("socket.connect", (None, "/run/user/1000/bus")),
        ("socket.bind", (None, ("0.0.0.0", 0))),
        ("open", ("192.0.2.1", "r", 0)),
    ],
)
def test_all_else_goes_unheard(event: str, told: tuple[object, ...]) -> None:
    assert asked_elsewhere(event, told) is None
