"""What a worker does before its scheduler knows of it: load the network, say what it can do."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import cast

from distributed import Worker

from dreambot.engine.dream import warm_up
from dreambot.engine.gpu_tuning import TUNING_FILE, tune
from dreambot.engine.networks.devices import find_devices, limit_operation_threads
from dreambot.engine.networks.network import load
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Precision
from dreambot.jobs.cluster.task import PLUGIN
from dreambot.jobs.cluster.worker_plugin import DreamPlugin

log = logging.getLogger(__name__)


async def install_plugin(worker: Worker, plugin: DreamPlugin) -> None:
    """Give `worker`, which was not started yet, the plugin and the resources that go with it."""
    await worker.plugin_add(plugin, name=PLUGIN, catch_errors=False)
    # Before registration: the scheduler learns of them with the worker, and so no task comes too early.
    worker.state.total_resources.update(plugin.resources)
    worker.state.available_resources.update(plugin.resources)


async def load_plugin(
    network: str | None, weights_dir: Path | None, precision: str, style: str, data_dir: Path
) -> DreamPlugin:
    """The network on this process's first device, warmed up: takes seconds.

    network: by name, or the default one. precision: "auto" is what suits the machine. style:
    the one that is warmed up with. data_dir: where it is kept what was found out about this machine's GPU.
    Raises WeightsUnavailable, and UnknownStyle for a style that the network can't show.
    """
    return await asyncio.to_thread(_load, network, weights_dir, precision, style, data_dir)


def _load(
    name: str | None, weights_dir: Path | None, precision: str, style: str, data_dir: Path
) -> DreamPlugin:
    limit_operation_threads()
    device = find_devices()[0]
    wanted = None if precision == "auto" else cast(Precision, precision)
    network = load(name, weights_dir, wanted)
    settings = style_settings(style, network)
    network = tune(network, settings, device, data_dir / TUNING_FILE, wanted)
    warm_up(network, settings)
    log.info("Dreaming on %s (%s), %s", network.spec.title, network.weights.origin, device.title)
    return DreamPlugin(network, device)
