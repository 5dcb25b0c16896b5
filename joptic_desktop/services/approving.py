"""What a person lets go out that somebody else saved, as a commit that names both. For the writer's thread."""

from __future__ import annotations

from collections.abc import Collection

from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Place, Write
from joptic_desktop.errors import InvalidInput
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.storage.records import Records

_NOTHING = tr("Write {0} waits for no confirmation of yours.")


def approve(records: Records, place: Place, account: str, now: float, numbers: Collection[int] | None) -> list[Write]:
    """Confirm writes of other accounts for a store, all (None) or by number; return them as they are now.

    They go out under `account` from here on; log and audit name who saved each and who confirmed it. Raises
    `InvalidInput` for a number that waits for no confirmation; nothing is confirmed then.
    """
    with records.transaction():
        waiting = [write.seq for write in records.whose_work.writes(place, account)]
        strange = sorted(set(numbers or ()) - set(waiting))
        if strange:
            raise InvalidInput(_NOTHING.format(strange[0]))
        approved = records.outbox.approve(waiting if numbers is None else numbers, account, now)
        for write in approved:
            note = f"saved by {write.account}"
            records.audit.add(AuditLine(now, account, AuditAction.APPROVED, place, write.uid, note))
    return approved
