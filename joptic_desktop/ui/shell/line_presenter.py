"""Shows the state of the line wherever the window speaks of it: notice bar, status bar, menus."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from joptic_desktop.services.views import Counts, Shop, SyncState, SyncStatus
from joptic_desktop.ui.counter.notices import Remedy, line_notice
from joptic_desktop.ui.counter.ports import CounterServices
from joptic_desktop.ui.shell.actions import Actions
from joptic_desktop.ui.shell.line_words import Segment, line_segment, work_segments
from joptic_desktop.ui.shell.status_bar import StatusBar
from joptic_desktop.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from joptic_desktop.ui.bridge import Bridge


class LinePresenter(QObject):
    """``account_changed`` says that another account works here, or may do more or less than was known.

    ``sign_in_asked`` says that the person wants to come with another token.

    A press on the status bar asks for the sync centre; while that is not offered, for the list of the rows that a
    segment counts (``list_asked`` carries an Attention), and the line itself is tried again.
    """

    account_changed = Signal()
    sign_in_asked = Signal()
    line_changed = Signal()
    centre_asked = Signal()
    list_asked = Signal(object)

    def __init__(
        self, bar: StatusBar, notice: NoticeBar, actions: Actions, now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._notice = notice
        self._actions = actions
        self._now = now
        self._services: CounterServices | None = None
        self._remedy: Remedy | None = None
        self._status = SyncStatus()
        self._counts: Counts | None = None
        self._has_centre = False
        self._has_sign_in = False
        bar.opened.connect(self._open)
        notice.acted.connect(self._act)
        actions.sync_now.triggered.connect(self._try_now)
        actions.pause.triggered.connect(self._pause)
        self._show()

    def attach(self, services: CounterServices, bridge: "Bridge") -> None:
        """Work with the services from now on."""
        self._services = services
        bridge.connect_to(services.sync.changed, self._on_status)
        bridge.connect_to(services.session.changed, self._on_shop)
        if services.session.shop is not None:
            self._on_shop(services.session.shop)
        self._on_status(services.sync.status)

    def offer(self, *, centre: bool, sign_in: bool) -> None:
        """Say whether there is a sync centre to open and a way to sign in again."""
        self._has_centre, self._has_sign_in = centre, sign_in
        self._show()

    def show_counts(self, counts: Counts) -> None:
        """Show how many customers there are, once that is known: none at all is known from the service alone."""
        self._counts = counts
        if counts.all or self._status.state is SyncState.ONLINE:
            self._bar.show_counts(counts)

    def show_again(self) -> None:
        """Say the same in the words of another minute."""
        self._show()

    def look(self) -> None:
        """Take in that the person came back to the window."""
        if self._services is not None:
            self._services.sync.look()

    def _on_status(self, status: SyncStatus) -> None:
        before, self._status = self._status, status
        self._show()
        if (status.read_only, status.account) != (before.read_only, before.account):
            self.account_changed.emit()
        if status.state is not before.state:
            if self._counts is not None:
                self.show_counts(self._counts)
            self.line_changed.emit()

    def _on_shop(self, shop: Shop) -> None:
        self._bar.show_badge(sample=shop.sample, here=shop.is_here)

    def _show(self) -> None:
        now, locale, status = self._now(), self._bar.locale(), self._status
        self._bar.show_line(line_segment(status, now, locale), work_segments(status, now, locale))
        self._actions.pause.setChecked(status.state is SyncState.PAUSED)
        said = line_notice(status, now, locale)
        self._remedy = said.remedy if said else None
        if said is None:
            self._notice.clear()
        else:
            dead = said.remedy in {
                None if self._has_sign_in else Remedy.SIGN_IN,
                None if self._has_centre else Remedy.CENTRE,
            }
            self._notice.show_notice(replace(said.notice, action="") if dead else said.notice)

    def _open(self, segment: Segment) -> None:
        if self._has_sign_in and self._status.state is SyncState.SIGN_IN and segment.icon == "key":
            self.sign_in_asked.emit()
        elif self._has_centre:
            self.centre_asked.emit()
        elif segment.about is not None:
            self.list_asked.emit(segment.about)
        else:
            self._try_now()

    def _act(self) -> None:
        if self._remedy is Remedy.SIGN_IN:
            self.sign_in_asked.emit()
        elif self._remedy is Remedy.CENTRE:
            self.centre_asked.emit()
        elif self._remedy is Remedy.RESUME and self._services is not None:
            self._services.sync.resume()
        elif self._remedy is Remedy.ACCEPT_DELETIONS and self._services is not None:
            self._services.sync.accept_deletions()
        else:
            self._try_now()

    def _try_now(self) -> None:
        if self._services is not None:
            self._services.sync.sync_now()

    def _pause(self, paused: bool) -> None:  # noqa: FBT001  - a slot of QAction.triggered
        if self._services is not None:
            (self._services.sync.pause if paused else self._services.sync.resume)()
