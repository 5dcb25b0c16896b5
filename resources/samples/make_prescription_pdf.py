# noqa: INP001  - a script, never a package
"""Make ``files/ordonnance-2026-11.pdf``: the invented paper prescription of a sample customer, one A5 page.

Run it as ``python resources/samples/make_prescription_pdf.py [FILE]``. The same bytes each time; nobody in it exists.
"""

import sys
from math import cos, radians, sin
from pathlib import Path

WIDTH, HEIGHT = 420, 595
MARGIN = 40
ROWS = (
    ("Vision de loin", "OD", "-3,25", "(-0,50)", "175°"),
    ("", "OG", "-2,50", "(-1,00)", "10°"),
    ("Vision intermédiaire", "OD", "-2,25", "(-0,50)", "175°"),
    ("", "OG", "-1,50", "(-1,00)", "10°"),
    ("Vision de près", "OD", "-1,25", "(-0,50)", "175°"),
    ("", "OG", "-0,50", "(-1,00)", "10°"),
)
COLUMNS = (40, 170, 220, 275, 335)


def _text(x: float, y: float, size: int, text: str, *, bold: bool = False) -> str:
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{'B' if bold else 'R'} {size} Tf {x:.2f} {y:.2f} Td ({escaped}) Tj ET"


def _line(x1: float, y1: float, x2: float, y2: float, width: float = 0.6) -> str:
    return f"{width} w {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S"


def _head() -> list[str]:
    return [
        _text(MARGIN, 545, 14, "Dr Exemple Modèle", bold=True),
        _text(MARGIN, 530, 9, "Ophtalmologiste inventé · 1, rue du Spécimen, 20100 Casablanca"),
        _line(MARGIN, 518, WIDTH - MARGIN, 518),
        _text(MARGIN, 488, 18, "Ordonnance", bold=True),
        _text(278, 488, 10, "Le 14 novembre 2026"),
        _text(MARGIN, 462, 11, "Mme Samira Benkirane", bold=True),
        _text(MARGIN, 447, 10, "née le 12 mai 1972"),
        _text(MARGIN, 420, 10, "Verres progressifs, à porter en permanence"),
    ]


def _table() -> list[str]:
    marks = []
    for place, row in enumerate(ROWS):
        y = 390 - 22 * place
        if row[0]:
            marks.append(_line(MARGIN, y + 15, WIDTH - MARGIN, y + 15, 0.3))
        marks += [_text(x, y, 11, cell, bold=x == COLUMNS[1]) for x, cell in zip(COLUMNS, row, strict=True) if cell]
    return [
        *marks,
        _line(MARGIN, 273, WIDTH - MARGIN, 273, 0.3),
        _text(MARGIN, 256, 10, "Addition +2,00 aux deux yeux"),
    ]


def _dial(x: float, y: float, axis: int, name: str) -> list[str]:
    """Draw a half circle of the TABO scale with its axis; 0 at the reader's right, counter-clockwise."""

    def at(angle: float, radius: float) -> tuple[float, float]:
        return x + radius * cos(radians(angle)), y + radius * sin(radians(angle))

    arc = [_line(*at(angle, 52), *at(angle + 6, 52)) for angle in range(0, 180, 6)]
    ticks = [_line(*at(angle, 46), *at(angle, 52)) for angle in range(0, 181, 30)]
    figures = [_text(*at(angle, 62), 7, f"{angle}") for angle in (0, 60, 120)]
    ray = [_line(x, y, *at(axis, 52), 1.8), _line(x - 52, y, x + 52, y, 0.3)]
    return [*arc, *ticks, *figures, *ray, _text(x - 8, y - 18, 11, name, bold=True)]


def _foot() -> list[str]:
    return [
        _text(MARGIN, 80, 9, "Signature et cachet"),
        _line(MARGIN, 74, 190, 74, 0.3),
        _text(MARGIN, 34, 8, "SPÉCIMEN : personnes, adresse et valeurs inventées pour la démonstration."),
    ]


def _objects() -> list[bytes]:
    marks = [*_head(), *_table(), *_dial(130, 160, 175, "OD"), *_dial(290, 160, 10, "OG"), *_foot()]
    content = "\n".join(marks).encode("cp1252")
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    page = (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents 6 0 R "
        "/Resources << /Font << /R 4 0 R /B 5 0 R >> >> >>"
    )
    return [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page.encode(),
        font.format("Helvetica").encode(),
        font.format("Helvetica-Bold").encode(),
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content),
    ]


def prescription_pdf() -> bytes:
    """Return the whole file."""
    body, offsets = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, content in enumerate(_objects(), start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    count = len(offsets) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(body))
    return body + b"xref\n0 %d\n0000000000 65535 f \n%b" % (count, table) + trailer


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("files") / "ordonnance-2026-11.pdf"
    target.write_bytes(prescription_pdf())
