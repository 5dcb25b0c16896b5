"""Two computers of one shop edit one customer: what both typed is kept, and one eye is never made of two sources."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.server_process import ServerProcess
from tests.shop import EYES, Shop, person

READINGS = ((), ("optic-replace",), ("optic-deep",))
RIGHT = {"sph": "-2.50", "cyl": "-0.75", "axis": "10"}
LEFT = {"sph": "-3.25", "cyl": "-0.50", "axis": "170"}
OLD = EYES["distanceVision"]


@pytest.fixture
def tills(tmp_path: Path, server: ServerProcess, store: str) -> tuple[Shop, Shop]:
    """Two computers that work with one store."""
    found = []
    for name in ("counter", "workshop"):
        folder = tmp_path / name
        folder.mkdir()
        shop = Shop(folder)
        assert shop.connect(server, store).code == 0
        found.append(shop)
    return found[0], found[1]


def shared(first: Shop, second: Shop) -> str:
    """Return the service's id of a customer with a prescription whom both have read."""
    uid = first.create({**person(1), "opticData": EYES})
    assert first.sync().code == 0
    service_id = str(first.show(uid)["id"])
    assert second.show(service_id)["opticData"]["nearVision"] == {
        "rightEye": EYES["nearVision"]["rightEye"],
    }
    return service_id


def typed(till: Shop, service_id: str, **eyes: dict[str, str]) -> None:
    assert till.update(service_id, {"opticData": {"distanceVision": eyes}}).code == 0


def distance(till: Shop, service_id: str) -> dict[str, Any]:
    return dict(till.show(service_id)["opticData"]["distanceVision"])


@pytest.mark.parametrize(("quirks", "swapped"), list(product(READINGS, (False, True))))
def test_different_eyes_typed_at_two_tills_are_both_kept(
    tills: tuple[Shop, Shop], server: ServerProcess, quirks: tuple[str, ...], swapped: bool
) -> None:
    online, offline = tills
    service_id = shared(online, offline)
    server.set_quirks(*quirks)
    here, there = (LEFT, RIGHT) if swapped else (RIGHT, LEFT)
    mine, theirs = ("leftEye", "rightEye") if swapped else ("rightEye", "leftEye")
    typed(offline, service_id, **{mine: here})
    typed(online, service_id, **{theirs: there})
    assert online.sync().code == 0
    # the till without a line comes back only now, with what it read before
    assert offline.sync().code == 0
    for till in tills:
        assert distance(till, service_id) == {mine: here, theirs: there}
        assert till.show(service_id)["opticData"]["nearVision"] == EYES["nearVision"]
        assert till.outbox() == []


@pytest.mark.parametrize("quirks", READINGS[1:])
def test_one_eye_typed_at_two_tills_is_a_conflict_and_never_mixed(
    tills: tuple[Shop, Shop], server: ServerProcess, quirks: tuple[str, ...]
) -> None:
    online, offline = tills
    service_id = shared(online, offline)
    server.set_quirks(*quirks)
    # one changes the sphere alone, the other the cylinder and its axis: no lens may be made of both
    typed(offline, service_id, rightEye=OLD["rightEye"] | {"sph": "-9.00"})
    typed(online, service_id, rightEye=OLD["rightEye"] | {"cyl": "-2.00", "axis": "45"})
    assert online.sync().code == 0
    assert offline.sync().code == 6
    (stopped,) = offline.outbox()
    assert stopped["state"] == "needs_decision"
    assert "distanceVision.rightEye" in stopped["reason"]
    assert distance(online, service_id)["rightEye"] == {"sph": "-1.25", "cyl": "-2.00", "axis": "45"}


def test_one_eye_typed_alike_at_two_tills_is_no_conflict(tills: tuple[Shop, Shop]) -> None:
    online, offline = tills
    service_id = shared(online, offline)
    typed(offline, service_id, rightEye=RIGHT | {"sph": "-2.5"})
    typed(online, service_id, rightEye=RIGHT)
    assert (online.sync().code, offline.sync().code) == (0, 0)
    assert distance(offline, service_id)["rightEye"] == RIGHT


@pytest.mark.parametrize("quirks", READINGS[1:])
def test_an_eye_taken_back_at_one_till_and_another_typed_at_the_other_are_both_kept(
    tills: tuple[Shop, Shop], server: ServerProcess, quirks: tuple[str, ...]
) -> None:
    online, offline = tills
    service_id = shared(online, offline)
    server.set_quirks(*quirks)
    typed(offline, service_id, rightEye={})
    typed(online, service_id, leftEye=LEFT)
    assert (online.sync().code, offline.sync().code) == (0, 0)
    assert distance(offline, service_id) == {"rightEye": dict.fromkeys(("sph", "cyl", "axis"), ""), "leftEye": LEFT}


def test_an_eye_taken_back_at_one_till_and_corrected_at_the_other_is_a_conflict(tills: tuple[Shop, Shop]) -> None:
    online, offline = tills
    service_id = shared(online, offline)
    typed(offline, service_id, rightEye={})
    typed(online, service_id, rightEye=RIGHT)
    assert (online.sync().code, offline.sync().code) == (0, 6)
    assert distance(online, service_id)["rightEye"] == RIGHT
