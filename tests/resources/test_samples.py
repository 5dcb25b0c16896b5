import json
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from joptic_desktop.resource_files import resource

Row = dict[str, Any]

FILE = resource("samples", "customers.json")
SAMPLES: Row = json.loads(FILE.read_text(encoding="utf-8"))
ROWS: list[Row] = SAMPLES["customers"]
PEOPLE = [row for row in ROWS if row["customerData"] is not None]
VISIONS = ("distanceVision", "intermediateVision", "nearVision")
EYES = ("rightEye", "leftEye")
ODD = {
    f"{name}@example.org"
    for name in (
        *("plan", "comma", "empty", "number", "axis-zero", "axis-200"),
        *("minus-sign", "minus-zero", "null", "off-step", "words", "half"),
    )
}
STRICT_SPHERE = re.compile(r"0\.00|-?(?!0\.00)\d{1,2}\.(?:(?:00|25|50|75)|(?:125|375|625|875))")
STRICT_CYLINDER = re.compile(r"0|-?(?!0\.00)\d{1,2}\.(?:00|25|50|75)")
STRICT_AXIS = re.compile(r"0|[1-9]\d?|1[0-7]\d|180")
PHONE = re.compile(r"\+(?:212|213|33)(?:-\d-\d{8}|\d{9}| \d \d\d \d\d \d\d \d\d)")


def email(row: Row) -> str:
    return str(row["customerData"]["email"])


def age(row: Row) -> int:
    born = date.fromisoformat(row["customerData"]["dateOfBirth"][:10])
    return 2026 - born.year - ((born.month, born.day) > (11, 1))


def in_arabic(row: Row) -> bool:
    return "ARABIC" in unicodedata.name(row["customerData"]["firstName"][0])


REGULAR = [row for row in PEOPLE if "opticData" in row and email(row) not in ODD]


def regular_eyes() -> Iterator[tuple[str, dict[str, str]]]:
    """Every eye of every ordinary prescription, with the e-mail address it belongs to."""
    for row in REGULAR:
        for vision in row["opticData"].values():
            for eye in vision.values():
                yield email(row), eye


def by_name(first_name: str) -> Row:
    return next(row for row in PEOPLE if row["customerData"]["firstName"] == first_name)


def test_the_committed_file_is_what_the_script_makes(tmp_path: Path) -> None:
    made = tmp_path / "customers.json"
    subprocess.run([sys.executable, resource("samples", "make_samples.py"), made], check=True)
    assert made.read_bytes() == FILE.read_bytes()


def test_the_file_has_its_fixed_shape() -> None:
    assert SAMPLES["store"] == {"name": "Optique Atlas", "city": "Casablanca"}
    assert [group["name"] for group in SAMPLES["groups"]] == ["VIP", "Progressive", "Contact lenses", "Children"]
    keys = {"customerData", "userName", "groups", "isActive", "createdAgo", "updatedAgo"}
    for row in ROWS:
        assert keys <= row.keys() <= keys | {"address", "opticData"}
        assert set(row["groups"]) <= {group["key"] for group in SAMPLES["groups"]}


def test_a_person_has_all_the_contract_needs() -> None:
    for row in PEOPLE:
        data = row["customerData"]
        assert list(data) == ["firstName", "lastName", "email", "phoneNumber", "dateOfBirth", "sex"]
        assert all(isinstance(value, str) and value.strip() == value != "" for value in data.values())
        assert data["sex"] in {"male", "female"}
        assert data["dateOfBirth"].endswith("T00:00:00.000Z")
        assert PHONE.fullmatch(data["phoneNumber"]), data["phoneNumber"]
        assert not data["phoneNumber"].startswith("+33") or re.sub(r"\D", "", data["phoneNumber"]).startswith("3363998")


def test_five_hundred_customers_of_all_ages_in_two_scripts() -> None:
    assert len(ROWS) == 500
    assert 0.2 <= sum(map(in_arabic, PEOPLE)) / len(PEOPLE) <= 0.3
    ages = [age(row) for row in PEOPLE]
    assert min(ages) < 6
    assert max(ages) >= 90


