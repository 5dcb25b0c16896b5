"""The whole window for one purpose: the prescription read back to the customer in plain words, before it counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.shop_details import SheetLanguage
from joptic_desktop.ui.print.catalogue import Word
from joptic_desktop.ui.print.read_back import ReadBack
from joptic_desktop.ui.print.sheet import Sentence, Sentences
from joptic_desktop.ui.print.sheet_choices import LANGUAGE_NAMES
from joptic_desktop.ui.print.spoken_page import SpokenPage
from joptic_desktop.ui.print.stopped import Stopped
from joptic_desktop.ui.print.tongue import Tongue
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.ground import Divider, Ground
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeBar, NoticeTone
from joptic_desktop.ui.widgets.plain_text import PlainLabel
from joptic_desktop.ui.widgets.segmented import Segmented

translate = QCoreApplication.translate
_HEAD, _SWITCH = 64, 300
_LEAST = (640, 420)


class ReadBackCard(QDialog):
    """Opened with `open()`, as large as the window it lies over. Escape closes it.

    `typed` says that what it reads is not saved yet, `stopped` why what is saved is not settled.
    ``print_asked`` carries the `SheetLanguage` shown.
    """

    print_asked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        entry: RxEntry,
        language: SheetLanguage,
        *,
        typed: bool = False,
        stopped: Stopped | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry = entry
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Print", "Read back"))
        self.name = PlainLabel(theme, name, FontRole.CUSTOMER_NAME, elide=True)
        self.state = NoticeBar(theme)
        self._typed, self._stopped = typed, stopped
        self.language = Segmented(theme, list(LANGUAGE_NAMES.items()), translate("Print", "Language"))
        self.print = Button(theme, translate("Print", "Print"), face=ButtonFace(icon="printer"))
        self.close_button = Button(theme, translate("Print", "Close"), face=ButtonFace(hint=translate("Print", "Esc")))
        self.page = SpokenPage(theme)
        self._area = QScrollArea()
        self._lay_out()
        self.language.chosen.connect(self.speak)
        self.print.clicked.connect(self._ask_print)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+P"), self, self._ask_print)
        self.speak(language)

    @property
    def spoken(self) -> SheetLanguage:
        """The language shown."""
        return SheetLanguage(str(self.language.value()))

    def speak(self, language: SheetLanguage) -> None:
        """Show the sentences in a language."""
        self.language.set_value(language)
        tongue = Tongue(language)
        groups = ReadBack(self._entry, tongue).paragraphs()
        if not groups:
            groups = (Sentences((Sentence(tongue.say(Word.NO_PRESCRIPTION)),)),)
        self.page.show_groups(groups, from_right=language.from_right)
        marks = ((Word.NOT_SAVED,) if self._typed else ()) + ((self._stopped.value,) if self._stopped else ())
        if marks:
            self.state.show_notice(Notice(NoticeTone.WARN, " ".join(tongue.say(mark) for mark in marks)))
        else:
            self.state.clear()
        self._fit()

    def show_entry(self, entry: RxEntry, stopped: Stopped | None = None) -> None:
        """Read another prescription back, in the language shown."""
        self._entry, self._stopped = entry, stopped
        self.speak(self.spoken)

    def show_over(self, window: QWidget) -> None:
        """Open as large as a window."""
        self.resize(window.size())
        self.open()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as large as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    def _fit(self) -> None:
        above = self._theme.px(_HEAD) + 1 + (0 if self.state.isHidden() else self.state.height())
        self.page.fit(self.height() - above)

    def _ask_print(self) -> None:
        self.print_asked.emit(self.spoken)

    def _lay_out(self) -> None:
        px = self._theme.px
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        self._area.setAccessibleName(translate("Print", "Prescription, read back"))
        head = Ground(self._theme, "window")
        head.setFixedHeight(px(_HEAD))
        row = QHBoxLayout(head)
        row.setContentsMargins(px(24), 0, px(24), 0)
        row.setSpacing(px(12))
        row.addWidget(self.name, 1)
        self.language.setFixedWidth(px(_SWITCH))
        for part in (self.language, self.print, self.close_button):
            row.addWidget(part)
        for button in (self.print, self.close_button):
            button.setAccessibleName(button.words())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Divider(self._theme))
        column.addWidget(self.state)
        column.addWidget(self._area, 1)
        self.setMinimumSize(px(_LEAST[0]), px(_LEAST[1]))
