"""A window made anew in another language has the columns that the one before had."""

from __future__ import annotations

from pathlib import Path

from joptic_desktop.ui.counter.columns import Column
from joptic_desktop.ui.language.language import Language, LanguageChoice
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.running import running
from tests.flows.test_languages import choose, compiled, language, told
from tests.flows.test_lock import at_the_counter
from tests.server_process import Announcement

__all__ = ["compiled", "language", "told"]


async def test_a_column_that_was_hidden_stays_hidden(
    theme: Theme, tmp_path: Path, told: Announcement, language: Language
) -> None:
    async with running(theme, tmp_path, language=language) as run:
        await at_the_counter(run, told)
        hidden = {column for column in Column if column is not Column.CUSTOMER}.pop()
        run.program.window.page.column.table.columns.set_hidden(hidden, hidden=True)
        await choose(run, LanguageChoice.FRENCH)
        assert run.program.window.page.column.table.columns.hidden == {hidden}
