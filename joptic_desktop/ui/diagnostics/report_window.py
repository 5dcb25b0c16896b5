"""A window with a report: a headline, what it is about, the text, and what can be done with it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.ui.diagnostics.report_view import ReportView
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.dialogs import open_beside
from joptic_desktop.ui.widgets.ground import Divider, Foot, Ground
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.notice_bar import ICONS, INKS, Notice, NoticeBar, NoticeTone
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
_SIZE, _LEAST = (720, 520), (480, 360)


class ReportWindow(QDialog):
    """Not in the way of other windows; Esc closes it. ``tone`` is that of what it reports."""

    def __init__(
        self, theme: Theme, headline: str, sentence: str, tone: NoticeTone, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = IconView(theme, ICONS[tone], INKS[tone])
        self.headline = PlainLabel(theme, "", FontRole.DIALOG_TITLE, wrap=True)
        self.sentence = PlainLabel(theme, "", FontRole.BODY, "muted", wrap=True)
        self.notice = NoticeBar(theme)
        self.view = ReportView(theme, translate("Report", "Report"))
        self.copy = Button(theme, translate("Report", "&Copy the report"))
        self.close_button = Button(theme, translate("Report", "Close"))
        self._buttons = QHBoxLayout()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.say(headline, sentence)
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.close)
        theme.changed.connect(self.update)

    def say(self, headline: str, sentence: str) -> None:
        """Say what is reported."""
        self.headline.setText(headline)
        self.sentence.setText(sentence)
        self.setWindowTitle(headline)
        self.setAccessibleDescription(sentence)

    def open(self) -> None:
        """Show the window beside the others; one that is open comes to the front."""
        open_beside(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    def offer(self, button: Button) -> None:
        """Put one more button after Copy; it is what Enter presses."""
        button.set_kind(ButtonKind.PRIMARY)
        button.setDefault(True)
        self._buttons.addWidget(button)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.view.text)
        self.notice.show_notice(Notice(NoticeTone.OK, translate("Report", "Copied."), icon="copy"))

    def _lay_out(self) -> None:
        px = self._theme.px
        self.setMinimumSize(px(_LEAST[0]), px(_LEAST[1]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Divider(self._theme))
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)
        column.addWidget(Divider(self._theme))
        column.addWidget(self._foot())
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self.close_button.setDefault(True)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self) -> QHBoxLayout:
        px = self._theme.px
        words = QVBoxLayout()
        words.setSpacing(px(6))
        words.addWidget(self.headline)
        words.addWidget(self.sentence)
        head = QHBoxLayout()
        head.setContentsMargins(px(24), px(20), px(24), px(16))
        head.setSpacing(px(14))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _foot(self) -> Ground:
        px = self._theme.px
        foot = Foot(self._theme)
        row = foot.row
        self._buttons.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addLayout(self._buttons)
        self._buttons.addWidget(self.copy)
        for button in (self.close_button, self.copy):
            button.setAccessibleName(button.words())
        return foot
