"""Whom to tell after a loss is said for each country that the shops work in, in each language."""

import pytest
from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.privacy.held_window import after_a_loss
from tests.translations.catalogues import LANGUAGES, catalogue

LAWS = ("CNDP", "09-08", "ANPDP", "18-07", "25-11", "CNIL")


def test_authorities_and_laws_are_named(qapp: QApplication) -> None:
    assert [law for law in LAWS if law not in after_a_loss()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_leaves_one_out(qapp: QApplication, language: str) -> None:
    (told,) = (text for text in catalogue(language) if text.source == after_a_loss())
    assert [law for law in LAWS if law not in told.translations[0]] == []
