"""The end of the window: one customer, or nobody."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from joptic_desktop.domain.writes import Cause, WriteState
from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.ground import Ground

if TYPE_CHECKING:
    from joptic_desktop.ui.counter.record_view import RecordView

WIDTH = 499
_PARTS = ("joptic_desktop.domain.rx_entry", "joptic_desktop.ui.counter.record_view")


class DetailPane(Ground):
    """Bare until there is something to say; what it then needs is made at that moment, after the first paint.

    ``left`` asks for the list when the pane is a page; ``edit_asked`` for the form; ``print_asked`` for the
    preview; ``read_back_asked`` for the read-back card; ``history_asked`` for the history
    of prescriptions; ``read_asked`` for another try to read what is damaged; ``seen_asked`` says that what the service
    kept otherwise was seen; ``compare_asked`` carries the number of a write that conflicts, ``decide_asked`` that of
    one that stopped for another reason;
    ``attach_asked`` and ``more_asked`` carry the widget below which a menu opens.
    """

    left = Signal()
    edit_asked = Signal()
    print_asked = Signal()
    read_back_asked = Signal()
    history_asked = Signal()
    read_asked = Signal()
    seen_asked = Signal()
    compare_asked = Signal(object)
    decide_asked = Signal(object)
    attach_asked = Signal(object)
    more_asked = Signal(object)

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        self._now = now
        self._page = False
        self._made: RecordView | None = None
        self._nobody: QWidget | None = None
        self.view: CustomerView | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages)

    @property
    def record(self) -> "RecordView":
        """The record, made when it is first asked for."""
        if self._made is None:
            self._made = self._make_record()
        return self._made

    async def prepare(self) -> None:
        """Make the record if it is still to be made: in steps, between which the window moves."""
        if self._made is None:
            for part in _PARTS:
                import_module(part)
                await asyncio.sleep(0)
            _ = self.record  # made by asking for it
            await asyncio.sleep(0)

    def show_nobody(self) -> None:
        """Show that no row is chosen."""
        self.view = None
        if self._nobody is None:
            self._nobody = self._make_nobody()
        self._pages.setCurrentWidget(self._nobody)

    def forget(self) -> None:
        """Show nobody, and keep no text of whoever was shown, seen or not."""
        self.show_nobody()
        made, self._made = self._made, None
        if made is not None:
            self._pages.removeWidget(made)
            made.setParent(None)
            made.deleteLater()

    def show_view(self, view: CustomerView, *, hide_email: bool) -> None:
        """Show a customer."""
        self.view = view
        self.record.show_view(view, self._now(), hide_email=hide_email)
        self._pages.setCurrentWidget(self.record)

    def as_page(self, *, page: bool) -> None:
        """Stand alone in the window, with a way back, or beside the list."""
        self._page = page
        if self._made is not None:
            self._made.as_page(page=page)

    def light_strip(self, on: bool) -> None:  # noqa: FBT001  - a slot of AttachFlow.targeted
        """Show that files hang over the record, or no longer."""
        self.record.attachments.strip.set_target(on=on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_record(self) -> "RecordView":
        from joptic_desktop.ui.counter.record_view import RecordView

        record = RecordView(self._theme)
        record.as_page(page=self._page)
        record.back.clicked.connect(self.left)
        record.tools.edit_asked.connect(self.edit_asked)
        record.tools.print_asked.connect(self.print_asked)
        record.read_back.clicked.connect(self.read_back_asked)
        record.history.clicked.connect(self.history_asked)
        record.notice.acted.connect(self._act)
        record.tools.attach_asked.connect(self._ask_attach)
        record.attachments.strip.clicked.connect(self._ask_attach)
        record.tools.more_asked.connect(self._ask_more)
        self._pages.addWidget(record)
        return record

    def _act(self) -> None:
        """Do what the button of the notice says: what stopped comes first in it, differences before damage."""
        from joptic_desktop.ui.counter.record_words import write_in_need

        stopped = write_in_need(self.view) if self.view is not None else None
        if stopped is not None and (stopped.state, stopped.cause) == (WriteState.NEEDS_DECISION, Cause.CONFLICT):
            self.compare_asked.emit(stopped.seq)
        elif stopped is not None:
            self.decide_asked.emit(stopped.seq)
            self.record.notice.button.setEnabled(True)  # a window that is closed again changes nothing
        elif self.view is not None and self.view.different:
            self.seen_asked.emit()
        else:
            self.read_asked.emit()

    def _make_nobody(self) -> QWidget:
        from joptic_desktop.ui.widgets.empty_state import EmptyState

        nobody = EmptyState(self._theme)
        nobody.show_reason("person", self.tr("Nobody chosen"), self.tr("Choose a customer in the list."))
        self._pages.addWidget(nobody)
        return nobody

    def _ask_attach(self) -> None:
        self.attach_asked.emit(self.record.tools.attach)

    def _ask_more(self) -> None:
        self.more_asked.emit(self.record.tools.more)
