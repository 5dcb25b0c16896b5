"""The past of the sample customers, so that the demo has a history to show: invented, and kept through the real store.

The file tells for each customer, by e-mail, what was seen how many days ago and who saved it here ("" is a reading of
the service). The last prescription of each is the one the embedded server is seeded with.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from joptic_desktop.domain.changes import CustomerChange, EyeChange
from joptic_desktop.domain.contract import prescription_from_json
from joptic_desktop.domain.customers import CustomerSummary
from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.queries import PageRequest, SortBy
from joptic_desktop.domain.writes import NewWrite, Place, Verb
from joptic_desktop.services.connections import Connections
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.sessions import Session
from joptic_desktop.sync.threads import Threads

_DAY = 24 * 3600.0
_OPENS, _OPEN = 9 * 3600.0, 9 * 3600.0
_PAGE = 100


@dataclass(frozen=True, slots=True)
class SampleRx:
    """A prescription of the past; `given_up` is a save that was taken back before it was sent."""

    days_ago: float
    by: str
    given_up: bool
    prescription: Prescription


def read_sample_history(path: Path) -> dict[str, tuple[SampleRx, ...]]:
    """Return each customer's past by e-mail, oldest first."""
    told = json.loads(path.read_text(encoding="utf-8"))["histories"]
    return {each["email"]: tuple(map(_sample, each["seen"])) for each in told}


@dataclass(frozen=True, slots=True)
class SampleHistory:
    """Gives the customers of one store their past; those who have one already keep theirs."""

    records: Records
    threads: Threads
    place: Place
    session: Session
    now: float

    async def give(self, connections: Connections, samples: Mapping[str, tuple[SampleRx, ...]]) -> None:
        """Ask the store who is who, and keep the past of those it names first. Raises `ServiceError`."""
        connection = await connections.open(self.place.origin, self.place.store_id, lambda: self.session.access_token)
        try:
            page = await connection.customers.list(PageRequest(limit=_PAGE, sort_by=SortBy.UPDATED))
        finally:
            await connection.close()
        ids = {row.user_name: row.id for row in page.rows if isinstance(row, CustomerSummary)}
        await self.threads.disk(self._keep_all, {ids[email]: past for email, past in samples.items() if email in ids})

    def _keep_all(self, samples: Mapping[str, Iterable[SampleRx]]) -> None:
        with self.records.transaction():
            for service_id, past in samples.items():
                uid = self.records.ids.uid_for(self.place, service_id)
                if not self.records.history.of_customer(uid):
                    for sample in past:
                        self._keep(uid, sample)

    def _keep(self, uid: str, sample: SampleRx) -> None:
        history, outbox = self.records.history, self.records.outbox
        at = self._moment(sample.days_ago)
        if not sample.by:
            history.note_reading(uid, at, sample.prescription)
            return
        change = _change(history.told(uid) or Prescription(), sample.prescription)
        account = self.session.account
        new = NewWrite(uid, Verb.UPDATE, self.place, account, at, change, author=sample.by)
        seq = outbox.add(new).seq
        if sample.given_up:
            outbox.discard(seq, at)
            return
        outbox.mark_sending(seq, at)
        outbox.confirm(seq, at)
        history.note_reading(uid, at, sample.prescription)

    def _moment(self, days_ago: float) -> float:
        """Return a moment within opening hours of that day; more days ago is earlier."""
        days, rest = divmod(days_ago, 1)
        return (self.now // _DAY - days) * _DAY + _OPENS + (1 - rest) * _OPEN


def _sample(told: Mapping[str, object]) -> SampleRx:
    optic, days = told["opticData"], told["daysAgo"]
    if not isinstance(optic, dict) or not isinstance(days, int | float):
        raise TypeError("a sample of the past tells its days and its opticData")
    return SampleRx(days, str(told["by"]), bool(told.get("givenUp")), prescription_from_json(optic))


def _change(before: Prescription, after: Prescription) -> CustomerChange:
    eyes = ((d, s, before.eye(d, s), after.eye(d, s)) for d in Distance for s in Side)
    changed = (EyeChange(d, s, new or Eye("", "", "")) for d, s, old, new in eyes if not same_eye(old, new))
    return CustomerChange(eyes=tuple(changed))
