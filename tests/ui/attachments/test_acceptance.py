"""What a form takes is told by the bytes, never by the name."""

import os
from pathlib import Path

import pytest

from joptic_desktop.domain.attachments import Refusal
from joptic_desktop.ui.attachments.acceptance import Judgement, judge_path, likely_field
from tests.ui.attachments.picture_bytes import picture

LIMIT = 1000


def test_a_picture_is_taken_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "scan.tiff"
    path.write_bytes(picture())
    assert judge_path(path, LIMIT) == Judgement(len(picture()), None)


@pytest.mark.parametrize(
    ("name", "data", "refusal"),
    [
        ("empty.pdf", b"", Refusal.EMPTY),
        ("program.pdf", b"MZ" * 20, Refusal.WRONG_KIND),
        ("scan.tiff", b"II*\x00" + bytes(20), Refusal.WRONG_KIND),
        ("long.pdf", b"%PDF-1.7" + bytes(LIMIT), Refusal.TOO_LARGE),
    ],
)
def test_each_refusal_has_its_reason_and_size(tmp_path: Path, name: str, data: bytes, refusal: Refusal) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert judge_path(path, LIMIT) == Judgement(len(data), refusal)


def test_a_file_of_the_very_limit_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "full.pdf"
    path.write_bytes(b"%PDF-".ljust(LIMIT, b"x"))
    assert judge_path(path, LIMIT).refusal is None


def test_a_folder_and_a_vanished_file_are_told_apart(tmp_path: Path) -> None:
    assert judge_path(tmp_path, LIMIT) == Judgement(refusal=Refusal.FOLDER)
    assert judge_path(tmp_path / "gone.pdf", LIMIT) == Judgement(refusal=Refusal.VANISHED)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are not files of this system")
def test_a_pipe_is_never_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    assert judge_path(pipe, LIMIT) == Judgement(refusal=Refusal.UNREADABLE)


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("ordonnance-2026-11.pdf", "prescription"),
        ("carte-identite.jpg", "idCard"),
        ("CIN_Samira.png", "idCard"),
        ("بطاقة-التعريف.jpg", "idCard"),
        ("Passport scan 2.jpg", "idCard"),
        ("Cinema.jpg", "prescription"),
        ("IMG_0031.jpg", "prescription"),
    ],
)
def test_a_name_speaks_for_its_kind(name: str, field: str) -> None:
    assert likely_field(name) == field
