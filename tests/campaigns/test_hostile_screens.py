"""The verdict on hostile texts counts what was shown, and one rendering that is more than letters breaks it."""

from __future__ import annotations

import pytest

from tests.campaigns.hostile_screens import verdict_on


@pytest.mark.parametrize(("faults", "mark"), [([], "held  "), (["record, '<b>': a label guesses"], "BROKEN")])
def test_a_verdict_counts(faults: list[str], mark: str) -> None:
    told = {"windows": {"record": 187, "form": 22}, "texts": 200, "shown": 41_800, "faults": faults}
    first, *rest = verdict_on(told).line().splitlines()
    shown = f"200 texts in each of 209 fields of 2 windows, 41800 times shown, {len(faults)} rich renderings"
    assert first == f"{mark}  hostile screens: {shown}"
    assert rest == faults
