"""Dreams on workers of other machines, by Dask: the messages, the worker's side, the bot's side.

A worker is started by `python bot.py worker`, or by Dask's own command with the same environment:

    dask worker tls://SCHEDULER:8786 --nthreads 1 --resources GPU=1 --preload dreambot.jobs.cluster
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from distributed import Worker


@click.command()
@click.option("--network", envvar="DREAMBOT_NETWORK", help="of the registry; inception_v3")
@click.option("--weights-dir", envvar="DREAMBOT_WEIGHTS_DIR", type=click.Path(path_type=Path))
@click.option("--precision", envvar="DREAMBOT_PRECISION", default="auto")
@click.option("--style", envvar="DREAMBOT_STYLE", default="deepdream", help="with which to warm up")
@click.option("--data-dir", envvar="DREAMBOT_DATA_DIR", type=click.Path(path_type=Path), default=Path("data"))
async def dask_setup(
    worker: Worker,
    network: str | None,
    weights_dir: Path | None,
    precision: str,
    style: str,
    data_dir: Path,
) -> None:
    """Load the network, and say what the worker can do; Dask calls this before the scheduler knows of it."""
    from dreambot.jobs.cluster.worker_setup import install_plugin, load_plugin

    await install_plugin(worker, await load_plugin(network or None, weights_dir, precision, style, data_dir))
