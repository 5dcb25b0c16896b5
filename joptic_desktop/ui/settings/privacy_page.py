"""The settings of data and privacy: how long details stay, what photos tell, and the ways to audit and list."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.choice import Choice
from joptic_desktop.ui.widgets.field import LabelledInput
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
_DAYS = (30, 90, 180, 365)


class PrivacyKeeper(Protocol):
    """Where the settings of privacy are kept; each raises `StoreFull`."""

    async def set_forget_details(self, days: int) -> None:
        """Let details that nobody needed for so many days leave this computer; 0 keeps them."""

    async def set_photo_places(self, *, removed: bool) -> None:
        """Let photos lose what their cameras write beside the picture, or keep it."""


class PrivacyPage(QWidget):
    """`days` is after how long details leave, 0 for never. ``audit_asked`` and ``held_asked`` follow the buttons."""

    audit_asked = Signal()
    held_asked = Signal()

    def __init__(self, theme: Theme, keeper: PrivacyKeeper, days: int, *, removes_places: bool) -> None:
        super().__init__()
        self._theme = theme
        self._keeper = keeper
        self._before = (days, removes_places)
        self.days = Choice(theme, translate("Settings", "Details that nobody opened"))
        self.photos = Choice(theme, translate("Settings", "Photos"))
        face = ButtonFace(icon="eye")
        self.audit = Button(theme, translate("Settings", "Audit…"), face=face, height=32)
        self.held = Button(
            theme, translate("Settings", "What this computer holds…"), face=ButtonFace(icon="people"), height=32
        )
        self._fill(days, removes_places=removes_places)
        self._lay_out()
        self.audit.clicked.connect(self.audit_asked)
        self.held.clicked.connect(self.held_asked)

    async def keep(self) -> None:
        """Keep what was changed. Raises `StoreFull`."""
        days, places = self._before
        if self.days.currentData() != days:
            await self._keeper.set_forget_details(self.days.currentData())
        if self.photos.currentData() != places:
            await self._keeper.set_photo_places(removed=self.photos.currentData())

    def _fill(self, days: int, *, removes_places: bool) -> None:
        self.days.addItem(translate("Settings", "Stay on this computer"), 0)
        for each in sorted({*_DAYS, *((days,) if days else ())}):
            self.days.addItem(Plurals().leave_after_days(each, self.locale()), each)
        self.days.setCurrentIndex(self.days.findData(days))
        self.photos.addItem(translate("Settings", "Lose their place, time and device"), userData=True)
        self.photos.addItem(translate("Settings", "Keep what the camera wrote"), userData=False)
        self.photos.setCurrentIndex(0 if removes_places else 1)

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(LabelledInput(self._theme, self.days.accessibleName(), self.days))
        stays = translate(
            "Settings",
            "They are read again when somebody opens the customer. The list, waiting changes and past prescriptions "
            "stay. Offline, details that left cannot be shown.",
        )
        column.addWidget(PlainLabel(self._theme, stays, FontRole.SMALL, "muted", wrap=True))
        column.addSpacing(px(12))
        column.addWidget(LabelledInput(self._theme, self.photos.accessibleName(), self.photos))
        column.addWidget(PlainLabel(self._theme, _of_photos(), FontRole.SMALL, "muted", wrap=True))
        column.addSpacing(px(16))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for button in (self.audit, self.held):
            button.setAccessibleName(button.words())
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)


def _of_photos() -> str:
    return translate(
        "Settings",
        "A phone writes into each photo where and when it was taken. The pictures stay as they are; what was attached "
        "before keeps what it has.",
    )
