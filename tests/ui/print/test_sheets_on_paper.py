"""The sheets as they come out: glyphs are read back from the PDFs, with their places on the page."""

import re
from dataclasses import replace
from functools import cache
from itertools import product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from joptic_desktop.domain.prescription import Eye, Prescription, Vision
from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage
from joptic_desktop.ui.print.pdf_file import pdf_bytes
from joptic_desktop.ui.print.sheet_writer import Imprint, Subject, write_sheet
from joptic_desktop.ui.print.stopped import Stopped
from tests.ui.print.paper_text import Letter, PageText, properties, read_pages, squeezed
from tests.ui.print.people import NAMES, RX, imprint, right_eye, shop, subject

EN, FR, AR = SheetLanguage
EVERY_SHEET = list(product(SheetLanguage, SheetKind, Paper))
POINTS_A_MILLIMETRE = 72 / 25.4
CENTIMETRE = 10 * POINTS_A_MILLIMETRE


def printed(
    kind: SheetKind, language: SheetLanguage, person: Subject, head: Imprint | None = None, paper: Paper = Paper.A5
) -> list[PageText]:
    return read_pages(pdf_bytes((write_sheet(kind, language, person, head or imprint()),), paper))


@cache
def whole(kind: SheetKind, language: SheetLanguage, paper: Paper) -> tuple[PageText, ...]:
    """The pages of the whole prescription, which many rules are looked up on."""
    return tuple(printed(kind, language, subject(language), paper=paper))


def first_page(kind: SheetKind, language: SheetLanguage, rx: Prescription = RX) -> PageText:
    return whole(kind, language, Paper.A5)[0] if rx is RX else printed(kind, language, subject(language, rx))[0]


@pytest.mark.parametrize(("language", "kind", "paper"), EVERY_SHEET)
def test_a_whole_prescription_fits_one_page_inside_its_margins_and_no_text_lies_on_another(
    qapp: QApplication, language: SheetLanguage, kind: SheetKind, paper: Paper
) -> None:
    pages = whole(kind, language, paper)
    assert len(pages) == 1
    (page,) = pages
    width = {Paper.A5: 148, Paper.A4: 210}[paper]
    assert page.width == pytest.approx(width * POINTS_A_MILLIMETRE, abs=1)
    inside = QRectF(0, 0, page.width, page.height).adjusted(*(0.5 * CENTIMETRE * side for side in (1, 1, -1, -1)))
    assert [each.text for each in page.letters if each.has_ink and not inside.contains(each.left, each.bottom)] == []
    assert [each.text for each in page.letters if each.has_ink and not inside.contains(each.right, each.top)] == []
    assert page.overlaps() == []


@pytest.mark.parametrize(
    ("address", "who", "stopped"),
    [
        ("Angle boulevard Mohammed V et rue Allal Ben Abdellah, Résidence Al Manar, Casablanca", "Salma", None),
        ("Casablanca", "samira.benkirane@optique-atlas-casablanca.example.com", None),
        ("Casablanca", "Salma", Stopped.CONFLICT),
        ("Casablanca", "samira.benkirane@optique-atlas-casablanca.example.com", Stopped.CONFLICT),
    ],
    ids=["an address of two lines", "a long account", "a conflict", "both"],
)
@pytest.mark.parametrize("language", SheetLanguage)
def test_a_workshop_slip_of_a_line_more_stands_on_one_page_in_each_language(
    qapp: QApplication, language: SheetLanguage, address: str, who: str, stopped: Stopped | None
) -> None:
    person = replace(subject(language), stopped=stopped, rx_stopped=stopped)
    pages = printed(SheetKind.WORKSHOP, language, person, imprint(replace(shop(), address=address), who))
    assert [page.overlaps() for page in pages] == [[]]


@pytest.mark.parametrize(("language", "kind"), list(product(SheetLanguage, SheetKind)))
def test_every_sheet_says_who_when_which_notation_which_page_and_whose_shop(
    qapp: QApplication, language: SheetLanguage, kind: SheetKind
) -> None:
    text = squeezed(first_page(kind, language).text)
    said = {
        EN: ("Printed by Salma Idrissi, 23 Nov 2026 10:42", "Page 1 of 1", "axis TABO (ISO 8429)"),
        FR: ("Établi par Salma Idrissi, 23/11/2026 10:42", "Page 1 sur 1", "axe TABO (ISO 8429)"),
        # a reader may take the words of a Latin phrase on an Arabic line one by one
        AR: ("Salma", "Idrissi", "23/11/2026", "10:42", "صفحة", "من", "TABO", "8429"),
    }[language]
    for words in (*said, NAMES[language], "Optique Atlas", "14, rue des Orangers", "+212 5 22 00 11 22"):
        assert words in text


