"""The counter's window with the desks that open others over it: made in one language, and made anew for another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from joptic_desktop.domain.queries import CustomerQuery
from joptic_desktop.ui.language.spoken import spoken
from joptic_desktop.ui.shell.account_desk import AccountDesk
from joptic_desktop.ui.shell.connect_desk import ConnectDesk
from joptic_desktop.ui.shell.form_desk import FormDesk
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.print_desk import PrintDesk
from joptic_desktop.ui.shell.privacy_desk import PrivacyDesk
from joptic_desktop.ui.shell.sync_desk import SyncDesk
from joptic_desktop.ui.shell.window_state import WindowState
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services
    from joptic_desktop.services.signing_in import SigningIn
    from joptic_desktop.ui.counter.delete_flow import Deleted

_FILLS_SCREEN = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


def _now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Standing:
    """What a window takes over from the one of another language.

    `geometry` is the one of the window where it neither fills the screen nor is minimized, `centre` tells that the sync
    centre was open. `notices` wait for the person; those of the warnings at the start hold their English sentence.
    """

    geometry: QRect
    state: Qt.WindowState
    query: CustomerQuery
    uid: str
    centre: bool
    notices: tuple[Notice, ...]
    undoable: tuple[Deleted, ...]


class Desks:
    """Everything that is written in the language of the moment it was made in; nothing here outlives its window."""

    def __init__(self, theme: Theme, state: WindowState, now: Callable[[], datetime] = _now) -> None:
        self.window = MainWindow(None, theme, state, open_form=lambda *form: self.forms.open_form(*form))  # noqa: PLW0108  - made after it
        self.forms = FormDesk(theme, self.window.toasts, self.window.tasks, self.window)
        self.paper = PrintDesk(theme, self.window.toasts, self.window.tasks, self.window, now)
        self.centre = SyncDesk(theme, self.window, self.forms, now)
        self.privacy = PrivacyDesk(theme, self.window, now)
        self.connecting = ConnectDesk(theme, self.window)
        self.accounts = AccountDesk(theme, self.window, self.connecting)
        self.forms.saved.connect(self.window.lists.choose_customer)
        self.paper.audit_asked.connect(self.privacy.open_audit)
        self.paper.held_asked.connect(self.privacy.open_held)
        self.paper.answer(self.window, self.forms)

    def attach(self, services: Services, signing_in: SigningIn) -> None:
        """Work with these services from now on."""
        for desk in (self.window, self.forms, self.paper, self.centre, self.privacy, self.connecting):
            desk.attach(services)
        self.accounts.attach(services, signing_in)

    def detach(self) -> None:
        """Let the services go; what is open over the window closes, but for the forms."""
        self.close()
        self.paper.detach()
        self.window.detach()

    def close(self) -> None:
        """Close what is open over the window, but for forms and prints."""
        for desk in (self.centre, self.privacy, self.connecting, self.accounts):
            desk.close()

    def standing(self, warnings: Iterable[str] = ()) -> Standing:
        """Return how the window stands, before it is emptied; `warnings` were told of the store at its start."""
        window = self.window
        window.save_state()  # one that is made in its place takes its columns from there
        known = {spoken(sentence): sentence for sentence in warnings}
        return Standing(
            window.normalGeometry() if window.windowState() & _FILLS_SCREEN else window.geometry(),
            window.windowState(),
            window.lists.query,
            window.details.uid or "",
            self.centre.centre is not None,
            tuple(replace(one, headline=known.get(one.headline, one.headline)) for one in window.toasts.lasting),
            window.commands.undoable,
        )

    def stand(self, standing: Standing) -> None:
        """Stand as the window of another language stood, and look for what was looked for there."""
        if not self.window.windowState() & standing.state & _FILLS_SCREEN:  # it has its place from the kept state
            self.window.setWindowState(Qt.WindowState.WindowNoState)
            self.window.setGeometry(standing.geometry)
        self.window.setWindowState(standing.state)
        self.window.page.column.search.set_text(standing.query.search)
        self.window.lists.show_query(standing.query)

    def go_on(self, standing: Standing, late: Iterable[Notice] = ()) -> None:
        """Once there are services, choose who was chosen, open what was open and tell again what waited, `late` too.

        What has no sentence from below stays in the language in which it was told.
        """
        for notice in (*standing.notices, *late):
            self.window.toasts.tell(replace(notice, headline=spoken(notice.headline)), stays=True)
        self.window.commands.offer_undo(standing.undoable)
        if standing.uid:
            self.window.lists.choose_customer(standing.uid)
        if standing.centre:
            self.centre.open_centre()

    async def let_go(self) -> None:
        """End what runs behind the window, and have it gone."""
        await self.window.finish()
        self.window.deleteLater()
