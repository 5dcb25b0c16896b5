"""The one TLS context of the program: the system's own trust store, and a certificate of the shop where it has one."""

from __future__ import annotations

import ssl
from pathlib import Path

import truststore


def build_tls_context(extra_ca: Path | None = None) -> ssl.SSLContext:
    """Return a context to be shared by every connection; slow (50 to 130 ms), so build it in a worker thread.

    `extra_ca` is a PEM file trusted beside the system's store. Raises `OSError` (or `ssl.SSLError`, which is one) when
    it cannot be read.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if extra_ca is not None:
        context.load_verify_locations(cafile=str(extra_ca))
    return context
