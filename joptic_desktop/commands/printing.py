"""What a command writes: data and ids to standard output, sentences to standard error."""

from __future__ import annotations

import json
import sys

# these two join and part Arabic letters; every other invisible character may only mislead
_JOINERS = frozenset("\u200c\u200d")


def say(text: str) -> None:
    """Write one line to standard output, at once: what it tells of is durable."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def complain(sentence: str) -> None:
    """Write one sentence to standard error."""
    sys.stderr.write(f"{sentence}\n")


def document(value: object) -> None:
    """Write one JSON document to standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def plain(text: str) -> str:
    """Return foreign text as a terminal may show it: one line, no control or direction characters."""
    return "".join(c if c.isprintable() or c in _JOINERS else " " for c in text)


def shortened(text: str, longest: int = 80) -> str:
    """Return a text for a sentence: one that is longer would bury the sentence."""
    return text if len(text) <= longest else f"{text[:longest]}…"


def columns(*texts: str) -> str:
    """Return one line of a table, its parts plain and set apart by a tab."""
    return "\t".join(plain(text) for text in texts)
