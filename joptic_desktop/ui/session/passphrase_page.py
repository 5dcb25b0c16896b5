"""The passphrase that opens this computer's files, where no key ring of the system keeps their key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.passphrases import LEAST_LETTERS, Strength, strength
from joptic_desktop.services.keys import KeyWays
from joptic_desktop.ui.language.language import Language, LanguageChoice
from joptic_desktop.ui.session.language_menu import LanguageMenu
from joptic_desktop.ui.session.secret_page import SecretPage
from joptic_desktop.ui.session.start_field import SecretField
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import link
from joptic_desktop.ui.widgets.field import Tone

translate = QCoreApplication.translate
_CORNER = 24


class PassphrasePage(SecretPage):
    """Chooses the passphrase of a new profile (no `ways`), or asks for what an existing profile is opened by.

    `reason` is a sentence that says why a passphrase is asked for. `given` carries it exactly as typed, or the
    recovery code in its place; the page is busy until `show_problem`, or until it is taken away. What was typed stays.

    The page of a new profile is the first that a person may see: with a `language` it lets another be chosen, and
    `language_chosen` carries that `LanguageChoice`.
    """

    given = Signal(str)
    language_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        ways: KeyWays | None,
        *,
        reason: str = "",
        language: Language | None = None,
        parent: QWidget | None = None,
    ) -> None:
        button = translate("PassphrasePage", "Lock and go on") if ways is None else translate("PassphrasePage", "Open")
        super().__init__(theme, button=button, quit_words=translate("PassphrasePage", "Quit"), parent=parent)
        self._ways = ways
        self._is_new = ways is None
        self._asks_code = ways is not None and not ways.passphrase
        self._given_reason = reason
        self._judged_code = self._asks_code
        self.first = SecretField(theme, self.tr("Passphrase"), icon="lock")
        self.again = SecretField(theme, self.tr("The same once more"), icon="lock")
        self.other_button = link(theme, "")
        self._fill((self.first, self.again), (self.other_button,))
        self.other_button.setVisible(ways is not None and ways.passphrase and ways.recovery)
        self.again.setVisible(self._is_new)
        self._say_what()
        self._say_strength()
        self.setFocusProxy(self.first.edit)
        self.first.edited.connect(self._say_strength)
        self.other_button.clicked.connect(self._ask_other)
        self.language = LanguageMenu(theme, language, self) if language is not None and self._is_new else None
        if self.language is not None:
            self.language.chosen.connect(self._choose_language)

    @property
    def typed(self) -> tuple[str, str]:
        """What stands in both fields."""
        return self.first.text(), self.again.text()

    def take_over(self, typed: tuple[str, str]) -> None:
        """Go on with what was typed on the page of another language."""
        for field, text in zip((self.first, self.again), typed, strict=True):
            field.set_text(text)
        self._say_strength()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice of the language into the upper corner at the end."""
        super().resizeEvent(event)
        if self.language is not None:
            size, gap = self.language.sizeHint(), self._theme.px(_CORNER)
            from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = gap if from_right else self.width() - size.width() - gap
            self.language.setGeometry(QRect(QPoint(x, gap), size))

    @property
    def asks_code(self) -> bool:
        """Whether the recovery code is asked for."""
        return self._asks_code

    def ask(self, *, code: bool) -> None:
        """Ask for the recovery code or the passphrase; what was typed for the other goes."""
        self._asks_code = code
        self.first.set_text("")
        self.first.clear_message()
        self._say_what()
        self.first.edit.setFocus()

    @property
    def is_new(self) -> bool:
        """Whether a passphrase is chosen, not asked for."""
        return self._is_new

    @property
    def reason(self) -> str:
        """Why a passphrase is needed, as the page says it."""
        return self._sentence.text()

    def show_problem(self, sentence: str) -> None:
        """Say that what was typed did not open the files, or why it could not be kept."""
        self._set_busy(busy=False)
        said = self.tr("This recovery code does not open the profile.") if self._judged_code else sentence
        self.first.show_message(said, Tone.RED)
        self.first.edit.setFocus()
        if self._take_judged(self.first):
            self.first.edit.selectAll()

    def _submit(self) -> None:
        if not self.button.isEnabled():
            return
        typed = self.first.text()
        wrong = self._first_fault(typed)
        if wrong:
            self._complain(self.first, wrong)
        elif self._is_new and self.again.text() != typed:
            self._complain(self.again, self._again_fault())
        else:
            self._set_busy(busy=True)
            self._judged_code = self._asks_code
            self._await_judgement(self.first)
            self.given.emit(typed)

    def _first_fault(self, typed: str) -> str:
        if not typed:
            return self.tr("Write the recovery code.") if self._asks_code else self.tr("Write the passphrase.")
        if self._is_new and strength(typed) is Strength.SHORT:
            return self.tr("Too short: {count} letters or more.").format(count=LEAST_LETTERS)
        return ""

    def _again_fault(self) -> str:
        if not self.again.text():
            return self.tr("Write it once more, so that no slip locks you out.")
        return self.tr("The two are not the same.")

    def _say_strength(self) -> None:
        if not self._is_new:
            return
        word, tone = {
            Strength.EMPTY: (self._rule(), Tone.HINT),
            Strength.SHORT: (self._rule(), Tone.HINT),
            Strength.WEAK: (self.tr("Easy to guess: add a few words"), Tone.AMBER),
            Strength.FAIR: (self.tr("Fair"), Tone.HINT),
            Strength.STRONG: (self.tr("Strong"), Tone.OK),
        }[strength(self.first.text())]
        self.first.show_message(word, tone)

    def _rule(self) -> str:
        return self.tr("{count} letters or more; a few words are easy to keep in mind").format(count=LEAST_LETTERS)

    def _set_busy(self, *, busy: bool) -> None:
        words = self.tr("Locking the files…") if self._is_new else self.tr("Opening the files…")
        self.busy.say(words if busy else "")
        self.button.setEnabled(not busy)
        for field in (self.first, self.again):
            field.edit.setReadOnly(busy and self._is_new)
        if busy:
            self.first.clear_message()
            self.again.clear_message()

    def _say_what(self) -> None:
        code = self._asks_code
        asked = self.tr("Enter the recovery code") if code else self.tr("Enter the passphrase")
        self._title.setText(self.tr("Choose a passphrase") if self._is_new else asked)
        self._sentence.setText(self._why())
        self.first.set_label(self.tr("Recovery code") if code else self.tr("Passphrase"))
        self.first.show_plain(plain=code)
        self.other_button.setText(self.tr("Use the passphrase") if code else self.tr("Use the recovery code"))
        self.other_button.setAccessibleName(self.other_button.words())

    def _choose_language(self, choice: LanguageChoice) -> None:
        if self.button.isEnabled():  # else the files are being locked already
            self.language_chosen.emit(choice)

    def _ask_other(self) -> None:
        self.ask(code=not self._asks_code)

    def _why(self) -> str:
        if self._asks_code:
            return self.tr("It was written on paper when it was made: six groups of five letters and digits.")
        if self._is_new:
            words = self.tr(
                "The passphrase locks the customers kept on this computer. Nobody can bring it back: "
                "without it, work that was not sent yet cannot be read."
            )
        else:
            words = self.tr("The passphrase opens the customers kept on this computer.")
        return f"{self._given_reason}\n{words}" if self._given_reason else words
