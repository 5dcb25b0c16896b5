"""One secret in the key ring of the operating system, asked for in a thread that may hang without harm.

Nobody can take back what a key ring was told: it may wait for its own password, and do it long after. Until then it is
told nothing else, or the secret that comes late would lie in the place of the one that opens the files.
"""

from __future__ import annotations

import importlib
import threading
import time
from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import KeyMissing

SERVICE = "joptic-desktop"
LIMIT_SECONDS = 3.0
# Pinned by class: what an environment variable or another package offers is never asked.
ALLOWED_BACKENDS = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)
T = TypeVar("T")


class Backend(Protocol):
    """What is asked of a key ring."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a secret or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret."""


def usable_backends() -> Iterable[Backend]:
    """Yield the allowed key rings that work on this computer, best first."""
    for module, name in ALLOWED_BACKENDS:
        try:
            backend = getattr(importlib.import_module(module), name)
            if backend.viable:
                yield backend()
        except Exception:  # noqa: BLE001, S112  - a backend of another platform may fail in any way; it is then not there
            continue


class KeyringEntry:
    """The key ring's door. Each question raises `KeyMissing` when there is none, or when it does not answer in time."""

    def __init__(
        self, backends: Callable[[], Iterable[Backend]] = usable_backends, limit_seconds: float = LIMIT_SECONDS
    ) -> None:
        self._backends = backends
        self._limit = limit_seconds
        self._telling = threading.Lock()

    def is_there(self) -> bool:
        """Tell whether there is a key ring to be asked; it may be locked."""
        try:
            return self._ask(lambda _: True)
        except KeyMissing:
            return False

    def get(self, name: str) -> str | None:
        """Return the secret kept under a name, or None."""
        return self._ask(lambda ring: ring.get_password(SERVICE, name))

    def put(self, name: str, secret: str) -> None:
        """Keep a secret, and read it back."""
        self._tell(lambda ring: ring.set_password(SERVICE, name, secret))
        if self.get(name) != secret:
            raise KeyMissing(tr("The key ring does not keep what it is given: a passphrase is needed."))

    def forget(self, name: str) -> None:
        """Remove a secret."""
        self._tell(lambda ring: ring.delete_password(SERVICE, name))

    def _tell(self, question: Callable[[Backend], None]) -> None:
        begun = time.monotonic()
        if not self._telling.acquire(timeout=self._limit):
            raise KeyMissing(_refusal(None))
        self._ask(question, self._telling.release, self._limit - (time.monotonic() - begun))

    def _ask(
        self, question: Callable[[Backend], T], over: Callable[[], None] = lambda: None, limit: float | None = None
    ) -> T:
        answers: list[T] = []
        faults: list[BaseException] = []

        def work() -> None:
            try:
                answers.append(question(self._ring()))
            except BaseException as error:  # noqa: BLE001  - carried over to the asking thread
                faults.append(error)
            finally:
                over()

        thread = threading.Thread(target=work, name="keyring", daemon=True)
        thread.start()
        thread.join(self._limit if limit is None else limit)
        if answers:
            return answers[0]
        cause = faults[0] if faults else None
        if isinstance(cause, KeyMissing):
            raise cause
        raise KeyMissing(_refusal(cause)) from cause

    def _ring(self) -> Backend:
        for ring in self._backends():
            return ring
        raise KeyMissing(tr("There is no key ring on this computer: a passphrase is needed."))


def _refusal(cause: BaseException | None) -> str:
    """Say why there is no answer: the error that a key ring raised, or None for its silence."""
    from keyring.errors import KeyringLocked

    if isinstance(cause, KeyringLocked):
        return tr("The key ring is locked: unlock it, or a passphrase is needed.")
    return tr("The key ring does not answer: a passphrase is needed.")
