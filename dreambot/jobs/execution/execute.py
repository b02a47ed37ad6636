"""What is made for each kind of job: a dream, a sheet of four, or a flight. From the thread of a worker."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from PIL import Image

from dreambot import __version__
from dreambot.engine.dream import Frame, dream, plan
from dreambot.engine.motion.zoom import zoom_frames
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.networks.network import Network
from dreambot.engine.recipe import Recipe, recipe_of
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Pixels
from dreambot.jobs.execution.activation_curve import thinned
from dreambot.jobs.execution.render_size import factor_of, scaled, scaled_settings
from dreambot.jobs.execution.variations import variations_of
from dreambot.jobs.models.job import ActivationCurve, Inputs, Job, Progress
from dreambot.pictures.animation.frame_reader import AnimationFrame
from dreambot.pictures.animation.frame_writer import encode_mp4
from dreambot.pictures.encoding.encode import Encoded
from dreambot.pictures.plots.contact_sheet import numbered_sheet

FRAMES_PER_SECOND = 15


@dataclass(frozen=True, eq=False)
class Made:
    """See DreamOutput."""

    pixels: Pixels
    recipe: Recipe | None = None
    curve: ActivationCurve = ()
    file: Encoded | None = None


class ProgressReporter:
    """Progress on its way to those who wait, a new picture attached every so many seconds."""

    def __init__(self, tell: Callable[[Progress], None], every: float) -> None:
        """`tell` raises DreamCancelled to stop the dream."""
        self._tell = tell
        self._every = every
        self._due = time.perf_counter()
        self._preview: Pixels | None = None

    def __call__(self, progress: Progress, picture: Callable[[], Pixels]) -> None:
        """Show it; `picture` is asked when it is time for one."""
        if time.perf_counter() >= self._due:
            self._preview, self._due = picture(), time.perf_counter() + self._every
        self._tell(replace(progress, preview=self._preview))


def execute(network: Network, job: Job, inputs: Inputs, show: ProgressReporter) -> Made:
    """All of the job, step by step. Raises EngineError, CannotFit, and what `show` raises."""
    factor = factor_of(job, inputs.pixels.shape[0], inputs.pixels.shape[1], network.spec.min_side)
    inputs, settings = scaled(inputs, factor), scaled_settings(job.settings, factor)
    match job.kind:
        case "variations":
            four = variations_of(job.settings, job.style, network, guided=inputs.guide is not None)
            return _variations(network, inputs, [scaled_settings(one, factor) for one in four], show)
        case "zoom":
            return _zoom(network, inputs, settings, job, show)
    pixels, curve = _dreamed(network, inputs, settings, lambda frame: show(_of(frame), lambda: frame.pixels))
    recipe = recipe_of(
        network, job.style, settings, inputs.pixels, bot=__version__, guide=inputs.guide, mask=inputs.mask
    )
    return Made(pixels, recipe, curve)


def _dreamed(
    network: Network, inputs: Inputs, settings: DreamSettings, follow: Callable[[Frame], None]
) -> tuple[Pixels, ActivationCurve]:
    """One dream and its activations; `follow` is given every frame but the last."""
    curve: list[tuple[int, float]] = []
    for frame in dream(network, inputs.pixels, settings, guide=inputs.guide, mask=inputs.mask):
        curve.append((frame.octave, frame.activation))
        if not frame.last:
            follow(frame)
    return frame.pixels, thinned(curve)


def _of(frame: Frame) -> Progress:
    return Progress(frame.step, frame.steps, frame.octave, frame.octaves)


def _variations(
    network: Network, inputs: Inputs, variations: Sequence[DreamSettings], show: ProgressReporter
) -> Made:
    """The sheet; until a place is dreamed the photograph stands there."""
    height, width = inputs.pixels.shape[:2]
    steps = [sum(each.steps_of_each(len(plan(network, height, width, each)))) for each in variations]
    sheet = [inputs.pixels] * len(variations)
    for number, settings in enumerate(variations):
        follow = partial(_show_variation, show, sheet, number, sum(steps[:number]), sum(steps))
        sheet[number], _ = _dreamed(network, inputs, settings, follow)
    return Made(numbered_sheet(sheet))


def _show_variation(
    show: ProgressReporter, sheet: list[Pixels], number: int, before: int, steps: int, frame: Frame
) -> None:
    progress = Progress(before + frame.step, steps, frame.octave, frame.octaves, kind="variations")

    def so_far() -> Pixels:
        height, width = sheet[number].shape[:2]
        here = np.asarray(Image.fromarray(frame.pixels).resize((width, height)))
        return numbered_sheet([*sheet[:number], here, *sheet[number + 1 :]])

    show(progress, so_far)


def _zoom(
    network: Network, inputs: Inputs, settings: DreamSettings, job: Job, show: ProgressReporter
) -> Made:
    """The MP4. A guide and a mask lead the dream that it begins with, not what is dreamed on the way."""
    flight = job.flight or Zoom()

    def follow(frame: Frame) -> None:
        progress = Progress(0, flight.frames, frame.octave, frame.octaves, kind="zoom")
        show(progress, lambda: frame.pixels)

    pixels, curve = _dreamed(network, inputs, settings, follow)
    stills = _flying(network, pixels, settings, flight, show)
    file = encode_mp4(stills, limit_bytes=inputs.limit_bytes, stem=f"dream-{job.id}")
    return Made(pixels, curve=curve, file=file)


def _flying(
    network: Network, pixels: Pixels, settings: DreamSettings, flight: Zoom, show: ProgressReporter
) -> Iterator[AnimationFrame]:
    octaves = settings.octaves
    for number, frame in enumerate(zoom_frames(network, pixels, settings, flight), start=1):
        show(Progress(number, flight.frames, octaves, octaves, kind="zoom"), partial(np.asarray, frame))
        yield AnimationFrame(frame, 1 / FRAMES_PER_SECOND)
