"""Paint the widgets in all their states into PNG files: ``python -m tests.ui.gallery FOLDER``."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QMenuBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace, IconButton, link
from joptic_desktop.ui.widgets.field import Field, Tone
from joptic_desktop.ui.widgets.plain_text import PlainLabel


def texts(theme: Theme) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for role in FontRole:
        column.addWidget(PlainLabel(theme, f"{role.name} Samira −1.25 +0.50 × 175° 0123456789 سميرة بنكيران 12", role))
    for ink in ("text", "muted", "accent", "ok", "warn", "danger", "info", "right_eye", "left_eye", "disabled"):
        column.addWidget(PlainLabel(theme, f"Ink {ink}", ink=ink))
    short = PlainLabel(theme, "A long line that is shortened to the room there is", elide=True)
    short.setFixedWidth(140)
    column.addWidget(short)
    wrapped = PlainLabel(theme, "A long text that breaks into lines where it must, <b>never</b> markup", wrap=True)
    wrapped.setFixedWidth(180)
    column.addWidget(wrapped)
    return page


def buttons(theme: Theme) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    for row, kind in enumerate(ButtonKind):
        for column, height in enumerate((44, 36, 32, 28)):
            grid.addWidget(Button(theme, "Save", kind, height=height), row, column)
        grid.addWidget(Button(theme, "New customer", kind, face=ButtonFace(icon="plus")), row, 4)
        off = Button(theme, "Save", kind, face=ButtonFace(hint="Ctrl S"))
        off.setEnabled(False)
        grid.addWidget(off, row, 5)
        grid.addWidget(Button(theme, "Save", kind, face=ButtonFace(hint="Ctrl S")), row, 6)
        down = Button(theme, "Pressed", kind)
        down.setDown(True)
        grid.addWidget(down, row, 7)
        grid.addWidget(IconButton(theme, "more", "More", kind), row, 8)
        grid.addWidget(Button(theme, "English", kind, face=ButtonFace(icon="globe", drop_down=True), height=32), row, 9)
    grid.addWidget(link(theme, "Clear"), 4, 0)
    grid.addWidget(link(theme, "Next", icon="arrow-right"), 4, 1)
    drop = ButtonFace(icon="trash", colour="danger")
    grid.addWidget(Button(theme, "Drop this change…", ButtonKind.BORDERLESS, face=drop), 4, 4)
    grid.addWidget(Button(theme, "زبون جديد", ButtonKind.PRIMARY, face=ButtonFace(icon="plus")), 4, 5)
    for column, (text, on) in enumerate((("Stay signed in", True), ("Not this", False))):
        check, radio = QCheckBox(text), QRadioButton(text)
        check.setChecked(on)
        radio.setChecked(on)
        grid.addWidget(check, 5, column * 2, 1, 2)
        grid.addWidget(radio, 6, column * 2, 1, 2)
    bar = QMenuBar()
    for name in ("&File", "&Edit", "&Customer", "&View"):
        bar.addMenu(name)
    grid.addWidget(bar, 7, 0, 1, 6)
    return page


def fields(theme: Theme) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(0)
    first = Field(theme, "First name", required=True)
    first.set_text("Samira")
    phone = Field(theme, "Phone", required=True, icon="phone", ltr=True)
    phone.set_text("+212 6 61 23 45 67")
    phone.set_hint("Morocco, mobile")
    mail = Field(theme, "E-mail", required=True, icon="mail", ltr=True)
    mail.set_text("samira.benkirane@example.com")
    mail.show_message("No other customer of this shop has it", Tone.OK)
    red = Field(theme, "Axis")
    red.set_text("200")
    red.show_message("Axis 200 does not exist: write 1 to 180.", Tone.RED)
    amber = Field(theme, "Sphere")
    amber.set_text("0.50")
    amber.show_message("Sign? Press − or +.", Tone.AMBER)
    empty = Field(theme, "City")
    empty.edit.setPlaceholderText("Casablanca")
    off = Field(theme, "Store", icon="tag")
    off.set_text("Optique Atlas")
    off.setEnabled(False)
    arabic = Field(theme, "الاسم", required=True)
    arabic.set_text("سميرة بنكيران")
    secret = Field(theme, "Password", icon="lock", ltr=True)
    secret.frame.add(IconButton(theme, "eye", "Show the password", height=28))
    secret.set_text("a")
    for place, field in enumerate((first, phone, mail, red, amber, empty, off, arabic, secret)):
        grid.addWidget(field, place // 2, place % 2)
    return page


PAGES = {"texts": texts, "buttons": buttons, "fields": fields}


def paint_all(app: QApplication, folder: Path) -> None:
    for choice in (SchemeChoice.LIGHT, SchemeChoice.DARK):
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            theme = Theme(app.styleHints(), choice, arabic=direction == Qt.LayoutDirection.RightToLeft)
            theme.apply(app)
            app.setLayoutDirection(direction)
            for name, make in PAGES.items():
                page = make(theme)
                page.setAutoFillBackground(True)
                page.show()
                side = "rtl" if direction == Qt.LayoutDirection.RightToLeft else "ltr"
                page.grab().save(str(folder / f"{name}-{choice.value}-{side}.png"))
                page.close()


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    paint_all(QApplication([]), target)
