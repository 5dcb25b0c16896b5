"""What waits for the person outlives a switch of language, and a fault on the way leads to a page that tries again."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QApplication

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import Refusal, StoreFull
from joptic_desktop.ui.counter.delete_flow import Deleted
from joptic_desktop.ui.language.language import Language, LanguageChoice
from joptic_desktop.ui.language.spoken import spoken
from joptic_desktop.ui.session.trouble_page import TroublePage
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, IconButton
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from tests.flows.running import Running, running
from tests.flows.test_languages import choose, compiled, language, settings_of, told
from tests.flows.test_lock import at_the_counter
from tests.flows.till import until
from tests.server_process import Announcement
from tests.translations.spoken_texts import English, texts_of_windows

__all__ = ["compiled", "language", "told"]
LOST, LATER = tr("{0} is damaged.").format("records.db"), "Nothing was attached."
OFFER = "Make a recovery code."


def headlines(run: Running) -> list[str]:
    return [toast.notice.headline for toast in run.program.window.toasts.shown]


def refuse(*_arguments: object) -> NoReturn:
    raise StoreFull(LOST, Refusal.OTHER)


def troubles() -> list[TroublePage]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, TroublePage) and each.isVisible()]


async def test_errors_are_told_again_and_those_of_the_start_in_the_new_language(
    theme: Theme, tmp_path: Path, told: Announcement, language: Language
) -> None:
    async with running(theme, tmp_path, language=language) as run:
        await at_the_counter(run, told)
        object.__setattr__(run.program._store, "warnings", (LOST, tr("{0} is empty.").format("closed before")))
        for words in (spoken(LOST), LATER):
            run.program.window.toasts.tell(Notice(NoticeTone.DANGER, words))
        run.program.window.toasts.tell(Notice(NoticeTone.OK, "Copied"))
        for choice in (LanguageChoice.FRENCH, LanguageChoice.ARABIC):
            await choose(run, choice)
            assert spoken(LOST) != LOST
            assert headlines(run) == [spoken(LOST), LATER]


async def test_a_deletion_can_still_be_taken_back(
    theme: Theme, tmp_path: Path, told: Announcement, language: Language
) -> None:
    async with running(theme, tmp_path, language=language) as run:
        await at_the_counter(run, told)
        customers, uid = run.services.customers, run.rows()[3].uid
        run.services.sync.pause()  # nothing is sent, however long the switch takes
        ticket = await customers.delete((uid,), undo_seconds=3600)
        run.program.window.commands.offer_undo((Deleted(customers, ticket, ("Karim",)),))
        await until(lambda: uid not in {row.uid for row in run.rows()})
        await choose(run, LanguageChoice.FRENCH)
        [toast] = run.program.window.toasts.shown
        assert toast.notice.action == "Annuler"
        next(button for button in toast.findChildren(Button) if button.words() == "Annuler").click()
        await until(lambda: uid in {row.uid for row in run.rows()})
        await choose(run, LanguageChoice.ENGLISH)
        assert not run.program.window.commands.undoable


async def test_a_proxy_and_a_language_that_are_saved_at_once_both_come_at_once(
    theme: Theme, tmp_path: Path, told: Announcement, language: Language
) -> None:
    async with running(theme, tmp_path, language=language) as run:
        await at_the_counter(run, told)
        before, window, settings = run.services, run.program.window, await settings_of(run)
        assert settings.languages is not None
        assert settings.connection is not None
        settings.languages.setCurrentIndex(settings.languages.findData(LanguageChoice.FRENCH))
        settings.connection.fields.proxy.set_text("http://127.0.0.1:9")
        settings.save.click()
        await until(lambda: language.spoken is LanguageChoice.FRENCH and run.reopened(before))
        await run.works(told.store)
        assert run.services.session.settings.proxy == "http://127.0.0.1:9"
        assert run.program.window is not window
        assert not English("fr").among(texts_of_windows())


async def test_a_recovery_code_is_offered_again_until_it_is_declined(
    theme: Theme, tmp_path: Path, told: Announcement, language: Language
) -> None:
    async with running(theme, tmp_path, has_code=False, language=language) as run:
        await run.signs_in(told, told.owner, told.store_name)
        await run.works(told.store)
        await until(lambda: OFFER in headlines(run))
        await choose(run, LanguageChoice.FRENCH)
        toast = next(one for one in run.program.window.toasts.shown if one.notice.icon == "key")
        toast.findChildren(IconButton)[0].click()
        await run.program.lock.tasks.settled()
        await choose(run, LanguageChoice.ENGLISH)
        assert OFFER not in headlines(run)


async def test_a_fault_of_the_store_on_the_way_is_told_on_a_page_that_tries_again(
    theme: Theme, tmp_path: Path, told: Announcement, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(theme, tmp_path, language=language) as run:
        await at_the_counter(run, told)
        services, settings = run.services, await settings_of(run)
        assert settings.languages is not None
        settings.languages.setCurrentIndex(settings.languages.findData(LanguageChoice.FRENCH))
        opened = run.program._opened
        assert opened is not None
        monkeypatch.setattr(type(opened.screen._kept), "load", refuse)
        settings.save.click()
        await until(troubles)
        monkeypatch.undo()
        assert language.spoken is LanguageChoice.FRENCH
        troubles()[0].retry_wanted.emit()
        await until(lambda: run.in_use == told.store and run.reopened(services))
        await run.works(told.store)
        assert run.program._opened is not opened
