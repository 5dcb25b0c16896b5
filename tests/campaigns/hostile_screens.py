"""Hostile texts in every field of every window, in a process of its own: none of them may be more than letters."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from tests.campaigns.verdict import Verdict

NAME = "hostile screens"
_SECONDS = 7200
_MOST_TOLD = 20


def hostile_screens(step: int) -> Verdict:
    """Show each `step`-th text in each field."""
    command = [sys.executable, "-m", "tests.ui.untrusted", "--step", str(step)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    if not done.stdout:
        return Verdict(NAME, "ended without an answer", (done.stderr[-2000:],))
    return verdict_on(json.loads(done.stdout))


def verdict_on(told: Mapping[str, Any]) -> Verdict:
    """Judge what the process told."""
    windows, faults = told["windows"], told["faults"]
    fields = sum(windows.values())
    done = (
        f"{told['texts']} texts in each of {fields} fields of {len(windows)} windows, {told['shown']} times shown, "
        f"{len(faults)} rich renderings"
    )
    return Verdict(NAME, done, tuple(faults[:_MOST_TOLD]))
