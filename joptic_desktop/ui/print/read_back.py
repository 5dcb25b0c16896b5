"""A prescription as plain sentences for the customer to confirm: signs are words, so that nobody mistakes them.

What is not settled is said to be so: a sign to be given, a value that cannot be read, an axis that is missing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from joptic_desktop.domain.powers import Reading, judge, show_power
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Fault, Level, Measure, Place
from joptic_desktop.ui.print.catalogue import Word
from joptic_desktop.ui.print.sheet import Sentence, Sentences
from joptic_desktop.ui.print.tongue import Tongue

_EYES = {Side.RIGHT: Word.SAY_RIGHT, Side.LEFT: Word.SAY_LEFT}
_DISTANCES = {
    Distance.DISTANCE: Word.SAY_FAR,
    Distance.INTERMEDIATE: Word.SAY_MIDDLE,
    Distance.NEAR: Word.SAY_NEAR,
}
_SIGN = {Fault.SIGN, Fault.SIGN_NEAR}
# stand around what matters most until the sentence is complete
_BEGIN, _END = "\x02", "\x03"


@dataclass(frozen=True, slots=True)
class _Said:
    """A part of a sentence; `open` when it is not settled."""

    text: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class ReadBack:
    """Speaks what stands in the cells, saved or typed."""

    entry: RxEntry
    tongue: Tongue

    def paragraphs(self) -> tuple[Sentences, ...]:
        """Return the sentences of each distance that holds anything, and those of the addition."""
        spoken = [
            Sentences(tuple(self._eye(distance, side) for side in Side))
            for distance in Distance
            if any(not self._cell(distance, side, m).is_empty for side in Side for m in Measure)
        ]
        additions = tuple(
            self._addition(side, add)
            for side in Side
            if (add := self.entry.addition(side).value) is not None and self._is_valid(side)
        )
        return (*spoken, Sentences(additions)) if additions else tuple(spoken)

    def _is_valid(self, side: Side) -> bool:
        """Tell whether an addition can be spoken of: none follows from a value that cannot be right."""
        ends = (Distance.DISTANCE, Distance.NEAR)
        return not any(_is_refused(m, self._cell(distance, side, m)) for distance in ends for m in Measure)

    def _eye(self, distance: Distance, side: Side) -> Sentence:
        said = self._values(distance, side)
        text = self.tongue.say(
            Word.SAY_EYE,
            eye=self.tongue.say(_EYES[side]),
            distance=self.tongue.say(_DISTANCES[distance]),
            values=said.text,
        )
        return _sentence(text, is_open=said.open)

    def _addition(self, side: Side, add: Decimal) -> Sentence:
        values = self._power(add).text
        return _sentence(self.tongue.say(Word.SAY_ADDITION, eye=self.tongue.say(_EYES[side]), values=values))

    def _values(self, distance: Distance, side: Side) -> _Said:
        sphere, cylinder, axis = (self._cell(distance, side, measure) for measure in Measure)
        if sphere.is_empty and cylinder.is_empty and axis.is_empty:
            return _Said(self.tongue.say(Word.SAY_NOTHING), open=True)
        if sphere.is_empty:
            first = _Said(self.tongue.say(Word.SAY_NO_SPHERE), open=True)
        else:
            first = self._spoken(Measure.SPHERE, sphere)
        if cylinder.is_empty or cylinder.value == 0:
            return replace(first, text=self.tongue.say(Word.SAY_NO_CYLINDER, sphere=first.text))
        second = self._spoken(Measure.CYLINDER, cylinder)
        third = self._axis(axis)
        word = Word.SAY_CYLINDER
        if third.open:
            word = Word.SAY_NO_AXIS if axis.is_empty else Word.SAY_BAD_AXIS
        text = self.tongue.say(word, sphere=first.text, cylinder=second.text, axis=third.text)
        return _Said(text, first.open or second.open or third.open)

    def _spoken(self, measure: Measure, reading: Reading) -> _Said:
        if reading.value is None or _is_refused(measure, reading):
            return self._unread(reading)
        if any(finding.fault in _SIGN for finding in reading.findings):
            size = self._figures(show_power(abs(reading.value), self.tongue.mark).lstrip("+"))
            return _Said(_strong(self.tongue.say(Word.SAY_UNSIGNED, power=size)), open=True)
        return self._power(reading.value)

    def _power(self, value: Decimal) -> _Said:
        if not value:
            return _Said(_strong(self.tongue.say(Word.SAY_ZERO)))
        size = self._figures(show_power(abs(value), self.tongue.mark).lstrip("+"))
        word = Word.SAY_MINUS if value < 0 else Word.SAY_PLUS
        return _Said(_strong(self.tongue.say(word, power=size)))

    def _axis(self, reading: Reading) -> _Said:
        if reading.is_empty:
            return _Said("", open=True)
        if reading.value is None or not 0 <= reading.value <= 180:
            return self._unread(reading)
        return _Said(_strong(self._figures(str(int(reading.value) or 180))))

    def _unread(self, reading: Reading) -> _Said:
        text = self.tongue.foreign(reading.text)
        return _Said(_strong(self.tongue.say(Word.SAY_UNREAD, text=text)), open=True)

    def _figures(self, text: str) -> str:
        return self.tongue.figures(text)

    def _cell(self, distance: Distance, side: Side, measure: Measure) -> Reading:
        return self.entry.cell(Place(distance, side, measure))


def _is_refused(measure: Measure, reading: Reading) -> bool:
    found = judge(measure, reading.value) if reading.value is not None else ()
    return any(finding.level is Level.BLOCK for finding in found)


def _strong(text: str) -> str:
    return f"{_BEGIN}{text}{_END}"


def _sentence(text: str, *, is_open: bool = False) -> Sentence:
    """Return the sentence without its inner marks, and where they stood."""
    parts, spans, begun = [], [], 0
    length = 0
    for letter in text:
        if letter == _BEGIN:
            begun = length
        elif letter == _END:
            spans.append((begun, length - begun))
        else:
            parts.append(letter)
            length += 1
    return Sentence("".join(parts), tuple(spans), is_open)
