"""Whatever a name holds, the file made of it lies in its folder, is no device and is not hidden."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.safe_names import MOST_BYTES, SafeName
from tests.hostile_texts import HOSTILE

DEVICES = ("CON", "nul", "Aux", "COM1", "lpt9", "COM²", "CONOUT$")


@pytest.mark.parametrize(
    ("foreign", "safe"),
    [
        ("scan.pdf", "scan.pdf"),
        ("وصفة طبية.jpg", "وصفة طبية.jpg"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\system32\\cmd.exe", "cmd.exe"),
        ("file.txt:stream", "file.txt-stream"),
        (".bashrc", "bashrc"),
        ("..", "file"),
        ("", "file"),
        ("a\0b\nc.pdf", "a-b-c.pdf"),
        ("con", "_con"),
        ("NUL.tar.gz", "_NUL.tar.gz"),
        ("COM1 .pdf", "_COM1.pdf"),
        ("-rf", "rf"),
        ("photo\u202egpj.exe", "photo-gpj.exe"),
        ("e\u0301t\u00e9.png", "\u00e9t\u00e9.png"),
        ("name. ", "name"),
        ("x" * 5000 + ".pdf", "x" * 116 + ".pdf"),
        ("*?<>|", "file"),
    ],
)
def test_the_nearest_safe_name(foreign: str, safe: str) -> None:
    assert SafeName.of(foreign).text == safe


def test_an_ending_that_is_given_stands_in_for_none() -> None:
    assert SafeName.of("Samira", "pdf").text == "Samira.pdf"
    assert SafeName.of("ordonnance.exe", "pdf").text == "ordonnance.exe.pdf"
    assert SafeName.of("nul", "pdf").text == "_nul.pdf"
    assert SafeName.of("///", "pdf", "record").text == "record.pdf"


@pytest.mark.parametrize(
    "text", ["", ".", "..", ".x", "x.", "a/b", "a\\b", "a:b", "CON", "nul.txt", "e\u0301", "x" * 121]
)
def test_no_unsafe_name_can_be_built(text: str) -> None:
    with pytest.raises(ValueError, match="no safe name"):
        SafeName(text)


def judge(foreign: str, ending: str, root: Path) -> None:
    text = SafeName.of(foreign, ending).text
    assert 0 < len(text.encode("utf-8")) <= MOST_BYTES
    assert unicodedata.is_normalized("NFC", text)
    for path in (PurePosixPath("/root") / text, PureWindowsPath("C:/root") / text):
        assert (path.name, len(path.parts)) == (text, 3)
        assert path.suffix == f".{ending}" or not ending
    assert (root / text).resolve().parent == root.resolve()
    assert text.partition(".")[0].strip().upper() not in DEVICES
    assert not text.startswith((".", "-", " "))
    assert not text.endswith((".", " "))
    assert SafeName.of(text).text == text


TEXTS = st.text(st.characters(), max_size=300) | st.text(
    st.sampled_from("./\\:~- \0\u202eéa´\u0301COMNUL1²"), max_size=40
)


@given(TEXTS, st.sampled_from(["", "pdf", "json"]))
def test_any_text_becomes_a_safe_name(foreign: str, ending: str) -> None:
    judge(foreign, ending, Path("/tmp"))


def test_every_hostile_text_names_a_file_that_can_be_written(tmp_path: Path) -> None:
    for number, foreign in enumerate((*HOSTILE, *DEVICES)):
        judge(foreign, "pdf", tmp_path)
        path = tmp_path / SafeName.of(foreign, "pdf").text
        path.write_text(str(number))
        assert path in set(tmp_path.iterdir())
