"""Interaction tokens, links and names of files at rest: encrypted with a key that is not in the database."""

from __future__ import annotations

import base64

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PURPOSE = b"dreambot: interaction tokens in the journal"


class Cipher:
    """Seals and opens short texts with a key derived (HKDF-SHA256, RFC 5869) from a secret.

    Fernet: AES-128-CBC with an HMAC-SHA256, so that what was tampered with does not open either.
    """

    def __init__(self, secret: bytes | None) -> None:
        """`secret`: many random bytes, such as the bot's token, no password. None: nothing is ever sealed."""
        self._fernet = None if secret is None else Fernet(_key(secret))

    def encrypt(self, text: str | None) -> str | None:
        """`text`, sealed; None where there is no text or no secret."""
        if text is None or self._fernet is None:
            return None
        return self._fernet.encrypt(text.encode()).decode()

    def decrypt(self, sealed: str | None) -> str | None:
        """What was sealed; None where it was sealed with another secret, or damaged."""
        if sealed is None or self._fernet is None:
            return None
        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken:
            return None


def _key(secret: bytes) -> bytes:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE).derive(secret)
    return base64.urlsafe_b64encode(derived)
