"""Keeps a half-typed form: at each pause in typing, and at every way out of the form."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from joptic_desktop.errors import JOpticError
from joptic_desktop.services.views import Draft
from joptic_desktop.ui.customer_form.needs import DraftStore
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.tasks import TaskOwner

PAUSE_MS = 500


class DraftState(Enum):
    """What the head of the form says of the draft."""

    NONE = "none"
    SAVED = "saved"
    FAILED = "failed"


class DraftKeeper(QObject):
    """Keeps one form's draft. `take` returns the draft as the form stands, None when there is nothing to keep.

    `told` fires when `state`, `saved_at` or `reason` is another. Saves never overlap: the last text wins.
    """

    told = Signal()

    def __init__(
        self,
        store: DraftStore,
        draft_id: str,
        take: Callable[[], Draft | None],
        tasks: TaskOwner,
        parent: QObject | None = None,
        *,
        pause_ms: int = PAUSE_MS,
    ) -> None:
        super().__init__(parent)
        self.state = DraftState.NONE
        self.saved_at = 0.0
        self.reason = ""
        self._store = store
        self._id = draft_id
        self._take = take
        self._tasks = tasks
        self._turn = asyncio.Lock()
        self._stored = False
        self._ended = False
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._save_soon)

    @property
    def draft_id(self) -> str:
        """The draft's name in the store."""
        return self._id

    def show_kept(self, draft: Draft) -> None:
        """Take over a draft that was kept before."""
        self._stored = True
        self._tell(DraftState.SAVED, draft.saved_at)

    def touch(self) -> None:
        """Wait for the next pause in typing."""
        if not self._ended:
            self._pause.start()

    async def save(self) -> None:
        """Keep the form as it stands now; a form back at its beginning needs no draft."""
        self._pause.stop()
        async with self._turn:
            if self._ended:
                return
            draft = self._take()
            try:
                await self._put(draft)
            except JOpticError as error:
                self._tell(DraftState.FAILED, reason=said(error))

    async def discard(self) -> None:
        """Forget the draft; nothing is kept of this form from now on."""
        self._ended = True
        self._pause.stop()
        async with self._turn:
            if self._stored:
                await self._store.discard(self._id)
            self._stored = False
            self._tell(DraftState.NONE)

    async def _put(self, draft: Draft | None) -> None:
        if draft is not None:
            await self._store.save(draft)
            self._stored = True
            self._tell(DraftState.SAVED, draft.saved_at)
        elif self._stored:
            await self._store.discard(self._id)
            self._stored = False
            self._tell(DraftState.NONE)

    def _save_soon(self) -> None:
        self._tasks.spawn(self.save())

    def _tell(self, state: DraftState, saved_at: float = 0.0, reason: str = "") -> None:
        self.state, self.saved_at, self.reason = state, saved_at, reason
        self.told.emit()
