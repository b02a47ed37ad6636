"""`python bot.py worker`, `scheduler` and `certificates`: a cluster that dreams for bots elsewhere."""

from __future__ import annotations

import argparse
import asyncio
import platform
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from dreambot.cli.exit_status import MISSING, REFUSED, config_or_none
from dreambot.cli.signals import stop_on_signals
from dreambot.cli.terminal import import_tensorflow, print_error, print_line, start_logging
from dreambot.config import NO_CERTIFICATES, Config, ConfigError, require_extra

NO_CLUSTER = "No scheduler: set DREAMBOT_CLUSTER=tls://HOST:8786, where python bot.py scheduler runs."


def worker(options: argparse.Namespace) -> int:
    """Run a worker process for each GPU, or this process alone, until stopped; 1 or 2 if it can't start."""
    if (config := config_or_none()) is None:
        return REFUSED
    if config.cluster is None:
        print_error(NO_CLUSTER)
        return REFUSED
    start_logging(config)
    if not options.single:
        from dreambot.cli.worker_supervisor import supervise

        return asyncio.run(supervise(options.host, options.port))
    import_tensorflow()
    return _run(_single(config, options), config)


def scheduler(options: argparse.Namespace) -> int:
    """Run the scheduler until it is stopped; 1 when it can't start, 2 for a setting that can't be used."""
    if not _has_dask("A scheduler") or (config := config_or_none()) is None:
        return REFUSED
    if config.cluster_certs is None:
        print_error(f"DREAMBOT_CLUSTER_CERTS: {NO_CERTIFICATES}")
        return REFUSED
    start_logging(config)
    return _run(_schedule(config, options), config)


def certificates(options: argparse.Namespace) -> int:
    """Write the certificates of a cluster; 1 where the folder has some already, or can't be written."""
    if not _has_dask("A cluster"):
        return REFUSED
    from dreambot.jobs.cluster.certificates import make_certificates

    folder = Path(options.folder)
    try:
        make_certificates(folder)
    except FileExistsError:
        print_error(f"There are certificates in {folder} already; name another folder, or delete it first.")
        return MISSING
    except OSError as error:
        print_error(f"The certificates can't be written: {error}")
        return MISSING
    print_line(f"Copy {folder} to every machine of the cluster, and set DREAMBOT_CLUSTER_CERTS to it.")
    print_line("Anyone who has key.pem controls the cluster: keep it as secret as the bot's token.")
    return 0


def _has_dask(purpose: str) -> bool:
    """Whether Dask is installed; if not, one line on standard error says how to install it."""
    try:
        require_extra(purpose, "distributed", "cluster")
    except ConfigError as error:
        print_error(str(error))
        return False
    return True


def _run(work: Coroutine[Any, Any, None], config: Config) -> int:
    """Run `work` until it ends; 1 or 2 with one line where it can't start."""
    from dreambot.engine.errors import UnknownStyle, WeightsUnavailable
    from dreambot.jobs.cluster.dask_logging import configure_dask_logging
    from dreambot.jobs.errors import CertificatesMissing

    configure_dask_logging(config.log_level)
    try:
        asyncio.run(work)
    except UnknownStyle as error:
        print_error(f"DREAMBOT_STYLE: {error}")
        return REFUSED
    except (WeightsUnavailable, CertificatesMissing) as error:
        print_error(str(error))
        return MISSING
    except OSError as error:
        print_error(f"The address can't be listened on: {error}")
        return MISSING
    return 0


async def _single(config: Config, options: argparse.Namespace) -> None:
    from dreambot.jobs.cluster.certificates import security_of
    from dreambot.jobs.cluster.worker_process import run_worker
    from dreambot.jobs.cluster.worker_setup import load_plugin

    assert config.cluster is not None and config.cluster_certs is not None
    security = security_of(config.cluster_certs)
    config.data_dir.mkdir(parents=True, exist_ok=True)
    async with stop_on_signals() as stopping:
        plugin = await load_plugin(
            config.network, config.weights_dir, config.precision, config.style, config.data_dir
        )
        name = options.name or platform.node()
        await run_worker(
            config.cluster, security, plugin, stopping, name=name, host=options.host, port=options.port
        )


async def _schedule(config: Config, options: argparse.Namespace) -> None:
    from dreambot.jobs.cluster.certificates import security_of
    from dreambot.jobs.cluster.scheduler import run_scheduler

    assert config.cluster_certs is not None
    security = security_of(config.cluster_certs)
    async with stop_on_signals() as stopping:
        await run_scheduler(options.host, options.port, security, stopping)
