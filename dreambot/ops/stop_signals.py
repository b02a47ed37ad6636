"""SIGTERM and Ctrl-C: the first one lets a process finish its work, the second one ends it at once."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
from collections.abc import Callable

log = logging.getLogger(__name__)
STOPPED_TWICE = 130  # the exit status of a program that Ctrl-C has ended


def on_stop_signals(stop: Callable[[], object]) -> None:
    """Have the running event loop call `stop` at the first signal; at the second one the process exits.

    Its status is STOPPED_TWICE then. On Windows event loops have no signals: nothing changes there.
    """
    has_stopped = False

    def handle() -> None:
        nonlocal has_stopped
        if has_stopped:
            log.warning("Stopped at once; what was being dreamed goes on after the next start")
            logging.shutdown()
            os._exit(STOPPED_TWICE)  # any other way would wait for threads in the middle of a step
        has_stopped = True
        stop()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, handle)