def test_some_are_inactive_some_lack_an_address_or_a_prescription() -> None:
    assert 0.04 <= sum(not row["isActive"] for row in ROWS) / len(ROWS) <= 0.08
    assert 30 <= sum("address" not in row for row in PEOPLE) <= 100
    assert 30 <= sum("opticData" not in row for row in PEOPLE) <= 100


def test_groups_have_plausible_sizes_and_members() -> None:
    sizes = Counter(group for row in ROWS for group in row["groups"])
    assert sizes["progressive"] > sizes["contact-lenses"] > sizes["children"] > sizes["vip"] >= 20
    assert any(len(row["groups"]) == 2 for row in ROWS)
    assert all(age(row) < 16 for row in PEOPLE if "children" in row["groups"])
    assert all(age(row) >= 42 for row in PEOPLE if "progressive" in row["groups"])


def test_a_dozen_are_known_by_user_name_and_one_not_even_so() -> None:
    names = [row["userName"] for row in ROWS if row["customerData"] is None]
    assert len(names) == len(set(names)) == 12
    assert names.count(None) == 1


def test_every_email_is_unique_and_at_an_example_domain() -> None:
    emails = [email(row) for row in PEOPLE]
    assert len({address.casefold() for address in emails}) == len(emails)
    form = re.compile(r"[a-z0-9._-]+@example\.(?:com|org|net)|walkin\+[0-9a-f]+@shop\.example\.com")
    assert all(form.fullmatch(address) for address in emails)
    assert sum(address.startswith("walkin+") for address in emails) >= 10


def test_the_newest_come_first_no_two_at_once_and_none_before_it_was_made() -> None:
    updated = [row["updatedAgo"] for row in ROWS]
    assert updated == sorted(set(updated))
    assert all(row["createdAgo"] >= row["updatedAgo"] > 0 for row in ROWS)


def test_every_ordinary_eye_is_written_as_the_contract_writes_it() -> None:
    for whose, eye in regular_eyes():
        assert list(eye) == ["sph", "cyl", "axis"], whose
        assert STRICT_SPHERE.fullmatch(eye["sph"]), (whose, eye)
        assert STRICT_CYLINDER.fullmatch(eye["cyl"]), (whose, eye)
        assert STRICT_AXIS.fullmatch(eye["axis"]), (whose, eye)
        assert (eye["cyl"] == "0") == (eye["axis"] == "0"), (whose, eye)


def sphere(row: Row, vision: str, eye: str) -> Decimal:
    return Decimal(row["opticData"][vision][eye]["sph"])


def additions(row: Row, vision: str) -> set[Decimal]:
    optic = row["opticData"]
    if not {"distanceVision", vision} <= optic.keys():
        return set()
    assert optic["distanceVision"].keys() == optic[vision].keys()
    return {sphere(row, vision, eye) - sphere(row, "distanceVision", eye) for eye in optic[vision]}


def test_near_is_distance_plus_one_addition_for_both_eyes() -> None:
    for row in REGULAR:
        added = additions(row, "nearVision")
        assert len(added) <= 1, email(row)
        assert all(Decimal("0.50") <= near <= Decimal("3.50") and near % Decimal("0.25") == 0 for near in added)


def test_intermediate_is_distance_plus_half_the_addition_on_the_quarter_grid() -> None:
    for row in REGULAR:
        for half in additions(row, "intermediateVision"):
            (near,) = additions(row, "nearVision")
            assert additions(row, "intermediateVision") == {half}, email(row)
            assert abs(half - near / 2) <= Decimal("0.125")
            assert half % Decimal("0.25") == 0


def test_cylinder_and_axis_of_an_eye_are_the_same_at_all_distances() -> None:
    for row in REGULAR:
        for eye in EYES:
            seen = {(v[eye]["cyl"], v[eye]["axis"]) for v in row["opticData"].values() if eye in v}
            assert len(seen) <= 1, email(row)


