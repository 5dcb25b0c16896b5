"""The viewport of what scrolls, made here rather than by Qt."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(area: QAbstractScrollArea, role: QPalette.ColorRole = QPalette.ColorRole.Base) -> None:
    """Give an area a viewport on the ground of a role, as Qt's own one is, before anything is asked of it.

    The first widget of Qt's making that reaches Python has PySide build a type for each kind of widget there is, to
    learn which of them it may be: 10 ms of a start.
    """
    viewport = QWidget()
    viewport.setBackgroundRole(role)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
