"""SIGTERM and Ctrl-C as an event, for commands that run until they are stopped."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from dreambot.ops.stop_signals import on_stop_signals


@asynccontextmanager
async def stop_on_signals() -> AsyncIterator[asyncio.Event]:
    """Yield an event that is set at the first signal."""
    stopping = asyncio.Event()
    on_stop_signals(stopping.set)
    yield stopping
