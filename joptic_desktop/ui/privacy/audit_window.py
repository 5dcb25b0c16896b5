"""The audit: who did what to whose data, found by name, action and time, and handed out as a file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.services.audit_trail import AuditAction, AuditTrail, AuditWanted, TrailForm
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.privacy.audit_model import AuditModel
from joptic_desktop.ui.privacy.audit_table import AuditTable
from joptic_desktop.ui.privacy.audit_words import action_name
from joptic_desktop.ui.privacy.day_range import DayRange
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.choice import Choice
from joptic_desktop.ui.widgets.confirm import Confirm
from joptic_desktop.ui.widgets.dialogs import open_beside
from joptic_desktop.ui.widgets.empty_state import EmptyState
from joptic_desktop.ui.widgets.file_to_save import ask_where
from joptic_desktop.ui.widgets.ground import Divider, Foot, Ground
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from joptic_desktop.ui.widgets.plain_text import PlainLabel
from joptic_desktop.ui.widgets.search_field import SearchField
from joptic_desktop.ui.widgets.toast import Toasts

translate = QCoreApplication.translate
_SIZE, _LEAST = (980, 640), (760, 480)
_BREATH_MS = 150


class Span(Enum):
    """How far back; the value is a number of days, None for all, 0 for two days that are given."""

    ALL = None
    GIVEN = 0
    TODAY = 1
    WEEK = 7
    MONTH = 30
    YEAR = 365


class AuditWindow(QDialog):
    """Stands beside the counter; Esc closes it. ``now`` gives the moment and the zone of the shop."""

    def __init__(
        self, trail: AuditTrail, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._trail = trail
        self._theme = theme
        self._now = now
        self.tasks = TaskOwner(self._report)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Audit", "Audit"))
        self.search = SearchField(theme, translate("Audit", "Search by who or whom"))
        self.action = Choice(theme, translate("Audit", "What was done"))
        self.span = Choice(theme, translate("Audit", "When it was done"))
        self.days = DayRange(theme, lambda: now().date())
        self.lines = AuditModel(now, self.locale(), self)
        self.table = AuditTable(theme, self.lines, translate("Audit", "Audit, newest first"))
        self.nothing = EmptyState(theme)
        self.count = PlainLabel(theme, "", FontRole.SMALL, "muted")
        self.export = Button(theme, translate("Audit", "&Export…"))
        self.close_button = Button(theme, translate("Audit", "Close"), ButtonKind.SECONDARY)
        self.toasts = Toasts(theme, self)
        self._pages = QStackedWidget()
        self._breath = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._fill_choices()
        self._lay_out()
        self._connect()

    @property
    def wanted(self) -> AuditWanted:
        """What is looked for."""
        action = self.action.currentData()  # Qt hands an enum of texts back as its text
        return AuditWanted(self.search.text(), AuditAction(action) if action else None, *self._times())

    def open(self) -> None:
        """Show the window, not in the way of others; one that is open comes to the front."""
        if open_beside(self):
            self.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.look()

    def look(self) -> None:
        """Find what is wanted."""
        self._breath.stop()
        self.tasks.spawn(self._find(self.wanted))

    def ask_export(self) -> None:
        """Ask whether what is listed may leave the encryption, then where to."""
        self.tasks.spawn(self._ask_export())

    def export_to(self, path: Path) -> None:
        """Write what is listed into a file."""
        self.tasks.spawn(self._export(path))

    def done(self, result: int) -> None:
        """Hear nothing more, and close."""
        self._breath.stop()
        self.tasks.cancel()
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    async def _find(self, wanted: AuditWanted) -> None:
        numbers = await self._trail.find(wanted)
        if self.tasks.closed or wanted != self.wanted:
            return
        self.lines.start(numbers)
        count = self.locale().toString(len(numbers))
        self.count.setText(translate("Audit", "Lines: {count}").format(count=count))
        self.export.setEnabled(bool(numbers))
        self._pages.setCurrentWidget(self.table if numbers else self.nothing)

    async def _read(self, window: int) -> None:
        numbers = self.lines.numbers_of(window)
        entries = await self._trail.entries(numbers)
        if not self.tasks.closed:
            self.lines.take(window, numbers, entries)

    async def _ask_export(self) -> None:
        question = translate("Audit", "Export the audit?")
        sentence = translate(
            "Audit",
            "The file names customers and who worked with them, and is not encrypted: whoever has it can read it. "
            "The audit tells that it was exported.",
        )
        word = translate("Audit", "Choose a file…")
        asking = Confirm(self._theme, question, sentence, word, kind=ButtonKind.PRIMARY, parent=self)
        if await asking.confirmed() and not self.tasks.closed:
            self._choose_file()

    def _choose_file(self) -> QFileDialog:
        kinds = (translate("Audit", "Table (*.csv)"), translate("Audit", "Lines of JSON (*.jsonl)"))
        name = f"joptic-audit-{self._now():%Y-%m-%d}.csv"
        return ask_where(self, translate("Audit", "Export the audit"), kinds, name, self.export_to)

    async def _export(self, path: Path) -> None:
        form = TrailForm.JSON if path.suffix.lower() in {".json", ".jsonl"} else TrailForm.CSV
        await self._trail.export(self.wanted, form, path)
        if not self.tasks.closed:
            self.toasts.tell(Notice(NoticeTone.OK, translate("Audit", "Exported."), path.name))
            self.look()

    def _times(self) -> tuple[float | None, float | None]:
        days = self.span.currentData()
        if days == Span.GIVEN.value:
            return self.days.since, self.days.until
        midnight = self._now().replace(hour=0, minute=0, second=0, microsecond=0)
        return ((midnight - timedelta(days=days - 1)).timestamp() if days else None), None

    def _choose_span(self) -> None:
        gives = self.span.currentData() == Span.GIVEN.value
        self.days.setVisible(gives)
        if gives:
            self.days.begin()
        self._soon()

    def _want(self, window: int) -> None:
        self.tasks.spawn(self._read(window))

    def _soon(self, _what: object = None) -> None:
        self._breath.start()

    def _fill_choices(self) -> None:
        self.action.addItem(translate("Audit", "Everything done"), None)
        for action in AuditAction:
            self.action.addItem(action_name(action), action)
        for word, span in (
            (translate("Audit", "At any time"), Span.ALL),
            (translate("Audit", "Today"), Span.TODAY),
            (translate("Audit", "In 7 days"), Span.WEEK),
            (translate("Audit", "In 30 days"), Span.MONTH),
            (translate("Audit", "In a year"), Span.YEAR),
            (translate("Audit", "Between two days"), Span.GIVEN),
        ):
            self.span.addItem(word, span.value)
        words = translate("Audit", "No line fits"), translate("Audit", "Search for less, or for a longer time.")
        self.nothing.show_reason("search", *words)

    def _connect(self) -> None:
        self._breath.timeout.connect(self.look)
        self.search.searched.connect(self._soon)
        self.action.currentIndexChanged.connect(self._soon)
        self.span.currentIndexChanged.connect(self._choose_span)
        self.days.changed.connect(self._soon)
        self.lines.wanted.connect(self._want, Qt.ConnectionType.QueuedConnection)
        self.search.down.connect(self.table.setFocus)
        self.export.clicked.connect(self.ask_export)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.activate)

    def _lay_out(self) -> None:
        px = self._theme.px
        self.setMinimumSize(px(_LEAST[0]), px(_LEAST[1]))
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(12), px(16), px(12))
        row.setSpacing(px(8))
        row.addWidget(self.search, 3)
        row.addWidget(self.action, 1)
        row.addWidget(self.span, 1)
        for page in (self.table, self.nothing):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.days)
        self.days.hide()
        column.addWidget(Divider(self._theme))
        column.addWidget(self._pages, 1)
        column.addWidget(Divider(self._theme))
        column.addWidget(self._foot())

    def _foot(self) -> Ground:
        foot = Foot(self._theme, start=16, end=16)
        row = foot.row
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.export, self.close_button):
            button.setAccessibleName(button.words())
            button.setAutoDefault(False)
            row.addWidget(button)
        return foot

    def _report(self, error: BaseException) -> None:
        """Tell a known error in its sentence; hand any other to the application, as a bug."""
        if isinstance(error, JOpticError):
            self.toasts.tell(Notice(NoticeTone.DANGER, said(error)))
            return
        context = {"message": "The audit failed", "exception": error}
        asyncio.get_running_loop().call_exception_handler(context)
