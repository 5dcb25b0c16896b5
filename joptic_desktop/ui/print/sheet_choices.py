"""What a person chooses of a sheet: which one, on which paper, in which language. Preview and settings share it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage
from joptic_desktop.ui.language.screens import screens_language
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.choice import Choice
from joptic_desktop.ui.widgets.field import LabelledInput
from joptic_desktop.ui.widgets.segmented import Segmented

translate = QCoreApplication.translate
# each language is called by its own name, wherever it is offered
LANGUAGE_NAMES = {
    SheetLanguage.ENGLISH: "English",
    SheetLanguage.FRENCH: "Français",
    SheetLanguage.ARABIC: "العربية",
}


def kind_name(kind: SheetKind) -> str:
    """Return a sheet's name in the language of the interface."""
    match kind:
        case SheetKind.PRESCRIPTION:
            return translate("Print", "Prescription")
        case SheetKind.WORKSHOP:
            return translate("Print", "Workshop slip")
        case SheetKind.CUSTOMER:
            return translate("Print", "Customer sheet")
        case SheetKind.READ_BACK:
            return translate("Print", "Read-back sheet")


class SheetChoices(QWidget):
    """Three inputs one under the other; ``changed`` fires at each choice of the person.

    With `may_follow` the language may be left to the screens.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        kinds: Sequence[SheetKind] = tuple(SheetKind),
        parent: QWidget | None = None,
        *,
        may_follow: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kind = Choice(theme, translate("Print", "Sheet"))
        for kind in kinds:
            self._kind.addItem(kind_name(kind), kind)
        papers = [(paper, paper.value) for paper in Paper]
        self._paper = Segmented(theme, papers, translate("Print", "Paper"))
        as_screens = [(None, translate("Print", "As the screens"))] if may_follow else []
        languages = [*as_screens, *LANGUAGE_NAMES.items()]
        self._language = Segmented(theme, languages, translate("Print", "Language"))
        self._of_language = LabelledInput(theme, translate("Print", "Language of the sheet"), self._language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(LabelledInput(theme, translate("Print", "Sheet"), self._kind))
        column.addWidget(LabelledInput(theme, translate("Print", "Paper"), self._paper))
        column.addWidget(self._of_language)  # the last one: what is said under it leans on no other label
        self._kind.activated.connect(self._tell)
        self._paper.chosen.connect(self._tell)
        self._language.chosen.connect(self._tell)

    @property
    def kind(self) -> SheetKind:
        """The sheet chosen."""
        return SheetKind(self._kind.currentData())

    @property
    def paper(self) -> Paper:
        """The paper chosen."""
        return Paper(str(self._paper.value()))

    @property
    def chosen_language(self) -> SheetLanguage | None:
        """The language chosen; None where it is left to the screens."""
        chosen = self._language.value()
        return None if chosen is None else SheetLanguage(str(chosen))

    @property
    def language(self) -> SheetLanguage:
        """The language that sheets come in."""
        return self.chosen_language or screens_language()

    def say_of_language(self, sentence: str) -> None:
        """Say where the language that is shown at first comes from."""
        self._of_language.show_message(sentence)

    def show_choice(self, kind: SheetKind, language: SheetLanguage | None, paper: Paper) -> None:
        """Show a choice without telling ``changed``."""
        self._kind.setCurrentIndex(max(0, self._kind.findData(kind)))
        self._language.set_value(language)
        self._paper.set_value(paper)

    def _tell(self, _value: object) -> None:
        self.changed.emit()
