"""What a shop owes to those whose data it keeps: who looked and changed, one person's data, what is held here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from joptic_desktop.domain.writes import Place
from joptic_desktop.services.audit_trail import AuditTrail
from joptic_desktop.services.held import Held
from joptic_desktop.services.personal_data import PersonalData
from joptic_desktop.storage.audit import AuditAction, AuditLine, AuditNote
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.threads import Threads


@dataclass(frozen=True, slots=True)
class Privacy:
    """The three of one store."""

    audit: AuditTrail
    people: PersonalData
    held: Held


def privacy_of(
    store: LocalStore,
    profile: Profile,
    key: DataKey,
    clock: Clock,
    account: Callable[[], str],
    forget: Callable[[str], None],
    saved: Callable[[frozenset[str]], Awaitable[None]],
) -> Privacy:
    """Return them for a store at work; `forget` is told whoever is to be erased, `saved` awaited with who was."""
    note = notes(clock, account, store.place)
    audit = AuditTrail(store.records, store.threads, note, store.searcher)
    people = PersonalData(store, clock, note, forget, saved)
    return Privacy(audit, people, Held(profile, key, store.records, store.threads, clock, note))


def without_store(
    profile: Profile,
    key: DataKey,
    records: Records,
    threads: Threads,
    clock: Clock,
    searcher: CacheReader | None = None,
) -> tuple[AuditTrail, Held]:
    """Return what needs no store; its lines of the audit are written for whoever worked here last.

    `searcher` is as for `AuditTrail`.
    """
    current = profile.load().settings.current
    place = current or Place("", "")
    note = notes(clock, lambda: records.accounts.last(place.origin) or "", place)
    return AuditTrail(records, threads, note, searcher), Held(profile, key, records, threads, clock, note)


def notes(clock: Clock, account: Callable[[], str], place: Place) -> AuditNote:
    """Return what makes lines of the audit for a place."""

    def note(action: AuditAction, uid: str, words: str) -> AuditLine:
        return AuditLine(clock.now(), account(), action, place, uid, words)

    return note
