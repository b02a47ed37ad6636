"""Cipher: encrypts interaction tokens, links and names of files; its key is not in the database."""

from __future__ import annotations

import base64

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PURPOSE = b"dreambot: interaction tokens in the database"


class Cipher:
    """Encrypts and decrypts short texts with a key derived (HKDF-SHA256, RFC 5869) from a secret.

    Fernet: AES-128-CBC with an HMAC-SHA256, so that a text that was changed does not decrypt either.
    """

    def __init__(self, secret: bytes | None) -> None:
        """`secret`: many random bytes, such as the bot's token, no password. None: nothing is encrypted."""
        self._fernet = None if secret is None else Fernet(_key(secret))

    def encrypt(self, text: str | None) -> str | None:
        """Return `text` encrypted; None where there is no text or no secret."""
        if text is None or self._fernet is None:
            return None
        return self._fernet.encrypt(text.encode()).decode()

    def decrypt(self, encrypted: str | None) -> str | None:
        """Return the text; None where it was encrypted with another secret, or was damaged."""
        if encrypted is None or self._fernet is None:
            return None
        try:
            return self._fernet.decrypt(encrypted).decode()
        except InvalidToken:
            return None


def _key(secret: bytes) -> bytes:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE).derive(secret)
    return base64.urlsafe_b64encode(derived)
