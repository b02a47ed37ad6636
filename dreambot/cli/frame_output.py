"""What `zoom`, `evolve` and `video` share: frames counted by a progress bar and written to a file."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from dreambot.cli.arguments import check_folder_of
from dreambot.cli.inputs import network_and_settings
from dreambot.cli.terminal import print_line
from dreambot.config import read_config
from dreambot.engine.dream import plan, warm_up
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Pixels
from dreambot.pictures.animation.frame_reader import AnimationFrame
from dreambot.pictures.animation.frame_writer import animation_format_of, write_animation


@dataclass(frozen=True)
class AnimationTask:
    """A network that has been warmed up, the settings, and the name of the style."""

    network: Network
    settings: DreamSettings
    style: str


def prepare_animation(options: argparse.Namespace, pixels: Pixels) -> AnimationTask:
    """Load and warm up the network, so that the first frame comes quickly.

    Raises at once what a dream of `pixels` would raise.
    """
    network, style, settings = network_and_settings(options, read_config())
    plan(network, pixels.shape[0], pixels.shape[1], settings)
    warm_up(network, settings)
    return AnimationTask(network, settings, style)


def write_frames(options: argparse.Namespace, frames: Iterator[AnimationFrame]) -> None:
    """Write `frames` to the file OUT of the options, and print what was written.

    The name of the file is checked before the first frame is taken. Raises UnknownSuffix, CannotFit, OSError,
    and what `frames` raises.
    """
    path = Path(options.output)
    animation_format_of(path.suffix)
    check_folder_of(path)
    limit = None if options.limit_mb is None else int(options.limit_mb * 1_000_000)
    written = write_animation(frames, path, limit_bytes=limit)
    print_line(
        f"{path}: {written.width} × {written.height}, {written.frame_count} frames, {written.seconds:.1f} s, "
        f"{written.bytes / 1e6:.2f} MB" + (", shrunk to fit" if written.shrunk else "")
    )


def with_progress_bar(frames: Iterable[Pixels], total: int | None, style: str) -> Iterator[Pixels]:
    """`frames`, counted by a progress bar on standard error."""
    return iter(tqdm(frames, total=total, unit="frame", desc=style))
