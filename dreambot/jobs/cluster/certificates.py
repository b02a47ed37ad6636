"""Certificates of a cluster: bots, workers and the scheduler show each other the same one, and check it.

A client that is connected can have any code run: so nothing is accepted without TLS on both sides.
"""

from __future__ import annotations

import datetime
import os
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from distributed import Security

from dreambot.jobs.errors import CertificatesMissing

CA, CERTIFICATE, KEY = "ca.pem", "cert.pem", "key.pem"
VALID = datetime.timedelta(days=3650)


def security_of(folder: Path) -> Security:
    """Return settings for TLS on both sides with the certificate in `folder`. Raises CertificatesMissing."""
    for name in (CA, CERTIFICATE, KEY):
        if not (folder / name).is_file():
            raise CertificatesMissing(folder, name)
    own = {
        f"tls_{role}_{part}": str(folder / name)
        for role in ("client", "scheduler", "worker")
        for part, name in (("cert", CERTIFICATE), ("key", KEY))
    }
    return Security(tls_ca_file=str(folder / CA), require_encryption=True, **own)


def make_certificates(folder: Path) -> None:
    """Write the certificate of a new authority, one certificate that it signs, and the key of that one.

    The authority's own key is not kept: a cluster that needs another certificate gets another authority.
    Raises OSError, also where one of the files exists.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    ca_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    ca_name, name = _name("Dreambot cluster authority"), _name("Dreambot cluster")
    ca = _builder(ca_name, ca_name, ca_key).add_extension(x509.BasicConstraints(True, 0), critical=True)
    both = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH])
    member = (
        _builder(name, ca_name, key)
        .add_extension(x509.BasicConstraints(False, None), critical=True)
        .add_extension(both, critical=False)
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    _write(folder / KEY, private)
    _write(folder / CERTIFICATE, member.sign(ca_key, hashes.SHA256()).public_bytes(Encoding.PEM))
    _write(folder / CA, ca.sign(ca_key, hashes.SHA256()).public_bytes(Encoding.PEM))


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))  # clocks differ
        .not_valid_after(now + VALID)
    )


def _write(file: Path, data: bytes) -> None:
    """Write a file that only its owner may read. Raises FileExistsError."""
    number = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(number, "wb") as opened:
        opened.write(data)
