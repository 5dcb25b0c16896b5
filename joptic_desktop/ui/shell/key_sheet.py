"""F1: the keys on one sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.ground import Divider, Foot
from joptic_desktop.ui.widgets.key_hint import KeyHint
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
# a title, then (key, what it does)
KeysOfPlace = tuple[str, tuple[tuple[str, str], ...]]


def keys() -> tuple[KeysOfPlace, ...]:
    """Return the keys by place: anywhere, in the list, in a form, in a prescription."""
    return _anywhere(), _in_list(), _in_form(), _in_prescription()


def _anywhere() -> KeysOfPlace:
    return (
        translate("Keys", "Anywhere"),
        (
            ("Ctrl F", translate("Keys", "Search")),
            ("Ctrl N", translate("Keys", "New customer")),
            ("F5", translate("Keys", "Refresh")),
            ("Shift F5", translate("Keys", "Sync now")),
            ("Ctrl Shift S", translate("Keys", "Sync centre")),
            ("Ctrl L", translate("Keys", "Lock")),
            ("F1", translate("Keys", "This sheet")),
        ),
    )


def _in_list() -> KeysOfPlace:
    return (
        translate("Keys", "In the list"),
        (
            ("↓", translate("Keys", "From the search to the list")),
            ("Enter", translate("Keys", "Open")),
            ("F2", translate("Keys", "Edit")),
            ("Ctrl H", translate("Keys", "History of prescriptions")),
            ("Del", translate("Keys", "Delete")),
            ("Ctrl P", translate("Keys", "Print")),
            ("Ctrl R", translate("Keys", "Read back")),
            ("Ctrl A", translate("Keys", "Select all")),
            ("Esc", translate("Keys", "Empty the search, go back")),
        ),
    )


def _in_form() -> KeysOfPlace:
    return (
        translate("Keys", "In a form"),
        (
            ("Ctrl S", translate("Keys", "Save")),
            ("Ctrl Enter", translate("Keys", "Save and new")),
            ("Ctrl V", translate("Keys", "Paste a scan")),
            ("Esc", translate("Keys", "Close")),
        ),
    )


def _in_prescription() -> KeysOfPlace:
    return (
        translate("Keys", "In a prescription"),
        (
            ("Enter", translate("Keys", "Next value")),
            ("↑ ↓", translate("Keys", "A step, or the neighbouring step")),
            ("=", translate("Keys", "Copy the row from right to left")),
            ("T", translate("Keys", "Transpose the row")),
            ("Ctrl T", translate("Keys", "Transpose all")),
            ("Ctrl −", translate("Keys", "All cylinders minus")),
            ("Ctrl +", translate("Keys", "All cylinders plus")),
            ("Ctrl D", translate("Keys", "Near from an addition")),
            ("Alt P", translate("Keys", "Previous prescription")),
            ("Ctrl V", translate("Keys", "Paste a prescription")),
            ("F8", translate("Keys", "Next remark")),
            ("Ctrl Z", translate("Keys", "Undo")),
        ),
    )


class KeySheet(QDialog):
    """A list to look at; any Esc or Enter closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._sheet())
        column.addWidget(Divider(theme))
        column.addWidget(self._foot())
        self.setMinimumWidth(theme.px(900))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    def _sheet(self) -> QHBoxLayout:
        px = self._theme.px
        anywhere, in_list, in_form, in_prescription = keys()
        row = QHBoxLayout()
        row.setContentsMargins(px(24), px(8), px(24), px(24))
        row.setSpacing(px(40))
        for places in ((anywhere, in_form), (in_list,), (in_prescription,)):
            row.addLayout(self._column(places), 1)
        return row

    def _column(self, places: Sequence[KeysOfPlace]) -> QGridLayout:
        px = self._theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(0, 1)
        for title, entries in places:
            top = grid.rowCount()
            caption = PlainLabel(self._theme, title, FontRole.CAPTION, "muted")
            grid.setRowMinimumHeight(top, px(28))
            grid.addWidget(caption, top, 0, 1, 2, Qt.AlignmentFlag.AlignBottom)
            for row, (key, meaning) in enumerate(entries, top + 1):
                grid.addWidget(PlainLabel(self._theme, meaning), row, 0)
                grid.addWidget(KeyHint(self._theme, key), row, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _foot(self) -> Foot:
        foot = Foot(self._theme)
        close = Button(self._theme, self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot.row.addStretch(1)
        foot.row.addWidget(close)
        return foot
