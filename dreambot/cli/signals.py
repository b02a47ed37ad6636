"""SIGTERM and Ctrl-C for processes that end when their work is done; the second one ends them at once."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

EXIT_STOPPED_TWICE = 130


@asynccontextmanager
async def stop_on_signals() -> AsyncIterator[asyncio.Event]:
    """Within it the event is set at the first signal."""
    stopping = asyncio.Event()

    def stop() -> None:
        if stopping.is_set():
            logging.shutdown()
            os._exit(EXIT_STOPPED_TWICE)  # threads in the middle of a step would hold up any other way
        stopping.set()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows has no signals in its loop
            loop.add_signal_handler(number, stop)
    yield stopping
