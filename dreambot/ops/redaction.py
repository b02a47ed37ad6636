"""Remove from the log what must not be there: secrets, by value and shape, and signs that forge lines."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, quote_plus, unquote, urlsplit

REDACTED = "[redacted]"
SHORTEST = 4  # characters: a shorter value is found in too many words to be removed by its value
WORD_BELOW = 16  # characters: a shorter value is removed only where it is a word of its own

_VALUE = r"(?!(?:b?[\"'])?\[redacted\])[^\s&\"'<>,;#(){}\]\\]+"
_SECRET_NAME = r"(?:token|secret|passw(?:or)?d|passwd|pwd|api[_-]?key|authorization|cookie)"
_SIGNATURE = r"(?:ex|is|hm|sig|signature|x-amz-[a-z-]+|x-goog-[a-z-]+)"
SECRET_NAME = re.compile(_SECRET_NAME, re.IGNORECASE)

# Applied in order: the groups stay, the rest is removed.
SHAPES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE if anyhow else 0), replacement)
    for pattern, anyhow, replacement in (
        # A bot's token: its id in base64 (which begins with M, N or O), a time, a signature.
        (r"\b[MNO][\w-]{22,28}\.[\w-]{6}\.[\w-]{25,}", False, REDACTED),
        (r"\bmfa\.[\w-]{20,}", False, REDACTED),
        # An interaction's token: base64 of «interaction:…».
        (r"\baW50ZXJhY3Rpb24[\w+/=-]{8,}", False, REDACTED),
        # Tokens in addresses: /webhooks/ID/TOKEN, /interactions/ID/TOKEN/callback.
        (
            r"((?:/|%2F)(?:webhooks|interactions)(?:/|%2F)\d+(?:/|%2F))(?!\[redacted\])[^\s/?#\"'<>)\\]+",
            True,
            rf"\1{REDACTED}",
        ),
        # «Authorization: Bot …», as a header, in a dictionary, in a pair.
        (
            rf"(authorization[\"']?\s*[:=,]\s*(?:b?[\"'])?)(?:(?:bot|bearer|basic|digest|token)\s+)?{_VALUE}",
            True,
            rf"\1{REDACTED}",
        ),
        (r"\b(Bearer\s+)[\w.~+/=-]{16,}", False, rf"\1{REDACTED}"),
        # user:password@ in addresses; in those of databases also where slashes were left as they are.
        (r"\b(https?://)[^\s/?#\"'<>]{1,500}@", True, rf"\1{REDACTED}@"),
        (r"\b((?!https?:)[a-z][a-z0-9+.-]{0,30}://)[^\s\"'<>]{1,500}@", True, rf"\1{REDACTED}@"),
        # The signature in the address of a file.
        (rf"((?:[?&;]|%3F|%26){_SIGNATURE}(?:=|%3D)){_VALUE}", True, rf"\1{REDACTED}"),
        # token=…, 'password': '…'
        (rf"({_SECRET_NAME}\s?(?:=|%3D)\s?(?:b?[\"'])?)(?!None\b){_VALUE}", True, rf"\1{REDACTED}"),
        (
            rf"({_SECRET_NAME}\\*[\"']\s*[:,]\s*b?\\*[\"'])(?!\[redacted\])(?:[^\"'\\]|\\.)+",
            True,
            rf"\1{REDACTED}",
        ),
        # A log that is posted on Discord must not notify a whole server.
        (r"@(?=(?:everyone|here)\b)", False, "(at)"),
    )
)


class Redactor:
    """Removes secrets from text: the given values, and everything that has the shape of a secret."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        """`secrets`: values such as a token, or addresses that contain a password."""
        forms = {form for secret in secrets for form in _forms(secret)}
        longest_first = sorted(forms, key=len, reverse=True)
        self._known = re.compile("|".join(map(_pattern, longest_first))) if forms else None

    def __call__(self, text: str) -> str:
        """Return the text without secrets."""
        if self._known:
            text = self._known.sub(REDACTED, text)
        for shape, replacement in SHAPES:
            text = shape.sub(replacement, text)
        return text

    def line(self, text: str) -> str:
        """Return the text without secrets, as one line."""
        return visible(self(text).rstrip("\n"))

    def lines(self, text: str) -> list[str]:
        """Return the lines of a text such as a traceback, each without secrets."""
        return [visible(line) for line in self(text).rstrip("\n").split("\n")]

    def value(self, value: Any) -> Any:
        """Return anything in types that JSON has, each string without secrets and as one line."""
        if (
            value is None
            or isinstance(value, bool | int)
            or (isinstance(value, float) and math.isfinite(value))
        ):
            return value
        if isinstance(value, Mapping):
            return {self.line(str(key)): self.field(str(key), part) for key, part in value.items()}
        if isinstance(value, list | tuple | set | frozenset):
            return [self.value(part) for part in value]
        return self.line(str(value))

    def field(self, name: str, value: Any) -> Any:
        """Return the same for a named field; the value of a name such as `token` is always removed."""
        return REDACTED if SECRET_NAME.search(name) and value is not None else self.value(value)


def visible(text: str) -> str:
    r"""Return the text with every invisible character as an escape: «\n», «\x1b», «\u202e».

    So text from members can't begin a line of the log, colour a terminal or reverse the reading order.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def _forms(secret: str) -> set[str]:
    """Return the forms in which a secret may be written: bare, in an address, in JSON, as Python's repr."""
    values = {secret}
    if "://" in secret:
        password = urlsplit(secret).password or ""
        values |= {password, unquote(password)}
    forms = {
        form
        for value in values
        for form in (
            value,
            quote(value),
            quote(value, safe=""),
            quote_plus(value),
            json.dumps(value)[1:-1],
            repr(value)[1:-1],
        )
    }
    return {form for form in forms if len(form) >= SHORTEST}


def _pattern(secret: str) -> str:
    exact = re.escape(secret)
    return exact if len(secret) >= WORD_BELOW else rf"(?<!\w){exact}(?!\w)"
