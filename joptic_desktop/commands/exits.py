"""How a command ends: its exit code, and the sentence that goes with it."""

from __future__ import annotations

from enum import IntEnum

from joptic_desktop.errors import (
    Forbidden,
    JOpticError,
    KeyMissing,
    KeyWrong,
    ProfileInUse,
    SignInNeeded,
    TooMany,
    Unreachable,
)


class ExitCode(IntEnum):
    """The exit codes of `joptic`, as its help lists them."""

    OK = 0
    USAGE = 2
    KEY = 3
    TIME_OUT = 4
    SIGN_IN = 5
    WORK_REMAINS = 6
    IN_USE = 75


_BY_ERROR: tuple[tuple[type[JOpticError], ExitCode], ...] = (
    (KeyMissing, ExitCode.KEY),
    (KeyWrong, ExitCode.KEY),
    (Unreachable, ExitCode.TIME_OUT),
    (TooMany, ExitCode.TIME_OUT),
    (SignInNeeded, ExitCode.SIGN_IN),
    (Forbidden, ExitCode.SIGN_IN),
    (ProfileInUse, ExitCode.IN_USE),
)


class Failure(Exception):
    """A command ends here: `code` is its exit code, the text the sentence for the person."""

    def __init__(self, code: ExitCode, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


def failure_of(error: JOpticError, *, has_passphrase: bool) -> Failure:
    """Return how a command ends that met this error; `has_passphrase` tells that a passphrase was given."""
    code = next((code for kind, code in _BY_ERROR if isinstance(error, kind)), ExitCode.USAGE)
    if isinstance(error, KeyMissing) and not has_passphrase:
        # what its sentence says behind the colon, that a passphrase is needed, is said already
        return Failure(code, f"no key store: give --passphrase-file. {str(error).partition(':')[0].rstrip('.')}.")
    if isinstance(error, ProfileInUse):
        return Failure(code, f"{error} It sends what is saved here.")
    return Failure(code, str(error))