@pytest.mark.parametrize("kind", SheetKind)
def test_the_left_eye_is_never_os_in_french(qapp: QApplication, kind: SheetKind) -> None:
    words = first_page(kind, FR).text.split()
    assert "OS" not in words
    assert "OG" in words or kind is SheetKind.READ_BACK


@pytest.mark.parametrize("kind", [SheetKind.PRESCRIPTION, SheetKind.WORKSHOP, SheetKind.CUSTOMER])
@pytest.mark.parametrize("language", SheetLanguage)
def test_a_sign_stands_left_of_its_number_in_every_language(
    qapp: QApplication, language: SheetLanguage, kind: SheetKind
) -> None:
    page = first_page(kind, language)
    mark = "," if language is FR else "."
    for value in (f"−3{mark}25", f"−2{mark}50", f"−1{mark}25", f"+2{mark}00"):
        places = page.find(value)
        assert places
        for letters in places:
            lefts = [letter.left for letter in letters]
            assert lefts == sorted(lefts)


@pytest.mark.parametrize(("language", "paper"), list(product(SheetLanguage, Paper)))
def test_values_stand_under_each_other_by_their_decimal_mark(
    qapp: QApplication, language: SheetLanguage, paper: Paper
) -> None:
    rx = Prescription(
        Vision(Eye("-11.75", "-0.50", "175"), Eye("2.75", "-1.00", "5")),
        near=Vision(Eye("-9.25", "-0.50", "75")),
    )
    (page,) = printed(SheetKind.PRESCRIPTION, language, subject(language, rx), paper=paper)
    mark = "," if language is FR else "."
    shown = [f"−11{mark}75", f"+2{mark}75", f"−9{mark}25"]
    marks = [next(letter.left for letter in page.find(value)[0] if letter.text == mark) for value in shown]
    assert max(marks) - min(marks) < 0.2
    degrees = [page.find(axis)[0][-1].right for axis in ("175°", "75°")]
    assert max(degrees) - min(degrees) < 0.2


@pytest.mark.parametrize("language", SheetLanguage)
@pytest.mark.parametrize("kind", [SheetKind.PRESCRIPTION, SheetKind.WORKSHOP, SheetKind.CUSTOMER])
def test_the_right_eye_is_drawn_left_of_the_left_eye(
    qapp: QApplication, language: SheetLanguage, kind: SheetKind
) -> None:
    page = first_page(kind, language)
    right, left = (_under_its_dial(page, letters) for letters in ("OD", "OG" if language is FR else "OS"))
    assert right.left < page.width / 2 < left.left
    assert right.bottom == pytest.approx(left.bottom, abs=0.5)


def _under_its_dial(page: PageText, letters: str) -> Letter:
    """The first of an eye's letters where they are largest: under its scale."""
    return max((place[0] for place in page.find(letters)), key=lambda letter: letter.top - letter.bottom)


@pytest.mark.parametrize("language", SheetLanguage)
def test_the_scale_has_30_on_its_right_and_150_on_its_left_in_every_language(
    qapp: QApplication, language: SheetLanguage
) -> None:
    page = first_page(SheetKind.PRESCRIPTION, language)
    thirty, far = page.find("30")[0][0].left, page.find("150")[0][0].left
    assert far < thirty


def test_eighths_are_cut_and_equivalents_rounded_half_away(qapp: QApplication) -> None:
    page = first_page(SheetKind.PRESCRIPTION, EN, right_eye("-1.125", "-0.25", "90"))
    assert "OD −1.12 −0.25 x 090" in page.text
    page = first_page(SheetKind.PRESCRIPTION, FR, right_eye("-1.25", "-0.25", "90"))
    assert "OD −1,38" in page.text
    assert "OD : −1,25 (−0,25) 90°" in page.text


def test_the_workshop_gets_both_forms_and_boxes_for_what_is_not_known(qapp: QApplication) -> None:
    text = squeezed(first_page(SheetKind.WORKSHOP, EN).text)
    assert "−3.25 −0.50 175° −3.75 +0.50 85° +2.00" in text
    for name in ("PD OD, far", "Height OS, mm", "Prism OD, base", "Prescriber", "Date of the prescription"):
        assert name in text


