"""The contents of a conflict's window: head, rows, what will be saved, foot."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from joptic_desktop.domain.conflicts import ConflictRow, Pick
from joptic_desktop.ui.sync_centre.conflict_summary import ConflictSummary
from joptic_desktop.ui.sync_centre.conflict_table import ConflictTable, TableHeads
from joptic_desktop.ui.sync_centre.conflict_words import translate
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import CONTROL_SMALL
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.ground import Divider, Foot, Ground
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.notice_bar import NoticeBar
from joptic_desktop.ui.widgets.plain_text import PlainLabel, set_tooltip

_SIDE = 24


class ConflictPage(QWidget):
    """``all_asked`` carries the `Pick` for every row but those of the prescription."""

    all_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = PlainLabel(theme, "", FontRole.DIALOG_TITLE, elide=True)
        self.moments = PlainLabel(theme, "", FontRole.SMALL, "muted", wrap=True)
        self.all_mine = Button(theme, translate("Conflict", "Keep all mine"), height=CONTROL_SMALL)
        self.all_theirs = Button(theme, translate("Conflict", "Take all from the service"), height=CONTROL_SMALL)
        self.notice = NoticeBar(theme)
        self.table = ConflictTable(theme)
        self.together = PlainLabel(theme, "", FontRole.BODY, "muted", wrap=True)
        self._together = QWidget()
        self.summary = ConflictSummary(theme)
        self.left_icon = IconView(theme, "conflict", "warn")
        self.left = PlainLabel(theme, "", FontRole.STRONG, "warn", elide=True)
        self.later = Button(theme, translate("Conflict", "Decide later"))
        self.save = Button(theme, translate("Conflict", "Save this version"), ButtonKind.PRIMARY)
        for button, pick in ((self.all_mine, Pick.MINE), (self.all_theirs, Pick.THEIRS)):
            button.clicked.connect(partial(self.all_asked.emit, pick))
        self._settle()

    def show_words(self, title: str, moments: str, together: str) -> None:
        """Say whose versions these are, of when, and what was put together without a question."""
        self.title.setText(title)
        self.moments.setText(moments)
        self.together.setText(together)
        self._together.setVisible(bool(together))

    def show_rows(self, rows: tuple[ConflictRow, ...], heads: TableHeads, locale: QLocale) -> None:
        """Show the rows to be chosen from."""
        self.table.setVisible(bool(rows))
        self.table.show_rows(rows, heads, locale)
        can = any(not row.is_prescription for row in rows)
        why = translate("Conflict", "Each eye is chosen by itself.")
        for button in (self.all_mine, self.all_theirs):
            button.setEnabled(can)
            set_tooltip(button, why)
            button.setAccessibleDescription(why)

    def show_left(self, text: str, *, done: bool) -> None:
        """Say what is left to choose; only then nothing is, it can be saved."""
        self.left.setText(text)
        self.left.set_ink("ok" if done else "warn")
        self.left_icon.set_icon(*(("tick", "ok") if done else ("conflict", "warn")))
        self.save.setEnabled(done)
        self.save.setAccessibleDescription(text)

    def _settle(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.notice)
        column.addWidget(self._body(), 1)
        column.addWidget(Divider(self._theme))
        column.addWidget(self._foot())

    def _head(self) -> QHBoxLayout:
        px = self._theme.px
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self.title)
        words.addWidget(self.moments)
        row = QHBoxLayout()
        row.setContentsMargins(px(_SIDE), px(16), px(_SIDE), px(12))
        row.setSpacing(px(8))
        row.addLayout(words, 1)
        row.addWidget(self.all_mine, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.all_theirs, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _body(self) -> QScrollArea:
        px, body = self._theme.px, QWidget()
        info = QHBoxLayout(self._together)
        info.setContentsMargins(px(4), 0, 0, 0)
        info.setSpacing(px(10))
        info.addWidget(IconView(self._theme, "info", "info"), 0, Qt.AlignmentFlag.AlignTop)
        info.addWidget(self.together, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(px(_SIDE), px(4), px(_SIDE), px(16))
        column.setSpacing(px(12))
        column.addWidget(self.table)
        column.addWidget(self._together)
        column.addWidget(PlainLabel(self._theme, translate("Conflict", "What will be saved"), FontRole.SECTION))
        column.addWidget(self.summary)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(translate("Conflict", "What differs"))
        area.setWidget(body)
        self.table.stood.connect(area.ensureWidgetVisible)
        for ground in (area.viewport(), body):
            ground.setAutoFillBackground(False)
        return area

    def _foot(self) -> Ground:
        foot = Foot(self._theme)
        row = foot.row
        row.addWidget(self.left_icon)
        row.addWidget(self.left, 1)
        row.addWidget(self.later)
        row.addWidget(self.save)
        return foot
