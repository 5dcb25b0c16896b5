"""A PDF file is whole in its place, or the old one stays and a sentence says why."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage
from joptic_desktop.errors import InvalidInput
from joptic_desktop.ui.print.pdf_file import file_name, write_pdf
from joptic_desktop.ui.print.sheet import Sheet
from joptic_desktop.ui.print.sheet_writer import write_sheet
from tests.ui.print.paper_text import read_pages
from tests.ui.print.people import imprint, subject


@contextmanager
def files_at_most(size: int) -> Iterator[None]:
    """Let the system refuse every larger file, as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def sheet() -> Sheet:
    return write_sheet(SheetKind.PRESCRIPTION, SheetLanguage.FRENCH, subject(SheetLanguage.FRENCH), imprint())


def test_the_file_holds_the_sheet_and_nothing_is_left_beside_it(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "rx.pdf"
    write_pdf(path, (sheet(),), Paper.A5)
    write_pdf(path, (sheet(),), Paper.A4)
    (page,) = read_pages(path.read_bytes())
    assert "Samira Benkirane" in page.text
    assert page.width > 590
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_leaves_the_old_file_and_says_so(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "rx.pdf"
    path.write_bytes(b"old")
    with files_at_most(1000), pytest.raises(InvalidInput, match=r"The PDF was not written: .*Choose another folder"):
        write_pdf(path, (sheet(),), Paper.A5)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told_in_a_sentence(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="The PDF was not written"):
        write_pdf(tmp_path / "gone" / "rx.pdf", (sheet(),), Paper.A5)
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(InvalidInput, match="The PDF was not written"):
        write_pdf(tmp_path / "folder.pdf", (sheet(),), Paper.A5)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Samira Benkirane", "ordonnance-samira-benkirane-2026-11-23.pdf"),
        ("../../etc/passwd", "ordonnance-etc-passwd-2026-11-23.pdf"),
        ("سميرة بنكيران", "ordonnance-سميرة-بنكيران-2026-11-23.pdf"),
        ("\u202e\n:*?", "ordonnance-2026-11-23.pdf"),
    ],
)
def test_the_name_offered_is_a_plain_one(name: str, expected: str) -> None:
    assert file_name(sheet(), name, "2026-11-23") == expected


def test_a_long_name_makes_no_long_file_name() -> None:
    assert len(file_name(sheet(), "x" * 5000, "2026-11-23")) <= 64
