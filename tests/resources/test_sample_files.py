import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage

from joptic_desktop.resource_files import resource

PRESCRIPTION = resource("samples", "files", "ordonnance-2026-11.pdf")
PICTURES = [resource("samples", "files", name) for name in ("carte-identite.jpg", "monture-choisie.jpg")]


@pytest.mark.parametrize("path", [PRESCRIPTION, *PICTURES], ids=lambda path: path.name)
def test_a_sample_file_is_small(path: Path) -> None:
    assert 1_000 < path.stat().st_size < 60_000


def test_the_prescription_is_what_the_script_makes(tmp_path: Path) -> None:
    made = tmp_path / "made.pdf"
    subprocess.run([sys.executable, resource("samples", "make_prescription_pdf.py"), made], check=True)
    assert made.read_bytes() == PRESCRIPTION.read_bytes()


def test_the_prescription_is_one_page_that_says_it_is_invented() -> None:
    with pypdfium2.PdfDocument(PRESCRIPTION) as document:
        assert len(document) == 1
        text = document[0].get_textpage().get_text_bounded()
    assert "Samira Benkirane" in text
    assert "(-0,50)" in text
    assert "SPÉCIMEN" in text


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_a_picture_opens(path: Path) -> None:
    assert path.read_bytes().startswith(b"\xff\xd8\xff")
    image = QImage(str(path))
    assert (image.width(), image.height()) == (720, 480)
