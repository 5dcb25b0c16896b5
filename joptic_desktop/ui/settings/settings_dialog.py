"""The window of settings: a list of pages at its start, one page beside it, saved together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from joptic_desktop.domain.shop_details import ShopDetails
from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.errors import InvalidInput, JOpticError
from joptic_desktop.ui.attachments.thumbnails import Thumbnails, decoder_command
from joptic_desktop.ui.language.language import Language
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.print.logo import LOGO_SIDE, read_logo
from joptic_desktop.ui.print.sheet_choices import SheetChoices
from joptic_desktop.ui.settings.connection_page import ConnectionPage, WayKeeper
from joptic_desktop.ui.settings.language_list import LanguageList
from joptic_desktop.ui.settings.page_list import PageList
from joptic_desktop.ui.settings.privacy_page import PrivacyPage
from joptic_desktop.ui.settings.security_page import SecurityPage
from joptic_desktop.ui.settings.shop_page import ShopPage
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.field import LabelledInput
from joptic_desktop.ui.widgets.ground import Divider, Foot, Ground
from joptic_desktop.ui.widgets.plain_text import PlainLabel, shortened
from joptic_desktop.ui.widgets.segmented import Segmented

translate = QCoreApplication.translate
_SIZE = (760, 520)
_PAGE, _WIDEST = 559, 440
_LONGEST_ERROR = 240


class SettingsPage(IntEnum):
    """The pages, in their order."""

    GENERAL = 0
    SHOP = 1
    PRINTING = 2
    CONNECTION = 3
    PRIVACY = 4
    SECURITY = 5


class ShopStore(Protocol):
    """Where the shop's details are kept."""

    async def load(self) -> ShopDetails:
        """Return what is set."""

    async def save(self, details: ShopDetails) -> ShopDetails:
        """Keep details; raises `InvalidInput` or `StoreFull`."""


@dataclass(frozen=True, slots=True)
class Way:
    """How the service is reached now, where that is kept, and the addresses of service and accounts."""

    keeper: WayKeeper
    way: WayOut
    origins: tuple[str, str]


