"""`python bot.py dream IN OUT`: one file from the shell, for operators and for measuring."""

from __future__ import annotations

import argparse
import errno
import json
import resource
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tqdm import tqdm

from dreambot import __version__
from dreambot.cli.inputs import network_and_settings, read_guide, read_mask
from dreambot.cli.plots import StepActivations, write_plots
from dreambot.cli.terminal import print_error, print_line
from dreambot.config import ConfigError, read_config
from dreambot.engine.ascent.octave_steps import StepSchedule
from dreambot.engine.dream import Frame, dream, measure_objective, plan, trace_graph, warm_up
from dreambot.engine.errors import EngineError, WeightsUnavailable
from dreambot.engine.networks.network import Network
from dreambot.engine.recipe import Recipe, recipe_of
from dreambot.engine.settings import DreamSettings
from dreambot.engine.time_budget import BudgetFit, fit_to_budget
from dreambot.engine.types import Mask, Pixels
from dreambot.pictures.decoding.decode import DecodeLimits, decode
from dreambot.pictures.encoding.encode import format_of, save
from dreambot.pictures.errors import PictureError


@dataclass(frozen=True)
class DreamTask:
    """What the options ask for, loaded and checked."""

    network: Network
    style: str
    settings: DreamSettings
    pixels: Pixels
    seconds_load: float
    guide: Pixels | None = None
    mask: Mask | None = None
    schedule: StepSchedule | None = None

    @property
    def recipe(self) -> Recipe:
        """What `replay` repeats it from."""
        return recipe_of(
            self.network,
            self.style,
            self.settings,
            self.pixels,
            bot=__version__,
            guide=self.guide,
            mask=self.mask,
        )


def dream_file(options: argparse.Namespace) -> int:
    """0 when OUT is written; 2 with one line for wrong options or files; 1 where weights are missing."""
    try:
        check_output(Path(options.output))
        climb: StepActivations | None = None if options.plots is None else []
        if options.plots is not None:
            options.plots.mkdir(exist_ok=True)
        task, fitted = _prepare(options)
        pixels, seconds = run_task(task, climb)
        if fitted:
            task = replace(task, settings=fitted.repeatable_settings())
        save(pixels, options.output, metadata=task.recipe.to_text())
        if climb is not None:
            write_plots(options.plots, task.pixels, pixels, climb)
    except (ConfigError, EngineError, PictureError, OSError) as error:
        print_error(f"bot.py dream: {one_line(error)}")
        return 2
    except WeightsUnavailable as error:
        print_error(f"bot.py dream: {error}")
        return 1
    if options.json:
        print_line(json.dumps(_report(task, Path(options.output), seconds)))
    return 0


def check_output(path: Path) -> None:
    """Before anything is dreamed: raise UnknownSuffix or OSError for a file that could not be written."""
    format_of(path.suffix)
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "No such folder", str(path.parent))


def _prepare(options: argparse.Namespace) -> tuple[DreamTask, BudgetFit | None]:
    config = read_config()
    data = Path(options.input).read_bytes()
    with ThreadPoolExecutor(1) as pool:
        decoding = pool.submit(decode, data, max_side=options.max_side)
        begin = time.perf_counter()
        network, style, settings = network_and_settings(options, config)
        if options.guide is None:  # a guided dream has a graph of its own; both would take 200 MB more
            trace_graph(network, settings)
        picture = decoding.result()
    fitted = None
    if options.seconds is not None:
        fitted = fit_to_budget(network, picture.height, picture.width, settings, options.seconds)
        picture, settings = decode(data, max_side=fitted.side), fitted.settings
    sizes = plan(network, picture.height, picture.width, settings)  # refused at once, if at all
    if options.guide is None:
        warm_up(network, settings, sizes[0])
    took = time.perf_counter() - begin
    guide, mask = read_guide(options.guide), read_mask(options.mask, picture)
    schedule = fitted.schedule if fitted else None
    return DreamTask(network, style, settings, picture.pixels, took, guide, mask, schedule), fitted


def run_task(task: DreamTask, climb: StepActivations | None = None) -> tuple[Pixels, float]:
    """The dream and the seconds it took, with a bar on standard error; its steps are added to `climb`."""
    begin = time.perf_counter()
    with tqdm(unit="step", desc=task.style) as bar:
        for frame in _frames(task):
            bar.total = frame.steps
            bar.set_postfix_str(f"octave {frame.octave} of {frame.octaves}", refresh=False)
            bar.update()
            if climb is not None:
                climb.append((frame.octave, frame.activation))
    return frame.pixels, time.perf_counter() - begin


def _frames(task: DreamTask) -> Iterator[Frame]:
    return dream(
        task.network, task.pixels, task.settings, guide=task.guide, mask=task.mask, schedule=task.schedule
    )


def _report(task: DreamTask, output: Path, seconds: float) -> dict[str, Any]:
    """What --json prints; the objective is taken on the file as written."""
    data = output.read_bytes()
    saved = decode(data, max_side=None, limits=DecodeLimits(max_bytes=len(data))).pixels  # our own: any size
    return {
        "network": task.network.name,
        "weights": {"origin": task.network.weights.origin, "sha256": task.network.weights.sha256},
        "style": task.style,
        "settings": task.settings.to_json(),
        "recipe": task.recipe.to_json(),
        "width": saved.shape[1],
        "height": saved.shape[0],
        "steps": sum(task.settings.steps_of_each(len(_octaves(task)))),
        "seconds_load": round(task.seconds_load, 3),
        "seconds_dream": round(seconds, 3),
        "peak_rss_mb": round(_peak_rss_mb(), 1),
        "activation_first": measure_objective(task.network, task.pixels, task.settings, guide=task.guide),
        "activation_last": measure_objective(task.network, saved, task.settings, guide=task.guide),
    }


def _octaves(task: DreamTask) -> list[tuple[int, int]]:
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
    """What is wrong, for the shell."""
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return " ".join(str(error).split())
