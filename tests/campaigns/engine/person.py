"""The person at the till: random work through the same services that the screens use."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

from joptic_desktop.compose.profiles import Outside, open_profile
from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.decisions import Choice, Decision, choices
from joptic_desktop.domain.identity import new_uid
from joptic_desktop.domain.writes import NewWrite, Verb, Write
from joptic_desktop.errors import InvalidInput
from joptic_desktop.settings import Settings
from tests.campaigns.engine.computer import FixedKey, OneThread
from tests.campaigns.engine.saves import Save, Values
from tests.campaigns.engine.till import ACCOUNT, Till

FILE_FIELDS = ("prescription", "idCard")
LARGEST_FILE = 6000
FOREIGN_EMAILS = 0.08
# whoever was just served is served again more often than others
RECENT = 0.4


class Person:
    """Works at one till. `saves` are what was seen confirmed, in order; `given_up` the writes discarded by hand."""

    def __init__(self, till: Till, random: Random, values: Values, emails: list[str]) -> None:
        self._till = till
        self._random = random
        self._values = values
        self._emails = emails
        self.saves: list[Save] = []
        self.given_up: set[int] = set()
        self.decided: set[str] = set()
        # customers of whom a save was begun and not seen confirmed: the program ended meanwhile
        self.unsure: set[str] = set()

    async def act(self) -> None:
        """Do one thing."""
        acts = (
            [self._create] * 8
            + [self._edit] * 8
            + [self._delete, self._delete_some, self._undo, self._look, self._look, self._decide, self._hurry]
        )
        await self._random.choice(acts)()

    async def decide_all(self) -> None:
        """Decide everything that waits for a decision, as far as one is wanted."""
        for _ in range(3):
            await self._decide()

    async def _create(self) -> None:
        change = self._values.person(self._email())
        files = await self._files()
        uid = await self._till.services.customers.create(change, files)
        self._saved(uid, Verb.CREATE, change, files)

    async def _edit(self) -> None:
        uid = self._somebody()
        if uid is None:
            return
        customers = self._till.services.customers
        view = await customers.view(uid)
        if view.customer is None:
            return
        await asyncio.sleep(self._random.uniform(0.0, 5.0))
        change = self._values.edit()
        files = await self._files() if self._random.random() < 0.3 else []
        if change.is_empty and not files:
            return
        with self._at_risk(uid):
            await customers.update(uid, view.customer if view.confirmed else None, change, files)
        self._saved(uid, Verb.UPDATE, change, files)

    async def _delete(self) -> None:
        await self._remove([uid for uid in (self._somebody(),) if uid])

    async def _delete_some(self) -> None:
        await self._remove(sorted({uid for _ in range(4) if (uid := self._somebody())}))

    async def _undo(self) -> None:
        uid = self._somebody()
        if uid is None:
            return
        with self._at_risk(uid):
            ticket = await self._till.services.customers.delete((uid,))
            save = Save(uid, Verb.DELETE, self._till.place, self._now(), seqs=ticket.seqs)
            self.saves.append(save)
            await asyncio.sleep(self._random.uniform(0.0, 10.0))
            save.undone = bool(await self._till.services.customers.undo(ticket))

    async def _remove(self, uids: list[str]) -> None:
        if uids:
            with self._at_risk(*uids):
                ticket = await self._till.services.customers.delete(uids)
            place, now = self._till.place, self._now()
            self.saves += [
                Save(uid, Verb.DELETE, place, now, seqs=(seq,)) for uid, seq in zip(uids, ticket.seqs, strict=True)
            ]

    async def _look(self) -> None:
        uid = self._somebody()
        if uid is not None:
            await self._till.services.customers.open(uid)
        self._till.services.sync.look()

    async def _hurry(self) -> None:
        self._till.services.sync.sync_now()

    async def _decide(self) -> None:
        stopped = [write for write in await self._till.services.sync.outbox() if choices(write)]
        if not stopped:
            return
        write = self._random.choice(stopped)
        choice = self._random.choice(choices(write))
        if choice is Choice.DISCARD and self._random.random() < 0.5:
            return
        self.decided.add(write.uid)
        if choice is Choice.DISCARD:
            self._note_given_up(write)
        decision = Decision(choice, self._values.email() if choice is Choice.DIFFERENT_EMAIL else "")
        try:
            self.decided.add(await self._till.services.customers.decide(write.seq, decision))
        except InvalidInput:
            return  # it moved meanwhile

    def _note_given_up(self, write: Write) -> None:
        pending = self._till.shop.local.writes_of(write.uid)
        self.given_up |= {one.seq for one in pending} if write.verb is Verb.CREATE else {write.seq}

    async def save_beside(self) -> None:
        """Save a new customer by `joptic` beside the open window."""
        till, random = self._till, self._random
        clock = till.computer.clock()
        outside = Outside(random.randbytes, random.random, lambda: OneThread(till.computer))
        beside = open_profile(Settings(till.folder), FixedKey(), clock, outside, exclusive=False, copy_each_start=False)
        try:
            uid, change = new_uid(clock.now(), random.randbytes), self._values.person()
            beside.records.outbox.add(NewWrite(uid, Verb.CREATE, till.place, ACCOUNT, clock.now(), change))
        finally:
            beside.close()
        self._saved(uid, Verb.CREATE, change, [])

    @contextmanager
    def _at_risk(self, *uids: str) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self.unsure |= set(uids)
            raise

    def _saved(self, uid: str, verb: Verb, change: CustomerChange, files: list[WriteFile]) -> None:
        digests = tuple(file.sha256 for file in files)
        self.saves.append(Save(uid, verb, self._till.place, self._now(), change, digests))

    async def _files(self) -> list[WriteFile]:
        if self._random.random() < 0.8:
            return []
        files = []
        for field in self._random.sample(FILE_FIELDS, self._random.choice((1, 2))):
            data = b"%PDF-1.7 " + self._random.randbytes(self._random.randrange(10, LARGEST_FILE))
            files.append(await self._till.services.attachments.take_bytes(data, "scan.pdf", field))
        return files

    def _email(self) -> str | None:
        if self._emails and self._random.random() < FOREIGN_EMAILS:
            return self._random.choice(self._emails)
        return None

    def _somebody(self) -> str | None:
        """Return a customer of the store in use: one of our own saves, or of those that were read."""
        place = self._till.place
        gone = {save.uid for save in self.saves if save.verb is Verb.DELETE and not save.undone}
        gone = set() if self._random.random() < 0.1 else gone
        own = list(dict.fromkeys(save.uid for save in reversed(self.saves) if save.place == place))
        own = [uid for uid in own if uid not in gone]
        if own and self._random.random() < RECENT:
            return self._random.choice(own[:2])
        read = sorted(set(self._till.shop.local.searcher.known_service_ids().values()) - gone)
        return self._random.choice(own + read) if own or read else None

    def _now(self) -> float:
        return asyncio.get_running_loop().time()