class SettingsDialog(QDialog):
    """Opened with `open()`. The look turns at once; ``look_chosen`` carries it to be kept. The rest waits for Save.

    Once all is kept and the window gone, ``turned`` tells whether the service is reached by another way, and another
    `LanguageChoice` or None, where either is so. Without a `way` there is no such page.
    """

    look_chosen = Signal(object)
    turned = Signal(bool, object)
    audit_asked = Signal()
    held_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        shop: ShopStore,
        details: ShopDetails,
        page: SettingsPage = SettingsPage.GENERAL,
        parent: QWidget | None = None,
        *,
        way: Way | None = None,
        privacy: PrivacyPage | None = None,
        security: SecurityPage | None = None,
        language: Language | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._store = shop
        self._tasks = TaskOwner()
        self.connection = ConnectionPage(theme, way.keeper, way.way, way.origins, self._tasks) if way else None
        self.privacy = privacy
        self.security = security
        self._pictures = Thumbnails(decoder_command(), self, side=LOGO_SIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Settings", "Settings"))
        self.look = self._look_choice()
        self.languages = LanguageList(theme, language) if language is not None else None
        self.shop = ShopPage(theme)
        self.printing = SheetChoices(theme, may_follow=True)
        self.error = PlainLabel(theme, "", FontRole.STRONG, "danger", wrap=True)
        self.cancel = Button(theme, translate("Settings", "Cancel"))
        self.save = Button(theme, translate("Settings", "Save"), ButtonKind.PRIMARY)
        self._pages = _Pages(theme.px(_PAGE))
        self.list = self._page_list()
        self._lay_out()
        self.shop.show_details(details)
        self.printing.show_choice(details.kind, details.language, details.paper)
        self.shop.logo_chosen.connect(self._take_logo)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.try_save)
        self.save.setDefault(True)
        self.list.choose(page)

    @property
    def details(self) -> ShopDetails:
        """The shop's details as they stand in the window."""
        choice = self.printing
        return ShopDetails(
            self.shop.name.text(),
            self.shop.address.text(),
            self.shop.phone.text(),
            self.shop.logo,
            choice.paper,
            choice.chosen_language,
            choice.kind,
        )

    def try_save(self) -> None:
        """Keep everything and close; a fault keeps the window open."""
        self.save.setEnabled(False)
        self._tasks.spawn(self._save())

    async def settled(self) -> None:
        """Wait until nothing runs any more behind the window."""
        await self._tasks.settled()

    def done(self, code: int) -> None:
        """End what runs behind the window."""
        self._tasks.cancel()
        super().done(code)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    async def _save(self) -> None:
        try:
            goes_elsewhere = await self.connection.keep() if self.connection is not None else False
            if goes_elsewhere is None:
                self.list.choose(SettingsPage.CONNECTION)
                self.save.setEnabled(True)
                return
            await self._store.save(self.details)
            for page in (self.privacy, self.security):
                if page is not None:
                    await page.keep()
        except JOpticError as error:
            self.error.setText(shortened(said(error), _LONGEST_ERROR))
            self.save.setEnabled(True)
            return
        self.accept()
        other = self.languages.choice if self.languages is not None and self.languages.is_other else None
        if goes_elsewhere or other is not None:
            self.turned.emit(goes_elsewhere, other)

    def _take_logo(self, path: Path) -> None:
        self._tasks.spawn(self._read_logo(path))

    async def _read_logo(self, path: Path) -> None:
        try:
            self.shop.show_logo(await read_logo(path, self._pictures))
        except InvalidInput as error:
            self.shop.show_problem(said(error))

    def _choose_look(self, choice: SchemeChoice) -> None:
        self._theme.scheme.choose(choice)
        self.look_chosen.emit(choice)

    def _look_choice(self) -> Segmented:
        options = [
            (SchemeChoice.SYSTEM, translate("Settings", "As the system")),
            (SchemeChoice.LIGHT, translate("Settings", "Light")),
            (SchemeChoice.DARK, translate("Settings", "Dark")),
        ]
        look = Segmented(self._theme, options, translate("Settings", "Look"))
        look.set_value(self._theme.scheme.choice)
        look.chosen.connect(self._choose_look)
        return look

    def _page_list(self) -> PageList:
        """Make the list and, in its order, the pages."""
        general = self._general()
        entries: list[tuple[str, str, QWidget]] = [
            ("sliders", translate("Settings", "General"), general),
            ("glasses", translate("Settings", "Shop"), self.shop),
            ("printer", translate("Settings", "Printing"), self.printing),
        ]
        if self.connection is not None:
            entries.append(("globe", translate("Settings", "Connection"), self.connection))
        if self.privacy is not None:
            entries.append(("eye", translate("Settings", "Data and privacy"), self.privacy))
            self.privacy.audit_asked.connect(self._go_to_audit)
            self.privacy.held_asked.connect(self._go_to_held)
        if self.security is not None:
            entries.append(("lock", translate("Settings", "Security"), self.security))
        for _, title, content in entries:
            self._pages.addWidget(self._titled(title, content))
        pages = PageList(self._theme, [(icon, title) for icon, title, _ in entries])
        pages.chosen.connect(self._pages.setCurrentIndex)
        return pages

    def _general(self) -> QWidget:
        general = QWidget()
        column = QVBoxLayout(general)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(12))
        column.addWidget(LabelledInput(self._theme, translate("Settings", "Look"), self.look))
        if self.languages is not None:
            column.addWidget(LabelledInput(self._theme, self.languages.accessibleName(), self.languages))
        return general

    def _go_to_audit(self) -> None:
        self.reject()  # else this window would stand in the way of the other
        self.audit_asked.emit()

    def _go_to_held(self) -> None:
        self.reject()
        self.held_asked.emit()

    def _titled(self, title: str, content: QWidget) -> QWidget:
        px = self._theme.px
        page = Ground(self._theme)
        column = QVBoxLayout(page)
        column.setContentsMargins(px(24), px(20), px(24), px(12))
        column.setSpacing(px(16))
        column.addWidget(PlainLabel(self._theme, title, FontRole.DIALOG_TITLE))
        content.setMaximumWidth(px(_WIDEST))
        row = QHBoxLayout()  # a column would ask for the height of a wider content than there is
        row.addWidget(content, 1)
        row.addStretch(0)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _lay_out(self) -> None:
        px = self._theme.px
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Divider(self._theme, upright=True))
        row.addWidget(self._pages, 1)
        foot = Foot(self._theme)
        foot.row.addWidget(self.error, 1)
        for button in (self.cancel, self.save):
            button.setAccessibleName(button.words())
            foot.row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Divider(self._theme))
        column.addWidget(foot)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))


class _Pages(QStackedWidget):
    """Asks for the height of its tallest page, with every sentence on as many lines as it takes."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        layouts = (
            page.layout() for page in self.findChildren(Ground, options=Qt.FindChildOption.FindDirectChildrenOnly)
        )
        heights = (layout.minimumHeightForWidth(self._width) for layout in layouts if layout is not None)
        return QSize(hint.width(), max(hint.height(), *heights))
