"""Every window of the program in which a text of somebody else may stand."""

from __future__ import annotations

from collections.abc import Mapping

from tests.ui.untrusted import (
    counter_windows,
    form_windows,
    paper_windows,
    program_windows,
    report_windows,
    session_windows,
    settings_windows,
    sync_windows,
)
from tests.ui.untrusted.windows import Opening

WINDOWS: Mapping[str, Opening] = {
    "record": counter_windows.record,
    "notices": counter_windows.notices,
    "questions": counter_windows.questions,
    "filters": counter_windows.filters,
    "files": counter_windows.tiles,
    "dropped files": counter_windows.dropped_files,
    "duplicates": counter_windows.duplicates,
    "sync centre": sync_windows.sync_centre,
    "two versions": sync_windows.two_versions,
    "history": sync_windows.history,
    "first run": session_windows.first_run,
    "password again": session_windows.password_again,
    "another token": session_windows.another_token,
    "stores": session_windows.other_stores,
    "trouble": session_windows.trouble,
    "locked screen": session_windows.locked_screen,
    "settings": settings_windows.settings,
    "secrets": settings_windows.secrets,
    "print preview": paper_windows.preview,
    "read-back": paper_windows.read_back,
    "fault": report_windows.fault,
    "diagnostics": report_windows.diagnostics,
    "form": form_windows.form,
    "pasted prescription": form_windows.pasted_prescription,
    "counter": program_windows.counter,
    "audit": program_windows.audit,
    "held": program_windows.held,
}
