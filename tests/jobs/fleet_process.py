"""A command of bot.py in a process that can be told to be of another version, to die, or to keep to a core.

    python -m tests.jobs.fleet_process worker --single …

FLEET_VERSION is the version it says it has; FLEET_POISON the seed of dreams that end the process at their
second step, as a driver does that crashes. FLEET_CPU is the number of the core that all its threads run on.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from typing import Any


def _say_version(version: str) -> None:
    import dreambot

    dreambot.__version__ = version


def _die_of(seed: int) -> None:
    from dreambot.jobs.execution import execute

    true_dream = vars(execute)["dream"]

    def dream(network: Any, pixels: Any, settings: Any, **more: Any) -> Iterator[Any]:
        for number, frame in enumerate(true_dream(network, pixels, settings, **more), start=1):
            if settings.seed == seed and number == 2:
                os.kill(os.getpid(), signal.SIGKILL)
            yield frame

    vars(execute)["dream"] = dream


def main() -> int:
    """The command's exit status."""
    if cpu := os.environ.get("FLEET_CPU"):
        os.sched_setaffinity(0, {int(cpu)})  # threads that are started from now on keep to it, too
    if version := os.environ.get("FLEET_VERSION"):
        _say_version(version)
    if "worker" in sys.argv and (poison := os.environ.get("FLEET_POISON")):
        from dreambot.cli.terminal import import_tensorflow

        import_tensorflow()
        _die_of(int(poison))
    from dreambot.cli import main as command

    return command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
