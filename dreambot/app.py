"""Build the parts of the bot, connect them, start them and drain them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
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
from dreambot.ops.periodic_metrics import measure_periodically
from dreambot.ops.server import Check, OpsServer
from dreambot.ops.stop_signals import on_stop_signals
from dreambot.pictures.decoding.sandbox_pool import SandboxPool
from dreambot.pictures.errors import PictureError

log = logging.getLogger(__name__)
KINDS = (*error_names(EngineError, PictureError, JobError), "cancelled")


@dataclass(frozen=True)
class Engine:
    """The loaded network, and the devices that it runs on."""

    network: Network
    devices: Sequence[Device]


def build_engine(config: Config) -> Engine:
    """Load the network and warm it up, which takes seconds.

    Raises WeightsUnavailable, and ConfigError for a style that the network can't dream.
    """
    devices = find_devices()
    network = load(config.network, config.weights_dir, config.network_precision)
    try:
        check_style(config.style, network)
    except UnknownStyle as error:
        raise ConfigError(f"DREAMBOT_STYLE: {error}") from error
    if config.cluster is not None:  # the network only says which layers and styles there are
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
    """Return threads of this process, or the workers of the cluster. Raises CertificatesMissing."""
    if config.cluster is None:
        return ThreadWorkers(engine.network, engine.devices, config.preview_seconds)
    assert config.cluster_certs is not None
    # Bots that do not use Dask do not even import it.
    from dreambot.jobs.cluster.certificates import security_of  # noqa: PLC0415
    from dreambot.jobs.cluster.dask_logging import configure_dask_logging  # noqa: PLC0415
    from dreambot.jobs.cluster.dask_workers import DaskWorkers  # noqa: PLC0415

    configure_dask_logging(config.log_level)
    security = security_of(config.cluster_certs)
    return DaskWorkers(engine.network, config.cluster, security, config.preview_seconds)


def build_store(config: Config, jobs: JobRepository) -> PictureStore:
    """Return the store of pictures: a folder of this machine, or the database that several bots share."""
    if config.store == "database":
        return DatabaseStore(jobs.database)
    return FolderStore(config.data_dir / "pictures")


@asynccontextmanager
async def open_services(
    config: Config, engine: Engine, observer: Observer | None = None
) -> AsyncIterator[Services]:
    """Yield the services; they are closed at the end of the context. Raises DatabaseUnavailable."""
    config.data_dir.mkdir(parents=True, exist_ok=True)
    secret = config.token.get_secret_value().encode() if config.token else None
    jobs = await JobRepository.open(config.database, secret)
    with locked_instance(config.data_dir) as instance:
        service = DreamService(
            build_workers(config, engine),
            jobs,
            build_store(config, jobs),
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
        async with SandboxPool() as sandbox:
            try:
                yield Services(
                    service,
                    sandbox,
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
    """Run the bot until a signal stops it.

    Raises discord.LoginFailure for a token that Discord refuses, WeightsUnavailable, ConfigError for a style
    that the network can't dream, DatabaseUnavailable, and OpsUnavailable if the operators' port is in use.
    """
    devices = find_devices()
    metrics = Metrics(lambda: device_memory(devices), KINDS, ROUTES)
    async with AsyncExitStack() as stack:
        readiness = Readiness()
        if config.ops_port is not None:
            await stack.enter_async_context(
                OpsServer(config.ops_host, config.ops_port, metrics, readiness.checks())
            )
        engine = await asyncio.to_thread(build_engine, config)
        services = await stack.enter_async_context(open_services(config, engine, metrics))
        readiness.add_services(services)
        await stack.enter_async_context(measure_periodically(metrics, services.service.jobs.counts))
        bot = build_bot(
            services,
            config.data_dir,
            config.server,
            shard_ids=config.shards.ids if config.shards else None,
            shard_count=config.shards.count if config.shards else None,
        )
        readiness.add_bot(bot)
        await _run(bot, services, config)


async def _run(bot: DreamBot, services: Services, config: Config) -> None:
    assert config.token is not None
    background = [
        asyncio.create_task(beat(heartbeat_file(config.data_dir), bot.is_connected)),
        asyncio.create_task(services.service.run_maintenance()),
    ]
    try:
        async with bot:
            _stop_on_signals(bot, config.grace_seconds)
            await bot.start(config.token.get_secret_value())
    finally:
        for task in background:
            task.cancel()


class Readiness:
    """Checks which parts of the bot are there and work, for the operators' /readyz."""

    def __init__(self) -> None:
        """No part is there yet."""
        self._services: Services | None = None
        self._bot: DreamBot | None = None

    def add_services(self, services: Services) -> None:
        """Note that the network is loaded and the database was reached."""
        self._services = services

    def add_bot(self, bot: DreamBot) -> None:
        """Note that the bot is about to log in."""
        self._bot = bot

    def checks(self) -> dict[str, Check]:
        """Return the checks by their names; each can be called from the beginning."""
        return {
            "gateway": self._is_connected,
            "network": lambda: self._services is not None,
            "database": self._database_answers,
        }

    def _is_connected(self) -> bool:
        return self._bot is not None and self._bot.is_connected() and not self._bot.is_closed()

    async def _database_answers(self) -> bool:
        if self._services is None:
            return False
        await self._services.service.jobs.counts()
        return True


def _stop_on_signals(bot: DreamBot, grace: float) -> None:
    """Drain and close the bot at SIGTERM or Ctrl-C; dreams under way may end within `grace` seconds."""
    tasks: list[asyncio.Task[None]] = []  # the event loop holds tasks only weakly
    on_stop_signals(lambda: tasks.append(asyncio.ensure_future(_stop(bot, grace))))


async def _stop(bot: DreamBot, grace: float) -> None:
    try:
        await bot.services.service.drain(grace)
    finally:
        await bot.close()
