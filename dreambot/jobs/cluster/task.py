"""The task that bots submit to Dask. The scheduler imports this file, too, and has no TensorFlow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from distributed import get_worker

from dreambot.jobs.errors import JobError

if TYPE_CHECKING:
    from dreambot.jobs.cluster.worker_plugin import DreamPlugin

PLUGIN = "dreambot"


def run_dream(message: Mapping[str, Any], key: str, topic: str) -> dict[str, Any]:
    """See DreamPlugin.dream. Raises JobError on a worker without the plugin."""
    plugin = get_worker().plugins.get(PLUGIN)
    if plugin is None:
        raise JobError("This worker has no network: start it with python bot.py worker.")
    return cast("DreamPlugin", plugin).dream(message, key, topic)
