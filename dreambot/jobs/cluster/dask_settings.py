"""Settings of Dask for the scheduler and the workers: no page for people, little memory for logs."""

from __future__ import annotations

from typing import Any, Final

LOCAL_HTTP: Final = "127.0.0.1:0"  # Dask always starts its web server: at any port, for this machine alone
_SHORT_LOG: Final = {"distributed.admin.low-level-log-length": 2}
SCHEDULER_SETTINGS: Final[dict[str, Any]] = {
    "distributed.scheduler.http.routes": [],
    "distributed.scheduler.work-stealing": True,
    # Each report of a dream's progress is an event, with its preview, and so many of each topic are kept.
    **_SHORT_LOG,
    "distributed.scheduler.events-cleanup-delay": "10s",
}
WORKER_SETTINGS: Final[dict[str, Any]] = {
    "distributed.worker.http.routes": [],
    "distributed.worker.profile.enabled": False,
    **_SHORT_LOG,
    "distributed.comm.timeouts.connect": "5s",
}
