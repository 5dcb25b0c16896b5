"""Files: which kinds are known, and the names they travel under."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.attachments import FileKind, is_field_name, recognise, sent_name

PDF = FileKind("application/pdf", "pdf")


@pytest.mark.parametrize(
    ("head", "content_type"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "application/pdf"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\r", "image/png"),
        (b"RIFF\x24\x00\x00\x00WEBP", "image/webp"),
    ],
)
def test_the_kinds_of_a_shop_are_recognised_by_their_first_bytes(head: bytes, content_type: str) -> None:
    kind = recognise(head)
    assert kind is not None
    assert kind.content_type == content_type


@pytest.mark.parametrize(
    "head", [b"", b"%PD", b"GIF89a", b"PK\x03\x04", b"MZ", b"xxxx\x24\x00\x00\x00WEBP", b"RIFF\x24\x00\x00\x00WAVE"]
)
def test_other_files_are_not(head: bytes) -> None:
    assert recognise(head) is None


@given(st.binary(max_size=12))
def test_any_bytes_are_answered(head: bytes) -> None:
    recognise(head)


@pytest.mark.parametrize("name", ["prescription", "idCard", "scan_2", "a" * 40])
def test_names_of_form_fields(name: str) -> None:
    assert is_field_name(name)


@pytest.mark.parametrize("name", ["", "jsonData", "2nd", "id card", "a[]", "é", "a" * 41, "x\n", 'x"', "../x"])
def test_what_may_not_name_a_form_field(name: str) -> None:
    assert not is_field_name(name)


@given(st.dates(), st.binary(min_size=32, max_size=32))
def test_a_file_travels_under_a_plain_ascii_name(day: date, digest: bytes) -> None:
    name = sent_name("idCard", day, digest.hex(), PDF)
    assert name.isascii()
    assert name.startswith("idCard-")
    assert name.endswith(f"-{digest.hex()[:8]}.pdf")
