"""A write that waits says why: the nearest reason first."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from joptic_desktop.domain.writes import Verb, WriteState
from joptic_desktop.services.sync_centre import Entry
from joptic_desktop.services.views import SyncState, SyncStatus
from joptic_desktop.ui.sync_centre.waiting_words import why
from tests.ui.sync_centre.test_entry_actions import ONLINE, WAITING

NOW = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
LATER = NOW.timestamp() + 120.0


@pytest.mark.parametrize(
    ("entry", "status", "words"),
    [
        (WAITING, ONLINE, "Goes next"),
        (WAITING, SyncStatus(SyncState.OFFLINE), "No line"),
        (WAITING, SyncStatus(SyncState.PAUSED), "Paused"),
        (WAITING, SyncStatus(SyncState.ONLINE, read_only=True), "You may not write"),
        (
            dataclasses.replace(WAITING, is_behind=True, waits_for="sara@example.com"),
            SyncStatus(SyncState.OFFLINE),
            "After one to confirm",
        ),
        (dataclasses.replace(WAITING, is_behind=True), ONLINE, "After an earlier one"),
        (
            dataclasses.replace(WAITING, is_behind=True, held_by="Layla Hassan"),
            SyncStatus(SyncState.OFFLINE),
            "After one that needs you",
        ),
        (dataclasses.replace(WAITING, not_before=LATER, attempts=1), ONLINE, "Again at 10:44"),
        (dataclasses.replace(WAITING, reason="The service's address answers with a web page."), ONLINE, "Tried again"),
        (dataclasses.replace(WAITING, not_before=LATER, verb=Verb.DELETE), ONLINE, "Can be undone"),
        (dataclasses.replace(WAITING, state=WriteState.IN_DOUBT), ONLINE, "Checking"),
        (dataclasses.replace(WAITING, state=WriteState.SENDING), SyncStatus(SyncState.PAUSED), "Sending now"),
    ],
)
def test_why_it_waits(entry: Entry, status: SyncStatus, words: str) -> None:
    said = why(entry, status, NOW, QLocale("en"))
    assert said.words == words
    assert said.sentence.endswith(".")
