"""The one TLS context of the program: the system's own trust store, and a certificate of the shop where it has one."""

from __future__ import annotations

import os
import ssl

import truststore

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import InvalidInput

NO_CERTIFICATE = tr("This is no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----.")
_STORE_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def build_tls_context(extra_ca: str = "") -> ssl.SSLContext:
    """Return a context to be shared by every connection; slow (50 to 130 ms), so build it in a worker thread.

    `extra_ca` is the PEM text of certificates trusted beside the system's store. The variables by which OpenSSL lets
    the environment replace that store are taken out of this process's environment, because it reads them at each
    handshake. Raises `InvalidInput` for what is no certificate.
    """
    for name in _STORE_VARIABLES:
        os.environ.pop(name, None)
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if extra_ca:
        try:
            context.load_verify_locations(cadata=extra_ca)
        except (ssl.SSLError, ValueError) as error:
            raise InvalidInput(NO_CERTIFICATE) from error
    return context
