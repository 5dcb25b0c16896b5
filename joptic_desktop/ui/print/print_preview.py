"""The window before paper: the sheet as it will come out, what may be chosen about it, and the ways out of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.domain.shop_details import SheetKind, SheetLanguage, ShopDetails
from joptic_desktop.errors import InvalidInput
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.language.screens import screens_language
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.print.page_view import PageView
from joptic_desktop.ui.print.paper import PaperJob
from joptic_desktop.ui.print.pdf_file import file_name, write_pdf
from joptic_desktop.ui.print.sheet import Sheet
from joptic_desktop.ui.print.sheet_choices import SheetChoices, kind_name
from joptic_desktop.ui.print.sheet_writer import Imprint, Subject, write_sheet
from joptic_desktop.ui.print.stopped import stopped_sentence
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace, IconButton, link
from joptic_desktop.ui.widgets.file_to_save import ask_where
from joptic_desktop.ui.widgets.ground import Divider, Foot, Ground
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeBar, NoticeTone
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
_SIZE, _LEAST = (1080, 780), (860, 560)
_SIDE, _EDGE = 280, 32


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What is to be printed: of whom, with which head; `note` says what the sheets leave out, if anything.

    It begins in `language`, else in the shop's own, else in that of the screens.
    Of subjects with a prescription that is not saved, the read-back sheet alone can be printed.
    """

    subjects: tuple[Subject, ...]
    imprint: Imprint
    note: str = ""
    language: SheetLanguage | None = None

    @property
    def first_language(self) -> SheetLanguage:
        """The language that the sheets begin in."""
        return self.language or self.imprint.shop.language or screens_language()


Announce = Callable[[SheetKind, Callable[[], None], Callable[[str], None]], None]
"""Writes down that sheets of a kind are to leave, then calls the first function, or the second with why they may not.

It may do so later; where the preview is gone by then, it calls neither.
"""


def _unannounced(_kind: SheetKind, go: Callable[[], None], _refuse: Callable[[str], None]) -> None:
    go()


