"""What can be done at the counter, by menu, key, button or row: one place that does it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from joptic_desktop.domain.identity import is_nameless
from joptic_desktop.domain.queries import SortBy
from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.counter.columns import FIRST_ORDER
from joptic_desktop.ui.counter.counter_page import CounterPage
from joptic_desktop.ui.counter.detail_presenter import DetailPresenter
from joptic_desktop.ui.counter.empty_reasons import Offer
from joptic_desktop.ui.counter.list_presenter import ListPresenter
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.counter.ports import CounterServices
from joptic_desktop.ui.counter.record_words import name_of
from joptic_desktop.ui.shell.actions import Actions
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from joptic_desktop.ui.widgets.plain_text import clipboard_text
from joptic_desktop.ui.widgets.toast import Toasts

if TYPE_CHECKING:
    from joptic_desktop.ui.counter.attach_flow import AttachFlow
    from joptic_desktop.ui.counter.delete_flow import Deleted, DeleteFlow

OpenForm = Callable[[str | None, str], None]


@dataclass(frozen=True, slots=True)
class CounterParts:
    """What the commands work on."""

    page: CounterPage
    actions: Actions
    lists: ListPresenter
    details: DetailPresenter
    toasts: Toasts
    tasks: TaskOwner
    clock: Callable[[], float]


class CounterCommands(QObject):
    """Joins the actions to the counter. ``open_form`` opens the customer dialog: (uid or None, what was searched).

    ``print_asked`` and ``read_back_asked`` carry the uid of the current customer, or of the one beside the list whose
    button was pressed.
    """

    print_asked = Signal(str)
    read_back_asked = Signal(str)

    def __init__(self, theme: Theme, parts: CounterParts, open_form: OpenForm, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._page = page = parts.page
        self._actions = actions = parts.actions
        self._lists = parts.lists
        self._details = parts.details
        self._toasts = parts.toasts
        self._parts = parts
        self.deleting: DeleteFlow | None = None
        self.attaching: AttachFlow | None = None
        self._open_form = open_form
        self._window = window
        self._services: CounterServices | None = None
        self._prints = False
        self._more = QMenu(window)
        self._more.addActions([actions.copy_phone, actions.copy_email, actions.refresh])
        self._more.addSeparator()
        self._more.addActions([actions.export_person, actions.erase_person])
        self._more.addSeparator()
        self._more.addAction(actions.delete)
        page.column.table.set_menu(actions.for_rows())
        self._connect_actions()
        self._connect_page()
        self._enable()

    def attach(self, services: CounterServices) -> None:
        """Work with the services from now on."""
        self._services = services
        if self.attaching is not None:
            self.attaching.attach(services)
        self._enable()

    def allow_printing(self, *, allowed: bool) -> None:
        """Offer paper for the current customer."""
        self._prints = allowed
        self._enable()

    def print(self) -> None:
        """Ask for the sheets of the current customer."""
        self._print(self._details.uid)

    def read_back(self) -> None:
        """Ask for the read-back card of the current customer."""
        self._read_back(self._details.uid)

    def new(self, prefill: str = "") -> None:
        """Open an empty form, or one that starts with what was searched for."""
        if self._services is not None:
            self._open_form(None, prefill)

    def edit(self) -> None:
        """Open the form of the current customer."""
        self._edit(self._details.uid)

    def open_row(self, uid: str) -> None:
        """Open a row: its page when the record has no room beside the list, else its form."""
        if self._page.is_narrow:
            self._details.show_uid(uid)
            self._page.open_page()
        else:
            self._open_form(uid, "")

    def delete(self) -> None:
        """Delete the selected customers, or the one whose page is open."""
        self._make_flows()
        if self._services is None or self.deleting is None:
            return
        view = self._details_view()
        if self._page.page_is_open and view is not None:
            uids, names = [view.uid], [name_of(view)]
        else:
            rows = [row for row in self._page.column.table.selected_texts() if not is_nameless(row.uid)]
            uids, names = [row.uid for row in rows], [row.columns[0] for row in rows]
        self.deleting.start(self._services.customers, uids, names)

    @property
    def undoable(self) -> "tuple[Deleted, ...]":
        """The deletions whose undo is offered."""
        return self.deleting.undoable if self.deleting is not None else ()

    def offer_undo(self, undoable: "Iterable[Deleted]") -> None:
        """Offer the undo of deletions again that a window before this one offered."""
        for deleted in undoable:
            self._make_flows()
            if self.deleting is not None:
                self.deleting.offer_again(deleted)

    def copy_phone(self) -> None:
        """Put the phone number of the current row on the clipboard."""
        texts = self._page.column.table.current_texts()
        self._copy(texts.columns[1] if texts else "")

    def copy_email(self) -> None:
        """Put the e-mail of the current row on the clipboard."""
        texts = self._page.column.table.current_texts()
        self._copy(texts.email if texts else "")

    def copy_emails(self) -> None:
        """Put the e-mails of the selected rows on the clipboard, ready for a mail's address line."""
        emails = [row.email for row in self._page.column.table.selected_texts() if row.email]
        self._copy("; ".join(emails), Plurals().emails_copied(len(emails), self._page.locale()))

    def find(self) -> None:
        """Go to the search."""
        if self._page.page_is_open:
            self._page.close_page()
        self._page.column.search.activate()

    def find_name(self) -> None:
        """Ask for the name to filter by."""
        from joptic_desktop.ui.shell.name_filter import NameFilter

        asking = NameFilter(self._theme, self._lists.query.name, self._window)
        asking.chosen.connect(self._lists.filter_name)
        asking.open()

    def refresh(self) -> None:
        """Ask again for the list and the record in sight."""
        self._lists.refresh()
        self._details.refresh()

    def _connect_actions(self) -> None:
        a, page = self._actions, self._page
        a.new.triggered.connect(partial(self.new, ""))
        a.edit.triggered.connect(self.edit)
        a.print.triggered.connect(self.print)
        a.read_back.triggered.connect(self.read_back)
        a.delete.triggered.connect(self.delete)
        a.copy_phone.triggered.connect(self.copy_phone)
        a.copy_email.triggered.connect(self.copy_email)
        a.attach.triggered.connect(self._attach)
        a.find.triggered.connect(self.find)
        a.find_name.triggered.connect(self.find_name)
        a.clear_filters.triggered.connect(self._lists.clear_filters)
        a.select_all.triggered.connect(page.column.table.selectAll)
        a.refresh.triggered.connect(self.refresh)
        for sort_by, action in a.sorts.items():
            action.triggered.connect(partial(self._sort, sort_by))
        page.column.table.head.sort_asked.connect(self._note_sort)

    def _connect_page(self) -> None:
        column, detail = self._page.column, self._page.detail
        column.new.clicked.connect(partial(self.new, ""))
        column.offered.connect(self._take_offer)
        column.copy_emails.clicked.connect(self.copy_emails)
        column.delete_selected.clicked.connect(self.delete)
        column.table.opened.connect(self.open_row)
        column.table.current_changed.connect(self._details.show_uid)
        column.table.selection_changed.connect(self._enable)
        detail.edit_asked.connect(self._edit_shown)
        detail.print_asked.connect(self._print_shown)
        detail.read_back_asked.connect(self._read_back_shown)
        detail.attach_asked.connect(self._offer_kinds)
        detail.more_asked.connect(self._offer_more)
        self._details.shown.connect(self._on_shown)

    def _edit(self, uid: str | None) -> None:
        if uid is not None and self._actions.edit.isEnabled():
            self._open_form(uid, "")

    def _print(self, uid: str | None) -> None:
        if uid is not None and self._actions.print.isEnabled():
            self.print_asked.emit(uid)

    def _read_back(self, uid: str | None) -> None:
        if uid is not None and self._actions.read_back.isEnabled():
            self.read_back_asked.emit(uid)

    # the row is the current one at once, the record beside it a breath later: its buttons mean whom it shows
    def _edit_shown(self) -> None:
        self._edit(self._shown_uid())

    def _print_shown(self) -> None:
        self._print(self._shown_uid())

    def _read_back_shown(self) -> None:
        self._read_back(self._shown_uid())

    def _shown_uid(self) -> str | None:
        view = self._details_view()
        return view.uid if view is not None else None

    def _take_offer(self, offer: Offer) -> None:
        if offer is Offer.CREATE:
            self.new(self._lists.query.search)
        elif offer is Offer.CLEAR:
            self._lists.clear_filters()
        elif offer is Offer.RETRY:
            self._lists.refresh()
            if self._services is not None:
                self._services.sync.sync_now()

    def _sort(self, sort_by: SortBy) -> None:
        self._lists.sort(sort_by, FIRST_ORDER[sort_by])

    def _note_sort(self, sort_by: SortBy) -> None:
        self._actions.sorts[sort_by].setChecked(True)

    def _on_shown(self, view: CustomerView | None) -> None:
        if view is not None:
            self._make_flows()
        if self.attaching is not None:
            closed = view is not None and bool(view.damage)
            self.attaching.show_view(None if closed else view)
        self._enable()

    def _details_view(self) -> CustomerView | None:
        return self._page.detail.view

    def _enable(self) -> None:
        a, view = self._actions, self._details_view()
        texts = self._page.column.table.current_texts()
        attached = self._services is not None
        known = view is not None and view.customer is not None and not view.damage
        for action in (a.find_name, a.clear_filters, a.select_all, a.refresh, a.sync_now, a.pause):
            action.setEnabled(attached)
        a.new.setEnabled(attached)
        self._page.column.new.setEnabled(attached)
        a.edit.setEnabled(attached and known)
        a.attach.setEnabled(attached and known)
        for action in (a.print, a.read_back):
            action.setEnabled(self._prints and known)
        if view is not None:
            self._page.detail.record.allow_paper(allowed=self._prints and known)
        a.delete.setEnabled(attached and texts is not None and not is_nameless(texts.uid))
        self._page.column.delete_selected.setEnabled(attached)
        a.copy_phone.setEnabled(texts is not None and bool(texts.columns[1]))
        a.copy_email.setEnabled(texts is not None and bool(texts.email))

    def _copy(self, text: str, told: str = "") -> None:
        if text:
            QGuiApplication.clipboard().setText(clipboard_text(text))
            self._toasts.tell(Notice(NoticeTone.OK, told or self.tr("Copied"), icon="copy"))

    def _attach(self) -> None:
        self._offer_kinds(self._page.detail.record.tools.attach)

    def _offer_kinds(self, below: QWidget) -> None:
        if self.attaching is not None:
            self.attaching.offer(below)

    def _offer_more(self, below: QWidget) -> None:
        self._more.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def _make_flows(self) -> None:
        """Make what nobody needs before a customer is shown: the first rows do not wait for it."""
        if self._services is None or self.deleting is not None:
            return
        from joptic_desktop.ui.attachments.drop_zone import DropZone
        from joptic_desktop.ui.counter.attach_flow import AttachFlow
        from joptic_desktop.ui.counter.delete_flow import DeleteFlow

        parts = self._parts
        self.deleting = DeleteFlow(self._theme, parts.toasts, parts.tasks, parts.clock, self._window)
        self.attaching = AttachFlow(parts.toasts, parts.tasks, self._window)
        self.attaching.attach(self._services)
        self.attaching.targeted.connect(self._page.detail.light_strip)
        DropZone(self._page.detail, self.attaching, QGuiApplication.clipboard())
