"""The one TLS context of the program: the system's own trust store, and a certificate of the shop where it has one."""

from __future__ import annotations

import os
import ssl
from pathlib import Path

import truststore

_STORE_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def build_tls_context(extra_ca: Path | None = None) -> ssl.SSLContext:
    """Return a context to be shared by every connection; slow (50 to 130 ms), so build it in a worker thread.

    `extra_ca` is a PEM file trusted beside the system's store. The variables by which OpenSSL lets the environment
    replace that store are taken out of this process's environment, because it reads them at each handshake.
    Raises `OSError` (or `ssl.SSLError`, which is one) when the file cannot be read.
    """
    for name in _STORE_VARIABLES:
        os.environ.pop(name, None)
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if extra_ca is not None:
        context.load_verify_locations(cafile=str(extra_ca))
    return context
