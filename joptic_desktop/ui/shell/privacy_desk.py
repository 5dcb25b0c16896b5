"""Opens the audit, what this computer holds, and the flows of one person's data beside a window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from joptic_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services
    from joptic_desktop.services.views import CustomerView
    from joptic_desktop.ui.privacy.audit_window import AuditWindow
    from joptic_desktop.ui.privacy.held_window import HeldWindow
    from joptic_desktop.ui.privacy.person_flows import PersonFlows
    from joptic_desktop.ui.shell.main_window import MainWindow


class PrivacyDesk(QObject):
    """One audit and one list of what is held; a second request raises what is open."""

    def __init__(self, theme: Theme, window: MainWindow, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._now = now
        self._services: Services | None = None
        self.flows: PersonFlows | None = None
        self.audit: AuditWindow | None = None
        self.held: HeldWindow | None = None
        actions = window.menu_actions
        actions.audit.triggered.connect(self.open_audit)
        actions.held.triggered.connect(self.open_held)
        actions.export_person.triggered.connect(self.export_person)
        actions.erase_person.triggered.connect(self.erase_person)
        window.details.shown.connect(self._enable)

    def attach(self, services: Services) -> None:
        """Work with the services from now on; what is open speaks of another shop, and closes."""
        self.close()
        self._services = services
        for action in (self._window.menu_actions.audit, self._window.menu_actions.held):
            action.setEnabled(True)

    def close(self) -> None:
        """Close what is open, and offer nothing until services are attached."""
        for window in (self.audit, self.held):
            if window is not None:
                window.close()
        self._services = self.flows = None
        for action in (self._window.menu_actions.audit, self._window.menu_actions.held):
            action.setEnabled(False)

    def open_audit(self) -> None:
        """Open the audit."""
        from joptic_desktop.ui.privacy.audit_window import AuditWindow

        if self._services is None:
            return
        if self.audit is None:
            self.audit = AuditWindow(self._services.privacy.audit, self._theme, self._now, self._window)
            self.audit.finished.connect(self._on_audit_closed)
        self.audit.open()

    def open_held(self) -> None:
        """Open the list of what this computer holds."""
        from joptic_desktop.ui.privacy.held_window import HeldWindow

        if self._services is None:
            return
        if self.held is None:
            self.held = HeldWindow(self._services.privacy.held, self._theme, self._now, self._window)
            self.held.finished.connect(self._on_held_closed)
        self.held.open()

    def export_person(self) -> None:
        """Ask about the data of the customer in sight."""
        view = self._view()
        if view is not None and self.flows is not None:
            self._window.tasks.spawn(self.flows.ask_export(view))

    def erase_person(self) -> None:
        """Ask whether the customer in sight goes from this computer."""
        view = self._view()
        if view is not None and self.flows is not None:
            self._window.tasks.spawn(self.flows.ask_erase(view))

    def _view(self) -> CustomerView | None:
        """Return whom the pane shows, never the one before the current row."""
        view = self._window.page.detail.view
        return view if view is not None and view.uid == self._window.details.uid else None

    def _enable(self, view: CustomerView | None) -> None:
        if view is not None and self.flows is None and self._services is not None:
            self.flows = self._make_flows(self._services)
        actions = self._window.menu_actions
        for action in (actions.export_person, actions.erase_person):
            action.setEnabled(view is not None and self.flows is not None)

    def _make_flows(self, services: Services) -> PersonFlows:
        """Make what nobody needs before a customer is shown: the first rows do not wait for it."""
        from joptic_desktop.ui.privacy.person_flows import PersonFlows

        window = self._window
        return PersonFlows(services, self._theme, window.tasks, window.toasts, self._now, window)

    def _on_audit_closed(self) -> None:
        self.audit = None

    def _on_held_closed(self) -> None:
        self.held = None
