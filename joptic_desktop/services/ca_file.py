"""Reads the certificates of a shop's own authority from a file."""

from __future__ import annotations

from pathlib import Path

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import InvalidInput

_LARGEST = 1_000_000
_HEAD = "-----BEGIN CERTIFICATE-----"


def read_certificates(path: Path) -> str:
    """Return the PEM text of a file; raises `InvalidInput` for one that cannot be read."""
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST + 1)
        if len(text) <= _LARGEST:
            return text.decode("ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(tr("The certificate file {0} cannot be read as PEM.").format(path.name)) from error
    raise InvalidInput(tr("The certificate file {0} is too large.").format(path.name))


def certificates_in(pem: str) -> int:
    """Return how many certificates a PEM text holds."""
    return pem.count(_HEAD)
