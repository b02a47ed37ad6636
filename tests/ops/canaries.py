"""Made-up secrets, put together here so that no scanner takes them for real ones."""

from __future__ import annotations

import base64
import random
import string

_letters = random.Random(4)


def _random(length: int) -> str:
    return "".join(_letters.choices(string.ascii_letters + string.digits, k=length))


def _base64(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


BOT_TOKEN = ".".join((_base64("1187320045521776640"), _random(6), _random(38)))
INTERACTION_TOKEN = _base64(f"interaction:1187320045521776641:{_random(100)}")
OPAQUE = _random(24)  # a secret that has no shape of its own
PASSWORD = "pä ss/w@rd" + _random(4)
EVERYONE = "@" + "everyone"
# Invisible characters: a line feed before a line like ours, a cleared terminal, a reversed reading order.
FORGED = "2026-01-01T00:00:00.000Z INFO dreambot.app: all is well"
FILE_NAME = f"cat\n{FORGED}\r\n\x1b[2J\x9b2J\u202egnp.exe\u2028{EVERYONE}\x00\udcff.png"
