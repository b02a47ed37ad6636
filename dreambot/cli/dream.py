"""`python bot.py dream IN OUT`: one file from the shell, for operators and for measuring."""

from __future__ import annotations

import argparse
import errno
import json
import resource
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tqdm import tqdm

from dreambot.chat.options import parse_layers
from dreambot.cli.terminal import complain, say
from dreambot.config import Config, ConfigError, read_config
from dreambot.engine.dream import dream, measure, plan, warm_up
from dreambot.engine.errors import EngineError, WeightsUnavailable
from dreambot.engine.networks import Network, load
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles import style_settings
from dreambot.engine.types import Pixels
from dreambot.pictures.decode import decode
from dreambot.pictures.encode import format_of, save
from dreambot.pictures.errors import PictureError


@dataclass(frozen=True)
class Task:
    """What the options ask for, loaded and checked."""

    network: Network
    style: str
    settings: DreamSettings
    pixels: Pixels
    seconds_load: float


def dream_file(options: argparse.Namespace) -> int:
    """0 when OUT is written; 2 with one line for wrong options or files; 1 where weights are missing."""
    try:
        _check_output(Path(options.output))
        task = _prepare(options)
        pixels, seconds = _dream(task)
        save(pixels, options.output)
    except (ConfigError, EngineError, PictureError, OSError) as error:
        complain(f"bot.py dream: {one_line(error)}")
        return 2
    except WeightsUnavailable as error:
        complain(f"bot.py dream: {error}")
        return 1
    if options.json:
        say(json.dumps(_report(task, Path(options.output), seconds)))
    return 0


def _check_output(path: Path) -> None:
    """Before anything is dreamed: raise UnknownSuffix or OSError for a file that could not be written."""
    format_of(path.suffix)
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "No such folder", str(path.parent))


def _prepare(options: argparse.Namespace) -> Task:
    config = read_config()
    pixels = decode(Path(options.input).read_bytes(), max_side=options.max_side).pixels
    begin = time.perf_counter()
    network, style, settings = look(options, config)
    plan(network, pixels.shape[0], pixels.shape[1], settings)  # refuse at once what would be refused later
    warm_up(network, settings)
    return Task(network, style, settings, pixels, time.perf_counter() - begin)


def look(options: argparse.Namespace, config: Config) -> tuple[Network, str, DreamSettings]:
    """The network, the name of the style and the settings that the options ask for; raises what they do."""
    network = load(options.network or config.network, config.weights_dir, config.network_precision)
    style = options.style or config.style
    settings = style_settings(
        style,
        network,
        layers=parse_layers(options.layers, network),
        steps=options.steps,
        octaves=options.octaves,
        octave_scale=options.octave_scale,
        step_size=options.step_size,
        tile=options.tile,
        jitter=options.jitter,
        seed=options.seed,
        precision=options.precision,
    )
    return network, style, settings


def _dream(task: Task) -> tuple[Pixels, float]:
    begin = time.perf_counter()
    with tqdm(unit="step", desc=task.style) as bar:
        for frame in dream(task.network, task.pixels, task.settings):
            bar.total = frame.steps
            bar.set_postfix_str(f"octave {frame.octave} of {frame.octaves}", refresh=False)
            bar.update()
    return frame.pixels, time.perf_counter() - begin


def _report(task: Task, output: Path, seconds: float) -> dict[str, Any]:
    """What --json prints; the objective is taken on the file as written."""
    saved = decode(output.read_bytes(), max_side=None).pixels
    return {
        "network": task.network.name,
        "weights": {"origin": task.network.weights.origin, "sha256": task.network.weights.sha256},
        "style": task.style,
        "settings": task.settings.to_json(),
        "width": saved.shape[1],
        "height": saved.shape[0],
        "steps": task.settings.steps * len(_octaves(task)),
        "seconds_load": round(task.seconds_load, 3),
        "seconds_dream": round(seconds, 3),
        "peak_rss_mb": round(_peak_rss_mb(), 1),
        "activation_first": measure(task.network, task.pixels, task.settings),
        "activation_last": measure(task.network, saved, task.settings),
    }


def _octaves(task: Task) -> list[tuple[int, int]]:
    return plan(task.network, task.pixels.shape[0], task.pixels.shape[1], task.settings)


def _peak_rss_mb() -> float:
    """The most memory that this process has held, in MB of 10⁶ bytes.

    Linux's VmHWM is this program's own; ru_maxrss would count what the parent held when it forked.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def one_line(error: Exception) -> str:
    """What is wrong, without line breaks."""
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return " ".join(str(error).split())
