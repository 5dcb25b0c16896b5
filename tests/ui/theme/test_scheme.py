from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.scheme import Scheme, SchemeChoice


class System(QObject):
    """Stands for the system's style hints, which have no scheme on a computer without a screen."""

    colorSchemeChanged = Signal(object)  # noqa: N815  - Qt names it

    def __init__(self, scheme: Qt.ColorScheme) -> None:
        super().__init__()
        self.shown = scheme
        self.asked: list[Qt.ColorScheme | None] = []

    def colorScheme(self) -> Qt.ColorScheme:
        return self.shown

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.asked.append(scheme)

    def unsetColorScheme(self) -> None:
        self.asked.append(None)

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.shown = scheme
        self.colorSchemeChanged.emit(scheme)


def scheme_of(system: Any, choice: SchemeChoice = SchemeChoice.SYSTEM) -> tuple[Scheme, list[bool]]:
    scheme = Scheme(system, choice)
    told: list[bool] = []
    scheme.changed.connect(lambda: told.append(scheme.dark))
    return scheme, told


def test_it_follows_the_system(qapp: QApplication) -> None:
    system = System(Qt.ColorScheme.Light)
    scheme, told = scheme_of(system)
    system.turn(Qt.ColorScheme.Dark)
    system.turn(Qt.ColorScheme.Dark)
    system.turn(Qt.ColorScheme.Light)
    assert told == [True, False]
    assert not scheme.dark


def test_an_unknown_system_is_light(qapp: QApplication) -> None:
    assert not scheme_of(System(Qt.ColorScheme.Unknown))[0].dark


@pytest.mark.parametrize(("choice", "dark"), [(SchemeChoice.LIGHT, False), (SchemeChoice.DARK, True)])
def test_a_choice_overrides_the_system(qapp: QApplication, choice: SchemeChoice, dark: bool) -> None:
    system = System(Qt.ColorScheme.Light if dark else Qt.ColorScheme.Dark)
    scheme, told = scheme_of(system, choice)
    assert scheme.dark is dark
    system.turn(Qt.ColorScheme.Dark)
    system.turn(Qt.ColorScheme.Light)
    assert told == []
    assert system.asked == [Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light]


def test_going_back_to_the_system_takes_what_it_shows_now(qapp: QApplication) -> None:
    system = System(Qt.ColorScheme.Dark)
    scheme, told = scheme_of(system, SchemeChoice.LIGHT)
    scheme.choose(SchemeChoice.SYSTEM)
    assert told == [True]
    assert scheme.choice is SchemeChoice.SYSTEM
    assert system.asked[-1] is None


def test_it_works_with_the_hints_of_qt(qapp: QApplication, qtbot: QtBot) -> None:
    scheme = Scheme(qapp.styleHints(), SchemeChoice.LIGHT)
    with qtbot.waitSignal(scheme.changed):
        scheme.choose(SchemeChoice.DARK)
    assert scheme.dark
    scheme.choose(SchemeChoice.SYSTEM)
