"""One application, and a look of its own for each test that asks for one."""

from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.theme.icons import Icons
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.at_end import at_end, pytest_runtest_call

__all__ = ["at_end", "pytest_runtest_call"]

_icons = cache(Icons)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light look, applied to the application; text at 100 %, left to right."""
    look = Theme(qapp.styleHints(), SchemeChoice.LIGHT)
    look.icons = _icons()  # the same drawings in every look
    look.apply(qapp)
    yield look
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _delete_windows(qapp)


def _delete_windows(app: QApplication) -> None:
    """Delete what a test left open: each next look would dress it, and that costs more than all the rest."""
    for window in app.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    """Lay windows out from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
