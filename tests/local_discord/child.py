"""The real bot in a process of its own, pointed at the local Discord of the process that started it.

Started by `BotProcess` as `python -m tests.local_discord.child`; all settings come by the environment, as an
operator's do. Beside them WISHES is JSON: `api`, `gateway` and `cdn` are where Discord is; `control` is a
folder through which the test moves this process's clock and breaks its dreams; `heartbeat_timeout` is in
seconds; `constants` are values of modules ("dreambot.chat.delivery.answer.ROUTE_SECONDS") where the true ones
are longer than a test can wait.
"""

import importlib
import json
import mmap
import os
import struct
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.local_discord.control import BREAK, BROKEN, CLOCK, HOLD, WISHES


def main() -> int:
    """The exit status of `python bot.py run`."""
    wishes = json.loads(os.environ.pop(WISHES))
    control = Path(wishes["control"])
    _point(wishes)
    _move_clock(control / CLOCK)
    from dreambot.cli.terminal import import_tensorflow

    import_tensorflow()
    _break_steps(control)
    _shorten(wishes["constants"])
    from dreambot.cli.run import run

    return run()


def _point(wishes: dict[str, Any]) -> None:
    import discord
    import yarl
    from discord.asset import Asset
    from discord.gateway import DiscordWebSocket
    from discord.http import Route
    from discord.state import ConnectionState

    Route.BASE = wishes["api"]
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(wishes["gateway"])
    Asset.BASE = wishes["cdn"]
    make = ConnectionState.__init__

    def quicker(self: Any, **options: Any) -> None:
        make(self, **{"heartbeat_timeout": wishes["heartbeat_timeout"], **options})

    ConnectionState.__init__ = quicker  # type: ignore[method-assign]
    # discord.py waits up to a minute and more between its attempts to connect.
    discord.backoff.ExponentialBackoff.delay = lambda self: 0.2  # type: ignore[assignment]


def _move_clock(file: Path) -> None:
    """Let `time.time` and discord.py's clock be ahead by what the file says at that moment."""
    import discord

    with file.open("rb") as opened:
        ahead = mmap.mmap(opened.fileno(), 8, access=mmap.ACCESS_READ)
    true_time = time.time

    def moved() -> float:
        return true_time() + float(struct.unpack("d", ahead[:8])[0])

    time.time = moved
    discord.utils.utcnow = lambda: datetime.fromtimestamp(moved(), UTC)


def _shorten(constants: dict[str, float]) -> None:
    for path, value in constants.items():
        module, _, name = path.rpartition(".")
        variables = vars(importlib.import_module(module))
        assert name in variables, f"{module} has no {name}"
        variables[name] = value


def _break_steps(control: Path) -> None:
    """Let each step of a dream wait or break as the control folder says."""
    from dreambot.engine.ascent import octave_ascent

    true_step: Callable[..., Any] = vars(octave_ascent)["step"]

    def step(*arguments: Any, **more: Any) -> Any:
        while (control / HOLD).exists():
            time.sleep(0.005)
        if (control / BREAK).exists():
            _break(control)
        return true_step(*arguments, **more)

    vars(octave_ascent)["step"] = step


def _break(control: Path) -> None:
    """Raise what the control folder says, and stop saying it after the last time."""
    import tensorflow as tf

    kind, until = (control / BREAK).read_text().split()
    with (control / BROKEN).open("ab") as log:
        log.write(b".")
    if (control / BROKEN).stat().st_size >= int(until):
        (control / BREAK).unlink()
    match kind:
        case "memory":
            raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")
        case "thread":
            raise SystemExit("the thread ends here")
        case _:
            raise RuntimeError("broken by the test")


if __name__ == "__main__":
    sys.exit(main())
