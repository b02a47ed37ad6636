"""Requests that are to go wrong: what a test arranges in advance."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from aiohttp import web

from .errors import json_response

RETRY_AFTER = 0.05
"""Seconds that a 429 asks the bot to wait where the test does not say."""


@dataclass
class Fault:
    """The next `times` requests that fit are answered with `status`, `body` and `headers`."""

    method: str
    path_glob: str
    status: int
    body: Any
    headers: dict[str, str]
    times: int
    carried_out: bool

    def fits(self, method: str, path: str) -> bool:
        """Whether this fault is for such a request."""
        return self.times > 0 and self.method in (method, "*") and fnmatchcase(path, self.path_glob)

    def response(self) -> web.Response:
        """The answer in place of the true one."""
        return json_response(self.body, self.status, self.headers)


class Faults:
    """All that is arranged; the first arranged comes first."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(
        self,
        method: str,
        path_glob: str,
        status: int,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        times: int = 1,
        *,
        carried_out: bool = False,
    ) -> None:
        """See `LocalDiscord.fail_next`."""
        if status == 429:
            told = {"message": "You are being rate limited.", "retry_after": RETRY_AFTER, "global": False}
            body = told | (body or {})
            # Without Via, discord.py takes a 429 for a ban by Cloudflare and gives up.
            needed = {"Via": "1.1 local", "Retry-After": str(math.ceil(body["retry_after"]))}
            headers = {**needed, **(headers or {})}
        body = {"message": f"{status}: arranged by the test", "code": 0} if body is None else body
        self._faults.append(Fault(method, path_glob, status, body, dict(headers or {}), times, carried_out))

    def take(self, method: str, path: str) -> Fault | None:
        """The fault that this request meets, if any; it is used up by one."""
        for fault in self._faults:
            if fault.fits(method, path):
                fault.times -= 1
                return fault
        return None
