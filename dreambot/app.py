"""Builds the parts, ties them together, starts and drains them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dreambot.chat.bot import DreamBot
from dreambot.chat.delivery.answer import ROUTES
from dreambot.chat.discord_frontend import DiscordFrontend
from dreambot.chat.extension_loader import load_extensions
from dreambot.chat.services import Services
from dreambot.config import Config, ConfigError
from dreambot.engine.dream import warm_up
from dreambot.engine.errors import EngineError, UnknownStyle
from dreambot.engine.gpu_tuning import TUNING_FILE, tune
from dreambot.engine.networks.devices import Device, device_memory, find_devices
from dreambot.engine.networks.network import Network, load
from dreambot.engine.styles.styles import check_style, style_settings
from dreambot.jobs.errors import JobError
from dreambot.jobs.execution.thread_workers import ThreadWorkers
from dreambot.jobs.execution.workers import Workers
from dreambot.jobs.models.records import QueueLimits
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.service.dream_service import DreamService
from dreambot.jobs.service.instance import locked_instance
from dreambot.jobs.service.observer import Observer
from dreambot.jobs.storage.base import PictureStore
from dreambot.jobs.storage.database import DatabaseStore
from dreambot.jobs.storage.filesystem import FolderStore
from dreambot.ops.heartbeat import beat, heartbeat_file
from dreambot.ops.labels import error_names
from dreambot.ops.metrics import Metrics
from dreambot.ops.sampling import sampling
from dreambot.ops.server import OpsServer
from dreambot.pictures.decoding.sandbox_pool import SandboxPool
from dreambot.pictures.errors import PictureError

log = logging.getLogger(__name__)
KINDS = (*error_names(EngineError, PictureError, JobError), "cancelled")
STOPPED_TWICE = 130  # the exit status of a program that Ctrl-C ended


@dataclass(frozen=True)
class Engine:
    """The loaded network, and where it dreams."""

    network: Network
    devices: Sequence[Device]


def build_engine(config: Config) -> Engine:
    """Load and warm up the network: takes seconds.

    Raises WeightsUnavailable, and ConfigError for a style that the network can't show.
    """
    devices = find_devices()
    network = load(config.network, config.weights_dir, config.network_precision)
    try:
        check_style(config.style, network)
    except UnknownStyle as error:
        raise ConfigError(f"DREAMBOT_STYLE: {error}") from error
    if config.cluster is not None:  # it is only asked what could be dreamed
        return Engine(network, devices)
    network = tune(
        network,
        style_settings(config.style, network),
        devices[0],
        config.data_dir / TUNING_FILE,
        config.network_precision,
    )
    log.info("Dreaming on %s (%s)", network.spec.title, network.weights.origin)
    warm_up(network, style_settings(config.style, network))
    return Engine(network, devices)


def build_workers(config: Config, engine: Engine) -> Workers:
    """Threads of this process, or workers elsewhere. Raises CertificatesMissing."""
    if config.cluster is None:
        return ThreadWorkers(engine.network, engine.devices, config.preview_seconds)
    assert config.cluster_certs is not None
    # Dask is not even imported by bots that have no use for it.
    from dreambot.jobs.cluster.certificates import security_of  # noqa: PLC0415
    from dreambot.jobs.cluster.dask_logging import tame  # noqa: PLC0415
    from dreambot.jobs.cluster.dask_workers import DaskWorkers  # noqa: PLC0415

    tame(config.log_level)
    security = security_of(config.cluster_certs)
    return DaskWorkers(engine.network, config.cluster, security, config.preview_seconds)


def build_store(config: Config, journal: JobRepository) -> PictureStore:
    """Where pictures are kept: a folder of this machine, or what all bots on one database share."""
    if config.store == "database":
        return DatabaseStore(journal.database)
    return FolderStore(config.data_dir / "pictures")


@asynccontextmanager
async def open_services(
    config: Config, engine: Engine, observer: Observer | None = None
) -> AsyncIterator[Services]:
    """Yield the services; what they stand on is closed with the context. Raises DatabaseUnavailable."""
    config.data_dir.mkdir(parents=True, exist_ok=True)
    secret = config.token.get_secret_value().encode() if config.token else None
    journal = await JobRepository.open(config.database, secret)
    with locked_instance(config.data_dir) as instance:
        service = DreamService(
            build_workers(config, engine),
            journal,
            build_store(config, journal),
            QueueLimits(
                config.queue_limit,
                config.member_limit,
                config.running_limit,
                cooldown=config.cooldown_seconds or None,
                per_day=config.daily_limit or None,
            ),
            instance=instance,
            observer=observer,
            keep_seconds=config.keep_days * 86400,
        )
        async with SandboxPool() as door:
            try:
                yield Services(
                    service,
                    door,
                    engine.network,
                    engine.devices,
                    config.style,
                    config.max_side,
                    config.preview_seconds,
                    config.allow_list,
                    config.data_dir / "atlas",
                )
            finally:
                await service.close()


def build_bot(services: Services, data_dir: Path, server: int | None = None, **shards: Any) -> DreamBot:
    """Return the bot with all its extensions; the arguments are those of DreamBot."""
    return DreamBot(services, data_dir, load_extensions, DiscordFrontend, server, **shards)


async def serve(config: Config) -> None:
    """Run the bot until it is told to stop.

    Raises discord.LoginFailure for a token that Discord refuses, WeightsUnavailable, ConfigError for a style
    that the network can't show, DatabaseUnavailable, and OpsUnavailable where the operators' port is taken.
    """
    devices = find_devices()
    metrics = Metrics(lambda: device_memory(devices), KINDS, ROUTES)
    async with AsyncExitStack() as stack:
        parts = Parts()
        if config.ops_port is not None:
            await stack.enter_async_context(
                OpsServer(config.ops_host, config.ops_port, metrics, parts.checks())
            )
        engine = await asyncio.to_thread(build_engine, config)
        parts.services = await stack.enter_async_context(open_services(config, engine, metrics))
        await stack.enter_async_context(sampling(metrics, parts.services.service.jobs.counts))
        parts.bot = build_bot(
            parts.services,
            config.data_dir,
            config.server,
            shard_ids=config.shards.ids if config.shards else None,
            shard_count=config.shards.count if config.shards else None,
        )
        await _run(parts.bot, parts.services, config)


async def _run(bot: DreamBot, services: Services, config: Config) -> None:
    assert config.token is not None
    beside = [
        asyncio.create_task(beat(heartbeat_file(config.data_dir), bot.is_connected)),
        asyncio.create_task(services.service.run_maintenance()),
    ]
    try:
        async with bot:
            _stop_on_signals(bot, config.grace_seconds)
            await bot.start(config.token.get_secret_value())
    finally:
        for task in beside:
            task.cancel()


class Parts:
    """What there is of the bot so far, and whether it works: for the operators' /readyz."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.services: Services | None = None
        self.bot: DreamBot | None = None

    def checks(self) -> dict[str, Callable[[], bool | Awaitable[bool]]]:
        """By name; each can be asked from the beginning."""
        return {
            "gateway": lambda: self.bot is not None and self.bot.is_connected() and not self.bot.is_closed(),
            "network": lambda: self.services is not None,
            "database": self._journal_answers,
        }

    async def _journal_answers(self) -> bool:
        if self.services is None:
            return False
        await self.services.service.jobs.counts()
        return True


def _stop_on_signals(bot: DreamBot, grace: float) -> None:
    """SIGTERM or Ctrl-C: dreams under way may end within `grace` seconds; the second one ends it at once."""
    loop = asyncio.get_running_loop()
    stopping: list[asyncio.Task[None]] = []  # the loop itself holds tasks weakly

    def stop() -> None:
        if stopping:
            log.warning("Stopped at once; what was being dreamed goes on after the next start")
            logging.shutdown()
            os._exit(STOPPED_TWICE)  # threads in the middle of a step would hold up any other way
        stopping.append(asyncio.ensure_future(_stop(bot, grace)))

    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows has no signals in its loop
            loop.add_signal_handler(number, stop)


async def _stop(bot: DreamBot, grace: float) -> None:
    try:
        await bot.services.service.drain(grace)
    finally:
        await bot.close()
