"""The customer list as a table: fixed rows, kept selection, everything read before it is painted."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from joptic_desktop.services.views import NOT_HERE
from joptic_desktop.ui.counter.column_layout import ColumnLayout
from joptic_desktop.ui.counter.columns import ROW_HEIGHT, Column, column_title
from joptic_desktop.ui.counter.customer_table_model import CustomerTableModel, Index, no_rows
from joptic_desktop.ui.counter.header import TableHeader
from joptic_desktop.ui.counter.row_painter import RowPainter
from joptic_desktop.ui.counter.row_texts import RowTexts
from joptic_desktop.ui.counter.scroll_bar import OverlayScrollBar
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.viewport import give_viewport

_ASK_AFTER_MS = 60
_ROW = QItemSelectionModel.SelectionFlag.Rows
_SELECT = QItemSelectionModel.SelectionFlag.Select | _ROW
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROW


class CustomerTable(QTableView):
    """Shows a ``CustomerTableModel``.

    ``current_changed`` carries the uid of the current row or None, ``selection_changed`` the number of rows selected,
    ``opened`` the uid of a row on Enter or double click, ``skeleton_seen`` the position of a row not here yet,
    ``typed`` letters typed on the list, ``handled`` that keys or the mouse did anything in it, ``left`` that the person
    moved up and out of it, ``escaped`` that Esc was pressed.
    """

    current_changed = Signal(object)
    selection_changed = Signal(int)
    opened = Signal(str)
    skeleton_seen = Signal(int)
    typed = Signal(str)
    handled = Signal()
    left = Signal()
    escaped = Signal()
    _OPENING_KEYS: ClassVar[frozenset[int]] = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._theme = theme
        self.rows = CustomerTableModel(now, self.locale(), self)
        self.head = TableHeader(theme, self)
        self.columns = ColumnLayout(theme, self.head)
        self._rows_painter = RowPainter(theme)
        self.rows.set_cut_texts(self._rows_painter.cut_text)
        self._menu = QMenu(self)
        self._column_menu = QMenu(self)
        self._told: str | None = None
        self._settling = False
        self.setHorizontalHeader(self.head)
        self.setModel(self.rows)
        self._ask = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._ask.timeout.connect(self._ask_for_skeletons)
        self._settle_view()
        self._bar = OverlayScrollBar(theme, self)
        self._connect()
        self.pressed.connect(self.handled)
        self._restyle()

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """Say what the context menu of a row offers."""
        self._menu.clear()
        self._menu.addActions(list(actions))

    def show_keys(self, keys: Sequence[int], *, same_query: bool) -> None:
        """Show the rows of a query; what was selected and in sight stays when it is still among them."""
        # between two lists nobody is current: telling that would tear the record down and build it up at each key
        self._settling = True
        if same_query:
            self._show_again(keys)
        else:
            current = self.rows.key_at(self.currentIndex().row())
            self.rows.start_afresh(keys)
            self._restore([current], current)
            self.scrollToTop()
        self._settling = False
        self._keep_a_current_row()

    def selected_positions(self) -> list[int]:
        """Return the selected rows, top first."""
        chosen = self.selectionModel().selection()
        spans = [chosen.at(place) for place in range(chosen.count())]
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def selected_texts(self) -> tuple[RowTexts, ...]:
        """Return the strings of the selected rows."""
        return self.rows.texts_at(self.selected_positions())

    def current_texts(self) -> RowTexts | None:
        """Return the strings of the current row, if it is here."""
        found = self.rows.texts_at([self.currentIndex().row()])
        return found[0] if found else None

    def select_position(self, position: int) -> None:
        """Select one row alone and make it the current one.

        The view itself would add the row to the selection while Ctrl is down, as it still is after Ctrl+S.
        """
        self.selectionModel().setCurrentIndex(self.rows.index(position, 0), _ONLY)

    def choose(self, key: int) -> bool:
        """Make a row of this list the current one, alone; tell whether it is in the list."""
        place = self.rows.position_of(key)
        if place is not None:
            self.select_position(place)
        return place is not None

    def open_current(self) -> None:
        """Open the current row, as Enter does."""
        self._open(self.currentIndex())

    def keep_only_current(self) -> None:
        """Take back every selection but the current row's."""
        self.selectionModel().select(self.currentIndex(), _ONLY)

    def refresh_times(self) -> None:
        """Make the words for times again: another minute, another day."""
        self.rows.forget_all()

    def forget(self) -> None:
        """Show no row and read none any more; nothing that was read or painted is kept."""
        self.rows.set_reader(no_rows)
        self.rows.start_afresh(())
        self.rows.forget_all()
        self._rows_painter.refresh(self.devicePixelRatioF())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Read what the rows in sight lack, then paint them: no frame shows a row without its text.

        Rows are painted whole: a delegate would be called five times as often for the same pixels.
        """
        first, last = self._rows_in_sight()
        self.rows.prepare(first, last)
        if self.rows.missing_in(first, last) and not self._ask.isActive():
            self._ask.start()
        painter = QPainter(self.viewport())
        top, height = self.rowViewportPosition(first), self._height
        bottom, width = event.rect().bottom(), self.viewport().width()
        is_chosen, root = self.selectionModel().isRowSelected, QModelIndex()
        for row in range(first, min(last + 1, self.rows.rowCount())):
            if top > bottom:
                break
            self._rows_painter.paint(painter, row, top, width, self.rows.texts(row), chosen=is_chosen(row, root))
            top += height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the new width."""
        super().resizeEvent(event)
        self.columns.fit(self.viewport().width())
        self._lay_out()
        self._bar.place()

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the layout, and read the words of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()
            self._bar.place()
        elif event.type() == QEvent.Type.LanguageChange:
            self.rows.forget_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, leave at the top, hand typed letters to the search."""
        self.handled.emit()
        key, text = event.key(), event.text()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if key in self._OPENING_KEYS and plain:
            self.open_current()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Up and plain and self.currentIndex().row() <= 0:
            self.left.emit()
        elif plain and text and text.isprintable() and key != Qt.Key.Key_Space:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the selected rows."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
            self._menu.popup(self.viewport().mapToGlobal(place))
        elif self.indexAt(event.pos()).isValid():
            self._menu.popup(event.globalPos())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Move the accent bar and tell whose row it is."""
        super().currentChanged(current, previous)
        self._note_current()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell how many rows are selected."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit(len(self.selected_positions()))

    def _show_again(self, keys: Sequence[int]) -> None:
        current = self.rows.key_at(self.currentIndex().row())
        spots = self.selected_positions()
        chosen = [self.rows.key_at(row) for row in spots]
        anchor = self.rows.key_at(self.rowAt(0))
        at_top = self.verticalScrollBar().value() == 0
        if self.rows.show(keys):
            self._restore(chosen, current)
            place = self.rows.position_of(anchor)
            if place is not None and not at_top:
                self.scrollTo(self.rows.index(place, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        if spots and self.rows.rowCount() and not self.selectionModel().hasSelection():
            self.select_position(min(spots[0], self.rows.rowCount() - 1))

    def _settle_view(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Customers"))

    def _connect(self) -> None:
        self.doubleClicked.connect(self._open)
        for signal in (self.rows.modelReset, self.rows.layoutChanged, self.rows.rowsInserted, self.rows.rowsRemoved):
            signal.connect(self._note_current)
        self.rows.dataChanged.connect(self._note_current)
        self.head.sectionMoved.connect(self._lay_out)
        self.head.sectionResized.connect(self._lay_out)
        self.head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.head.customContextMenuRequested.connect(self._offer_columns)
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        height = self._height = self._theme.px(ROW_HEIGHT)
        self._rows_painter.refresh(self.devicePixelRatioF())
        self._lay_out()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        self.viewport().update()

    def _lay_out(self) -> None:
        self._rows_painter.lay_out(self.head, self.viewport().width())
        self.viewport().update()

    def _rows_in_sight(self) -> tuple[int, int]:
        first = max(0, self.rowAt(0))
        return first, first + self.viewport().height() // self._height + 1

    def _ask_for_skeletons(self) -> None:
        missing = self.rows.missing_in(*self._rows_in_sight())
        for position in {missing[0], missing[-1]} if missing else ():
            self.skeleton_seen.emit(position)

    def _note_current(self) -> None:
        if self._settling:
            return
        row = self.currentIndex().row()
        if row != self._rows_painter.current:
            self._rows_painter.current = row
            self.viewport().update()
        texts = self.current_texts()
        uid = texts.uid if texts else None
        if uid != self._told:
            self._told = uid
            self.current_changed.emit(uid)

    def _open(self, index: QModelIndex) -> None:
        texts = self.rows.texts(index.row()) if index.isValid() else None
        if texts is not None:
            self.opened.emit(texts.uid)

    def _restore(self, chosen: Sequence[int], current: int) -> None:
        selection = QItemSelection()
        last = len(Column) - 1
        for key in chosen:
            place = self.rows.position_of(key) if key != NOT_HERE else None
            if place is not None:
                selection.select(self.rows.index(place, 0), self.rows.index(place, last))
        place = self.rows.position_of(current) if current != NOT_HERE else None
        if place is not None:
            self.selectionModel().setCurrentIndex(self.rows.index(place, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, _SELECT)

    def _keep_a_current_row(self) -> None:
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.select_position(0)
        self._note_current()

    def _hover(self, row: int) -> None:
        if row != self._rows_painter.hovered:
            self._rows_painter.hovered = row
            self.viewport().update()

    def _offer_columns(self) -> None:
        self._column_menu.clear()
        for column in Column:
            action = self._column_menu.addAction(column_title(column))
            action.setCheckable(True)
            action.setChecked(column not in self.columns.hidden)
            action.setEnabled(column is not Column.CUSTOMER)
            action.setData(int(column))
            action.toggled.connect(self._show_column)
        self._column_menu.popup(self.head.mapToGlobal(self.head.rect().bottomLeft()))

    def _show_column(self, shown: bool) -> None:  # noqa: FBT001  - a slot of QAction.toggled
        action = self.sender()
        if isinstance(action, QAction):
            self.columns.set_hidden(Column(action.data()), hidden=not shown)
