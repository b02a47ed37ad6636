"""The scheduler: hands the dreams of all bots to the workers, and notices when one is gone."""

from __future__ import annotations

import asyncio
import logging
import tempfile

import dask.config
from distributed import Scheduler, Security

from dreambot.jobs.models.records import ATTEMPTS

log = logging.getLogger(__name__)
TTL_SECONDS = 30.0  # without a sign of life from a worker
TTL_LOOK_SECONDS = 5.0
PORT = 8786
LOCAL_HTTP = "127.0.0.1:0"
SETTINGS = {
    "distributed.scheduler.http.routes": [],
    "distributed.scheduler.work-stealing": True,
    # Every piece of news of a dream is an event, pictures too, and so many of each topic are kept.
    "distributed.admin.low-level-log-length": 2,
    "distributed.scheduler.events-cleanup-delay": "10s",
}


async def run_scheduler(host: str, port: int, security: Security, stopping: asyncio.Event) -> None:
    """Listen on `host`:`port` for bots and workers, until `stopping`. Raises OSError.

    A job of which a worker dies is begun ATTEMPTS times in all.
    """
    with dask.config.set(SETTINGS), tempfile.TemporaryDirectory(prefix="dreambot-scheduler-") as folder:
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
            # Dask itself looks no more often than once in the time that it allows.
            scheduler.periodic_callbacks["worker-ttl"].callback_time = TTL_LOOK_SECONDS * 1000
            log.info("The scheduler listens at %s", scheduler.address)
            await stopping.wait()
