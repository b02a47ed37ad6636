"""The worker process: connected with the scheduler for as long as it lives, again after each loss."""

from __future__ import annotations

import asyncio
import logging
import os
import tempfile
import time
from contextlib import suppress

import dask.config
from distributed import Security, Worker
from distributed.core import Status

from dreambot.jobs.cluster.dask_settings import LOCAL_HTTP, WORKER_SETTINGS
from dreambot.jobs.cluster.worker_plugin import DreamPlugin
from dreambot.jobs.cluster.worker_setup import install_plugin
from dreambot.jobs.execution.workers import STALL_SECONDS

log = logging.getLogger(__name__)
RECONNECT_SECONDS = 1.0
UNREACHABLE_SECONDS = 5.0  # after which it is logged that the scheduler can't be reached
POLL_SECONDS = 0.1
FETCHED_SECONDS = 30.0  # for a bot to fetch the last dream
STUCK = 70  # the exit status of a process whose device is stuck


async def run_worker(
    address: str,
    security: Security,
    plugin: DreamPlugin,
    stopping: asyncio.Event,
    *,
    name: str,
    host: str | None = None,
    port: int = 0,
    stall_seconds: float = STALL_SECONDS,
) -> None:
    """Dream what the scheduler at `address` assigns, until `stopping`; then finish, and take no more.

    name: of this worker in the cluster. host, port: where bots and the scheduler reach it. A step that takes
    `stall_seconds` ends the process: its device is stuck.
    """
    watching = asyncio.create_task(_watch(plugin, stall_seconds))
    with dask.config.set(WORKER_SETTINGS), tempfile.TemporaryDirectory(prefix="dreambot-worker-") as folder:
        try:
            while not stopping.is_set():
                worker = await _new_worker(address, security, plugin, name, host, port, folder)
                with suppress(OSError, TimeoutError, ValueError):
                    await _serve(worker, stopping, address)
                if not stopping.is_set():
                    log.warning("The scheduler at %s is lost; connecting again", address)
                    await asyncio.sleep(RECONNECT_SECONDS)
        finally:
            watching.cancel()


async def _new_worker(
    address: str,
    security: Security,
    plugin: DreamPlugin,
    name: str,
    host: str | None,
    port: int,
    folder: str,
) -> Worker:
    worker = Worker(
        address,
        nthreads=1,
        name=name,
        security=security,
        host=host,
        port=port,
        memory_limit=0,  # a dream is not to be stopped half-way: how large one may be is decided before
        local_directory=folder,
        dashboard_address=LOCAL_HTTP,
    )
    await install_plugin(worker, plugin)
    return worker


async def _serve(worker: Worker, stopping: asyncio.Event, address: str) -> None:
    """Work from the first connection until it is lost, or until `stopping` and a graceful end."""
    starting = asyncio.create_task(_started(worker))
    stopped = asyncio.create_task(stopping.wait())
    try:
        both = (starting, stopped)
        done, _ = await asyncio.wait(both, timeout=UNREACHABLE_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        if not done:
            log.error("The scheduler at %s can't be reached, or refuses this certificate; trying on", address)
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        if not starting.done():
            return
        starting.result()
        log.info("Connected with the scheduler at %s as %s", address, worker.name)
        lost = asyncio.create_task(worker.finished())
        await asyncio.wait((lost, stopped), return_when=asyncio.FIRST_COMPLETED)
        if stopping.is_set():
            await retire(worker)
        lost.cancel()
    finally:
        starting.cancel()
        stopped.cancel()
        await worker.close(executor_wait=False)


async def _started(worker: Worker) -> None:
    await worker


async def retire(worker: Worker) -> None:
    """Take no more dreams, finish the one under way, and wait until its bot has fetched it."""
    worker.status = Status.paused  # Dask tells the scheduler
    log.info("Retiring: %d dreams under way", worker.state.executing_count)
    while worker.state.executing_count and worker.status is Status.paused:  # noqa: ASYNC110 Dask has no event for it
        await asyncio.sleep(POLL_SECONDS)
    end = time.monotonic() + FETCHED_SECONDS
    while worker.data and time.monotonic() < end:  # noqa: ASYNC110
        await asyncio.sleep(POLL_SECONDS)


async def _watch(plugin: DreamPlugin, stall_seconds: float) -> None:
    """End the process when a step is stuck: its thread can't be ended; the process is started again."""
    while True:
        await asyncio.sleep(min(5.0, stall_seconds / 2))
        stepped_at = plugin.stepped_at
        if stepped_at is not None and time.monotonic() > stepped_at + stall_seconds:
            log.error("No step in %g s: %s is stuck", stall_seconds, plugin.device.title)
            logging.shutdown()
            os._exit(STUCK)
