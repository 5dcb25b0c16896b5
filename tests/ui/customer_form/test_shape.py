"""The form as it is seen and walked through: sizes, order, names, nothing cut. `JOPTIC_PICTURES` keeps the pictures."""

import os
from collections.abc import Awaitable, Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QRadioButton, QWidget

from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.prescription.cell import RxCell
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import MessageLine
from joptic_desktop.ui.widgets.plain_text import PlainLabel
from tests.ui.customer_form.conftest import Open
from tests.ui.customer_form.hands import edit_of, type_into
from tests.ui.customer_form.offline_shop import OfflineShop
from tests.ui.customer_form.pictures import FORMS, edited

FULL, LEAST = (1200, 784), (1024, 640)
ICON_ROOM = 20
RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
ALL_LOOKS = tuple(product((SchemeChoice.LIGHT, SchemeChoice.DARK), (LEFT, RIGHT), (FULL, LEAST)))
LOOKS = ALL_LOOKS if os.environ.get("JOPTIC_PICTURES") else (ALL_LOOKS[0], ALL_LOOKS[-1])
Make = Callable[[OfflineShop, Theme, Path], Awaitable[CustomerDialog]]


@pytest.fixture(autouse=True)
def _british() -> None:
    QLocale.setDefault(QLocale("en_GB"))


def place_of(widget: QWidget, dialog: CustomerDialog) -> QRect:
    return QRect(widget.mapTo(dialog, widget.rect().topLeft()), widget.size())


def cut_texts(dialog: CustomerDialog, theme: Theme) -> list[str]:
    """Return what does not fit where it stands."""
    lines: list[tuple[str, int, QWidget]] = [
        (label.text(), label.fontMetrics().horizontalAdvance(label.text()), label)
        for label in dialog.findChildren(PlainLabel)
        if not label.wordWrap()
    ]
    for message in dialog.findChildren(MessageLine):
        words = QFontMetrics(theme.font(FontRole.SMALL_STRONG, message.text)).horizontalAdvance(message.text)
        lines.append((message.text, words + ICON_ROOM, message))
    return [text for text, width, where in lines if text and where.isVisible() and width > where.width() + 1]


@pytest.mark.parametrize(("choice", "direction", "size"), LOOKS)
@pytest.mark.parametrize("make", FORMS, ids=[make.__name__ for make in FORMS])
async def test_no_text_is_cut(
    qapp: QApplication,
    shop: OfflineShop,
    tmp_path: Path,
    make: Make,
    choice: SchemeChoice,
    direction: Qt.LayoutDirection,
    size: tuple[int, int],
) -> None:
    theme = Theme(qapp.styleHints(), choice, arabic=direction == RIGHT)
    theme.apply(qapp)
    qapp.setLayoutDirection(direction)
    dialog = await make(shop, theme, tmp_path)
    dialog.resize(*size)
    picture = dialog.grab()
    if folder := os.environ.get("JOPTIC_PICTURES"):
        side = "rtl" if direction == RIGHT else "ltr"
        picture.save(str(Path(folder) / f"form-{make.__name__}-{choice.value}-{side}-{size[0]}.png"))
    cut = cut_texts(dialog, theme)
    await dialog.keep_and_close()
    qapp.setLayoutDirection(LEFT)
    assert cut == []


async def test_the_measures_are_those_of_the_picture(shop: OfflineShop, theme: Theme, tmp_path: Path) -> None:
    dialog = await edited(shop, theme, tmp_path)
    page = dialog.page
    dialog.grab()
    assert dialog.size().toTuple() == FULL
    assert place_of(page.body, dialog).top() == 56
    assert place_of(page.body, dialog).bottom() == 719
    assert place_of(page.personal.first_name.frame, dialog) == QRect(24, 120, 174, 36)
    assert place_of(page.personal.email.frame, dialog) == QRect(24, 336, 360, 36)
    assert place_of(page.body.address.state.frame, dialog) == QRect(24, 614, 360, 36)
    assert place_of(page.grid.board, dialog).topLeft().toTuple() == (432, 104)
    assert place_of(page.grid.board, dialog).width() == 744
    assert [place_of(tile, dialog).topLeft().toTuple() for tile in dialog.files.tiles()] == [
        (432, 524),
        (810, 524),
        (432, 596),
    ]
    assert place_of(dialog.files.add_tile, dialog) == QRect(810, 596, 366, 64)
    assert place_of(page.foot.save, dialog).right() == 1175
    await dialog.keep_and_close()


