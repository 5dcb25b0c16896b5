"""What a person can mend when signing in fails: the part of the form that an error is about."""

from __future__ import annotations

from enum import StrEnum

from joptic_desktop.api import sentences
from joptic_desktop.api.observed import Failure
from joptic_desktop.api.origins import origin_of
from joptic_desktop.errors import BadAnswer, InvalidInput, JOpticError, Refused, ServiceError, SignInNeeded

_UNVERIFIED = "verif"
_BY_SENTENCE: dict[str, str] = {
    sentences.FAILURES[Failure.CERTIFICATE]: "certificate",
    sentences.FAILURES[Failure.PROXY]: "proxy",
    sentences.MOVED: "accounts",
    sentences.WRONG_ADDRESS: "accounts",
    sentences.PORTAL: "accounts",
    sentences.PAGE: "accounts",
}


class Blame(StrEnum):
    """What an error is about; `UNVERIFIED` is an e-mail that its owner never confirmed, `NOBODY` the line."""

    EMAIL = "email"
    PASSWORD = "password"  # noqa: S105  - the name of a field
    UNVERIFIED = "unverified"
    ACCOUNTS = "accounts"
    PROXY = "proxy"
    CERTIFICATE = "certificate"
    NOBODY = "nobody"


def blame_of(error: JOpticError) -> Blame:
    """Return what an error of signing in is about."""
    match error:
        case SignInNeeded(words=words) if _UNVERIFIED in words.casefold():
            return Blame.UNVERIFIED
        case SignInNeeded():
            return Blame.PASSWORD
        case Refused():
            return Blame.EMAIL
        case BadAnswer():
            return Blame.ACCOUNTS
        case ServiceError():
            return Blame(_BY_SENTENCE.get(str(error), Blame.NOBODY))
    return Blame.NOBODY


def has_email_shape(text: str) -> bool:
    """Tell whether a text may be the e-mail of an account: something on both sides of an `@`."""
    name, _, host = text.partition("@")
    return bool(name and host)


def fault_of_address(address: str) -> str:
    """Return why an address of a service cannot be used, "" for one that can."""
    try:
        origin_of(address)
    except InvalidInput as error:
        return error.sentence
    return ""
