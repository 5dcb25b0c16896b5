"""A computer that is forgotten: asked for by a typed word, nothing left; where the disk refuses, nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from joptic_desktop.errors import StoreFull
from joptic_desktop.storage import erasing
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.session.trouble import TroubleAction
from joptic_desktop.ui.session.trouble_page import TroublePage
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.confirm import Confirm
from tests.flows.running import Running, running
from tests.flows.test_lock import at_the_counter
from tests.flows.test_ways_in import stands
from tests.flows.till import until
from tests.server_process import ServerProcess
from tests.ui.customer_form.hands import type_into


async def asked(run: Running) -> Confirm:
    """Open the question of the settings."""
    run.program.paper.open_security()
    await until(lambda: run.program.paper.settings)
    settings = run.program.paper.settings
    assert settings is not None
    assert settings.security is not None
    flows = settings.security.flows
    settings.security.forget.click()
    await until(lambda: flows.question)
    assert flows.question is not None
    return flows.question


def agree(question: Confirm) -> None:
    assert question.typing is not None
    assert not question.agree.isEnabled()
    question.typing.edit.setText("forget")
    question.typing.edited.emit("forget")
    question.agree.click()


async def test_a_forgotten_computer_begins_anew_with_nothing_left(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    profile = tmp_path / "profile"
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, service.announcement)
        type_into(await run.form(), FormField.FIRST_NAME, "Half")
        await run.program.desk.keep_all()
        before = profile.joinpath("keys.json").read_bytes()
        profile.joinpath("logs", "older.log").write_text("what the program said")
        question = await asked(run)
        assert "1 form that is not finished is lost." in question.accessibleDescription()
        agree(question)
        await until(lambda: run.shows_page)
        await until(lambda: run.program._opened)
        assert profile.joinpath("keys.json").read_bytes() != before
        assert run.program._opened is not None
        assert run.program._opened.session.shop is None
        assert not (profile / "stores").exists()
        assert not (profile / "logs" / "older.log").exists()
        await until(lambda: len(service.requests("POST", "/auth/logout")) == 1)


async def test_a_disk_that_refuses_is_told_and_nothing_is_lost(
    theme: Theme, tmp_path: Path, service: ServerProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _data: bytes) -> None:
        raise StoreFull("The disk is full.")

    told = service.announcement
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        keys = (tmp_path / "profile" / "keys.json").read_bytes()
        question = await asked(run)
        with monkeypatch.context() as disk:
            disk.setattr(erasing, "write_durably", refuse)
            agree(question)
            page = await stands(TroublePage)
            assert page.trouble.headline == "The disk is full"
        page.buttons[TroubleAction.RETRY].click()
        await run.works(told.store)
        assert (tmp_path / "profile" / "keys.json").read_bytes() == keys
