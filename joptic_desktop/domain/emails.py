"""E-mail addresses: what the service would refuse, and the stand-in of a customer who has none."""

from __future__ import annotations

import re
from enum import StrEnum

from joptic_desktop.domain.folding import trim

LONGEST = 254
_LONGEST_LOCAL = 64
_WALK_IN = "walkin+"
_LOCAL = re.compile(r"[^\s\x00-\x1f\x7f-\x9f\u202d\u202e@\"(),:;<>\[\\\]]+\Z")
_LABEL = re.compile(r"[^\W_](?:[^\W_]|-){0,61}[^\W_]\Z|[^\W_]\Z")


class EmailFault(StrEnum):
    """Why a text cannot be a customer's e-mail."""

    EMPTY = "empty"
    SHAPE = "shape"
    TOO_LONG = "too_long"


def email_fault(text: str) -> EmailFault | None:
    """Return what is wrong with an e-mail, judged after trimming; None when it has the shape of one.

    Letters of any script pass: whether the mailbox exists is not for a form to say.
    """
    text = trim(text)
    if not text:
        return EmailFault.EMPTY
    if len(text) > LONGEST:
        return EmailFault.TOO_LONG
    local, at, domain = text.rpartition("@")
    if not at or not is_domain(domain) or not _is_local_part(local):
        return EmailFault.SHAPE
    return None


def is_domain(text: str) -> bool:
    """Tell whether a text may stand behind the `@`: labels joined by dots, the last one not a number."""
    labels = text.split(".")
    return len(labels) > 1 and len(labels[-1]) > 1 and not labels[-1].isdigit() and all(map(_LABEL.match, labels))


def walk_in_email(domain: str, token: str) -> str:
    """Return the address sent for a customer without e-mail: `walkin+<token>@<the shop's domain>`.

    The contract asks for an e-mail that is unique in the store; nobody ever writes to this one.
    """
    return f"{_WALK_IN}{token}@{domain}"


def is_walk_in(email: str) -> bool:
    """Tell whether an e-mail is the stand-in of a customer who has none; screens hide it."""
    local, _, domain = trim(email).rpartition("@")
    return local.casefold().startswith(_WALK_IN) and len(local) > len(_WALK_IN) and is_domain(domain)


def _is_local_part(local: str) -> bool:
    dots_are_inside = not local.startswith(".") and not local.endswith(".") and ".." not in local
    return len(local) <= _LONGEST_LOCAL and dots_are_inside and _LOCAL.match(local) is not None
