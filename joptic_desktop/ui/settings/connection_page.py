"""The settings of the way to the service: which one is asked, a proxy, and certificates of one's own authority."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.ui.language.spoken import spoken
from joptic_desktop.ui.session.way_fields import WayFields
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import ltr
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.card import Card
from joptic_desktop.ui.widgets.plain_text import PlainLabel

if TYPE_CHECKING:
    from joptic_desktop.services.connections import WayFaults

translate = QCoreApplication.translate


class WayKeeper(Protocol):
    """Where the way to the service is kept."""

    async def faults_of(self, way: WayOut) -> WayFaults:
        """Return what is wrong with a way."""

    async def leave_by(self, way: WayOut) -> None:
        """Keep another way; raises `InvalidInput` or `StoreFull`."""


class ConnectionPage(QWidget):
    """`origins` are the service's and the accounts' address, which signing out alone can change."""

    def __init__(
        self, theme: Theme, keeper: WayKeeper, way: WayOut, origins: tuple[str, str], tasks: TaskOwner
    ) -> None:
        super().__init__()
        self._theme = theme
        self._keeper = keeper
        self._before = way
        self.fields = WayFields(theme, tasks)
        self.fields.show_way(way)
        self._lay_out(origins)

    async def keep(self) -> bool | None:
        """Keep what stands here; return whether it is another way than before, None with the fault at its field."""
        way = self.fields.way
        self.fields.clear_messages()
        if way == self._before:
            return False
        faults = await self._keeper.faults_of(way)
        if self.fields.show_faults(spoken(faults.proxy), spoken(faults.extra_ca)):
            return None
        await self._keeper.leave_by(way)
        self._before = way
        return True

    def _lay_out(self, origins: tuple[str, str]) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        card = Card(self._theme, "alt")
        told = QVBoxLayout(card)
        told.setContentsMargins(px(16), px(10), px(16), px(10))
        told.setSpacing(px(2))
        names = (translate("Settings", "Service: {address}"), translate("Settings", "Accounts: {address}"))
        for name, origin in zip(names, origins, strict=True):
            words = name.format(address=ltr(origin))
            told.addWidget(PlainLabel(self._theme, words, FontRole.BODY, wrap=True, selectable=True))
        hint = translate("Settings", "Sign out to work with another service.")
        told.addWidget(PlainLabel(self._theme, hint, FontRole.SMALL, "muted", wrap=True))
        column.addWidget(card)
        column.addWidget(self.fields)
        taken = translate("Settings", "The line is opened anew when you save; forms are kept as drafts.")
        column.addWidget(PlainLabel(self._theme, taken, FontRole.SMALL, "muted", wrap=True))
