"""What Discord refuses and discord.py tries again by itself, which would leave no trace."""

from __future__ import annotations

import logging
from types import SimpleNamespace

import aiohttp

log = logging.getLogger(__name__)


def refusals_logged() -> aiohttp.TraceConfig:
    """For a client's `http_trace`: a line for each 429 and 5xx, without its address, which holds tokens."""
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(_ended)
    return trace


async def _ended(
    _session: aiohttp.ClientSession, _context: SimpleNamespace, request: aiohttp.TraceRequestEndParams
) -> None:
    status = request.response.status
    if status == 429 or status >= 500:
        log.warning("Discord answered %d to a %s", status, request.method)
