"""The first signal lets a process finish, the second one ends it at once."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from dreambot.ops.stop_signals import STOPPED_TWICE

ROOT = Path(__file__).parent.parent.parent
PROGRAM = """
import asyncio, sys, time
from dreambot.ops.stop_signals import on_stop_signals

async def main():
    stopping = asyncio.Event()
    on_stop_signals(stopping.set)
    print("ready", flush=True)
    await stopping.wait()
    print("stopping", flush=True)
    await asyncio.sleep(float(sys.argv[1]))
    print("finished", flush=True)

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="event loops have no signals there")
@pytest.mark.parametrize("first", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("twice", [False, True])
def test_a_process_finishes_at_one_signal_and_exits_at_two(first: signal.Signals, twice: bool) -> None:
    command = [sys.executable, "-c", PROGRAM, "60" if twice else "0.1"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(first)
        assert process.stdout.readline() == "stopping\n"
        if twice:
            process.send_signal(signal.SIGTERM)
        rest, errors = process.communicate(timeout=30)
    assert (rest, process.returncode) == (("", STOPPED_TWICE) if twice else ("finished\n", 0))
    assert ("Stopped at once" in errors) == twice
