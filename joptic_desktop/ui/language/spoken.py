"""What the layers below say, in the language of the screens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.domain.sentences import Sentence
from joptic_desktop.errors import InvalidInput, JOpticError
from joptic_desktop.ui.counter.number_words import count_text
from joptic_desktop.ui.language.lists import listed_apart
from joptic_desktop.ui.theme.script import has_arabic, isolate

# below the screens sentences are marked by `tr` alone, which names no context
_CONTEXT = ""


def said(error: JOpticError) -> str:
    """Return the sentence of an error; of several faults all, one after the other."""
    if isinstance(error, InvalidInput):
        return listed_apart(map(spoken, error.faults))
    return spoken(error.sentence)


def spoken(text: str) -> str:
    """Return a sentence from below in the language of the screens; words that nobody marked stay as they are."""
    whole = _translated(text) if text else ""
    if whole != text or not text:
        return whole
    sentence = text if isinstance(text, Sentence) and text.values else _kept(text)
    if not isinstance(sentence, Sentence) or not sentence.values:
        return whole
    template = _translated(sentence.template)
    values = map(_value, sentence.values)
    return template.format(*(map(isolate, values) if has_arabic(template) else values))


def _kept(text: str) -> str:
    # it knows what sends, which no start waits for
    from joptic_desktop.services.kept_sentences import kept_sentence

    return kept_sentence(text)


def _translated(text: str) -> str:
    # Qt's way through its own texts loses what no sentence holds: a mark of byte order, NUL
    return QCoreApplication.translate(_CONTEXT, str(text)) if text.isprintable() else text


def _value(value: object) -> str:
    if isinstance(value, int):
        return count_text(value, QLocale())
    if isinstance(value, float):
        return QLocale().toString(value, "f", 1)
    return _translated(str(value)) if not isinstance(value, Sentence) else spoken(value)
