"""What `zoom`, `evolve` and `video` have in common: frames shown as progress and written to a file."""

from __future__ import annotations

import argparse
import errno
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from dreambot.cli.dream import one_line
from dreambot.cli.inputs import network_and_settings
from dreambot.cli.terminal import print_error, print_line
from dreambot.config import ConfigError, read_config
from dreambot.engine.dream import plan, warm_up
from dreambot.engine.errors import EngineError, WeightsUnavailable
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Pixels
from dreambot.pictures.animation.frame_reader import AnimationFrame
from dreambot.pictures.animation.frame_writer import animation_format_of, write_animation
from dreambot.pictures.decoding.decode import decode
from dreambot.pictures.errors import PictureError


@dataclass(frozen=True)
class AnimationTask:
    """A network that is ready, the settings, and the name of the style."""

    network: Network
    settings: DreamSettings
    style: str


def animate(
    options: argparse.Namespace,
    command: str,
    stills_of: Callable[[argparse.Namespace], Iterator[AnimationFrame]],
) -> int:
    """Write what `stills_of` makes of the options.

    0 when OUT is written; 2 with one line for wrong options or files; 1 where weights are missing.
    """
    path = Path(options.output)
    try:
        animation_format_of(path.suffix)
        if not path.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "No such folder", str(path.parent))
        limit = None if options.limit_mb is None else int(options.limit_mb * 1_000_000)
        made = write_animation(stills_of(options), path, limit_bytes=limit)
    except (ConfigError, EngineError, PictureError, OSError) as error:
        print_error(f"bot.py {command}: {one_line(error)}")
        return 2
    except WeightsUnavailable as error:
        print_error(f"bot.py {command}: {error}")
        return 1
    print_line(
        f"{path}: {made.width} × {made.height}, {made.frame_count} frames, {made.seconds:.1f} s, "
        f"{made.bytes / 1e6:.2f} MB" + (", shrunk to fit" if made.shrunk else "")
    )
    return 0


def still_picture(options: argparse.Namespace) -> Pixels:
    """The picture that the options name, shrunk as they say."""
    return decode(Path(options.input).read_bytes(), max_side=options.max_side).pixels


def prepare_animation(options: argparse.Namespace, pixels: Pixels) -> AnimationTask:
    """Load the network, after which the first frame comes quickly. Raises at once what `pixels` would."""
    network, style, settings = network_and_settings(options, read_config())
    plan(network, pixels.shape[0], pixels.shape[1], settings)
    warm_up(network, settings)
    return AnimationTask(network, settings, style)


def with_progress_bar(frames: Iterable[Pixels], total: int | None, style: str) -> Iterator[Pixels]:
    """`frames`, counted by a progress bar on standard error."""
    return iter(tqdm(frames, total=total, unit="frame", desc=style))
