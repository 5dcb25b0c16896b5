"""Why a connection did not come about: where on the page it is said, and in which words."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QCoreApplication

from joptic_desktop.errors import (
    Forbidden,
    InvalidInput,
    JOpticError,
    Refused,
    ServiceError,
    SignInNeeded,
    TooMany,
)
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.session.connection_input import ConnectionField

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ConnectionProblem:
    """A sentence, and the field it is about; None when no field is to blame."""

    field: ConnectionField | None
    sentence: str


def problem_of(error: JOpticError) -> ConnectionProblem:
    """Return what is said of an error of a test; the service's address is what fails unless something else does."""
    match error:
        case SignInNeeded():
            sentence = translate("Connect", "Token not accepted: it has expired, or a part is missing.")
            return ConnectionProblem(ConnectionField.TOKEN, sentence)
        case Forbidden():
            sentence = translate("Connect", "This token gives no access to this store. Check the store id.")
            return ConnectionProblem(ConnectionField.STORE, sentence)
        case Refused():
            sentence = translate("Connect", "The service does not accept this store id. Check it.")
            return ConnectionProblem(ConnectionField.STORE, sentence)
        case TooMany(retry_after=seconds):
            sentence = translate("Connect", "The service asks to wait. Try again in {seconds} s.")
            return ConnectionProblem(None, sentence.format(seconds=max(1, ceil(seconds))))
        case ServiceError() | InvalidInput():
            return ConnectionProblem(ConnectionField.SERVICE, said(error))
    return ConnectionProblem(None, said(error))
