"""All scenes by name, in the order in which they are drawn."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from tests.screens import (
    centre_scenes,
    conflict_scenes,
    counter_scenes,
    daily_scenes,
    damaged_scenes,
    delete_scenes,
    deletion_scenes,
    diagnostics_scenes,
    difference_scenes,
    doubt_scenes,
    form_scenes,
    grid_scenes,
    history_scenes,
    print_scenes,
    scaled_scenes,
    sheet_scenes,
    start_scenes,
)
from tests.screens.day import Day

SCENES: dict[str, Callable[[Day], Awaitable[None]]] = {
    scene.__name__: scene
    for scene in (
        counter_scenes.counter,
        counter_scenes.mirrored,
        counter_scenes.searching,
        counter_scenes.empty,
        counter_scenes.loading,
        counter_scenes.offline,
        counter_scenes.never_seen,
        counter_scenes.one_record,
        daily_scenes.daily_case,
        daily_scenes.mirrored_daily_case,
        daily_scenes.other_shop,
        deletion_scenes.held_deletions,
        counter_scenes.keys,
        damaged_scenes.damaged,
        difference_scenes.differences,
        difference_scenes.mirrored_differences,
        doubt_scenes.doubts,
        centre_scenes.centre,
        centre_scenes.mirrored_centre,
        centre_scenes.empty_centre,
        conflict_scenes.conflicts,
        conflict_scenes.long_conflicts,
        conflict_scenes.mirrored_conflicts,
        conflict_scenes.larger_conflicts,
        conflict_scenes.gone,
        delete_scenes.deleting,
        delete_scenes.drafts,
        form_scenes.forms,
        form_scenes.written,
        form_scenes.asked_forms,
        form_scenes.mirrored_forms,
        grid_scenes.grids,
        grid_scenes.mirrored_grid,
        grid_scenes.number_pad,
        history_scenes.histories,
        history_scenes.mirrored_histories,
        print_scenes.preview,
        print_scenes.mirrored_preview,
        print_scenes.read_back,
        print_scenes.settings,
        sheet_scenes.sheets,
        scaled_scenes.larger_text,
        diagnostics_scenes.diagnostics,
        diagnostics_scenes.mirrored_diagnostics,
        start_scenes.first_run,
        start_scenes.passphrase,
        start_scenes.trouble,
    )
}
