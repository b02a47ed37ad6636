"""`python bot.py dream IN OUT`: dream one file from the shell, for operators and for measuring."""

from __future__ import annotations

import argparse
import json
import resource
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tqdm import tqdm

from dreambot import __version__
from dreambot.cli.arguments import check_folder_of
from dreambot.cli.exit_status import with_exit_status
from dreambot.cli.inputs import network_and_settings, read_guide, read_mask
from dreambot.cli.plots import StepActivations, write_plots
from dreambot.cli.terminal import print_line
from dreambot.config import read_config
from dreambot.engine.ascent.octave_steps import StepSchedule
from dreambot.engine.dream import dream, measure_objective, plan, trace_graph, warm_up
from dreambot.engine.networks.network import Network
from dreambot.engine.recipe import Recipe, recipe_of
from dreambot.engine.settings import DreamSettings
from dreambot.engine.time_budget import BudgetFit, fit_to_budget
from dreambot.engine.types import Mask, Pixels
from dreambot.pictures.decoding.decode import DecodeLimits, decode
from dreambot.pictures.encoding.encode import format_of, save


@dataclass(frozen=True)
class DreamTask:
    """What the options ask for, loaded and checked."""

    network: Network
    style: str
    settings: DreamSettings
    pixels: Pixels
    guide: Pixels | None = None
    mask: Mask | None = None
    schedule: StepSchedule | None = None

    @property
    def recipe(self) -> Recipe:
        """The recipe from which `replay` repeats the dream."""
        return recipe_of(
            self.network, self.style, self.settings, self.pixels,
            bot=__version__, guide=self.guide, mask=self.mask,
        )  # fmt: skip


@with_exit_status("dream")
def dream_file(options: argparse.Namespace) -> None:
    """Write the dream to OUT, and with --json print a report."""
    output = Path(options.output)
    check_output(output)
    activations: StepActivations | None = None if options.plots is None else []
    if options.plots is not None:
        options.plots.mkdir(exist_ok=True)
    task, fitted, seconds_load = _prepare(options)
    pixels, seconds = run_task(task, activations)
    if fitted:
        task = replace(task, settings=fitted.repeatable_settings())
    save(pixels, output, metadata=task.recipe.to_text())
    if activations is not None:
        write_plots(options.plots, task.pixels, pixels, activations)
    if options.json:
        print_line(json.dumps(_report(task, output, seconds_load, seconds)))


def check_output(path: Path) -> None:
    """Raise UnknownSuffix or OSError for a file that could not be written, before anything is dreamed."""
    format_of(path.suffix)
    check_folder_of(path)


def _prepare(options: argparse.Namespace) -> tuple[DreamTask, BudgetFit | None, float]:
    """The task, what fits its time budget if there is one, and the seconds that loading took.

    The picture is decoded while the network is loaded.
    """
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
    sizes = plan(network, picture.height, picture.width, settings)  # raises before the dream begins
    if options.guide is None:
        warm_up(network, settings, sizes[0])
    took = time.perf_counter() - begin
    guide, mask = read_guide(options.guide), read_mask(options.mask, picture)
    schedule = fitted.schedule if fitted else None
    return DreamTask(network, style, settings, picture.pixels, guide, mask, schedule), fitted, took


def run_task(task: DreamTask, activations: StepActivations | None = None) -> tuple[Pixels, float]:
    """Return the dream and the seconds it took, with a progress bar on standard error.

    The octave and activation of each step are added to `activations`.
    """
    begin = time.perf_counter()
    frames = dream(
        task.network, task.pixels, task.settings, guide=task.guide, mask=task.mask, schedule=task.schedule
    )
    with tqdm(unit="step", desc=task.style) as bar:
        for frame in frames:
            bar.total = frame.steps
            bar.set_postfix_str(f"octave {frame.octave} of {frame.octaves}", refresh=False)
            bar.update()
            if activations is not None:
                activations.append((frame.octave, frame.activation))
    return frame.pixels, time.perf_counter() - begin


def _report(task: DreamTask, output: Path, seconds_load: float, seconds: float) -> dict[str, Any]:
    """The object that --json prints; its objective is measured on the file as written."""
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
        "seconds_load": round(seconds_load, 3),
        "seconds_dream": round(seconds, 3),
        "peak_rss_mb": round(_peak_rss_mb(), 1),
        "activation_first": measure_objective(task.network, task.pixels, task.settings, guide=task.guide),
        "activation_last": measure_objective(task.network, saved, task.settings, guide=task.guide),
    }


def _octaves(task: DreamTask) -> list[tuple[int, int]]:
    return plan(task.network, task.pixels.shape[0], task.pixels.shape[1], task.settings)


def _peak_rss_mb() -> float:
    """The most memory that this process has held so far, in MB of 10⁶ bytes.

    Linux's VmHWM is this program's own; ru_maxrss would count what the parent held when it forked.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
