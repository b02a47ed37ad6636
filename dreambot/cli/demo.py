"""`python bot.py demo`: try the bot in a local browser page."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import signal
from collections.abc import Coroutine
from typing import Any

from dreambot.cli.exit_status import MISSING, REFUSED, config_or_none
from dreambot.cli.terminal import import_tensorflow, print_error, print_line, start_logging
from dreambot.config import ConfigError


def demo(port: int | None) -> int:
    """Show the page until Ctrl-C; 1 when it can't start, 2 for a setting that can't be used."""
    if importlib.util.find_spec("simcord") is None:
        print_error("The demo needs one package more: pip install -r requirements-dev.txt")
        return MISSING
    if (config := config_or_none()) is None:
        return REFUSED
    start_logging(config)
    print_line("Loading the network…")

    import_tensorflow()
    from dreambot.demo import SAMPLES, open_demo
    from dreambot.engine.errors import WeightsUnavailable

    async def serve() -> None:
        async with open_demo(config, port) as page:
            print_line(f"Open this address in a browser: {page.url}")
            print_line(f"Type /dream, take image, and choose a picture of yours, or one from {SAMPLES}")
            print_line("Stop with Ctrl-C.")
            await _closed_or_stopped(page.closed())

    try:
        asyncio.run(serve())
    except ConfigError as error:
        print_error(str(error))
        return REFUSED
    except WeightsUnavailable as error:
        print_error(str(error))
        return MISSING
    return 0


async def _closed_or_stopped(closed: Coroutine[Any, Any, None]) -> None:
    """Wait until the page is closed, or until Ctrl-C or a plain `kill`.

    Handled here, because a shell starts what it runs in the background (`&`) with Ctrl-C ignored.
    """
    waiting = asyncio.ensure_future(closed)
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows has no signals in its loop
            asyncio.get_running_loop().add_signal_handler(number, waiting.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await waiting
