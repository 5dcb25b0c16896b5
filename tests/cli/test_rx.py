"""`joptic rx`: texts read, transposed and moved, files checked; certain or refused, without profile or network."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from joptic_desktop.cli import main
from tests.shop import Shop, person

LIGHT = """
import sys
from joptic_desktop.cli import main
code = main(sys.argv[1:])
heavy = {"PySide6", "httpx", "apsw", "cryptography", "keyring", "pydantic", "asyncio", "psygnal"}
print(code, sorted(heavy & {name.split(".")[0] for name in sys.modules}), file=sys.stderr)
"""


@dataclass(frozen=True, slots=True)
class Told:
    """What a command told."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def rx(capsys: pytest.CaptureFixture[str]) -> Any:
    def run(*words: str) -> Told:
        try:
            code = main(["rx", *words])
        except SystemExit as end:
            code = int(str(end.code))
        captured = capsys.readouterr()
        return Told(code, captured.out, captured.err)

    return run


def one(sphere: str, cylinder: str, axis: int) -> dict[str, Any]:
    return {"sphere": sphere, "cylinder": cylinder, "axis": axis}


def test_read_as_json(rx: Any) -> None:
    text = "VL OD -2.25 (-0.50) 180° OG +1,00 VP OD 0\nAdd R +2.00"
    assert rx("read", text, "--json").json == {
        "distance": {"right": one("-2.25", "-0.50", 180), "left": one("+1.00", "0.00", 0)},
        "near": {"right": one("0.00", "0.00", 0)},
        "addition": {"right": "+2.00"},
        "unread": "",
    }


@pytest.mark.parametrize(
    "text", ["-2.25 (-0.50) 180°", "-2.25/-0.50x180", "−2.25 −0.50 x 180", "-225 -50 180", "(180° -.5) -2.25"]
)
def test_a_text_that_starts_with_a_minus_is_no_option(rx: Any, text: str) -> None:
    assert rx("read", text, "--json").json == {"distance": {"one": one("-2.25", "-0.50", 180)}, "unread": ""}
    assert rx("read", "--json", text).code == 0
    assert rx("read", "--json", "--", text).code == 0


def test_standard_input(rx: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("OD −1,12".encode())))
    assert rx("read", "-", "--json").json["distance"]["right"]["sphere"] == "-1.125"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"OD -1\xff")))
    assert rx("read", "-") == Told(2, "", "The text is not UTF-8.\n")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"-1 " * 400_000)))
    assert rx("read", "-") == Told(2, "", "There is too much text for a prescription.\n")


def test_for_people(rx: Any) -> None:
    told = rx("read", "OD -2.25 (-0.50) 5° OG -1,00 Add 2 PD 62")
    assert told.out.splitlines() == [
        "distance\tright\t-2.25 -0.50 x 005",
        "distance\tleft\t-1.00",
        "addition\tright\t+2.00",
        "addition\tleft\t+2.00",
        "not read\t\tPD 62",
    ]
    assert told.err == "Addition +2.00 is read for both eyes.\n"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("hello", "Nothing here can be read for certain."),
        ("", "Nothing here can be read for certain."),
        ("2.25 -0.50 x 90", "distance, one sphere: Sign? Press − or +."),
        ("-1.25 -0.50", "Cylinder −0.50 needs an axis: write 1 to 180."),
        ("-1.25 -0.50 x 200", "Axis 200 does not exist: write 1 to 180."),
        ("OD -50.00", "Sphere −50.00 does not exist"),
        ("+30", "+30 can mean several powers: write the decimals."),
        ("Add +9.00", "Addition +9.00: at most"),
        ("-1\n-2", "Which eye?"),
        ("\u202e-1.25", "Hidden characters turn the order of this text"),
        ("1" * 10_000, "10000 characters are too many"),
    ],
)
@pytest.mark.parametrize("command", ["read", "transpose", "vertex"])
def test_nothing_certain_is_exit_2_with_the_reason(rx: Any, command: str, text: str, sentence: str) -> None:
    told = rx(command, text, "--json", *(["--mm", "12"] if command == "vertex" else []))
    assert (told.code, told.out) == (2, "")
    assert sentence in told.err
    assert len(told.err) < 400


