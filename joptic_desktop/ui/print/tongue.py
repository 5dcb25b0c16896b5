"""Numbers, dates and foreign text as a sheet of one language writes them, always in their own order."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from joptic_desktop.domain.birth_dates import age_on
from joptic_desktop.domain.powers import show_derived, show_power
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.shop_details import SheetLanguage
from joptic_desktop.ui.print.catalogue import Word, words
from joptic_desktop.ui.theme.script import isolate, ltr

NOTHING = "—"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BREAKS = dict.fromkeys(map(ord, "\n\r\t\v\f\x85\u2028\u2029"), " ")
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_JOINERS = "\u200c\u200d"
_LETTERS = {Side.RIGHT: Word.RIGHT_LETTERS, Side.LEFT: Word.LEFT_LETTERS}
_EYES = {Side.RIGHT: Word.RIGHT, Side.LEFT: Word.LEFT}
_DISTANCES = {
    Distance.DISTANCE: (Word.FAR_LETTERS, Word.FAR),
    Distance.INTERMEDIATE: (Word.MIDDLE_LETTERS, Word.MIDDLE),
    Distance.NEAR: (Word.NEAR_LETTERS, Word.NEAR),
}


def plain(text: str) -> str:
    """Return foreign text on one line, without control characters and marks that would turn its order round."""
    flat = text.translate(_BREAKS)
    if flat.isascii() and flat.isprintable():
        return " ".join(flat.split())
    seen = (letter for letter in flat if letter in _JOINERS or unicodedata.category(letter) not in _UNSEEN)
    return " ".join("".join(seen).split())


@dataclass(frozen=True, slots=True)
class Tongue:
    """Writes for one language."""

    language: SheetLanguage

    def say(self, word: Word, /, **values: str) -> str:
        """Return one thing of the catalogue."""
        return words(self.language, word, **values)

    @property
    def mark(self) -> str:
        """The decimal mark."""
        return self.language.decimal_mark

    def figures(self, text: str) -> str:
        """Return figures, signs and letters of the trade in their order, whatever stands around them."""
        return ltr(text) if self.language.from_right else text

    def foreign(self, text: str) -> str:
        """Return text that somebody typed, as plain text whose direction is its own."""
        clean = plain(text)
        return isolate(clean) if clean else ""

    def power(self, value: Decimal) -> str:
        """Return a power: its sign and two decimals, an eighth cut."""
        return self.figures(show_power(value, self.mark))

    def derived(self, value: Decimal) -> str:
        """Return a calculated power, rounded half away from zero."""
        return self.figures(show_derived(value, self.mark))

    def degrees(self, axis: int | Decimal) -> str:
        """Return an axis with its sign."""
        return self.figures(f"{axis}°")

    def day(self, day: date) -> str:
        """Return a date; in English the month is a word, as nobody agrees on the order there."""
        if self.language is SheetLanguage.ENGLISH:
            return f"{day.day} {_MONTHS[day.month - 1]} {day.year:04}"
        return self.figures(f"{day.day:02}/{day.month:02}/{day.year:04}")

    def moment(self, moment: datetime) -> str:
        """Return a date and its time of day."""
        return self.figures(f"{without_marks(self.day(moment.date()))} {moment.hour:02}:{moment.minute:02}")

    def born(self, born: date, today: date) -> str:
        """Return a birth date with the age."""
        return self.say(Word.WITH_AGE, date=self.day(born), age=self.years(max(0, age_on(born, today))))

    def years(self, count: int) -> str:
        """Return an age in years."""
        return self.say(_years_word(count), years=str(count))

    def letters(self, side: Side) -> str:
        """Return the letters of an eye."""
        return self.figures(self.say(_LETTERS[side]))

    def eye(self, side: Side) -> str:
        """Return the name of an eye."""
        return self.say(_EYES[side])

    def distance_letters(self, distance: Distance) -> str:
        """Return the short name of a distance."""
        return self.say(_DISTANCES[distance][0])

    def distance(self, distance: Distance) -> str:
        """Return the name of a distance."""
        return self.say(_DISTANCES[distance][1])


def without_marks(text: str) -> str:
    """Return a text without the marks that isolate it."""
    return text.strip("\u2066\u2068\u2069")


def _years_word(count: int) -> Word:
    if count in (0, 1, 2):
        return (Word.YEARS_NONE, Word.YEARS_ONE, Word.YEARS_TWO)[count]
    return Word.YEARS_FEW if 3 <= count % 100 <= 10 else Word.YEARS_MANY
