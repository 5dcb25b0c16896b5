"""Paint the widgets in all their states into PNG files: ``python -m tests.ui.gallery FOLDER``."""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.avatar import Avatar
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace, IconButton, link
from joptic_desktop.ui.widgets.calendar_popup import CalendarPopup
from joptic_desktop.ui.widgets.card import Card
from joptic_desktop.ui.widgets.chip import FilterChip, Pill
from joptic_desktop.ui.widgets.choice import Choice
from joptic_desktop.ui.widgets.confirm import Confirm
from joptic_desktop.ui.widgets.date_field import DateField
from joptic_desktop.ui.widgets.empty_state import EmptyState
from joptic_desktop.ui.widgets.field import Field, LabelledInput, Tone
from joptic_desktop.ui.widgets.field_frame import FieldState
from joptic_desktop.ui.widgets.ground import Divider, Ground
from joptic_desktop.ui.widgets.key_hint import KeyHint
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeBar, NoticeTone
from joptic_desktop.ui.widgets.plain_text import PlainLabel
from joptic_desktop.ui.widgets.progress_line import ProgressLine
from joptic_desktop.ui.widgets.search_field import SearchField
from joptic_desktop.ui.widgets.segmented import Segmented
from joptic_desktop.ui.widgets.selection_bar import SelectionBar
from joptic_desktop.ui.widgets.skeleton import SkeletonRows
from joptic_desktop.ui.widgets.state_badge import StateBadge
from joptic_desktop.ui.widgets.states import BadgeState
from joptic_desktop.ui.widgets.toast import Toasts


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


def inputs(theme: Theme) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setHorizontalSpacing(12)
    sex = Segmented(theme, (("female", "Female"), ("male", "Male")), "Sex")
    sex.set_value("female")
    open_choice = Segmented(theme, (("female", "أنثى"), ("male", "ذكر")), "Sex")
    off = Segmented(theme, ((1, "Female"), (2, "Male")), "Sex")
    off.set_value(1)
    off.setEnabled(False)
    missing = Segmented(theme, ((1, "Female"), (2, "Male")), "Sex")
    missing.set_state(FieldState.RED)
    for row, segmented in enumerate((sex, open_choice, off, missing)):
        grid.addWidget(LabelledInput(theme, "Sex", segmented, required=True), row, 0)
    for row, value in enumerate((date(1972, 5, 12), None)):
        born = DateField(theme, "Born", lambda: TODAY, required=True)
        born.set_value(value)
        born.set_hint("54 years")
        grid.addWidget(born, row, 1)
    wrong = DateField(theme, "Born", lambda: TODAY)
    wrong.set_text("31/02/1972")
    wrong.show_message(wrong.problem(), Tone.RED)
    grid.addWidget(wrong, 2, 1)
    search = SearchField(theme, "Search name, phone or e-mail")
    grid.addWidget(search, 4, 0, 1, 2)
    filled = SearchField(theme, "Search")
    filled.set_text("حسن 06")
    grid.addWidget(filled, 5, 0, 1, 2)
    kind = Choice(theme, "Kind")
    kind.addItem("Prescription", "prescription")
    grid.addWidget(kind, 3, 1)
    grid.setColumnMinimumWidth(0, 240)
    grid.setColumnMinimumWidth(1, 240)
    return page


def signs(theme: Theme) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    people = (
        ("1", "Samira", "Benkirane"),
        ("2", "ليلى", "الحسني"),
        ("3", "Élodie", "Garnier"),
        ("9", "عمر", "بن عيسى"),
    )
    for diameter in (30, 44, 72):
        row = QHBoxLayout()
        for uid, first, last in people:
            avatar = Avatar(theme, diameter)
            avatar.show_person(uid * diameter, first, last)
            row.addWidget(avatar)
        row.addStretch(1)
        column.addLayout(row)
    row = QHBoxLayout()
    for state in BadgeState:
        row.addWidget(StateBadge(theme, state))
    column.addLayout(row)
    row = QHBoxLayout()
    row.addWidget(Pill(theme, "VIP"))
    row.addWidget(Pill(theme, "مميّزون"))
    row.addWidget(Pill(theme, "3", "info_tint", "info"))
    row.addWidget(Pill(theme, "27", "hover", "muted"))
    row.addWidget(Pill(theme, "Refused", "danger_tint", "danger"))
    row.addWidget(FilterChip(theme, "Active"))
    row.addWidget(FilterChip(theme, "Changed this week"))
    row.addWidget(KeyHint(theme, "Ctrl F"))
    column.addLayout(row)
    for percent in (0, 1, 42, 100):
        progress = ProgressLine(theme, "rx.pdf")
        progress.setValue(percent)
        column.addWidget(progress)
    return page