def test_what_is_not_certain_is_told_beside_what_is(rx: Any) -> None:
    told = rx("read", "OD -1.25 OG 1.25 -0.50 x 90", "--json")
    assert told.json == {"distance": {"right": one("-1.25", "0.00", 0)}, "unread": "1.25 -0.50 90"}
    assert told.err == "distance, left sphere: Sign? Press − or +.\n"


@pytest.mark.parametrize(
    ("text", "lens"),
    [
        ("-3.00 +2.00 x30", one("-1.00", "-2.00", 120)),
        ("+3.00 -1.50 x 90", one("+1.50", "+1.50", 180)),
        ("-1.125 -0.25 x 5", one("-1.375", "+0.25", 95)),
        ("-1.00", one("-1.00", "0.00", 0)),
    ],
)
def test_transpose(rx: Any, text: str, lens: dict[str, Any]) -> None:
    assert rx("transpose", text, "--json").json == {"distance": {"one": lens}, "unread": ""}


@pytest.mark.parametrize(
    ("power", "moved"),
    [
        ("-4", "-3.82"),
        ("-8", "-7.30"),
        ("-10", "-8.93"),
        ("-15", "-12.71"),
        ("+4", "+4.20"),
        ("+6", "+6.47"),
        ("+8", "+8.85"),
        ("+10", "+11.36"),
    ],
)
def test_vertex(rx: Any, power: str, moved: str) -> None:
    told = rx("vertex", power, "--mm", "12", "--json")
    assert told.json["distance"]["one"]["sphere"] == moved
    assert rx("vertex", moved, "--mm", "-12", "--json").code == 0


def test_vertex_moves_each_meridian_and_keeps_the_axis(rx: Any) -> None:
    told = rx("vertex", "-8.00 -2.00 x 30", "--mm", "12", "--json")
    assert told.json["distance"]["one"] == one("-7.30", "-1.63", 30)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["vertex", "+40.00", "--mm", "25"], "a lens of +40.00 cannot move by 25 mm"),
        (["vertex", "-1.00", "--mm", "1e9"], "a lens moves by 100 mm at most"),
        (["vertex", "-1.00", "--mm", "nan"], "must be a number of millimetres"),
        (["vertex", "-1.00"], "--mm"),
        (["check", "x.json", "--age", "old"], "must be years, 0 to 130"),
        (["check", "/nowhere.json"], "cannot be read"),
        (["read"], "TEXT"),
        ([], "WHAT"),
    ],
)
def test_wrong_words_are_told(rx: Any, words: list[str], sentence: str) -> None:
    told = rx(*words)
    assert told.code == 2
    assert sentence in told.err


EYE = {"sph": "-1.25", "cyl": "-0.25", "axis": "200"}
BLOCKED = {"level": "block", "cell": "distance.right.axis", "sentence": "Axis 200 does not exist: write 1 to 180."}


@pytest.mark.parametrize(
    "data",
    [
        {"distanceVision": {"rightEye": EYE}},
        {"opticData": {"distanceVision": {"rightEye": EYE}, "id": "1"}, "customerData": {}},
        {"distance": {"right": {"sphere": -1.25, "cylinder": "-0.25", "axis": 200}}, "unread": ""},
    ],
)
def test_check_takes_every_shape_of_a_prescription(rx: Any, tmp_path: Path, data: object) -> None:
    file = tmp_path / "rx.json"
    file.write_text(json.dumps(data))
    assert rx("check", str(file), "--json") == Told(0, json.dumps([BLOCKED], indent=2) + "\n", "")
    file.write_text(json.dumps([data, data]))
    assert [line["cell"] for line in rx("check", str(file), "--json").json] == [
        "0.distance.right.axis",
        "1.distance.right.axis",
    ]


