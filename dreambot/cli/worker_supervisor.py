"""Worker processes, one for each GPU, or one for the CPU; one that dies is started again."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import platform
import signal
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from dreambot.cli.signals import stop_on_signals

log = logging.getLogger(__name__)
RESTART_PAUSES = (1.0, 2.0, 5.0, 15.0, 30.0)  # seconds before each restart in a row; then always the last
SETTLED_SECONDS = 60.0  # that a process has run, after which the pauses begin at the first again
START_FAILURES = (1, 2)  # exit statuses of a process that has printed what has to be changed
GPUS = "CUDA_VISIBLE_DEVICES"


async def supervise(host: str | None, port: int) -> int:
    """Keep the worker processes running until a signal, and wait until they have finished.

    Returns 0, or the exit status of a process that can't start at all.
    """
    async with stop_on_signals() as stopping:
        gpus = await asyncio.to_thread(visible_gpus)
        supervisors = [
            WorkerSupervisor(gpu, host, port and port + number) for number, gpu in enumerate(gpus or [None])
        ]
        results = await asyncio.gather(*(supervisor.run(stopping) for supervisor in supervisors))
    return max(results)


def visible_gpus() -> list[str]:
    """The GPUs that this process may use, as CUDA names them; empty on a machine without one."""
    # Counted in a process of its own: this one shall hold no TensorFlow, and no memory of a GPU.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        count = pool.submit(_count_gpus).result()
    named = [name for name in os.environ.get(GPUS, "").split(",") if name]
    return (named or [str(number) for number in range(count)])[:count]


def _count_gpus() -> int:
    from dreambot.cli.terminal import import_tensorflow

    import_tensorflow()
    from dreambot.engine.networks.devices import find_devices

    return sum(device.name.startswith("GPU") for device in find_devices())


class WorkerSupervisor:
    """Starts one worker process, and starts it again when it dies."""

    def __init__(self, gpu: str | None, host: str | None, port: int) -> None:
        """`gpu`, if any, is the only one that the process sees."""
        self._gpu = gpu
        self._name = platform.node() if gpu is None else f"{platform.node()}-gpu-{gpu}"
        self._options = ["--name", self._name, "--port", str(port), *(["--host", host] if host else [])]

    async def run(self, stopping: asyncio.Event) -> int:
        """Keep the process running until `stopping`; its last exit status, 0 where it was stopped.

        A process that can't start sets `stopping` for all of them.
        """
        deaths = 0
        while True:
            begin = time.monotonic()
            status = await self._run_once(stopping)
            if stopping.is_set():
                return 0
            if status in START_FAILURES:
                stopping.set()
                return status
            deaths = 1 if time.monotonic() > begin + SETTLED_SECONDS else deaths + 1
            pause = RESTART_PAUSES[min(deaths, len(RESTART_PAUSES)) - 1]
            log.error(
                "Worker %s ended with status %d; it is started again in %g s", self._name, status, pause
            )
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), pause)
                return 0

    async def _run_once(self, stopping: asyncio.Event) -> int:
        environment = os.environ | ({} if self._gpu is None else {GPUS: self._gpu})
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, *_program(), "worker", "--single", *self._options),
            env=environment,
            start_new_session=True,  # Ctrl-C is for this process, which passes it on
        )
        ended = asyncio.create_task(process.wait())
        stopped = asyncio.create_task(stopping.wait())
        try:
            await asyncio.wait((ended, stopped), return_when=asyncio.FIRST_COMPLETED)
            if not ended.done():
                process.send_signal(signal.SIGTERM)
            return await ended
        finally:
            stopped.cancel()
            if process.returncode is None:
                process.kill()


def _program() -> tuple[str, ...]:
    """Return how this process was started, for another one: by a script, or by `python -m dreambot`."""
    if Path(sys.argv[0]).name == "__main__.py":
        return ("-m", "dreambot")
    return (sys.argv[0],)
