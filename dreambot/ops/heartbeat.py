"""A file that is touched while the bot is connected, for the container's health check.

It shows the state of the event loop and of the gateway at once: if either one is stuck, the file grows old.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

EVERY_SECONDS = 10.0
STALE_SECONDS = 60.0


def heartbeat_file(data_dir: Path) -> Path:
    """Return the path of the file."""
    return data_dir / "heartbeat"


async def beat(file: Path, is_connected: Callable[[], bool]) -> None:
    """Touch `file` every ten seconds while `is_connected`; never returns."""
    await asyncio.to_thread(file.parent.mkdir, parents=True, exist_ok=True)
    while True:
        if is_connected():
            await asyncio.to_thread(file.touch)
        await asyncio.sleep(EVERY_SECONDS)


def is_alive(file: Path) -> bool:
    """Return whether the file was touched within the last minute."""
    return file.exists() and time.time() - file.stat().st_mtime < STALE_SECONDS
