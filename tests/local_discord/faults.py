"""Requests that are to go wrong: what a test arranges in advance."""

import asyncio
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from fnmatch import fnmatchcase
from typing import Any

from aiohttp import web

from tests.local_discord.errors import json_response

RETRY_AFTER = 0.05
"""Seconds that a 429 asks the bot to wait where the test does not say."""


class Way(Enum):
    """How a request goes wrong: with another answer, with its connection cut, or with no answer ever."""

    ANSWERED = "answered"
    CUT = "cut"
    HANGS = "hangs"


@dataclass
class Fault:
    """The next `times` requests that fit go wrong in `way`; `status`, `body`, `headers` are an answer's.

    A `body` that is a str is sent as it is, as proxies in front of Discord do it. With `with_files` it is met
    only by requests that upload some.
    """

    method: str
    path_glob: str
    way: Way = Way.ANSWERED
    status: int = 500
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    times: int = 1
    carried_out: bool = False
    with_files: bool = False
    met: int = 0

    def fits(self, method: str, path: str, with_files: bool) -> bool:
        """Whether this fault is for such a request."""
        meant = self.method in (method, "*") and fnmatchcase(path, self.path_glob)
        return meant and self.met < self.times and (with_files or not self.with_files)

    def response(self) -> web.Response:
        """The answer in place of the true one."""
        if isinstance(self.body, str):
            return web.Response(
                status=self.status, text=self.body, headers=self.headers, content_type="text/html"
            )
        return json_response(self.body, self.status, dict(self.headers))


class Faults:
    """All that is arranged; the first arranged comes first.

    `released` ends the waiting of the requests that hang.
    """

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self.released = asyncio.Event()

    def arrange(self, fault: Fault) -> Fault:
        """Let it happen; `fault.met` counts how often it has."""
        self._faults.append(fault)
        return fault

    def fail_next(
        self,
        method: str,
        path_glob: str,
        status: int,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        times: int = 1,
        *,
        carried_out: bool = False,
        with_files: bool = False,
    ) -> Fault:
        """Let the next `times` requests that fit go wrong.

        `method` may be "*"; `path_glob` is for the path without /api/v10 ("/webhooks/*", "/cdn/*"). A 429
        gets the body and headers that discord.py believes; set body={"retry_after": seconds} for its wait.
        With `carried_out` the request has its effect, and only the answer is lost. With `with_files` only
        requests that upload files fit.
        """
        if status == 429:
            told = {"message": "You are being rate limited.", "retry_after": RETRY_AFTER, "global": False}
            body = told | (body or {})
            # Without Via, discord.py takes a 429 for a ban by Cloudflare and gives up.
            needed = {"Via": "1.1 local", "Retry-After": str(math.ceil(body["retry_after"]))}
            headers = {**needed, **(headers or {})}
        body = {"message": f"{status}: arranged by the test", "code": 0} if body is None else body
        return self.arrange(
            Fault(
                method,
                path_glob,
                status=status,
                body=body,
                headers=headers or {},
                times=times,
                carried_out=carried_out,
                with_files=with_files,
            )
        )

    def clear(self) -> None:
        """Let everything go well from now on."""
        self._faults.clear()
        self.released.set()
        self.released.clear()

    def take(self, method: str, path: str, with_files: bool) -> Fault | None:
        """The fault that this request meets, if any; it is used up by one."""
        for fault in self._faults:
            if fault.fits(method, path, with_files):
                fault.met += 1
                return fault
        return None
