"""Each catalogue is up to date with the source: a text that is new, or gone, is told by its name."""

from pathlib import Path

from tests.translations.catalogues import LANGUAGES, catalogue, found_in_source


def test_each_text_of_the_source_is_in_each_catalogue_and_nothing_else(tmp_path: Path) -> None:
    found = {text.key for text in found_in_source(tmp_path)}
    assert len(found) > 1400
    for language in LANGUAGES:
        known = {text.key for text in catalogue(language)}
        assert (language, sorted(found - known), sorted(known - found)) == (language, [], [])
