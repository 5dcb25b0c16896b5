"""How one service deals with what its contract leaves open: every position of every assumption is somebody's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Parts(StrEnum):
    """What a PUT does to the address and the prescription it names."""

    MERGES = "merges"
    REPLACES = "replaces"


class Bulk(StrEnum):
    """What becomes of a DELETE with a body."""

    WORKS = "works"
    LOSES_BODY = "loses the body"
    SKIPS = "skips some"


class Clearing(StrEnum):
    """What becomes of the empty texts of an eye that is taken back."""

    TAKEN = "taken"
    IGNORED = "ignored"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Manner:
    """One service's ways.

    `latest` is the time in seconds within which it ends a request after our last byte (A1); `constraint` keeps e-mails
    unique by the database, else by a look before the insert (A2); `ties` cuts stamps to whole seconds and orders equal
    ones by chance (A4, A6); `frees` gives the e-mail of a deleted row free (A5). `largest` is the size in bytes of
    files that it takes, `page_cap` the longest page that it gives. `limited` counts requests a minute and answers 429,
    `tells` says so in headers. `names_are_emails` lets a search find an e-mail, `tidies` stores it in small letters,
    `stamps_parts` moves `updatedAt` with a prescription, `answers_beyond` gives an empty page after the last instead of
    404.
    """

    latest: float = 20.0
    constraint: bool = True
    ties: bool = False
    frees: bool = True
    skew: float = 0.0
    parts: Parts = Parts.MERGES
    bulk: Bulk = Bulk.WORKS
    clearing: Clearing = Clearing.TAKEN
    largest: int | None = None
    page_cap: int = 100
    limited: bool = False
    tells: bool = False
    names_are_emails: bool = True
    tidies: bool = False
    stamps_parts: bool = True
    answers_beyond: bool = True
