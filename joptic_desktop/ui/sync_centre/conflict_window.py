"""Two versions of a customer: what differs row by row, what is chosen, and what will be saved."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from joptic_desktop.domain.conflicts import ConflictRow, Pick, outcome, still_meant, with_all
from joptic_desktop.errors import JOpticError
from joptic_desktop.services.conflicts import ConflictView
from joptic_desktop.ui.bridge import Bridge
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.sync_centre.conflict_page import ConflictPage
from joptic_desktop.ui.sync_centre.conflict_table import TableHeads
from joptic_desktop.ui.sync_centre.conflict_words import (
    before_head,
    left_text,
    moments_text,
    side_more,
    title_text,
    together_text,
    translate,
)
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.dialogs import open_beside
from joptic_desktop.ui.widgets.empty_state import EmptyState
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services

_SIZE, _LEAST = (1080, 684), (900, 560)


@dataclass(slots=True)
class Chosen:
    """What was chosen so far of a conflict, kept while the program runs: a choice was made between two values."""

    rows: tuple[ConflictRow, ...] = ()
    picks: dict[str, Pick] = field(default_factory=dict)


class ConflictWindow(QDialog):
    """Stands beside what opened it; Esc closes it, and what was chosen stays in `chosen`. ``saved`` carries the uid."""

    saved = Signal(str)

    def __init__(
        self,
        services: Services,
        theme: Theme,
        seq: int,
        chosen: Chosen,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._now = now
        self._busy = False
        self.seq = seq
        self.chosen = chosen
        self.view: ConflictView | None = None
        self.tasks = TaskOwner(self._report_error)
        self._bridge = Bridge(self)
        self.page = ConflictPage(theme)
        self.nothing = EmptyState(theme)
        self._blank = QWidget()
        self._pages = QStackedWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Conflict", "Two versions"))
        self._settle()
        self._connect()

    def open(self) -> None:
        """Show the window, not in the way of others, and ask what the service holds now."""
        if open_beside(self):
            self.tasks.spawn(self._begin())

    def done(self, result: int) -> None:
        """Hear nothing more, and close."""
        self._bridge.close()
        self.tasks.cancel()
        super().done(result)

    def pick(self, unit: str, pick: Pick) -> None:
        """Choose one side of a row."""
        self.chosen.picks[unit] = pick
        self._show_choices()

    def pick_all(self, pick: Pick) -> None:
        """Choose one side of every row but those of the prescription."""
        if self.view is not None and self.view.dispute is not None:
            self.chosen.picks = with_all(self.view.dispute, self.chosen.picks, pick)
            self._show_choices()

    def save(self) -> None:
        """Save what was chosen, once all is."""
        view = self.view
        if view is not None and view.dispute is not None and not self._busy:
            if view.dispute.left(self.chosen.picks):
                return
            self.tasks.spawn(self._save(view))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    async def _begin(self) -> None:
        await self._load()
        if self.view is not None:
            self._services.customers.read_again(self.view.uid)

    async def _load(self) -> None:
        view = await self._services.conflicts.read(self.seq)
        if not self.tasks.closed and not self._busy:
            self._show(view)

    async def _save(self, view: ConflictView) -> None:
        self._set_busy(busy=True)
        try:
            uid = await self._services.conflicts.decide(view, self.chosen.picks)
        except JOpticError as error:
            self._set_busy(busy=False)
            await self._load()
            self._tell(Notice(NoticeTone.DANGER, translate("Conflict", "Not saved."), said(error)))
            return
        self.chosen.picks = {}
        self.saved.emit(uid)
        self.accept()

    def _show(self, view: ConflictView | None) -> None:
        before, self.view = self.view, view
        if view is None or view.dispute is None:
            self._show_nothing(view)
            return
        rows, first = view.dispute.rows, before is None or before.dispute is None
        if self.chosen.rows != rows:
            if not first:
                self._tell_moved()
            self.chosen.picks = still_meant(self.chosen.rows, rows, self.chosen.picks)
            self.chosen.rows = rows
        now, locale = self._now(), self.locale()
        heads = TableHeads(
            before_head(view, now, locale),
            side_more(view, Pick.MINE, now, locale),
            side_more(view, Pick.THEIRS, now, locale),
        )
        together = together_text(view.dispute.only_mine, view.dispute.only_theirs)
        self.page.show_words(title_text(view), moments_text(view, now, locale), together)
        self.page.show_rows(rows, heads, locale)
        self._show_choices()
        self._pages.setCurrentWidget(self.page)
        if first and rows:
            open_rows = view.dispute.left(self.chosen.picks) or rows
            self.page.table.stand_on(open_rows[0].unit, self.chosen.picks.get(open_rows[0].unit, Pick.MINE))

    def _show_choices(self) -> None:
        if self.view is None or self.view.dispute is None:
            return
        dispute, picks, locale = self.view.dispute, self.chosen.picks, self.locale()
        left = dispute.left(picks)
        self.page.table.show_picks(picks)
        self.page.summary.show_outcome(outcome(dispute, picks), locale)
        self.page.show_left(left_text(left, locale), done=not left and not self._busy)

    def _show_nothing(self, view: ConflictView | None) -> None:
        if view is None:
            headline = translate("Conflict", "Nothing left to choose")
            sentence = translate("Conflict", "This change goes by itself, or was decided elsewhere.")
            self.nothing.show_reason("sent", headline, sentence, translate("Conflict", "Close"))
        else:
            headline = translate("Conflict", "Not read yet")
            sentence = translate("Conflict", "Both versions stand here as soon as the service answers.")
            self.nothing.show_reason("download", headline, sentence, translate("Conflict", "Close"))
        self._pages.setCurrentWidget(self.nothing)

    def _tell_moved(self) -> None:
        sentence = translate("Conflict", "Choices between values that are others now are open again.")
        self._tell(Notice(NoticeTone.WARN, translate("Conflict", "Changed meanwhile."), sentence))

    def _tell(self, notice: Notice) -> None:
        if not self.tasks.closed:
            self.page.notice.show_notice(notice)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._show_choices()

    def _on_changed(self, uid: str) -> None:
        if self.view is not None and uid == self.view.uid:
            self.tasks.spawn(self._load())

    def _connect(self) -> None:
        page = self.page
        page.table.picked.connect(self.pick)
        page.all_asked.connect(self.pick_all)
        page.save.clicked.connect(self.save)
        page.later.clicked.connect(self.reject)
        self.nothing.acted.connect(self.reject)
        self._bridge.connect_to(self._services.customers.changed, self._on_changed)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)

    def _settle(self) -> None:
        px = self._theme.px
        self.setMinimumSize(*_LEAST)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        for part in (self._blank, self.page, self.nothing):
            self._pages.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _report_error(self, error: BaseException) -> None:
        """Tell a known error in its sentence; hand any other to the application, as a bug."""
        if isinstance(error, JOpticError):
            self._tell(Notice(NoticeTone.DANGER, said(error)))
            return
        context = {"message": "The conflict failed", "exception": error}
        asyncio.get_running_loop().call_exception_handler(context)
