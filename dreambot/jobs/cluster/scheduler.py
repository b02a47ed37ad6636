"""The scheduler process: gives the dreams of all bots to the workers, and notices when one is gone."""

from __future__ import annotations

import asyncio
import logging
import tempfile

import dask.config
from distributed import Scheduler, Security

from dreambot.jobs.cluster.dask_settings import LOCAL_HTTP, SCHEDULER_SETTINGS
from dreambot.jobs.models.records import ATTEMPTS

log = logging.getLogger(__name__)
TTL_SECONDS = 30.0  # without a heartbeat of a worker
TTL_LOOK_SECONDS = 5.0


async def run_scheduler(host: str, port: int, security: Security, stopping: asyncio.Event) -> None:
    """Listen on `host`:`port` for bots and workers, until `stopping`. Raises OSError.

    A job of which a worker dies is begun ATTEMPTS times in all.
    """
    with (
        dask.config.set(SCHEDULER_SETTINGS),
        tempfile.TemporaryDirectory(prefix="dreambot-scheduler-") as folder,
    ):
        dask.config.set({"temporary-directory": folder})
        scheduler = Scheduler(
            host=host,
            port=port,
            protocol="tls",
            security=security,
            allowed_failures=ATTEMPTS - 1,
            worker_ttl=TTL_SECONDS,
            dashboard=False,
            dashboard_address=LOCAL_HTTP,
        )
        async with scheduler:
            # Dask itself looks only once in the time that it allows.
            scheduler.periodic_callbacks["worker-ttl"].callback_time = TTL_LOOK_SECONDS * 1000
            log.info("The scheduler listens at %s", scheduler.address)
            await stopping.wait()
