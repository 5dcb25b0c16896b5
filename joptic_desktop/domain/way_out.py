"""The way to the service: a proxy, and an authority of certificates that the system does not know."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WayOut:
    """`proxy` is the address of an http or https proxy, `extra_ca` the PEM text of certificates; "" is none."""

    proxy: str = ""
    extra_ca: str = ""
