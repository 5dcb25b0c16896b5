"""The hands of a store's engine: what sends, and what reads in the background. They are wanted once it begins."""

from __future__ import annotations

from collections.abc import Callable

from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.domain.writes import Place
from joptic_desktop.services.connections import Connection
from joptic_desktop.services.token_keeper import TokenKeeper
from joptic_desktop.sync.backlog import Backlog
from joptic_desktop.sync.bulk_deleter import BulkDeleter
from joptic_desktop.sync.confirming import CacheConfirmer
from joptic_desktop.sync.doubt_times import DoubtTimes
from joptic_desktop.sync.doubts import DoubtSettler
from joptic_desktop.sync.drainer import Drainer
from joptic_desktop.sync.line_watch import LineWatch
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.other_stores import OtherStores
from joptic_desktop.sync.probing import Prober
from joptic_desktop.sync.puller import Puller
from joptic_desktop.sync.reader import Reader
from joptic_desktop.sync.retention import Retention
from joptic_desktop.sync.sender import Sender
from joptic_desktop.sync.sweep_times import SweepTimes


def hands_of(
    opened: OpenProfile,
    keeper: TokenKeeper,
    local: LocalStore,
    connection: Connection,
    watch: LineWatch,
    puller: Puller,
    progress: Callable[[str, str, int], None],
    changed: Callable[[frozenset[str]], None],
) -> tuple[Drainer, Reader]:
    """Compose what sends and what reads.

    `progress` hears of a customer's file and the percent of it that is sent, `changed` whose writes changed state.
    """
    api, clock = connection.customers, opened.clock
    confirm = CacheConfirmer(local, clock, puller.intake.overtake)
    sender = Sender(api, opened.records, opened.blobs, opened.threads, clock, confirm, progress, keeper.account)
    drainer = _drainer(opened, keeper, local.place, connection, watch, sender, confirm)
    times = SweepTimes(clock, opened.outside.jitter)
    others = OtherStores(opened.profile, opened.key, local)
    retention = Retention(local, others, clock, lambda: opened.session.settings.forget_details_days)
    reader = Reader(local, clock, watch, drainer, puller, times, retention)
    drainer.changed.connect(changed)
    return drainer, reader


def _drainer(
    opened: OpenProfile,
    keeper: TokenKeeper,
    place: Place,
    connection: Connection,
    watch: LineWatch,
    sender: Sender,
    confirm: CacheConfirmer,
) -> Drainer:
    api, records, threads, clock = connection.customers, opened.records, opened.threads, opened.clock
    times = DoubtTimes(clock, opened.session.settings.quiet_time, api.service_clock.now)
    doubts = DoubtSettler(api, sender.moves, sender.deletes, sender.verifier, Prober(api, clock), times)
    bulk = BulkDeleter(api, records, threads, clock, confirm, keeper.account)
    backlog = Backlog(place, records, threads)
    return Drainer(backlog, keeper.account, records, threads, clock, watch, sender, bulk, doubts, times)
