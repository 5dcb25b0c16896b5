"""The left side: whose shop this is, the filters with their counts, who works here."""

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QSpacerItem, QVBoxLayout, QWidget

from joptic_desktop.domain.queries import CustomerQuery
from joptic_desktop.services.views import Counts, Shop
from joptic_desktop.ui.counter.filters import Filter
from joptic_desktop.ui.counter.sidebar_delegate import SidebarDelegate
from joptic_desktop.ui.counter.sidebar_model import SidebarModel
from joptic_desktop.ui.counter.state_words import role_word
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_CARD
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.avatar import Avatar
from joptic_desktop.ui.widgets.buttons import IconButton
from joptic_desktop.ui.widgets.ground import Ground
from joptic_desktop.ui.widgets.plain_text import PlainLabel
from joptic_desktop.ui.widgets.viewport import give_viewport

WIDTH = 215
_LOGO, _PERSON = 32, 28
_SHOP_HEIGHT, _STRIP_HEIGHT = 60, 49
_SMALL_BUTTON = 28


class Sidebar(Ground):
    """Filters of the list. ``chosen`` carries (Filter, added): added means beside the filters in force."""

    chosen = Signal(object, bool)
    shop_menu_asked = Signal()
    lock_asked = Signal()
    settings_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "window", parent)
        self.model = SidebarModel(self.locale(), self)
        self.filters = _FilterList(theme, self.model)
        self.filters.picked.connect(self.chosen)
        self.shop = _ShopBlock(theme)
        self.shop.menu.clicked.connect(self.shop_menu_asked)
        self.person = _PersonStrip(theme)
        self.person.lock.clicked.connect(self.lock_asked)
        self.person.settings.clicked.connect(self.settings_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.shop)
        column.addWidget(self.filters, 1)
        column.addWidget(self.person)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_counts(self, counts: Counts) -> None:
        """Show other numbers."""
        self.model.show_counts(counts)

    def show_query(self, query: CustomerQuery) -> None:
        """Mark the filters in force."""
        self.model.show_query(query)

    def show_shop(self, shop: Shop) -> None:
        """Show whose customers these are, and who works with them."""
        self.shop.show_shop(shop)
        self.person.show_person(shop.person)

    def _restyle(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))


class _FilterList(QListView):
    """The list of filters: chosen by click, Enter or Space; with Ctrl beside those in force."""

    picked = Signal(object, bool)

    def __init__(self, theme: Theme, model: SidebarModel) -> None:
        super().__init__()
        give_viewport(self)
        self._theme = theme
        self._entries = model
        self.setModel(model)
        self.setItemDelegate(SidebarDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Filters"))
        self.viewport().setAutoFillBackground(False)
        self.setCurrentIndex(model.index(0))
        theme.changed.connect(self.doItemsLayout)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the filter under the pointer."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pick(self.indexAt(event.position().toPoint()), event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current filter by Enter or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._pick(self.currentIndex(), event.modifiers())
        else:
            super().keyPressEvent(event)

    def _pick(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
        entry = self._entries.entry(index.row())
        if entry is not None and isinstance(entry.filter, Filter):
            self.picked.emit(entry.filter, bool(modifiers & Qt.KeyboardModifier.ControlModifier))


class _Logo(QWidget):
    """The sign of the program in the accent colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._theme.px(_LOGO), self._theme.px(_LOGO))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rounded square and the glasses."""
        del event
        painter = QPainter(self)
        tokens, side = self._theme.tokens, self._theme.px(_LOGO)
        rect = QRectF(0, 0, side, side)
        box(painter, rect, RADIUS_CARD, tokens.accent)
        self._theme.icons.paint(painter, rect, "glasses", tokens.on_accent, self._theme.px(20))


class _ShopBlock(QWidget):
    """Logo, name of the shop, its city and what this account may do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._logo = _Logo(theme)
        self._name = PlainLabel(theme, "JOptic", FontRole.HEADLINE, elide=True)
        self._place = PlainLabel(theme, "", FontRole.SMALL, "muted", elide=True)
        self.menu = IconButton(theme, "chevron-up-down", self.tr("Shop"), height=_SMALL_BUTTON)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._place)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._logo)
        self._gap = QSpacerItem(0, 0)
        self._row.addSpacerItem(self._gap)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.menu)
        self._row.setSpacing(0)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_shop(self, shop: Shop) -> None:
        """Show a shop."""
        self._name.setText(shop.name or shop.store_id)
        place = " · ".join(part for part in (shop.city, role_word(shop.role)) if part)
        self._place.setText(place)
        self._place.setVisible(bool(place))

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(_SHOP_HEIGHT))
        self._logo.setFixedSize(self._logo.sizeHint())
        self._row.setContentsMargins(px(16), 0, px(9), px(4))
        self._gap.changeSize(px(10), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self._row.setContentsMargins(px(9), 0, px(16), px(4))


class _PersonStrip(QWidget):
    """Who works here; lock and settings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._face = Avatar(theme, _PERSON)
        self._name = PlainLabel(theme, "", FontRole.STRONG, elide=True)
        self.lock = IconButton(theme, "lock", self.tr("Lock"), height=_SMALL_BUTTON)
        self.settings = IconButton(theme, "sliders", self.tr("Settings"), height=_SMALL_BUTTON)
        self._row = QHBoxLayout(self)
        self._gap = QSpacerItem(0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._face)
        self._row.addSpacerItem(self._gap)
        self._row.addWidget(self._name, 1)
        self._row.addWidget(self.lock)
        self._row.addWidget(self.settings)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_person(self, name: str) -> None:
        """Show a person."""
        words = name.split()
        self._face.show_person(name, words[0] if words else "", words[-1] if len(words) > 1 else "")
        self._face.setVisible(bool(name))
        self._name.setText(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line above."""
        del event
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.tokens.hairline)

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(_STRIP_HEIGHT))
        self._row.setContentsMargins(px(16), 1, px(6), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self._row.setContentsMargins(px(6), 1, px(16), 0)
        self._gap.changeSize(px(10), 0)
