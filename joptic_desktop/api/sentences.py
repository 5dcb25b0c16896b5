"""The outcomes in our words: one sentence each for the person at the counter."""

from __future__ import annotations

from joptic_desktop.api.observed import Failure
from joptic_desktop.domain.sentences import tr

SERVICE = tr("The service")
NO_LINE = tr("{0} cannot be reached. Check the internet connection.")
TOOK_TOO_LONG = tr("The service took too long to answer.")
LINE_BROKE = tr("The connection to the service broke.")
UPLOAD_BROKE = tr("The connection broke before everything was sent.")
PORTAL = tr("Another page answered in place of the service: sign in to this network, or check the service's address.")
MOVED = tr("The service's address leads elsewhere. Check the address in the settings.")
WRONG_ADDRESS = tr("This address does not know the call. Check the service's address in the settings.")
FAILING = tr("The service does not work at the moment.")
PAGE = tr("The service's address answers with a web page: sign in to this network, or check the service's address.")
FOREIGN = tr("Something between this computer and the service refused the call.")
IN_DOUBT = tr("It is not known whether the service carried this out.")
DONE = tr("The service has carried this out.")
REFUSED = tr("The service does not accept these data.")
FILE_FIELD_REFUSED = tr("The service does not accept a file under this name.")
WRONG_PASSWORD = tr("The service does not accept this e-mail and password.")
SIGN_IN = tr("Sign in again: the service no longer accepts this session.")
FORBIDDEN_READ = tr("This account has no access to this store.")
FORBIDDEN_WRITE = tr("This account may read this store but not change it. The owner of the store can.")
GONE = tr("The service has no such customer in this store.")
CLASH = tr("Another customer of this store already has this e-mail.")
TOO_LONG = tr("The data of this customer are too long to be sent.")
TOO_LARGE = tr("The service does not accept an upload of this size.")
TOO_MANY = tr("The service asks to wait a little.")
BAD_ANSWER = tr("The service's answer cannot be read.")
NOT_AS_AGREED = tr("The service's answer is not as agreed: {0}.")
FILE_UNREADABLE = tr("A file of this save can no longer be read on this computer: {0}")

FAILURES = {
    Failure.UNSENDABLE: tr("These data hold characters that cannot be sent."),
    Failure.BAD_TOKEN: tr("There is no usable token. Sign in again."),
    Failure.NO_CONNECTION: NO_LINE.format(SERVICE),
    Failure.CERTIFICATE: tr("The certificate of the service is not trusted, so nothing was sent."),
    Failure.PROXY: tr("The proxy refuses the connection. Check the proxy in the settings."),
    Failure.POOL: TOOK_TOO_LONG,
    Failure.BROKEN: LINE_BROKE,
    Failure.TIMED_OUT: TOOK_TOO_LONG,
    Failure.GARBLED: BAD_ANSWER,
    Failure.TOO_BIG: tr("The service's answer is too big."),
    Failure.UNKNOWN: LINE_BROKE,
}
