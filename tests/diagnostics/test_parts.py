"""What is shown is what is saved."""

from __future__ import annotations

import io
import zipfile

from joptic_desktop.diagnostics.faults import Fault
from joptic_desktop.diagnostics.parts import Part, about, as_text, fault_report, zipped

NOON = 1_794_916_800.0


def test_the_file_holds_what_is_shown_and_nothing_else() -> None:
    parts = (about(NOON), Part("state.txt", "line state: online"), Part("log.txt", ""))
    with zipfile.ZipFile(io.BytesIO(zipped(parts, NOON))) as file:
        saved = tuple(Part(name, file.read(name).decode()) for name in file.namelist())
        assert file.comment == b""
    assert saved == parts
    assert "== state.txt\nline state: online" in as_text(parts)


def test_a_report_tells_each_fault_once_with_its_number_and_the_log_around() -> None:
    faults = [Fault(NOON, "sending", ("ValueError", "  a.py:1 f"), 3), Fault(NOON, "reading", ("KeyError",))]
    told = fault_report(faults, ["a line"], NOON)
    assert "2026-11-17T12:00:00Z sending (3 times)\nValueError\n  a.py:1 f\n\n" in told
    assert "2026-11-17T12:00:00Z reading\nKeyError\n" in told
    assert told.endswith("the last lines of the log:\na line")


def test_versions_are_told_and_no_name_of_the_computer() -> None:
    names = [line.partition(":")[0] for line in about(NOON).text.splitlines()]
    assert names[:4] == ["JOptic Desktop", "written", "Python", "system"]
    assert "httpx" in names
