"""The middle of the window: search, notice, filters in force, the table, and the bar of a selection."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from joptic_desktop.ui.counter.customer_table import CustomerTable
from joptic_desktop.ui.counter.empty_reasons import EmptyReason, Offer
from joptic_desktop.ui.counter.filter_chips import FilterChips
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.empty_state import EmptyState
from joptic_desktop.ui.widgets.ground import Ground
from joptic_desktop.ui.widgets.notice_bar import NoticeBar
from joptic_desktop.ui.widgets.plain_text import set_tooltip
from joptic_desktop.ui.widgets.search_field import SearchField
from joptic_desktop.ui.widgets.selection_bar import SelectionBar
from joptic_desktop.ui.widgets.skeleton import SkeletonRows

_SIDE, _GAP, _AIR = 16, 12, 12
_BLINK_MS = 150
_NEW_WIDTH, _NEW_SLACK = 136, 16


class ListColumn(Ground):
    """Puts the parts of the list together; ``offered`` carries the Offer of an empty list's button."""

    offered = Signal(object)

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        self.search = SearchField(theme, self.tr("Search name, phone or e-mail"))
        self.new = Button(theme, self.tr("New customer"), ButtonKind.PRIMARY, face=ButtonFace(icon="plus"))
        self.notice = NoticeBar(theme)
        self.chips = FilterChips(theme)
        self.table = CustomerTable(theme, now)
        self.empty = EmptyState(theme)
        self._loading = SkeletonRows(theme)
        self.selection = SelectionBar(theme)
        self.print_selected = self.selection.add_action(self.tr("Print"), "printer")
        self.copy_emails = self.selection.add_action(self.tr("Copy e-mails"), "mail")
        self.delete_selected = self.selection.add_action(self.tr("Delete"), "trash")
        self._offer: Offer | None = None
        self._slow = QTimer(self, singleShot=True, interval=_BLINK_MS)
        self._slow.timeout.connect(self._show_loading)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._restyle()
        theme.changed.connect(self._restyle)

    def wait_for_rows(self) -> None:
        """Nothing is known yet: show grey rows if that lasts longer than a blink."""
        self._slow.start()

    def show_table(self) -> None:
        """Show the rows."""
        self._slow.stop()
        self._pages.setCurrentWidget(self.table)

    def show_empty(self, reason: EmptyReason) -> None:
        """Show why there are no rows."""
        self._slow.stop()
        self._offer = reason.offer
        self.empty.show_reason(reason.icon, reason.headline, reason.sentence, reason.action)
        self._pages.setCurrentWidget(self.empty)

    def forget(self) -> None:
        """Show nothing, and keep no text: neither rows nor what was searched for, also not to be undone."""
        self.search.set_text("")  # unlike clear() this leaves nothing to undo
        self.table.forget()
        self._offer = None
        self.empty.show_reason("search", "")
        self.show_table()

    @property
    def shows_table(self) -> bool:
        """Whether rows are shown."""
        return self._pages.currentWidget() is self.table

    @property
    def shows_loading(self) -> bool:
        """Whether grey rows stand for those that are awaited."""
        return self._pages.currentWidget() is self._loading

    def _lay_out(self) -> None:
        set_tooltip(self.print_selected, self.tr("Printing comes with a later version"))
        self.print_selected.setEnabled(False)
        for page in (self.table, self.empty, self._loading):
            self._pages.addWidget(page)
        self._head = QHBoxLayout()
        self._head.addWidget(self.search, 1)
        self._head.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.notice)
        column.addWidget(self.chips)
        column.addWidget(self._pages, 1)
        column.addWidget(self.selection)

    def _connect(self) -> None:
        self.search.down.connect(self._to_table)
        self.search.edit.returnPressed.connect(self._open_first)
        self.table.typed.connect(self._type)
        self.table.left.connect(self.search.activate)
        self.table.escaped.connect(self._step_back)
        self.table.selection_changed.connect(self.selection.show_count)
        self.selection.cleared.connect(self.table.keep_only_current)
        self.empty.acted.connect(self._act)

    def _to_table(self) -> None:
        if self.shows_table and self.table.rows.rowCount():
            self.table.setFocus()

    def _open_first(self) -> None:
        if self.shows_table and self.table.rows.rowCount():
            self.table.select_position(0)
            self.table.open_current()
        elif self._offer is Offer.CREATE:
            self._act()

    def _step_back(self) -> None:
        """Let go of the selection first, then of the search, then go back to it."""
        if len(self.table.selected_positions()) > 1:
            self.table.keep_only_current()
        elif self.search.text():
            self.search.clear()
        else:
            self.search.activate()

    def _type(self, text: str) -> None:
        self.search.edit.setFocus()
        self.search.set_text(text)

    def _act(self) -> None:
        if self._offer is not None:
            self.offered.emit(self._offer)

    def _show_loading(self) -> None:
        self._pages.setCurrentWidget(self._loading)

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(_SIDE), px(_AIR), px(_SIDE), px(_AIR))
        self._head.setSpacing(px(_GAP))
        self.new.setFixedWidth(max(px(_NEW_WIDTH), self.new.sizeHint().width() - px(_NEW_SLACK)))
