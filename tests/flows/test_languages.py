"""The screens in French and in Arabic: all of their words, chosen on the first page and in the settings, live."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.language.language import Language, LanguageChoice
from joptic_desktop.ui.session.passphrase_page import PassphrasePage
from joptic_desktop.ui.settings.settings_dialog import SettingsDialog
from joptic_desktop.ui.shell.window_file import LANGUAGE, WindowFile
from joptic_desktop.ui.theme.theme import Theme
from supply.catalogues import SOURCES, compile_catalogue
from tests.flows.running import SIZE, Running, running
from tests.flows.test_lock import at_the_counter, locked
from tests.flows.till import until
from tests.server_process import Announcement, ServerProcess
from tests.translations.spoken_texts import English, cut_texts, texts_of_windows
from tests.ui.customer_form.hands import edit_of, type_into

TYPED = "Halftyped"
OTHERS = (LanguageChoice.FRENCH, LanguageChoice.ARABIC)


@pytest.fixture
def told(service: ServerProcess) -> Announcement:
    return service.announcement


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogues")
    for source in SOURCES.glob("*.ts"):
        compile_catalogue(source, folder / source.with_suffix(".qm").name)
    return folder


@pytest.fixture
def language(qapp: QApplication, compiled: Path) -> Iterator[Language]:
    before = QLocale()
    language = Language(qapp, compiled)
    yield language
    language.speak(LanguageChoice.ENGLISH)
    QLocale.setDefault(before)


@dataclass
class Reader:
    """Reads every window that comes into sight, for words that were left in English, or have no room."""

    english: English

    async def read(self, window: str) -> None:
        with suppress(TimeoutError):  # what is laid out anew has its room a moment later
            await until(lambda: not cut_texts())
        assert (window, sorted(self.english.among(texts_of_windows())), cut_texts()) == (window, [], [])


async def settings_of(run: Running) -> SettingsDialog:
    run.program.paper.open_settings()
    await until(lambda: run.program.paper.settings is not None)
    assert run.program.paper.settings is not None
    return run.program.paper.settings


async def choose(run: Running, choice: LanguageChoice) -> None:
    """Choose a language in the settings, and wait until the counter stands in it."""
    settings = await settings_of(run)
    assert settings.languages is not None
    before = run.program.window
    settings.languages.setCurrentIndex(settings.languages.findData(choice))
    settings.save.click()
    await until(lambda: run.program.window is not before and not run.program._turning)


@pytest.mark.parametrize("choice", OTHERS)
async def test_no_word_is_left_in_english_or_cut(
    theme: Theme, tmp_path: Path, told: Announcement, language: Language, choice: LanguageChoice
) -> None:
    language.speak(choice)
    reader = Reader(English(choice))
    async with running(theme, tmp_path, language=language) as run:
        await until(lambda: run.shows_page)
        await reader.read("first page")
        run.page.show_manual()
        await reader.read("token")
        run.page.form.password_wanted.emit()
        await at_the_counter(run, told)
        await until(lambda: run.program.window.page.detail.view is not None)
        await reader.read("counter")
        form = await run.form()
        form.page.foot.save.click()
        await reader.read("new customer")
        await form.keep_and_close()
        settings = await settings_of(run)
        for number in range(6):
            settings.list.choose(number)
            await reader.read(f"settings {number}")
        settings.reject()
        run.program.centre.open_centre()
        run.program.privacy.open_audit()
        run.program.privacy.open_held()
        run.program.diagnostics.open_diagnostics()
        run.program.window.menu_actions.keys.trigger()
        run.program.window.menu_actions.history.trigger()
        await reader.read("everything else")
        await locked(run)
        await reader.read("locked screen")


async def test_another_language_comes_at_once_and_what_was_typed_stays(
    theme: Theme, tmp_path: Path, told: Announcement, language: Language
) -> None:
    async with running(theme, tmp_path, language=language) as run:
        await at_the_counter(run, told)
        services, chosen = run.services, run.rows()[3]
        run.program.window.lists.choose_customer(chosen.uid)
        run.program.window.page.column.search.set_text(chosen.name)
        await until(lambda: run.program.window.details.uid == chosen.uid)
        form = await run.form()
        type_into(form, FormField.FIRST_NAME, TYPED)
        await choose(run, LanguageChoice.FRENCH)
        window = run.program.window
        assert run.services is services  # the store stayed open
        assert window.isVisible()
        assert window.page.column.search.text() == chosen.name
        await until(lambda: window.details.uid == chosen.uid)
        await until(lambda: len(run.program.desk.dialogs) == 1)
        assert edit_of(run.program.desk.dialogs[0], FormField.FIRST_NAME).text() == TYPED
        assert not English("fr").among(texts_of_windows())
        await choose(run, LanguageChoice.ARABIC)
        assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        await until(lambda: len(run.program.desk.dialogs) == 1)
        assert edit_of(run.program.desk.dialogs[0], FormField.FIRST_NAME).text() == TYPED
        assert not English("ar").among(texts_of_windows())
        assert run.program.window.isVisible()
        assert WindowFile(tmp_path / "profile" / "window.json").load(LANGUAGE) == b"ar"


async def test_a_lock_that_is_wanted_while_the_language_turns_comes_before_anything_is_seen(
    theme: Theme, tmp_path: Path, told: Announcement, language: Language
) -> None:
    async with running(theme, tmp_path, language=language) as run:
        await at_the_counter(run, told)
        settings = await settings_of(run)
        assert settings.languages is not None
        settings.languages.setCurrentIndex(settings.languages.findData(LanguageChoice.FRENCH))
        settings.turned.connect(lambda *_: run.program.lock.lock())
        settings.save.click()
        await until(lambda: run.program.lock.is_locked)
        await until(lambda: language.spoken is LanguageChoice.FRENCH)
        assert not run.program.window.isVisible()


async def test_the_first_page_goes_on_in_another_language(
    theme: Theme, tmp_path: Path, told: Announcement, language: Language
) -> None:
    async with running(theme, tmp_path, language=language) as run:
        await until(lambda: run.shows_page and run.page.signing.agree.isEnabled())
        english = run.page
        english.signing.card.unfold()
        english.signing.card.show_addresses(told.service, told.accounts)
        english.signing.email.set_text(told.owner.email)
        english.signing.password.set_text(told.owner.password)
        english.signing.stay.box.setChecked(False)
        english.language.choose(LanguageChoice.ARABIC)
        await until(lambda: run.page is not english)
        assert not English("ar").among(texts_of_windows())
        signing = run.page.signing
        assert (signing.email.text(), signing.password.text()) == (told.owner.email, told.owner.password)
        assert (signing.card.addresses, signing.stay.stays) == ((told.service, told.accounts), False)
        signing.agree.click()
        await until(run.page.stores.isVisible)
        run.page.language.choose(LanguageChoice.FRENCH)
        await until(run.page.stores.isVisible)
        assert not English("fr").among(texts_of_windows())
        next(row for row in run.page.stores.rows.rows if row.said.name == told.store_name).click()
        run.page.stores.agree.click()
        await until(run.page.proof.isVisible)
        run.page.language.choose(LanguageChoice.ARABIC)
        await until(run.page.proof.isVisible)
        run.page.proof.open_button.click()
        await run.works(told.store)
        assert run.program.window.size().toTuple() == SIZE
        assert not English("ar").among(texts_of_windows())


async def test_a_new_computer_without_a_key_ring_chooses_its_language_first(
    theme: Theme, tmp_path: Path, language: Language
) -> None:
    async with running(theme, tmp_path, typed=True, language=language) as run:
        await until(lambda: bool(pages()))
        english = pages()[0]
        english.first.set_text("four words")
        english.again.set_text("four")
        assert english.language is not None
        english.language.choose(LanguageChoice.FRENCH)
        await until(lambda: bool(pages()) and pages()[0] is not english)
        assert pages()[0].typed == ("four words", "four")
        assert not English("fr").among(texts_of_windows())
        asking, kept = pages()[0], tmp_path / "profile" / "window.json"
        assert not kept.exists()
        asking.again.set_text("four words")
        asking.button.click()
        await until(lambda: run.shows_page and run.page.signing.agree.isEnabled())
        assert WindowFile(kept).load(LANGUAGE) == b"fr"


def pages() -> list[PassphrasePage]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, PassphrasePage) and each.isVisible()]