def bars(theme: Theme) -> QWidget:
    page = Ground(theme)
    page.setFixedSize(760, 900)
    column = QVBoxLayout(page)
    for tone in NoticeTone:
        bar = NoticeBar(theme)
        bar.show_notice(Notice(tone, "Offline since 10:42.", "All keeps working; 3 changes are kept.", "Try now"))
        column.addWidget(bar)
    selection = SelectionBar(theme)
    for text, icon in (("Print", "printer"), ("Copy e-mails", "mail"), ("Delete", "trash")):
        selection.add_action(text, icon)
    selection.show_count(3)
    column.addWidget(selection)
    column.addWidget(Divider(theme))
    empty = EmptyState(theme)
    empty.show_reason(
        "search", "No customer is called “Hassan”", "Check the writing or add a customer.", "Create “Hassan”"
    )
    column.addWidget(empty)
    skeleton = SkeletonRows(theme)
    skeleton.setFixedHeight(140)
    column.addWidget(skeleton)
    card = Card(theme, dashed=True, edge="control", fill="alt")
    card.setFixedHeight(50)
    column.addWidget(card)
    return page


def toasts(theme: Theme) -> QWidget:
    page = Ground(theme)
    page.setFixedSize(700, 320)
    over = Toasts(theme, page)
    over.tell(Notice(NoticeTone.OK, "Saved on this computer"))
    over.tell(Notice(NoticeTone.INFO, "3 customers deleted", action="Undo"))
    over.tell(Notice(NoticeTone.DANGER, "rx.tiff was not added", "Use PDF, JPEG, PNG or WEBP, up to 10 MB each file."))
    return page


def confirm(theme: Theme) -> QWidget:
    return Confirm(theme, "Delete Samira Benkirane?", "You can undo it for 8 seconds.", "Delete")


def confirm_typed(theme: Theme) -> QWidget:
    sentence = "The service keeps no copy that this program could bring back. Files of these customers go too."
    return Confirm(theme, "Delete 12 customers?", sentence, "Delete 12", typed="12")


def calendar(theme: Theme) -> QWidget:
    popup = CalendarPopup(theme, date(1900, 1, 1), TODAY)
    popup.calendar.setSelectedDate(QDate(1972, 5, 12))
    return popup


def qt_widgets(theme: Theme) -> QWidget:
    page = Ground(theme)
    grid = QGridLayout(page)
    menu = QMenu(page)
    for text, icon in (("Edit", "pencil"), ("Print", "printer"), ("Delete", "trash")):
        menu.addAction(theme.icon(icon), text).setShortcut("Ctrl+P")
    menu.addSeparator()
    menu.addMenu("More").addAction("Nothing")
    check = menu.addAction("Show inactive")
    check.setCheckable(True)
    check.setChecked(True)
    menu.setActiveAction(menu.actions()[1])
    menu.addAction("Off").setEnabled(False)
    menu.setWindowFlags(Qt.WindowType.Widget)
    grid.addWidget(menu, 0, 0)
    items = QListWidget()
    items.addItems([f"Row {number}" for number in range(40)])
    items.setCurrentRow(2)
    grid.addWidget(items, 0, 1)
    notes = QPlainTextEdit("Some text\n" * 30)
    grid.addWidget(notes, 1, 0)
    tabs = QTabWidget()
    tabs.addTab(QWidget(), "General")
    tabs.addTab(QWidget(), "Printing")
    grid.addWidget(tabs, 1, 1)
    return page


TODAY = date(2026, 11, 23)
PAGES = {
    make.__name__: make
    for make in (texts, buttons, fields, inputs, signs, bars, toasts, confirm, confirm_typed, calendar, qt_widgets)
}


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