def test_check_takes_an_answer_of_read(rx: Any, tmp_path: Path) -> None:
    file = tmp_path / "rx.json"
    file.write_text(rx("read", "-1.20 -0.50 x 5", "--json").out)
    assert [line["cell"] for line in rx("check", str(file), "--json").json] == ["distance.one.sphere"]
    assert rx("check", str(file)).out == "warn\tdistance.one.sphere\t−1.20 is between two steps: −1.00 or −1.25?\n"


def test_check_judges_the_addition_of_an_answer_of_read(rx: Any, tmp_path: Path) -> None:
    path = tmp_path / "read.json"
    for text, told in (
        ("R -1.25 -0.25 x 90 L -1.00 Add +3.00", "Addition +3.00 at 30 years."),
        ("-1.25 Add 5", "Addition +5.00 at 30 years."),
        ("VL OD -1.00 VP OD -0.50 Add +3.00", "Addition +0.50 at 30 years."),
    ):
        path.write_text(rx("read", text, "--json").out, encoding="utf-8")
        assert told in rx("check", str(path), "--age", "30").out
    path.write_text('{"distance": {"one": {"sphere": "-1.25"}}, "addition": {"one": "two"}}', encoding="utf-8")
    assert rx("check", str(path)) == Told(2, "", "read.json: addition must be a power as +2.00.\n")


def test_check_judges_the_addition_by_age(rx: Any, tmp_path: Path) -> None:
    file = tmp_path / "rx.json"
    file.write_text('{"distanceVision": {"leftEye": {"sph": 0}}, "nearVision": {"leftEye": {"sph": "1.00"}}}')
    assert rx("check", str(file), "--age", "42", "--json").json == []
    assert [line["sentence"] for line in rx("check", str(file), "--age", "30", "--json").json] == [
        "Addition +1.00 at 30 years."
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{}", "rx.json: there is no eye in it."),
        ("[]", "rx.json holds no prescription."),
        ("3", "rx.json: this is no prescription"),
        ('{"distanceVision": []}', "distance must be one object"),
        ('{"distanceVision": {"rightEye": {"sph": [1]}}}', "sph must be one text or number"),
        ('{"distance": {"one": {"sphere": "1"}, "left": {"sphere": "1"}}}', "eyes with and without a name"),
        ("{", "is not JSON"),
        ('{"a":' * 90_000, "rx.json is not JSON"),
    ],
)
def test_a_file_without_a_prescription_is_exit_2(rx: Any, tmp_path: Path, text: str, sentence: str) -> None:
    file = tmp_path / "rx.json"
    file.write_text(text)
    told = rx("check", str(file), "--json")
    assert (told.code, told.out) == (2, "")
    assert sentence in told.err


def test_no_profile_is_opened_and_nothing_heavy_is_loaded(tmp_path: Path) -> None:
    home = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    command = [sys.executable, "-c", LIGHT, "rx", "read", "-1.25 DS"]
    done = subprocess.run(command, capture_output=True, text=True, env=home, check=True)
    assert done.stderr == "0 []\n"
    assert list(tmp_path.iterdir()) == []


def test_create_and_update_refuse_what_the_form_refuses(shop: Shop) -> None:
    vision = {"rightEye": {"sph": "-1.25", "cyl": "-0.25", "axis": "200"}}
    ran = shop.joptic("create", "--data", shop.data({**person(1), "opticData": {"distanceVision": vision}}))
    assert ran.code == 2
    assert ran.err == "opticData.distanceVision.rightEye: Axis 200 does not exist: write 1 to 180.\n"
    assert shop.outbox() == []
    good = {"distanceVision": {"rightEye": {"sph": "-1.25", "cyl": "-0.25", "axis": "20"}}}
    uid = shop.create({**person(1), "opticData": good})
    assert shop.update(uid, {"opticData": {"distanceVision": vision}}).code == 2
    assert shop.update(uid, {"opticData": good}).code == 0
