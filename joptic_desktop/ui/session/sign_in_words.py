"""What is said of signing in: what is missing, and why it failed."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication

from joptic_desktop.errors import JOpticError, TooMany
from joptic_desktop.services.sign_in_blame import Blame, blame_of, has_email_shape
from joptic_desktop.services.store_offers import StoreState
from joptic_desktop.ui.language.spoken import said

translate = QCoreApplication.translate


def email_fault(email: str) -> str:
    """Return what is wrong with a typed e-mail, before anything is sent; "" for nothing."""
    if not email:
        return translate("Connect", "Write your e-mail.")
    return "" if has_email_shape(email) else translate("Connect", "Write it as name@shop.example.")


def password_fault(password: str) -> str:
    """Return what is wrong with a typed password; "" for nothing."""
    return "" if password else translate("Connect", "Write your password.")


def sentence_of(error: JOpticError) -> str:
    """Return what is said of an error of signing in."""
    if isinstance(error, TooMany):
        sentence = translate("Connect", "The service asks to wait. Try again in {seconds} s.")
        return sentence.format(seconds=max(1, ceil(error.retry_after)))
    match blame_of(error):
        case Blame.UNVERIFIED:
            return translate("Connect", "This e-mail was never confirmed. Open the message of JOptic in your mail.")
        case Blame.EMAIL:
            return translate("Connect", "The service does not accept this e-mail.")
    return said(error)


def state_words(state: StoreState) -> str:
    """Return why a store can be worked in or not."""
    return {
        StoreState.READY: translate("Connect", "Ready"),
        StoreState.PENDING: translate("Connect", "Waits for the service's approval"),
        StoreState.REJECTED: translate("Connect", "Rejected by the service"),
        StoreState.CLOSED: translate("Connect", "Not active"),
    }[state]
