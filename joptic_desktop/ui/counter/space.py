"""Room between blocks that follows the text scale."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.ui.theme.theme import Theme


class Space(QWidget):
    """An empty strip ``height`` pixels high at 100 %."""

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
