"""Set-up of a worker before its scheduler knows of it: the network is loaded, its resources are set."""

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
    """Give `worker`, which was not started yet, the plugin and its resources."""
    await worker.plugin_add(plugin, name=PLUGIN, catch_errors=False)
    # Before registration: the scheduler learns of them with the worker, and so no task comes too early.
    worker.state.total_resources.update(plugin.resources)
    worker.state.available_resources.update(plugin.resources)


async def load_plugin(
    network: str | None, weights_dir: Path | None, precision: str, style: str, data_dir: Path
) -> DreamPlugin:
    """Return the plugin with the network on this process's first device, warmed up: takes seconds.

    network: by name; None: the default one. precision: "auto" is what suits the machine. style: that of the
    first dream, which warms up. data_dir: holds the file with what was measured of this machine's GPU.
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
