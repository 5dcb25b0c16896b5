"""Profiles filled for a measurement: a store of many invented customers in a temporary folder."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from joptic_desktop.domain.customers import Address, Customer, CustomerSummary, Group, PersonalData, Sex, Status
from joptic_desktop.domain.prescription import Eye, Prescription, Vision
from joptic_desktop.domain.writes import Place
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.key_sources import EphemeralKey
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.pull_state import PullState
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.threads import Threads

PLACE = Place("http://127.0.0.1:9", "bench")
FIRST = ("Amine", "Salma", "Karim", "Yasmine", "Claire", "Julien", "Fatima", "ليلى", "عمر", "Élodie", "Nadia", "Rachid")
LAST = ("Benali", "Tazi", "Moreau", "Haddad", "Alaoui", "Lefèvre", "Bensalem", "الحسني", "Garnier", "El Idrissi")
GROUPS = (Group("g1", "VIP"), Group("g2", "Progressive"))
CHUNK = 2000


def summary(number: int) -> CustomerSummary:
    name = f"{FIRST[number % 12]} {LAST[number // 12 % 10]} {number}"
    stamp = (date(2020, 1, 1) + timedelta(minutes=0, days=number % 2400)).isoformat() + f"T{number % 24:02}:00:00.000Z"
    groups = (GROUPS[number % 2],) if number % 5 == 0 else ()
    email = f"customer{number}@example.com"
    return CustomerSummary(f"c{number}", name, email, groups, True, Status.ACTIVE, stamp, stamp)


def record(row: CustomerSummary, number: int) -> Customer:
    first, last = row.name.split(" ", 1)
    born = date(1940, 1, 1) + timedelta(days=number % 25_000)
    personal = PersonalData(first, last, row.user_name, f"+2126{number:08}", born, Sex.FEMALE)
    eye = Eye("-1.25", "-0.25", "90")
    prescription = Prescription(Vision(eye, eye), None, Vision(eye, eye))
    return Customer(
        row.id,
        True,
        row.created_at,
        row.updated_at,
        personal=personal,
        address=Address(city="Fès"),
        prescription=prescription,
    )


@contextmanager
def filled_store(count: int) -> Iterator[LocalStore]:
    """Open a store of `count` customers, all with details, complete."""
    with TemporaryDirectory() as folder:
        profile = Profile(Path(folder))
        clock = Clock()
        profile.create(clock.now(), secrets.token_bytes)
        key = EphemeralKey().data_key(profile, secrets.token_bytes)
        records = Records.open(profile, key, clock.now, secrets.token_bytes, lock=None)
        records.allow_moves()
        _fill(profile, key, records, count)
        threads = Threads()
        blobs = BlobStore(profile.blobs, key, secrets.token_bytes)
        store = LocalStore.open(profile, key, PLACE, records, blobs, threads)
        try:
            yield store
        finally:
            threads.close()
            store.close()
            records.close()


def _fill(profile: Profile, key: DataKey, records: Records, count: int) -> None:
    cache = CacheWriter.open(profile, PLACE, key)
    newest = ""
    for start in range(0, count, CHUNK):
        rows = [summary(number) for number in range(start, min(count, start + CHUNK))]
        uids = records.ids.uids_for(PLACE, [row.id for row in rows])
        cache.put_page(list(zip(uids, rows, strict=True)))
        details = [(uid, record(row, number)) for number, (uid, row) in enumerate(zip(uids, rows, strict=True), start)]
        cache.put_details(details, 1.0)
        newest = max(newest, *(row.updated_at for row in rows))
    cache.put_pull_state(PullState(count, newest, 1e12, 1e12, complete=True))
    cache.close()
