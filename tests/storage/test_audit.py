"""The audit is read by number, filtered in the database, and tells of a view once in ten minutes."""

from __future__ import annotations

from joptic_desktop.storage.audit import VIEW_SECONDS, AuditAction, AuditFilter, AuditLine
from joptic_desktop.storage.records import Records
from tests.storage.stores import NOON, PLACE


def line(seconds: float = 0.0, action: AuditAction = AuditAction.VIEWED, uid: str = "u1", who: str = "me") -> AuditLine:
    return AuditLine(NOON + seconds, who, action, PLACE, uid)


def test_a_second_look_within_ten_minutes_is_the_same_look(records: Records) -> None:
    looks = [line(), line(VIEW_SECONDS - 1), line(VIEW_SECONDS + 1), line(VIEW_SECONDS + 1, uid="u2")]
    assert [records.audit.add_viewed(look) for look in looks] == [True, False, True, True]


def test_somebody_else_looks_for_himself(records: Records) -> None:
    assert [records.audit.add_viewed(line(who=who)) for who in ("me", "you", "me")] == [True, True, False]


def test_a_clock_that_was_set_back_hides_no_look(records: Records) -> None:
    assert records.audit.add_viewed(line(3600.0))
    assert records.audit.add_viewed(line())


def test_lines_are_found_by_action_time_and_person(records: Records) -> None:
    lines = [
        line(0.0),
        line(10.0, AuditAction.EDITED, "u2"),
        line(20.0, AuditAction.EDITED, "u1", "you"),
    ]
    for each in lines:
        records.audit.add(each)

    def found(wanted: AuditFilter) -> list[AuditLine]:
        return records.audit.numbered(records.audit.numbers(wanted))

    assert found(AuditFilter()) == lines[::-1]
    assert found(AuditFilter(since=NOON + 10.0)) == lines[:0:-1]
    assert found(AuditFilter(until=NOON + 10.0)) == lines[:1]
    assert found(AuditFilter(action=AuditAction.EDITED)) == lines[:0:-1]
    assert found(AuditFilter(uids=("u1",))) == [lines[2], lines[0]]
    assert found(AuditFilter(uids=("u2",), accounts=("you",))) == lines[:0:-1]
    assert found(AuditFilter(uids=(), accounts=())) == []
    assert found(AuditFilter(action=AuditAction.VIEWED, uids=("u2",))) == []


def test_what_a_newer_version_wrote_is_shown_as_something_else(records: Records) -> None:
    records.audit._database.run("INSERT INTO audit VALUES (NULL, 1, 'me', 'teleported', '', '', 'u1', '')")
    (found,) = records.audit.newest(1)
    assert found.action is AuditAction.OTHER


def test_everybody_who_has_a_line(records: Records) -> None:
    for who in ("me", "you", "me"):
        records.audit.add(line(who=who))
    assert sorted(records.audit.accounts()) == [(PLACE.origin, "me"), (PLACE.origin, "you")]
