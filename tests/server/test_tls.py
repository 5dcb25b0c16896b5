"""Https, which another interface than this computer's own needs."""

from __future__ import annotations

import ipaddress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.server_process import ServerProcess


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate of 127.0.0.1 that it signed itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    own = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    signed = builder.add_extension(own, critical=False).sign(key, hashes.SHA256())
    pem, no_password = serialization.Encoding.PEM, serialization.NoEncryption()
    certificate, secret = tmp_path / "cert.pem", tmp_path / "key.pem"
    certificate.write_bytes(signed.public_bytes(pem))
    secret.write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, no_password))
    return certificate, secret


def test_https(certificate: tuple[Path, Path]) -> None:
    chain, key = certificate
    with ServerProcess(options=("--tls-cert", str(chain), "--tls-key", str(key)), certificate=chain) as server:
        said = server.announcement
        assert said.service.startswith("https://127.0.0.1:")
        headers = {"Authorization": f"Bearer {said.owner.access_token}", "x-store-id": said.store}
        answer = requests.get(f"{said.service}/customer", headers=headers, timeout=120, verify=str(chain))
        assert answer.json()["data"] == []
        server.add_fault("GET /customer", drop=True)
        with pytest.raises(requests.ConnectionError):
            requests.get(f"{said.service}/customer", headers=headers, timeout=120, verify=str(chain))
