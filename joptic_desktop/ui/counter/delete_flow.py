"""Deleting customers: asked when several, typed when many, and eight seconds to change one's mind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.services.views import DeleteTicket
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.counter.ports import CustomerRecords
from joptic_desktop.ui.language.lists import listed
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.confirm import Confirm
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from joptic_desktop.ui.widgets.plain_text import shortened
from joptic_desktop.ui.widgets.toast import Toasts

TYPED_ABOVE = 10
_NAMED = 3
_MS = 1000
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Deleted:
    """A deletion that can still be taken back; `names` are those of its customers."""

    customers: CustomerRecords
    ticket: DeleteTicket
    names: tuple[str, ...] = field(repr=False)


class DeleteFlow(QObject):
    """Asks, deletes, and offers to undo. ``clock`` gives seconds since the epoch."""

    def __init__(
        self, theme: Theme, toasts: Toasts, tasks: TaskOwner, clock: Callable[[], float], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._toasts = toasts
        self._tasks = tasks
        self._clock = clock
        self._window = parent
        self._undoable: list[Deleted] = []
        self.asking: Confirm | None = None

    @property
    def undoable(self) -> tuple[Deleted, ...]:
        """The deletions whose undo is offered, oldest first."""
        return tuple(self._undoable)

    def offer_again(self, deleted: Deleted) -> None:
        """Offer the undo of a window before this one, for as long as there is one."""
        if deleted.ticket.until > self._clock():
            self._offer_undo(deleted)

    def start(self, customers: CustomerRecords, uids: Sequence[str], names: Sequence[str]) -> None:
        """Delete these customers, after asking when they are several."""
        if uids:
            self._tasks.spawn(self._delete(customers, tuple(uids), tuple(names)))

    async def _delete(self, customers: CustomerRecords, uids: tuple[str, ...], names: tuple[str, ...]) -> None:
        if len(uids) > 1 and not await self._sure(names, len(uids)):
            return
        try:
            ticket = await customers.delete(uids)
        except JOpticError as error:
            self._toasts.tell(Notice(NoticeTone.DANGER, self.tr("Nothing was deleted."), said(error)))
            return
        self._offer_undo(Deleted(customers, ticket, names))

    async def _sure(self, names: tuple[str, ...], count: int) -> bool:
        question = Plurals().delete_question(count, self._window.locale())
        typed = str(count) if count > TYPED_ABOVE else None
        self.asking = Confirm(
            self._theme, question, self._sentence(names), self.tr("Delete"), typed=typed, parent=self._window
        )
        try:
            return await self.asking.confirmed()
        finally:
            self.asking = None

    def _sentence(self, names: tuple[str, ...]) -> str:
        named = listed(isolate(shortened(name, _LONGEST_NAME)) for name in names[:_NAMED])
        named += "…" if len(names) > _NAMED else ""
        words = self.tr(
            "%1 leave the list at once and the service a moment later. After that, nothing brings them back."
        )
        return words.replace("%1", named)

    def _offer_undo(self, deleted: Deleted) -> None:
        ticket, names = deleted.ticket, deleted.names
        one = len(ticket.uids) == 1 and bool(names)
        headline = (
            self.tr("%1 deleted").replace("%1", isolate(shortened(names[0], _LONGEST_NAME)))
            if one
            else Plurals().deleted(len(ticket.uids), self._window.locale())
        )
        undo = _Undo(self._tasks, self._toasts, deleted.customers, ticket, self)
        toast = self._toasts.tell(Notice(NoticeTone.INFO, headline, "", self.tr("Undo"), "trash"), undo.start)
        toast.close_after(max(0, round((ticket.until - self._clock()) * _MS)))
        toast.closed.connect(undo.deleteLater)
        toast.closed.connect(partial(self._forget, deleted))
        self._undoable.append(deleted)

    def _forget(self, deleted: Deleted, _toast: object) -> None:
        self._undoable.remove(deleted)


class _Undo(QObject):
    """Takes one deletion back."""

    def __init__(
        self, tasks: TaskOwner, toasts: Toasts, customers: CustomerRecords, ticket: DeleteTicket, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._toasts = toasts
        self._customers = customers
        self._ticket = ticket

    def start(self) -> None:
        """Undo."""
        self._tasks.spawn(_take_back(self._customers, self._ticket, self._toasts))


async def _take_back(customers: CustomerRecords, ticket: DeleteTicket, toasts: Toasts) -> None:
    back = await customers.undo(ticket)
    words = Plurals()
    if back:
        toasts.tell(Notice(NoticeTone.OK, words.brought_back(back, toasts.locale()), icon="undo"))
    if back < len(ticket.seqs):
        toasts.tell(Notice(NoticeTone.WARN, words.tr("Too late: the service has heard of it.")))
