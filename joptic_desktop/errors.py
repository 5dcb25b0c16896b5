"""Every error this program knows, as one tree. Each carries a sentence for the person at the counter.

JOpticError
├── ServiceError            the service or the way to it; raised by `api`
│   ├── Unreachable         no connection, no name, no certificate, a foreign page in between
│   ├── InDoubt             sent, but nobody can tell whether it was carried out
│   ├── SignInNeeded        the token is missing, wrong or over
│   ├── Forbidden           signed in, but not allowed for this store
│   ├── NotFound            no such customer in this store
│   ├── Clash               the e-mail is in use
│   ├── Refused             the service does not accept the data
│   ├── TooLarge            the service does not accept a file of that size
│   ├── TooMany             the service asks to wait
│   └── BadAnswer           the answer is not what the contract says
├── StoreError              the encrypted files on this computer; raised by `storage`
│   ├── KeyMissing          no way to the key: no key ring, no passphrase
│   ├── KeyWrong            the key or passphrase does not open the files
│   ├── StoreDamaged        a file is damaged or not ours
│   ├── StoreNewer          written by a newer version of the program
│   ├── StoreFull           the disk refuses to write
│   ├── StoreClosed         the file was closed while somebody still read it
│   └── ProfileInUse        another window works with this profile
└── InvalidInput            what a person gave cannot be used as it is
"""

from __future__ import annotations

from enum import Enum


class JOpticError(Exception):
    """Base of every known error; `str()` of it is its sentence in English."""

    @property
    def sentence(self) -> str:
        """The sentence as it was given: one that a screen can say in its own language, or plain text."""
        return self.args[0] if self.args else ""


class ServiceError(JOpticError):
    """The service, or the way to it. `words` is what the service itself said, cut and plain."""

    def __init__(self, sentence: str, *, words: str = "", status: int | None = None) -> None:
        super().__init__(sentence)
        self.words = words
        self.status = status


class Unreachable(ServiceError):
    """No line to the service; `portal` when a foreign page answered in its place.

    `retry_after` are the seconds that a service which fails asks to wait, None where it asks for nothing.
    """

    def __init__(
        self,
        sentence: str,
        *,
        words: str = "",
        status: int | None = None,
        portal: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(sentence, words=words, status=status)
        self.portal = portal
        self.retry_after = retry_after


class InDoubt(ServiceError):
    """A write was sent and nobody can tell whether it was carried out."""


class SignInNeeded(ServiceError):
    """The token is missing, wrong or over."""


class Forbidden(ServiceError):
    """Signed in, but this account may not do that in this store."""


class NotFound(ServiceError):
    """The store has no such customer."""


class Clash(ServiceError):
    """The e-mail is in use in this store."""


class Refused(ServiceError):
    """The service does not accept the data; `fields` maps the contract's field names to its words."""

    def __init__(
        self,
        sentence: str,
        *,
        words: str = "",
        status: int | None = None,
        fields: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(sentence, words=words, status=status)
        self.fields = fields


class TooLarge(ServiceError):
    """The service does not accept an upload of that size."""


class TooMany(ServiceError):
    """The service asks to wait `retry_after` seconds."""

    def __init__(self, sentence: str, *, retry_after: float, words: str = "", status: int | None = 429) -> None:
        super().__init__(sentence, words=words, status=status)
        self.retry_after = retry_after


class BadAnswer(ServiceError):
    """The answer does not have the contract's shape."""


class StoreError(JOpticError):
    """The encrypted files on this computer."""


class KeyMissing(StoreError):
    """There is no way to the key: no key ring and no passphrase."""


class KeyWrong(StoreError):
    """The key or the passphrase does not open the files."""


class StoreDamaged(StoreError):
    """A file of the profile is damaged or is not ours."""


class StoreNewer(StoreError):
    """The profile was written by a newer version of the program."""


class Refusal(Enum):
    """Why a disk refuses to write."""

    FULL = "full"
    READ_ONLY = "read-only"
    NOT_ALLOWED = "not allowed"
    FILE_THERE = "a file stands there"
    OTHER = "other"


class StoreFull(StoreError):
    """The disk refuses to write; nothing was saved. `refusal` tells why: a full disk is one reason of several."""

    def __init__(self, sentence: str, refusal: Refusal = Refusal.FULL) -> None:
        super().__init__(sentence)
        self.refusal = refusal


class StoreClosed(StoreError):
    """The store was left while something of it was still read: nobody waits for that any more."""


class ProfileInUse(StoreError):
    """Another window works with this profile."""


class InvalidInput(JOpticError):
    """What a person gave cannot be used; `faults` are one sentence each."""

    def __init__(self, *faults: str) -> None:
        super().__init__(faults[0] if len(faults) == 1 else "; ".join(faults))
        self.faults = faults
