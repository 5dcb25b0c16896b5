"""A prescription as the parts of a sheet."""

import pytest

from joptic_desktop.domain.prescription import Eye, Prescription, Vision
from joptic_desktop.domain.shop_details import SheetLanguage
from joptic_desktop.ui.print.rx_content import RxContent
from joptic_desktop.ui.print.sheet import Cell
from joptic_desktop.ui.print.tongue import Tongue

EN, FR, AR = SheetLanguage


def content(right: Eye | None, left: Eye | None = None, language: SheetLanguage = EN) -> RxContent:
    return RxContent(Prescription(Vision(right, left)), Tongue(language))


def cells(rx: RxContent) -> list[str]:
    return [cell.text for cell in rx.table().distances[0].rows[0].cells]


@pytest.mark.parametrize(
    ("eye", "shown"),
    [
        (Eye("-1.25", "-0.25", "90"), ["−1.25", "−0.25", "90°", ""]),
        (Eye("0", "0", "0"), ["0.00", "0.00", "—", ""]),
        (Eye("1.5", None, None), ["+1.50", "—", "—", ""]),
        (Eye("+1,25", "-0.50", "0"), ["+1.25", "−0.50", "180°", ""]),
        (Eye("PLANO", "-0.50", "5"), ["0.00", "−0.50", "5°", ""]),
        (Eye("-2.00", "", "45"), ["−2.00", "—", "45°", ""]),
    ],
)
def test_a_row_shows_what_is_recorded(eye: Eye, shown: list[str]) -> None:
    assert cells(content(eye)) == shown


def test_only_distances_that_are_recorded_stand_on_the_sheet() -> None:
    rx = RxContent(Prescription(None, None, Vision(Eye("1.00", "0", "0"), Eye("", "", ""))), Tongue(FR))
    assert [group.letters for group in rx.table().distances] == ["VP"]
    assert rx.table().distances[0].rows[1].cells[0].text == "—"
    writings = rx.writings()
    assert writings is not None
    assert writings.parts[0].caption == "Écriture usuelle (VP)"


def test_the_addition_stands_on_the_rows_of_distance_alone() -> None:
    rx = Prescription(Vision(Eye("-1.00", "0", "0"), None), None, Vision(Eye("1.25", "0", "0"), None))
    table = RxContent(rx, Tongue(EN)).table()
    assert [group.rows[0].cells[-1].text for group in table.distances] == ["+2.25", ""]


def test_a_value_beyond_its_range_is_flagged_like_one_that_cannot_be_read() -> None:
    rx = content(Eye("-60.00", "-0.50", "200"), Eye("Plan?", "0", "0"))
    rows = rx.table().distances[0].rows
    assert [cell.flagged for cell in rows[0].cells] == [True, False, True, False]
    assert rows[1].cells[0] == Cell("\u2068Plan? (3)\u2069", flagged=True)
    assert len(list(rx.notes())) == 3


def test_both_forms_say_the_same_lens() -> None:
    row = content(Eye("3.00", "-2.00", "180")).both_forms().distances[0].rows[0]
    assert [cell.text for cell in row.cells] == ["+3.00", "−2.00", "180°", "+1.00", "+2.00", "90°", ""]
    row = content(Eye("1.00", "2.00", "90")).both_forms().distances[0].rows[0]
    assert [cell.text for cell in row.cells][:3] == ["+3.00", "−2.00", "180°"]


@pytest.mark.parametrize(
    ("eyes", "word"),
    [
        ((Eye("1", "-1", "5"), Eye("1", "-1", "5")), "minus cylinder,"),
        ((Eye("1", "1", "5"), None), "plus cylinder,"),
        ((Eye("1", "1", "5"), Eye("1", "-1", "5")), "minus and plus cylinders,"),
        ((Eye("1", "0", "0"), None), "no cylinder."),
    ],
)
def test_the_notation_is_that_of_the_cylinders(eyes: tuple[Eye, Eye | None], word: str) -> None:
    assert content(*eyes).notation().startswith(f"Notation: {word}")


