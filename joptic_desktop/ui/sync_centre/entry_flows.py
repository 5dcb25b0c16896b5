"""Carries out what a person does with a write, after asking where something would be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.decisions import Choice, Decision
from joptic_desktop.domain.writes import Verb
from joptic_desktop.services.sync_centre import Entry
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.sync_centre.email_question import EmailQuestion
from joptic_desktop.ui.sync_centre.entry_actions import Action
from joptic_desktop.ui.sync_centre.entry_words import counted_name, name_text, verb_text
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.confirm import Confirm

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services

translate = QCoreApplication.translate


class EntryFlows:
    """The actions of one window. ``asking`` is the question that is open, if there is one."""

    def __init__(self, services: Services, theme: Theme, window: QWidget) -> None:
        self._services = services
        self._theme = theme
        self._window = window
        self.asking: Confirm | EmailQuestion | None = None

    async def carry_out(self, entry: Entry, action: Action) -> None:
        """Do it. Raises `InvalidInput` when it can no longer be done, `StoreFull` when nothing was saved."""
        customers = self._services.customers
        match action:
            case Action.CONFIRM:
                await self._confirm(entry)
            case Action.CONFIRM_ALL:
                await self._confirm_all()
            case Action.SEEN:
                await customers.acknowledge(entry.uid)
            case Action.SAME_PERSON:
                await customers.decide(entry.seq, Decision(Choice.SAME_PERSON))
            case Action.CREATE_AGAIN:
                await customers.decide(entry.seq, Decision(Choice.CREATE_AGAIN))
            case Action.AGAIN:
                await customers.decide(entry.seq, Decision(Choice.AGAIN))
            case Action.DIFFERENT_EMAIL:
                await self._with_email(entry)
            case Action.SEND_NOW:
                self._services.sync.sync_now()
            case Action.DISCARD:
                await self._discard(entry)

    async def _confirm(self, entry: Entry) -> None:
        account = isolate(self._services.sync.status.account)
        sentence = translate(
            "SyncCentre", "{verb} {name}, saved by {who}. It is sent under {account}; its history names both."
        )
        told = sentence.format(
            verb=verb_text(entry), name=isolate(name_text(entry)), who=isolate(entry.saved_by), account=account
        )
        if await self._agreed(translate("SyncCentre", "Confirm this change?"), told):
            await self._services.centre.confirm((entry.seq,))

    async def _confirm_all(self) -> None:
        status = self._services.sync.status
        numbers = [write.seq for write in await self._services.centre.unconfirmed()]
        whose = " · ".join(counted_name(one) for one in status.unconfirmed)
        sentence = translate("SyncCentre", "Saved by {whose}. They are sent under {account}; their history names both.")
        question = Plurals().confirm_question(len(numbers), self._window.locale())
        if await self._agreed(question, sentence.format(whose=whose, account=isolate(status.account))):
            await self._services.centre.confirm(numbers)

    async def _agreed(self, question: str, sentence: str) -> bool:
        word = translate("SyncCentre", "Confirm and send")
        self.asking = Confirm(self._theme, question, sentence, word, kind=ButtonKind.PRIMARY, parent=self._window)
        try:
            return await self.asking.confirmed()
        finally:
            self.asking = None

    async def _with_email(self, entry: Entry) -> None:
        self.asking = question = EmailQuestion(self._theme, self._window)
        try:
            email = await question.answer()
        finally:
            self.asking = None
        if email:
            await self._services.customers.decide(entry.seq, Decision(Choice.DIFFERENT_EMAIL, email))

    async def _discard(self, entry: Entry) -> None:
        if not await self._sure(entry):
            return
        if entry.can_take_back:
            await self._services.centre.take_back(entry.seq)
        else:
            await self._services.customers.decide(entry.seq, Decision(Choice.DISCARD))

    async def _sure(self, entry: Entry) -> bool:
        name = isolate(name_text(entry))
        question = translate("SyncCentre", "Discard this change?")
        sentences = {
            Verb.CREATE: translate(
                "SyncCentre", "{name} is not created, and whatever was saved of this customer since is given up too."
            ),
            Verb.UPDATE: translate("SyncCentre", "What was typed for {name} is not sent. Its history stays."),
            Verb.DELETE: translate("SyncCentre", "{name} is not deleted and comes back into the list."),
        }
        sentence = sentences[entry.verb].format(name=name)
        word = translate("SyncCentre", "Discard")
        self.asking = Confirm(self._theme, question, sentence, word, parent=self._window)
        try:
            return await self.asking.confirmed()
        finally:
            self.asking = None
