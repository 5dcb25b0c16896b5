"""A shop's own authority and a proxy are settings: checked when they are given, kept, and used from then on."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from joptic_desktop.domain.way_out import WayOut
from tests.api.certificates import certificate
from tests.server_process import ServerProcess
from tests.shop import Ran, Shop, person


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A service over TLS, with a certificate of a throw-away authority."""
    folder = tmp_path_factory.mktemp("tls")
    certificate(folder, name="localhost", days=30)
    files = str(folder / "service.pem")
    with ServerProcess(options=("--host", "localhost", "--tls-cert", files, "--tls-key", files)) as server:
        server.trusted = folder / "ca.pem"  # type: ignore[attr-defined]  # where the test finds it
        yield server


def connect(shop: Shop, server: ServerProcess, *more: object) -> Ran:
    told = server.announcement
    token = shop.file("token", told.owner.access_token)
    service = told.service.replace("127.0.0.1", "localhost")
    return shop.joptic("connect", "--service", service, "--store", told.store, "--token-file", token, *more)


def way(shop: Shop) -> WayOut:
    async def read() -> WayOut:
        async with shop.opened() as profile:
            return profile.session.settings.way_out

    return asyncio.run(read())


def test_a_certificate_of_the_shop_is_kept_and_used(tmp_path: Path, secure: ServerProcess) -> None:
    shop = Shop(tmp_path)
    refused = connect(shop, secure)
    assert refused.code == 4
    assert "certificate" in refused.err
    assert connect(shop, secure, "--ca-file", secure.trusted).code == 0  # type: ignore[attr-defined]  # see above
    shop.create(person(1))
    assert shop.sync().code == 0
    assert connect(shop, secure, "--ca-file", "").code == 4
    assert way(shop) == WayOut()


@pytest.mark.parametrize("text", ["no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_what_is_no_certificate_is_refused_and_not_kept(shop: Shop, server: ServerProcess, text: str) -> None:
    ran = connect(shop, server, "--ca-file", shop.file("wrong.pem", text))
    assert (ran.code, "PEM" in ran.err) == (2, True)
    assert way(shop) == WayOut()


@pytest.mark.parametrize("address", ["socks5://proxy.example:1080", "proxy", "http://"])
def test_what_is_no_proxy_is_refused_and_not_kept(shop: Shop, server: ServerProcess, address: str) -> None:
    ran = connect(shop, server, "--proxy", address)
    assert (ran.code, "proxy" in ran.err) == (2, True)
    assert way(shop) == WayOut()


def test_a_proxy_is_not_asked_for_this_computer(shop: Shop, server: ServerProcess) -> None:
    assert connect(shop, server, "--proxy", "http://127.0.0.1:1").code == 0
    assert way(shop) == WayOut("http://127.0.0.1:1")
