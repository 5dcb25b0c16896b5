"""What this computer holds: how many people, which kinds of data, and the whole list as a file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.services.held import Held, HeldKind, HeldList
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.sync_centre.fact_table import FactTable
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.confirm import Confirm
from joptic_desktop.ui.widgets.dialogs import open_beside
from joptic_desktop.ui.widgets.file_to_save import ask_where
from joptic_desktop.ui.widgets.ground import Divider, Foot
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeBar, NoticeTone
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
_WIDTH = 520


def kind_name(kind: HeldKind) -> str:
    """Return what a kind of data is called."""
    return {
        HeldKind.CONTACT: translate("Held", "Name and contact"),
        HeldKind.BIRTH_DATE: translate("Held", "Birth date"),
        HeldKind.ADDRESS: translate("Held", "Address"),
        HeldKind.PRESCRIPTION: translate("Held", "Prescription"),
        HeldKind.PAST_PRESCRIPTIONS: translate("Held", "Past prescriptions"),
        HeldKind.FILES: translate("Held", "Files"),
        HeldKind.SENT_NAMES: translate("Held", "Names of sent files"),
        HeldKind.WAITING: translate("Held", "Changes that wait"),
        HeldKind.CHANGES: translate("Held", "Past changes"),
        HeldKind.DRAFTS: translate("Held", "Half-typed forms"),
    }[kind]


def after_a_loss() -> str:
    """Return whom to tell, by when and by which law, and what the list is."""
    return translate(
        "Held",
        "For telling people and the authority after a loss: in Morocco the CNDP (law 09-08), in Algeria the ANPDP "
        "within 5 days (laws 18-07 and 25-11), in France the CNIL within 72 hours (GDPR). The list names everybody "
        "and is not encrypted once saved.",
    )


class HeldWindow(QDialog):
    """Opened beside the counter; the list is read once, when it opens. ``now`` names the file by its day."""

    def __init__(self, held: Held, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self._theme = theme
        self._now = now
        self._list: HeldList | None = None
        self.tasks = TaskOwner(self._report)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Held", "What this computer holds"))
        self.headline = PlainLabel(theme, translate("Held", "Reading…"), FontRole.DIALOG_TITLE, wrap=True)
        self.facts = FactTable(theme, FontRole.BODY)
        self.notice = NoticeBar(theme)
        self.save = Button(theme, translate("Held", "&Save the list…"), ButtonKind.PRIMARY)
        self.close_button = Button(theme, translate("Held", "Close"))
        self.save.setEnabled(False)
        self._lay_out()
        self.save.clicked.connect(self.ask_save)
        self.close_button.clicked.connect(self.close)

    def open(self) -> None:
        """Show the window and read the list; one that is open comes to the front."""
        if open_beside(self):
            self.tasks.spawn(self._read())

    def ask_save(self) -> None:
        """Ask whether the list may leave the encryption, then where to."""
        self.tasks.spawn(self._ask_save())

    def choose_file(self) -> QFileDialog:
        """Ask where the list goes."""
        kinds = (translate("Held", "Table (*.csv)"), translate("Held", "JSON (*.json)"))
        name = f"joptic-held-{self._now():%Y-%m-%d}.csv"
        return ask_where(self, translate("Held", "Save the list"), kinds, name, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the list into a file."""
        self.tasks.spawn(self._write(path))

    def done(self, result: int) -> None:
        """Hear nothing more, and close."""
        self.tasks.cancel()
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    async def _read(self) -> None:
        held = await self._held.read()
        if self.tasks.closed:
            return
        self._list = held
        locale = self.locale()
        count = locale.toString(len(held.people))
        self.headline.setText(translate("Held", "People: {count}").format(count=count))
        self.facts.show_facts([(kind_name(kind), locale.toString(n)) for kind, n in held.counts.items() if n])
        if held.unread:
            words = translate("Held", "A store is missing."), translate("Held", "Its copy cannot be read.")
            self.notice.show_notice(Notice(NoticeTone.WARN, *words))
        self.save.setEnabled(True)

    async def _ask_save(self) -> None:
        sentence = translate(
            "Held", "The file names everybody whose data is here, and is not encrypted: whoever has it can read it."
        )
        question, word = translate("Held", "Save the list?"), translate("Held", "Choose a file…")
        asking = Confirm(self._theme, question, sentence, word, kind=ButtonKind.PRIMARY, parent=self)
        if await asking.confirmed() and not self.tasks.closed:
            self.choose_file()

    async def _write(self, path: Path) -> None:
        if self._list is None:
            return
        await self._held.write(self._list, path)
        if not self.tasks.closed:
            self.notice.show_notice(Notice(NoticeTone.OK, translate("Held", "Saved."), path.name))

    def _lay_out(self) -> None:
        px = self._theme.px
        body = QVBoxLayout()
        body.setContentsMargins(px(24), px(20), px(24), px(20))
        body.setSpacing(px(12))
        body.addWidget(self.headline)
        body.addWidget(PlainLabel(self._theme, after_a_loss(), FontRole.BODY, "muted", wrap=True))
        body.addWidget(self.facts)
        body.addStretch(1)
        foot = Foot(self._theme)
        row = foot.row
        row.addStretch(1)
        for button in (self.close_button, self.save):
            button.setAccessibleName(button.words())
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(body, 1)
        column.addWidget(Divider(self._theme))
        column.addWidget(foot)
        self.resize(px(_WIDTH), px(460))

    def _report(self, error: BaseException) -> None:
        """Tell a known error in its sentence; hand any other to the application, as a bug."""
        if isinstance(error, JOpticError):
            self.notice.show_notice(Notice(NoticeTone.DANGER, translate("Held", "Not saved."), said(error)))
            return
        context = {"message": "The list of what is held failed", "exception": error}
        asyncio.get_running_loop().call_exception_handler(context)