def test_the_line_is_written_as_each_country_does() -> None:
    rx = Prescription(
        Vision(Eye("-1.25", "-0.25", "90"), Eye("-2.00", "0", "0")), None, Vision(Eye("0.75", "-0.25", "90"), None)
    )
    lines = {language: RxContent(rx, Tongue(language)).writings() for language in SheetLanguage}
    shown = {language: found.parts[0].lines for language, found in lines.items() if found}
    assert shown[EN] == ("OD −1.25 −0.25 x 090   Add +2.00", "OS −2.00 DS")
    assert shown[FR] == ("OD\u00a0: −1,25 (−0,25) 90°   Add +2,00", "OG\u00a0: −2,00")
    assert shown[AR][0] == "\u2066OD\u00a0: −1.25 (−0.25) 90°   Add +2.00\u2069"


def test_spheres_alone_need_no_dial_and_no_other_form() -> None:
    rx = content(Eye("-1.00", "0", "0"))
    assert rx.dials() is None
    writings = rx.writings()
    assert writings is not None
    assert len(writings.parts) == 1


def test_the_dial_of_the_workshop_is_that_of_the_minus_form() -> None:
    rx = content(Eye("1.00", "2.00", "90"))
    recorded, minus = rx.dials(), rx.dials(minus=True)
    assert recorded is not None
    assert minus is not None
    assert (recorded.right.axis, minus.right.axis, minus.left.axis) == (90, 180, None)


@pytest.mark.parametrize("language", [EN, FR])
def test_in_left_to_right_sheets_nothing_is_isolated_but_foreign_text(language: SheetLanguage) -> None:
    assert "\u2066" not in "".join(cells(content(Eye("-1.00", "-0.50", "5"), language=language)))


def test_every_value_of_an_arabic_sheet_is_isolated() -> None:
    row = content(Eye("-1.00", "-0.50", "5"), language=AR).table().distances[0].rows[0]
    assert [cell.text for cell in row.cells] == ["\u2066−1.00\u2069", "\u2066−0.50\u2069", "\u20665°\u2069", ""]


def test_nothing_is_calculated_from_a_value_that_is_not_valid() -> None:
    rx = content(Eye("-60.00", "-0.50", "20"), Eye("-1.00", "0", "0"))
    row = rx.both_forms().distances[0].rows[0]
    assert [cell.text for cell in row.cells[:3]] == ["\u2068−60.00 (1)\u2069", "−0.50", "20°"]
    assert [cell.text for cell in row.cells[3:6]] == ["—", "—", "—"]
    assert rx.dials() is None
    writings = rx.writings()
    assert writings is not None
    assert writings.parts[0].lines[0] == "OD —"


@pytest.mark.parametrize("eye", [Eye("1.00", "0.50", ""), Eye("", "0.50", "90"), Eye("", "", "90")])
@pytest.mark.parametrize("language", SheetLanguage)
def test_a_half_filled_eye_is_said_and_set_off_under_a_form_it_may_not_have(eye: Eye, language: SheetLanguage) -> None:
    rx = content(eye, Eye("-1.00", "-0.50", "5"), language)
    (note,) = rx.notes()
    assert note.warning
    assert note.text.startswith("(1) ")
    assert "(1)" in "".join(cells(rx))
    right, left = rx.both_forms().distances[0].rows
    assert [cell.flagged for cell in right.cells[:3]] == [cell.text != "—" for cell in right.cells[:3]]
    assert not any(cell.flagged for cell in left.cells)


def test_no_addition_comes_from_a_value_that_is_not_valid() -> None:
    rx = Prescription(Vision(Eye("-60.00", "0", "0"), None), None, Vision(Eye("1.00", "0", "0"), None))
    table = RxContent(rx, Tongue(EN)).both_forms()
    assert table.distances[0].rows[0].cells[-1].text == ""


def test_an_eye_that_is_not_there_is_no_half_filled_one() -> None:
    assert list(content(Eye("-1.00", "0", "0"), Eye("", "", "")).notes()) == []
