"""The outcomes in our words: one sentence each for the person at the counter."""

from __future__ import annotations

from joptic_desktop.api.observed import Failure

SERVICE = "The service"
NO_LINE = "{} cannot be reached. Check the internet connection."
TOOK_TOO_LONG = "The service took too long to answer."
LINE_BROKE = "The connection to the service broke."
UPLOAD_BROKE = "The connection broke before everything was sent."
PORTAL = "Another page answered in place of the service: sign in to this network, or check the service's address."
MOVED = "The service's address leads elsewhere. Check the address in the settings."
WRONG_ADDRESS = "This address does not know the call. Check the service's address in the settings."
FAILING = "The service does not work at the moment."
PAGE = "The service's address answers with a web page: sign in to this network, or check the service's address."
FOREIGN = "Something between this computer and the service refused the call."
IN_DOUBT = "It is not known whether the service carried this out."
DONE = "The service has carried this out."
REFUSED = "The service does not accept these data."
FILE_FIELD_REFUSED = "The service does not accept a file under this name."
WRONG_PASSWORD = "The service does not accept this e-mail and password."  # noqa: S105  - a sentence about one, not a password
SIGN_IN = "Sign in again: the service no longer accepts this session."
FORBIDDEN_READ = "This account has no access to this store."
FORBIDDEN_WRITE = "This account may read this store but not change it. The owner of the store can."
GONE = "The service has no such customer in this store."
CLASH = "Another customer of this store already has this e-mail."
TOO_LARGE = "The service does not accept an upload of this size."
TOO_MANY = "The service asks to wait a little."
BAD_ANSWER = "The service's answer cannot be read."
FILE_UNREADABLE = "A file of this save can no longer be read on this computer: {}"

FAILURES = {
    Failure.UNSENDABLE: "These data hold characters that cannot be sent.",
    Failure.BAD_TOKEN: "There is no usable token. Sign in again.",
    Failure.NO_CONNECTION: NO_LINE.format(SERVICE),
    Failure.CERTIFICATE: "The certificate of the service is not trusted, so nothing was sent.",
    Failure.PROXY: "The proxy refuses the connection. Check the proxy in the settings.",
    Failure.POOL: TOOK_TOO_LONG,
    Failure.BROKEN: LINE_BROKE,
    Failure.TIMED_OUT: TOOK_TOO_LONG,
    Failure.GARBLED: BAD_ANSWER,
    Failure.TOO_BIG: "The service's answer is too big.",
    Failure.UNKNOWN: LINE_BROKE,
}
