"""The language of the last time: kept with the look, and known before anything is shown."""

from pathlib import Path

import pytest

from joptic_desktop.app import build_parser
from joptic_desktop.ui.language.language import LanguageChoice, choice_of
from joptic_desktop.ui.shell.window_file import LANGUAGE, WindowFile, kept_state, kept_word


def test_what_was_chosen_is_what_the_next_start_speaks(tmp_path: Path) -> None:
    assert choice_of(kept_word(kept_state(tmp_path), LANGUAGE)) is LanguageChoice.SYSTEM
    WindowFile(tmp_path / "window.json").save(LANGUAGE, LanguageChoice.ARABIC.value.encode())
    assert choice_of(kept_word(kept_state(tmp_path), LANGUAGE)) is LanguageChoice.ARABIC
    assert choice_of(kept_word(kept_state(None), LANGUAGE)) is LanguageChoice.SYSTEM


def test_what_is_chosen_before_there_is_a_folder_is_kept_once_there_is_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "new"
    kept = WindowFile(folder / "window.json")
    kept.save(LANGUAGE, LanguageChoice.FRENCH.value.encode())
    kept.settle()
    assert not folder.exists()
    folder.mkdir()
    kept.settle()
    assert choice_of(kept_word(kept_state(folder), LANGUAGE)) is LanguageChoice.FRENCH
    assert not caplog.records


@pytest.mark.parametrize("choice", LanguageChoice)
def test_a_start_can_name_its_language(choice: LanguageChoice) -> None:
    assert choice_of(build_parser().parse_args(["--language", choice]).language) is choice
    assert build_parser().parse_args([]).language is None


def test_a_language_that_is_not_here_is_said_to_be_none(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build_parser().parse_args(["--language", "de"])
    assert "de" in capsys.readouterr().err
