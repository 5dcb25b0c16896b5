"""One amber line under a field: somebody else may be the same person. It warns and never blocks."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from joptic_desktop.services.views import Duplicate
from joptic_desktop.ui.customer_form.quiet_link import QuietLink
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import MessageLine, Tone
from joptic_desktop.ui.widgets.ground import Ground


class Likeness(Enum):
    """What two records have in common."""

    EMAIL = "email"
    PHONE = "phone"
    PERSON = "person"


class DuplicateWarning(Ground):
    """Lies over the message line of a row. `open_existing` carries the uid of the other customer."""

    open_existing = Signal(str)

    def __init__(self, theme: Theme, likeness: Likeness, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        self._likeness = likeness
        self._uid = ""
        self.line = MessageLine(theme)
        self.link = QuietLink(theme, self.tr("Open existing"), "accent", FontRole.SMALL_STRONG)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self.line, 1)
        row.addWidget(self.link)
        self.link.clicked.connect(self._open)
        self.hide()

    def show_duplicates(self, found: tuple[Duplicate, ...]) -> None:
        """Warn of the first of them, or of nobody."""
        self.setVisible(bool(found))
        if not found:
            return
        first = found[0]
        self._uid = first.uid
        sentence = sentence_of(self._likeness, first.name)
        self.line.show_message(sentence, Tone.AMBER)
        self.link.setAccessibleName(self.tr("Open {name}").format(name=first.name))

    def _open(self) -> None:
        self.open_existing.emit(self._uid)


def sentence_of(likeness: Likeness, name: str) -> str:
    """Return what is said of the other customer."""
    sentences = {
        Likeness.EMAIL: QCoreApplication.translate("CustomerForm", "{name} has this e-mail"),
        Likeness.PHONE: QCoreApplication.translate("CustomerForm", "{name} has this phone"),
        Likeness.PERSON: QCoreApplication.translate("CustomerForm", "Same name and birth date as {name}"),
    }
    return sentences[likeness].format(name=isolate(name))
