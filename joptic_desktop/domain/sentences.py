"""Sentences that are written in English below the screens and read there in the language of whoever sits at them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Self

# characters of a kept text that may hold a sentence; finding its values takes the square of the length
LONGEST = 5_000


class Sentence(str):
    """An English text that knows the `template` and the `values` it was made of.

    It is a `str` like any other: logs, files and the command line hold it in English. A screen says the template in its
    own language and fills the values in again. Whoever adds to it or cuts it has a plain text.
    """

    __slots__ = ("template", "values")
    template: str
    values: tuple[object, ...]

    def __new__(cls, template: str, values: tuple[object, ...] = ()) -> Self:
        """Fill `{0}`, `{1}` … of a template; one without values is its own text."""
        made = super().__new__(cls, str.format(template, *values) if values else template)
        made.template = str(template)
        made.values = values
        return made

    def format(self, *values: object) -> Sentence:  # type: ignore[override]  # by position alone: a text names no values
        """Return the sentence with its values; numbers stay numbers until a screen writes them."""
        return Sentence(self.template, values)


def tr(text: str) -> Sentence:
    """Mark a text for the translation tool, which knows this name, and return it as a sentence."""
    return Sentence(text)


def recalled(text: str, templates: Iterable[str]) -> str:
    """Return a text that was kept as plain English as the sentence it was, if it was made of one of the templates.

    One longer than `LONGEST` stays as it is.
    """
    if len(text) > LONGEST:
        return text
    for template in templates:
        parts = re.split(r"\{\d\}", template)
        if found := re.fullmatch("(.*)".join(map(re.escape, parts)), text, re.DOTALL):
            return Sentence(template, found.groups())
    return text
