"""Worker processes, one for each GPU, or one for the CPU: those that die are started again."""

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

from dreambot.cli.signals import stop_on_signals

log = logging.getLogger(__name__)
RESTART_PAUSES = (1.0, 2.0, 5.0, 15.0, 30.0)  # seconds before it is started again; the last again and again
SETTLED_SECONDS = 60.0  # of life, after which the pauses begin anew
START_FAILURES = (1, 2)  # exit statuses of a process that says itself what has to be changed
GPUS = "CUDA_VISIBLE_DEVICES"


async def supervise(host: str | None, port: int) -> int:
    """Until a signal stops them, and they have finished. 1 where one of them can't start at all."""
    async with stop_on_signals() as stopping:
        gpus = await asyncio.to_thread(visible_gpus)
        keepers = [
            WorkerSupervisor(gpu, host, port and port + number) for number, gpu in enumerate(gpus or [None])
        ]
        results = await asyncio.gather(*(keeper.keep(stopping) for keeper in keepers))
    return max(results)


def visible_gpus() -> list[str]:
    """Those that this process may use, as CUDA names them; none where there is but the CPU."""
    # In a process of its own: this one shall hold no TensorFlow, and no memory of a GPU.
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
    """One worker process."""

    def __init__(self, gpu: str | None, host: str | None, port: int) -> None:
        """`gpu`, if any, is the only one that it sees."""
        self._gpu = gpu
        self._name = platform.node() if gpu is None else f"{platform.node()}-gpu-{gpu}"
        self._options = ["--name", self._name, "--port", str(port), *(["--host", host] if host else [])]

    async def keep(self, stopping: asyncio.Event) -> int:
        """Start it, again and again, until `stopping`; its last exit status."""
        deaths = 0
        while True:
            begin = time.monotonic()
            status = await self._live(stopping)
            if stopping.is_set():
                return 0
            if status in START_FAILURES:
                stopping.set()
                return status
            deaths = 1 if time.monotonic() > begin + SETTLED_SECONDS else deaths + 1
            pause = RESTART_PAUSES[min(deaths, len(RESTART_PAUSES)) - 1]
            log.error("Worker %s ended with %d; it is started again in %g s", self._name, status, pause)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), pause)
                return 0

    async def _live(self, stopping: asyncio.Event) -> int:
        environment = os.environ | ({} if self._gpu is None else {GPUS: self._gpu})
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, sys.argv[0], "worker", "--single", *self._options),
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