def test_additions_come_with_age() -> None:
    seen = [(age(row), add) for row in REGULAR for add in additions(row, "nearVision")]
    assert len(seen) > 100
    assert all(years >= 42 for years, _ in seen)
    assert all(add >= Decimal("2.50") for years, add in seen if years >= 60)


def spheres(row: Row) -> list[Decimal]:
    return [Decimal(eye["sph"]) for eye in row["opticData"].get("distanceVision", {}).values()]


def cylinder_signs(row: Row) -> set[int]:
    cylinders = [Decimal(eye["cyl"]) for vision in row["opticData"].values() for eye in vision.values()]
    return {(cylinder > 0) - (cylinder < 0) for cylinder in cylinders}


def test_all_kinds_of_prescriptions_are_there() -> None:
    distances = [spheres(row) for row in REGULAR]
    assert sum(max(pair, default=Decimal(0)) < -6 for pair in distances) >= 5, "high myopia"
    assert sum(min(pair, default=Decimal(0)) > 1 for pair in distances) >= 20, "hyperopia"
    assert sum(len(pair) == 2 and abs(pair[0] - pair[1]) > 2 for pair in distances) >= 5, "anisometropia"
    assert sum(len(pair) == 1 for pair in distances) >= 5, "one eye"
    assert sum(Decimal(0) in pair for pair in distances) >= 5, "plano"
    assert sum(1 in cylinder_signs(row) for row in REGULAR) >= 10, "plus cylinder"
    assert not any({1, -1} <= cylinder_signs(row) for row in REGULAR), "one cylinder sign a prescription"
    assert sum(list(row["opticData"]) == ["nearVision"] for row in REGULAR) >= 10, "near only"
    assert sum(list(row["opticData"]) == list(VISIONS) for row in REGULAR) >= 50, "all three distances"
    assert sum(len(eye["sph"].split(".")[1]) == 3 for _, eye in regular_eyes()) >= 5, "eighths"


def test_the_odd_prescriptions_are_the_named_ones() -> None:
    odd = {email(row): row["opticData"]["distanceVision"]["rightEye"] for row in PEOPLE if email(row) in ODD}
    assert odd.keys() == ODD
    for eye in odd.values():
        strict = all(isinstance(value, str) for value in eye.values()) and (
            STRICT_SPHERE.fullmatch(eye["sph"])
            and STRICT_CYLINDER.fullmatch(eye["cyl"])
            and STRICT_AXIS.fullmatch(eye["axis"])
            and (eye["cyl"] == "0") == (eye["axis"] == "0")
        )
        assert not strict, eye


def test_the_first_rows_are_the_people_of_the_design() -> None:
    names = [row["customerData"]["lastName"] for row in ROWS[:17]]
    assert names == [
        *("Ouazzani", "Belkacem", "Benkirane", "Tazi", "الحسني", "Moreau", "Haddad", "Alaoui", "Lefèvre"),
        *("Bensalem", "Amrani", "بن عيسى", "Lahlou", "Garnier", "El Idrissi", "Meziane", "Naciri"),
    ]
    assert [row["customerData"]["firstName"] for row in ROWS[:17] if not row["isActive"]] == ["Rachid", "Sofiane"]


def test_samira_benkirane_is_as_drawn() -> None:
    samira = by_name("Samira")
    assert samira["customerData"]["phoneNumber"] == "+212 6 61 23 45 67"
    assert samira["customerData"]["dateOfBirth"] == "1972-05-12T00:00:00.000Z"
    assert samira["address"]["street"] == "14, rue des Orangers"
    assert samira["groups"] == ["vip"]
    right = [samira["opticData"][vision]["rightEye"] for vision in VISIONS]
    left = [samira["opticData"][vision]["leftEye"] for vision in VISIONS]
    assert right == [{"sph": sph, "cyl": "-0.50", "axis": "175"} for sph in ("-3.25", "-2.25", "-1.25")]
    assert left == [{"sph": sph, "cyl": "-1.00", "axis": "10"} for sph in ("-2.50", "-1.50", "-0.50")]
