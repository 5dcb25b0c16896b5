"""The entries of the sidebar: captions and filters, each with its count."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, QObject, Qt

from joptic_desktop.domain.customers import Group, Status
from joptic_desktop.domain.queries import Attention, CustomerQuery
from joptic_desktop.services.views import Counts
from joptic_desktop.ui.counter.customer_table_model import Index
from joptic_desktop.ui.counter.filters import ALL, Axis, Filter, active_filters, attention_word
from joptic_desktop.ui.counter.number_words import count_text
from joptic_desktop.ui.counter.state_words import status_word
from joptic_desktop.ui.theme.tokens import TokenName

_ICON_WORDS = (
    ("star", ("vip", "fid")),
    ("lens-progressive", ("progress",)),
    ("lens-contact", ("contact", "lentille", "لاصق")),
    ("child", ("child", "enfant", "أطفال")),
)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a caption when ``filter`` is None, else what it shows when chosen.

    ``tone`` is the ink of sign and count where somebody has to look; None is the quiet one.
    """

    text: str
    filter: Filter | None = None
    icon: str = ""
    count: str = ""
    tone: TokenName | None = None

    @property
    def is_caption(self) -> bool:
        """True for the head of a block."""
        return self.filter is None


class SidebarModel(QAbstractListModel):
    """Entries from counts; ``ENTRY`` hands out the whole entry, ``CHOSEN`` whether its filter is in force."""

    ENTRY: ClassVar[int] = int(Qt.ItemDataRole.UserRole)
    CHOSEN: ClassVar[int] = int(Qt.ItemDataRole.UserRole) + 1
    _DISPLAY: ClassVar[int] = int(Qt.ItemDataRole.DisplayRole)
    _ACCESSIBLE: ClassVar[int] = int(Qt.ItemDataRole.AccessibleTextRole)

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._entries = entries(None, locale)
        self._chosen: frozenset[Filter] = frozenset({ALL})

    def show_counts(self, counts: Counts) -> None:
        """Take new numbers; entries stay where they are unless the groups are others."""
        new = entries(counts, self._locale)
        if new == self._entries:
            return
        if [entry.filter for entry in new] == [entry.filter for entry in self._entries]:
            self._entries = new
            self._tell_changed()
            return
        self.beginResetModel()
        self._entries = new
        self.endResetModel()

    def show_query(self, query: CustomerQuery) -> None:
        """Mark the filters in force; none at all is the entry of all customers."""
        chosen = frozenset(active_filters(query)) or frozenset({ALL})
        if chosen != self._chosen:
            self._chosen = chosen
            self._tell_changed()

    def entry(self, row: int) -> Entry | None:
        """Return one line; None outside the list."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of lines; none lie below a line."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = 0) -> object:
        """Return the entry, its text, or what a screen reader says; never raises."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == self.ENTRY:
            return entry
        if role == self.CHOSEN:
            return entry.filter in self._chosen
        if role == self._ACCESSIBLE and entry.count:
            return f"{entry.text}, {entry.count}"
        return entry.text if role in {self._DISPLAY, self._ACCESSIBLE} else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that captions cannot be chosen."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None or entry.is_caption:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _tell_changed(self) -> None:
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))


def entries(known: Counts | None, locale: QLocale) -> tuple[Entry, ...]:
    """Return the lines of the sidebar, without numbers while none are known."""
    counts = known or Counts()

    def number(value: int) -> str:
        return "" if known is None else count_text(value, locale)

    people = (
        Entry(translate("Sidebar", "All customers"), ALL, "people", number(counts.all)),
        Entry(status_word(Status.ACTIVE), Filter(Axis.STATUS, Status.ACTIVE), "person", number(counts.active)),
        Entry(
            status_word(Status.INACTIVE), Filter(Axis.STATUS, Status.INACTIVE), "person-off", number(counts.inactive)
        ),
    )
    groups = tuple(
        Entry(group.name, Filter(Axis.GROUP, group.id), group_icon(group), number(count))
        for group, count in counts.groups
    )
    attention = (
        _attention(Attention.WAITING, "waiting", number(counts.waiting)),
        _attention(Attention.CONFLICT, "conflict", number(counts.conflict), "danger" if counts.conflict else None),
        _attention(Attention.REFUSED, "refused", number(counts.refused), "danger" if counts.refused else None),
    )
    differs = (_attention(Attention.DIFFERENT, "transpose", number(counts.different), "warn"),)
    unread = (_attention(Attention.DAMAGED, "eye-off", number(counts.damaged), "warn"),)
    heads = (Entry(translate("Sidebar", "Groups")),) if groups else ()
    return (
        *people,
        *heads,
        *groups,
        Entry(translate("Sidebar", "Needs attention")),
        *attention,
        *(differs if counts.different else ()),
        *(unread if counts.damaged else ()),
    )


def group_icon(group: Group) -> str:
    """Return the icon that fits a group's name, or a tag."""
    name = group.name.casefold()
    return next((icon for icon, words in _ICON_WORDS if any(word in name for word in words)), "tag")


def _attention(attention: Attention, icon: str, count: str, tone: TokenName | None = None) -> Entry:
    return Entry(attention_word(attention), Filter(Axis.ATTENTION, attention), icon, count, tone)
