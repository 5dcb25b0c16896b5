"""A fault while a form is put away behind the lock: what was typed comes back, and the other forms are kept too."""

from __future__ import annotations

from pathlib import Path

import pytest

from joptic_desktop.services.drafts import DraftService
from joptic_desktop.services.views import Draft
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.accounts import ATLAS, MENARA, choose_store
from tests.flows.reachable import reachable_texts
from tests.flows.running import Running, running
from tests.flows.test_lock import PIN, TYPED, at_the_counter, locked, told, unlock
from tests.flows.till import until
from tests.server_process import Announcement
from tests.ui.customer_form.hands import edit_of, type_into

__all__ = ["told"]


async def no_disk(_drafts: DraftService, _draft: Draft) -> None:
    raise RuntimeError("the disk is another thing than it was")


async def no_end() -> None:
    raise RuntimeError("a copy has no end")


async def typed_again(run: Running, told: Announcement) -> None:
    await unlock(run, PIN)
    await run.works(told.store)
    await until(lambda: run.program.desk.dialogs and run.program.desk.dialogs[0].isVisible())
    assert edit_of(run.program.desk.dialogs[0], FormField.FIRST_NAME).text() == TYPED


async def test_a_draft_that_cannot_be_kept_is_kept_in_memory(
    theme: Theme, tmp_path: Path, told: Announcement, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        type_into(await run.form(), FormField.FIRST_NAME, TYPED)
        monkeypatch.setattr(DraftService, "save", no_disk)
        await locked(run)
        assert TYPED not in reachable_texts()
        monkeypatch.undo()
        await typed_again(run, told)
        await run.program.desk.keep_all()
        assert [draft.uid for draft in await run.services.drafts.all()] == [None]


async def test_a_form_that_cannot_be_closed_is_hidden_and_comes_back(
    theme: Theme, tmp_path: Path, told: Announcement, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        form = await run.form()
        type_into(form, FormField.FIRST_NAME, TYPED)
        other = run.rows()[0].uid
        run.program.desk.open_form(other, "")
        await until(lambda: len(run.program.desk.dialogs) == 2)
        monkeypatch.setattr(form.shelf, "idle", no_end)
        await locked(run)
        assert run.program.desk.dialogs == (form,)
        assert not form.isVisible()
        monkeypatch.undo()
        await typed_again(run, told)
        await until(lambda: len(run.program.desk.dialogs) == 2)
        assert form in run.program.desk.dialogs


async def test_a_store_is_not_left_while_a_form_of_it_cannot_be_closed(
    theme: Theme, tmp_path: Path, told: Announcement, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(theme, tmp_path) as run:
        await run.signs_in(told, told.owner, ATLAS)
        await run.works(told.store)
        form = await run.form()
        type_into(form, FormField.FIRST_NAME, TYPED)
        before = run.services
        monkeypatch.setattr(form.shelf, "idle", no_end)
        await choose_store(run, MENARA)
        await until(lambda: not run.program._turning)
        assert run.services is before
        assert run.program.desk.dialogs == (form,)
        assert form.isVisible()
        assert edit_of(form, FormField.FIRST_NAME).text() == TYPED
        monkeypatch.undo()
        await choose_store(run, MENARA)
        await run.works(told.branch)
        assert form not in run.program.desk.dialogs