class PrintPreview(QDialog):
    """Opened with `open()`. `announce` is told before sheets go to paper or into a file, see `Announce`.

    ``failed`` carries the `SheetKind` of what was announced and did not go, ``told`` a `Notice` for the window,
    ``settings_asked`` asks for the shop's details.
    """

    failed = Signal(object)
    told = Signal(object)
    settings_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        order: PrintOrder,
        kind: SheetKind | None = None,
        parent: QWidget | None = None,
        *,
        announce: Announce = _unannounced,
    ) -> None:
        super().__init__(parent)
        self._announce = announce
        self._is_leaving = False
        self._is_announced = False
        self._has_moved = False
        self._order = order
        self._theme = theme
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Print", "Print"))
        shop = order.imprint.shop
        typed = any(subject.typed is not None for subject in order.subjects)
        self.choices = SheetChoices(theme, (SheetKind.READ_BACK,) if typed else tuple(SheetKind))
        self.choices.show_choice(kind or shop.kind, order.first_language, shop.paper)
        self.pages = PageView(theme)
        self.notice = NoticeBar(theme)
        self.zoom = PlainLabel(theme, "", FontRole.DIGITS_SMALL, "muted")
        self.count = PlainLabel(theme, "", FontRole.SMALL, "muted")
        self.save = Button(theme, translate("Print", "Save PDF…"), face=ButtonFace(icon="download"))
        self.print = Button(theme, translate("Print", "Print…"), ButtonKind.PRIMARY, face=ButtonFace(icon="printer"))
        self.close_button = Button(theme, translate("Print", "Close"))
        self._lay_out()
        self._connect()
        self._show()
        self._show_note()

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets as they are chosen now."""
        kind, language = self.choices.kind, self.choices.language
        return tuple(write_sheet(kind, language, subject, self._order.imprint) for subject in self._order.subjects)

    def show_shop(self, shop: ShopDetails) -> None:
        """Put another head on the sheets; what is chosen stays."""
        self._order = replace(self._order, imprint=replace(self._order.imprint, shop=shop))
        self._show()

    def show_subject(self, subject: Subject, at: datetime) -> None:
        """Put what the record says at a moment on the sheets, and say that it became another."""
        if self._order.subjects == (subject,):
            return
        before = self._order
        self._order = replace(before, subjects=(subject,), imprint=replace(before.imprint, at=at))
        self._show()
        self._has_moved |= _values(before.subjects) != _values((subject,))
        if not self._has_moved:
            self._show_note()
            return
        words = (
            translate("Print", "Changed elsewhere meanwhile."),
            self._with_note(translate("Print", "The sheet shows what is saved now.")),
        )
        self.notice.show_notice(Notice(NoticeTone.WARN, *words))

    def save_to(self, path: Path) -> None:
        """Write the PDF file and tell how that went; a file that cannot be written leaves the window open."""
        self._leave(translate("Print", "Not saved."), partial(self._write, path, self.sheets, self.choices.kind))

    def _write(self, path: Path, sheets: Sequence[Sheet], kind: SheetKind) -> None:
        try:
            write_pdf(path, sheets, self.choices.paper)
        except InvalidInput as error:
            self.failed.emit(kind)
            self._refuse(translate("Print", "Not saved."), said(error))
            return
        self.notice.clear()
        self.told.emit(Notice(NoticeTone.OK, translate("Print", "PDF saved."), path.name))
        self.accept()

    def choose_file(self) -> QFileDialog:
        """Open the question where the PDF goes; it begins with a name made of sheet, person and day."""
        day = self._order.imprint.at.date().isoformat()
        name = file_name(self.sheets[0], self._order.subjects[0].name, day)
        kinds = (translate("Print", "PDF documents (*.pdf)"),)
        return ask_where(self, translate("Print", "Save PDF"), kinds, name, self.save_to, folder=self._folder)

    def print_now(self) -> PaperJob:
        """Ask for the printer, and print."""
        announce = partial(self._leave, translate("Print", "Not printed."))
        job = PaperJob(self.sheets, self.choices.paper, self, announce=announce)
        job.done.connect(self._on_printed)
        job.start()
        return job

    def _show(self) -> None:
        if self._order.language is None:
            is_set = self._order.imprint.shop.language is not None
            self.choices.say_of_language(
                translate("Print", "Begins as in Settings") if is_set else translate("Print", "Begins as the screens")
            )
        self.pages.show_sheets(self.sheets, self.choices.paper)
        self.count.setText(Plurals().pages(self.pages.count, self.locale()))

    def _show_note(self) -> None:
        unsettled = self._unsettled
        if not unsettled and not self._order.note:
            self.notice.clear()
            return
        headline = translate("Print", "Not settled.") if unsettled else translate("Print", "Not saved yet.")
        self.notice.show_notice(Notice(NoticeTone.WARN, headline, self._with_note("")))

    def _with_note(self, sentence: str) -> str:
        """Return a sentence with what is wrong with the sheets behind it: another notice must not hide that."""
        return " ".join(filter(None, (sentence, self._unsettled, self._order.note)))

    @property
    def _unsettled(self) -> str:
        stopped = (subject.stopped for subject in self._order.subjects)
        return next((stopped_sentence(why) for why in stopped if why is not None), "")

    def _on_printed(self, sentence: str) -> None:
        if sentence:
            words = translate("Print", "Not printed."), self._with_note(sentence), translate("Print", "Save PDF…")
            self.notice.show_notice(Notice(NoticeTone.WARN, *words))
            if self._is_announced:
                self.failed.emit(self.choices.kind)
            return
        said = translate("Print", "Sent to the printer."), kind_name(self.choices.kind)
        self.told.emit(Notice(NoticeTone.OK, *said, icon="printer"))
        self.accept()

    def _leave(self, headline: str, work: Callable[[], None]) -> None:
        """Announce that the sheets go, and let them go when that is written down; once at a time."""
        if not self._is_leaving:
            self._is_leaving = True
            self._announce(self.choices.kind, partial(self._go, work), partial(self._refuse, headline))

    def _go(self, work: Callable[[], None]) -> None:
        self._is_leaving, self._is_announced = False, True
        work()
        self._is_announced = False

    def _refuse(self, headline: str, sentence: str) -> None:
        self._is_leaving = False
        self.notice.show_notice(Notice(NoticeTone.DANGER, headline, self._with_note(sentence)))

    def _show_zoom(self, percent: int) -> None:
        self.zoom.setText(f"{percent} %")

    def _connect(self) -> None:
        self.choices.changed.connect(self._show)
        self.pages.zoomed.connect(self._show_zoom)
        self.save.clicked.connect(self.choose_file)
        self.print.clicked.connect(self.print_now)
        self.close_button.clicked.connect(self.reject)
        self.notice.acted.connect(self.choose_file)
        self.print.setDefault(True)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_now)
        QShortcut(QKeySequence("Ctrl+S"), self, self.choose_file)

    def _lay_out(self) -> None:
        px, theme = self._theme.px, self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(Divider(theme, upright=True))
        row.addWidget(self.pages, 1)
        column.addLayout(row, 1)
        column.addWidget(Divider(theme))
        column.addWidget(self._foot())
        self.setMinimumSize(px(_LEAST[0]), px(_LEAST[1]))
        window = self.parentWidget()
        room = window.window().size() if window is not None else QSize(*_SIZE)
        self.resize(QSize(px(_SIZE[0]), px(_SIZE[1])).boundedTo(room - QSize(px(_EDGE), px(_EDGE))))

    def _side(self) -> Ground:
        px = self._theme.px
        side = Ground(self._theme)
        side.setFixedWidth(px(_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(px(20), px(20), px(20), px(16))
        column.setSpacing(0)
        column.addWidget(self.choices)
        shop = link(self._theme, translate("Print", "Shop name, address and logo…"), icon="sliders")
        shop.clicked.connect(self.settings_asked)
        column.addWidget(shop, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        column.addLayout(self._zoom_row())
        return side

    def _zoom_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(4))
        for icon, name, act in (
            ("minus", translate("Print", "Smaller"), self.pages.zoom_out),
            ("plus", translate("Print", "Larger"), self.pages.zoom_in),
        ):
            button = IconButton(self._theme, icon, name)
            button.clicked.connect(act)
            row.addWidget(button)
            if icon == "minus":
                row.addWidget(self.zoom)
        whole = Button(self._theme, translate("Print", "Whole page"), ButtonKind.BORDERLESS, height=32)
        whole.clicked.connect(self.pages.fit)
        row.addWidget(whole)
        row.addStretch(1)
        return row

    def _foot(self) -> Ground:
        foot = Foot(self._theme)
        row = foot.row
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.close_button, self.save, self.print):
            button.setAccessibleName(button.words())
            row.addWidget(button)
        return foot


def _values(subjects: Sequence[Subject]) -> tuple[Subject, ...]:
    """Return what sheets say of subjects, but for whether it is settled."""
    return tuple(replace(subject, stopped=None, rx_stopped=None) for subject in subjects)
