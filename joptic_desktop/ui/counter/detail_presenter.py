"""Keeps the pane on the current row: opened after a breath, refreshed when the service says more."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.counter.detail_pane import DetailPane
from joptic_desktop.ui.counter.ports import CounterServices
from joptic_desktop.ui.tasks import TaskOwner

if TYPE_CHECKING:
    from joptic_desktop.ui.bridge import Bridge

_BREATH_MS = 90


class DetailPresenter(QObject):
    """Shows the customer of a uid. Rows flown past by the arrow keys are not opened; ``shown`` carries the view."""

    shown = Signal(object)

    def __init__(self, pane: DetailPane, tasks: TaskOwner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._tasks = tasks
        self._services: CounterServices | None = None
        self.uid: str | None = None
        self._breath = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._breath.timeout.connect(self._open)
        pane.read_asked.connect(self._read_again)
        pane.seen_asked.connect(self._acknowledge)

    def attach(self, services: CounterServices, bridge: "Bridge") -> None:
        """Work with the services from now on."""
        if self._services is not None:
            self.show_uid(None)
        self._services = services
        bridge.connect_to(services.customers.changed, self._on_changed)

    def detach(self) -> None:
        """Show nobody, and keep no text of anybody: the store is about to close, or the screen locked."""
        self.show_uid(None)
        self._pane.forget()
        self._services = None

    def show_uid(self, uid: str | None) -> None:
        """Show another customer; None shows that nobody is chosen."""
        if uid == self.uid:
            return
        first = self.uid is None
        self.uid = uid
        if uid is None:
            self._breath.stop()
            self._pane.show_nobody()
            self.shown.emit(None)
        elif first:
            self._open()
        else:
            self._breath.start()

    def look_again(self) -> None:
        """Show what this computer knows of the customer now; the service is not asked."""
        if self.uid is not None:
            self._on_changed(self.uid)

    def refresh(self) -> None:
        """Read the customer again."""
        self._open()

    def _read_again(self) -> None:
        view = self._pane.view
        if self._services is not None and view is not None:
            self._services.customers.read_again(view.uid)

    def _acknowledge(self) -> None:
        view = self._pane.view
        if self._services is not None and view is not None:
            self._tasks.spawn(self._services.customers.acknowledge(view.uid))

    def _on_changed(self, uid: str) -> None:
        if uid == self.uid and self._services is not None:
            self._tasks.spawn(self._take(self._services.customers.view, uid))

    def _open(self) -> None:
        if self._services is not None and self.uid is not None:
            self._tasks.spawn(self._take(self._services.customers.open, self.uid))

    async def _take(self, ask: Callable[[str], Awaitable[CustomerView]], uid: str) -> None:
        view = await ask(uid)
        await self._pane.prepare()
        if uid == self.uid and not self._tasks.closed:
            self._show(view)

    def _show(self, view: CustomerView) -> None:
        personal = view.customer.personal if view.customer else None
        services = self._services
        hidden = personal is not None and services is not None and services.customers.is_walk_in(personal.email)
        self._pane.show_view(view, hide_email=hidden)
        self.shown.emit(view)
