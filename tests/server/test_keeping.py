"""Services that keep something else than they were sent: each quirk changes what it names and nothing else."""

from __future__ import annotations

from joptic_desktop.server.customer_input import CustomerInput, Optic
from joptic_desktop.server.keeping import kept
from joptic_desktop.server.quirks import Quirk, QuirkBoard

EYE: dict[str, str | int | float] = {"sph": "1.25", "cyl": "0", "axis": "0"}
OPTIC: Optic = {"distanceVision": {"rightEye": EYE}, "nearVision": {"leftEye": dict.fromkeys(EYE, "")}}
DATA = CustomerInput({"email": "Layla@example.com", "phoneNumber": "+1-555 0199"}, {"city": "Fès"}, OPTIC)


def after(*quirks: Quirk, creating: bool = False) -> CustomerInput:
    return kept(DATA, QuirkBoard(frozenset(quirks)), creating=creating)


def test_without_a_quirk_everything_is_kept_as_it_came() -> None:
    assert after() == DATA


def test_a_create_keeps_its_phone_and_its_prescription() -> None:
    assert after(Quirk.FIXED_PHONE, Quirk.DROP_OPTIC, creating=True) == DATA


def test_an_update_of_the_phone_or_the_prescription_may_be_lost() -> None:
    assert after(Quirk.FIXED_PHONE).personal == {"email": "Layla@example.com"}
    assert after(Quirk.DROP_OPTIC).optic is None


def test_one_distance_may_be_all_there_is_room_for() -> None:
    assert after(Quirk.DISTANCE_ONLY, creating=True).optic == {"distanceVision": OPTIC["distanceVision"]}


def test_powers_made_numbers_make_nothing_zero() -> None:
    optic = after(Quirk.POWERS_AS_NUMBERS).optic
    assert optic is not None
    assert optic["distanceVision"]["rightEye"] == {"sph": 1.25, "cyl": 0.0, "axis": 0.0}
    assert optic["nearVision"]["leftEye"] == {"sph": 0.0, "cyl": 0.0, "axis": 0.0}


def test_the_service_may_write_everything_in_its_own_way() -> None:
    found = after(Quirk.OWN_WRITING)
    assert found.personal == {"email": "layla@example.com", "phoneNumber": "+15550199"}
    assert found.optic == {
        "distanceVision": {"rightEye": {"sph": "+1,25", "cyl": "-0,00", "axis": "180"}},
        "nearVision": OPTIC["nearVision"],
    }