def test_a_customer_without_a_prescription_gets_a_sentence(qapp: QApplication) -> None:
    for kind in SheetKind:
        text = first_page(kind, FR, Prescription()).text
        assert "Aucune ordonnance n’est enregistrée" in text
        assert "SPH" not in text


def test_what_cannot_be_read_stands_as_it_came_and_is_flagged_in_full(qapp: QApplication) -> None:
    rx = Prescription(Vision(Eye("abc", "-0.50", "999"), Eye("-1.00", "x" * 300, "10")))
    text = "".join(page.text for page in printed(SheetKind.PRESCRIPTION, EN, subject(EN, rx)))
    assert "abc (1)" in text
    assert "(2) OD, DV, AXIS: “999” is not a valid value" in squeezed(text)
    assert "(3) OS, DV, CYL" in text
    assert "x" * 300 in "".join(text.split())


@pytest.mark.parametrize("language", SheetLanguage)
def test_hostile_text_is_drawn_letter_by_letter_and_goes_on_over_as_many_pages_as_it_needs(
    qapp: QApplication, language: SheetLanguage
) -> None:
    name = "<b>Eve</b>\u202e<img src='file:///etc/passwd'>\u2067 " + "wxyz " * 1000 + "END"
    pages = printed(SheetKind.CUSTOMER, language, subject(language, name=name))
    text = squeezed(" ".join(page.text for page in pages))
    assert len(pages) > 3
    assert "<b>Eve</b><img src='file:///etc/passwd'>" in text.replace("</b> <", "</b><")
    assert text.count("wxyz") >= 1000
    assert "END" in text
    counted = {EN: "of", FR: "sur", AR: "من"}[language]
    for number, page in enumerate(pages, 1):
        numbers = (number, len(pages)) if language is not AR else (len(pages), number)
        assert f"{numbers[0]} {counted} {numbers[1]}" in squeezed(page.text)
        assert all(each.left > 0 and each.right < page.width for each in page.letters if each.has_ink)
    assert "−3,25" in text or "−3.25" in text


def test_a_name_that_turns_the_order_round_leaves_the_powers_alone(qapp: QApplication) -> None:
    for name in ("\u202e\u202e\u202eEve", "\u2067\u2067Eve", "מר כהן"):
        page = printed(SheetKind.PRESCRIPTION, AR, subject(AR, name=name))[0]
        letters = page.find("−3.25")[0]
        assert [each.left for each in letters] == sorted(each.left for each in letters)


def test_a_long_head_wraps_and_is_not_cut(qapp: QApplication) -> None:
    details = replace(shop(), name="Optique " + "Grande " * 15, address="Rue " + "longue " * 40 + "FIN")
    for language in SheetLanguage:
        page = printed(SheetKind.PRESCRIPTION, language, subject(language), imprint(details))[0]
        assert squeezed(page.text).count("Grande") == 15
        assert "FIN" in page.text
        assert page.overlaps() == []


def test_the_file_says_what_it_is_and_nobody_s_name(qapp: QApplication) -> None:
    data = pdf_bytes((write_sheet(SheetKind.PRESCRIPTION, FR, subject(FR), imprint()),), Paper.A5)
    told = properties(data)
    assert told["Title"] == "Ordonnance"
    assert told["Creator"] == "JOptic Desktop"
    assert "Benkirane" not in " ".join(told.values())


def test_two_sheets_count_their_pages_each(qapp: QApplication) -> None:
    sheets = tuple(
        write_sheet(SheetKind.PRESCRIPTION, EN, subject(EN, name=name), imprint()) for name in ("One", "Two")
    )
    pages = read_pages(pdf_bytes(sheets, Paper.A5))
    assert [("One" in page.text, "Page 1 of 1" in page.text) for page in pages] == [(True, True), (False, True)]


@pytest.mark.parametrize("language", SheetLanguage)
def test_only_the_bundled_fonts_are_used_and_they_are_in_the_file(qapp: QApplication, language: SheetLanguage) -> None:
    sheets = tuple(write_sheet(kind, language, subject(language), imprint()) for kind in SheetKind)
    data = pdf_bytes(sheets, Paper.A5)
    families = {name.partition(b"-")[0].decode() for name in re.findall(rb"/FontName /[A-Z]{6}\+([\w-]+)", data)}
    bundled = {"Inter", "InterFigures"} | ({"NotoSansArabic"} if language is AR else set())
    assert families == bundled
    assert data.count(b"/FontFile") >= len(bundled)
