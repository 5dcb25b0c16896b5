"""Lets a window's shop be connected with another token, and says who works then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from joptic_desktop.ui.shell.features import Feature
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services
    from joptic_desktop.ui.session.token_dialog import TokenDialog
    from joptic_desktop.ui.shell.main_window import MainWindow


class ConnectDesk(QObject):
    """The dialog of one window; a second request raises it."""

    def __init__(self, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._services: Services | None = None
        self.dialog: TokenDialog | None = None
        window.token_requested.connect(self.open_dialog)
        window.offer(Feature.SIGN_IN)

    def attach(self, services: Services) -> None:
        """Work with the services from now on."""
        self.close()
        self._services = services

    def close(self) -> None:
        """Close the dialog."""
        if self.dialog is not None:
            self.dialog.close()

    def open_dialog(self) -> None:
        """Ask for the token."""
        from joptic_desktop.ui.session.token_dialog import TokenDialog

        if self._services is None or self._services.session.shop is None:
            return
        if self.dialog is None:
            session = self._services.session
            self.dialog = TokenDialog(self._theme, session, self._services.session.shop, self._window)
            self.dialog.connected.connect(self._tell)
            self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _tell(self) -> None:
        if self._services is not None:
            name = isolate(self._services.sync.status.account)
            self._window.toasts.tell(Notice(NoticeTone.OK, self.tr("Connected as {0}.").format(name)))

    def _on_finished(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
