"""Builds the parts, ties them together, starts and drains them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal

import discord

from dreambot.chat.client import DreamBot, Studio
from dreambot.config import Config
from dreambot.engine.devices import find_devices
from dreambot.engine.dream import warm_up
from dreambot.engine.networks import load
from dreambot.engine.styles import style_settings
from dreambot.engine.tuning import TUNING_FILE, tuned
from dreambot.jobs.service import DreamService
from dreambot.jobs.threads import ThreadWorkers
from dreambot.ops.heartbeat import beat, heartbeat_file

log = logging.getLogger(__name__)


def build_studio(config: Config) -> Studio:
    """Load the network and make a thread for each device: takes seconds. Raises WeightsUnavailable."""
    devices = find_devices()
    network = load(config.network, config.weights_dir, config.network_precision)
    network = tuned(
        network,
        style_settings(config.style, network),
        devices[0],
        config.data_dir / TUNING_FILE,
        config.network_precision,
    )
    log.info("Dreaming on %s (%s)", network.spec.title, network.weights.origin)
    warm_up(network, style_settings(config.style, network))
    workers = ThreadWorkers(network, devices, config.preview_seconds)
    return Studio(
        DreamService(workers, config.queue_limit),
        network,
        devices,
        config.style,
        config.max_side,
        config.preview_seconds,
    )


async def serve(config: Config) -> None:
    """Run the bot until it is told to stop. Raises discord.LoginFailure for a token that Discord refuses."""
    assert config.token is not None
    studio = await asyncio.to_thread(build_studio, config)
    bot = DreamBot(studio, config.data_dir, config.server)
    heart = asyncio.create_task(beat(heartbeat_file(config.data_dir), bot.is_ready))
    try:
        async with bot:
            _stop_on_signals(bot)
            await bot.start(config.token.get_secret_value())
    finally:
        heart.cancel()
        await studio.service.close()


def _stop_on_signals(bot: discord.Client) -> None:
    """SIGTERM and Ctrl-C log out before the process ends."""
    loop = asyncio.get_running_loop()
    closing: set[asyncio.Task[None]] = set()  # the loop itself holds tasks weakly
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows has no signals in its loop
            loop.add_signal_handler(number, lambda: closing.add(asyncio.ensure_future(bot.close())))