async def test_a_low_window_scrolls_its_body_and_keeps_head_and_foot(
    shop: OfflineShop, theme: Theme, tmp_path: Path
) -> None:
    dialog = await edited(shop, theme, tmp_path)
    dialog.resize(*LEAST)
    dialog.grab()
    bar = dialog.page.body.verticalScrollBar()
    assert bar.maximum() > 0
    assert dialog.page.personal.first_name.frame.width() == (300 - 12) // 2
    assert place_of(dialog.page.grid.board, dialog).right() < place_of(bar, dialog).left()
    assert place_of(dialog.page.foot, dialog).bottom() == 639
    dialog.page.body.focus_field(FormField.STATE)
    assert bar.value() > 0
    await dialog.keep_and_close()


def walk(dialog: CustomerDialog) -> list[QWidget]:
    """Press Tab until the focus is back where it began."""
    first = dialog.focusWidget()
    stops = [first]
    while True:
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        here = dialog.focusWidget()
        if here is first or len(stops) > 80:
            return stops
        stops.append(here)


async def test_tab_goes_from_name_to_powers_to_files_to_save(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    stops = walk(dialog)
    page = dialog.page
    order: list[QWidget] = [edit_of(dialog, f) for f in (FormField.FIRST_NAME, FormField.LAST_NAME)]
    order.append(next(b for b in page.personal.findChildren(QRadioButton) if b.isChecked()))
    order += [edit_of(dialog, f) for f in (FormField.BORN, FormField.PHONE, FormField.EMAIL)]
    order.append(page.personal.email.link)
    order += [edit_of(dialog, f) for f in (FormField.STREET, FormField.ZIP_CODE, FormField.CITY, FormField.STATE)]
    order += page.grid.board.cells.values()
    assert stops[: len(order)] == order
    foot = page.foot
    last = [foot.read_back, foot.print, foot.cancel, foot.save_and_new, foot.save]
    assert stops[-6:] == [dialog.files.add_tile, *last]


async def test_everything_that_takes_the_focus_has_a_name(shop: OfflineShop, theme: Theme, tmp_path: Path) -> None:
    dialog = await edited(shop, theme, tmp_path)
    inputs = [w for kind in (QAbstractButton, QLineEdit) for w in dialog.findChildren(kind)]
    unnamed = [
        w for w in inputs if w.isVisible() and not (w.accessibleName() or (isinstance(w, QAbstractButton) and w.text()))
    ]
    assert unnamed == []
    assert edit_of(dialog, FormField.FIRST_NAME).accessibleName() == "First name, required"
    await dialog.keep_and_close()


async def test_what_is_said_under_a_field_is_its_description(open_form: Open) -> None:
    dialog = await open_form()
    type_into(dialog, FormField.EMAIL, "layla@")
    assert edit_of(dialog, FormField.EMAIL).accessibleDescription() == "Write it like name@example.com"


async def test_phone_date_and_powers_stay_left_to_right(
    open_form: Open, shop: OfflineShop, right_to_left: None
) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    for field in (FormField.PHONE, FormField.EMAIL, FormField.BORN, FormField.ZIP_CODE):
        assert edit_of(dialog, field).layoutDirection() == LEFT
    assert {cell.layoutDirection() for cell in dialog.findChildren(RxCell)} == {LEFT}
    first, last = (place_of(edit_of(dialog, f), dialog) for f in (FormField.FIRST_NAME, FormField.LAST_NAME))
    assert first.left() > last.left()


async def test_a_title_says_what_the_form_is(open_form: Open, shop: OfflineShop) -> None:
    assert (await open_form()).windowTitle() == "New customer"
    assert (await open_form(uid="u1", view=await shop.know())).windowTitle() == "Edit customer"


async def test_a_vain_search_is_typed_in(open_form: Open) -> None:
    dialog = await open_form(prefill="Layla Hassan")
    assert (dialog.page.values.first_name, dialog.page.values.last_name) == ("Layla", "Hassan")
    assert dialog.focusWidget() is edit_of(dialog, FormField.FIRST_NAME)


async def test_a_date_gets_its_slashes_and_its_age(open_form: Open) -> None:
    dialog = await open_form()
    born = dialog.page.personal.born
    QTest.keyClicks(born.edit, "12051992")
    assert born.text() == "12/05/1992"
    assert born.hint.text() == "34 years"


async def test_the_calendar_writes_the_day(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    born = dialog.page.personal.born
    born.calendar_button.click()
    calendar = next(child for child in born.children() if child.metaObject().className() == "QCalendarWidget")
    calendar.clicked.emit(born_day(1980, 1, 2))  # type: ignore[attr-defined]  # found by its class name
    assert born.text() == "02/01/1980"
    assert not calendar.isVisible()  # type: ignore[attr-defined]  # as above


def born_day(year: int, month: int, day: int) -> object:
    from PySide6.QtCore import QDate

    return QDate(year, month, day)
