"""execute: dreams a job of any kind (a dream, a sheet of four variations, a zoom) in a worker's thread."""

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
from dreambot.engine.networks.devices import Device, placed_on
from dreambot.engine.networks.network import Network
from dreambot.engine.recipe import Recipe, recipe_of
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Pixels
from dreambot.jobs.execution.activation_curve import thinned
from dreambot.jobs.execution.render_size import factor_of, scaled, scaled_settings
from dreambot.jobs.execution.variations import variations_of
from dreambot.jobs.models.job import ActivationCurve, DreamOutput, Inputs, Job, Progress
from dreambot.pictures.animation.frame_reader import AnimationFrame
from dreambot.pictures.animation.frame_writer import encode_mp4
from dreambot.pictures.encoding.encode import Encoded
from dreambot.pictures.plots.contact_sheet import numbered_sheet

FRAMES_PER_SECOND = 15


@dataclass(frozen=True, eq=False)
class _Rendered:
    """The parts of DreamOutput that differ by kind of job."""

    pixels: Pixels
    recipe: Recipe | None = None
    curve: ActivationCurve = ()
    file: Encoded | None = None


class ProgressReporter:
    """Reports each step, and attaches a new preview every so many seconds."""

    def __init__(self, report: Callable[[Progress], None], every: float) -> None:
        """`report` raises DreamCancelled to stop the dream. every: seconds between two previews."""
        self._report = report
        self._every = every
        self._due = time.perf_counter()
        self._preview: Pixels | None = None

    def __call__(self, progress: Progress, picture: Callable[[], Pixels]) -> None:
        """Report `progress`; `picture` is called when a new preview is due, and returns it."""
        if time.perf_counter() >= self._due:
            self._preview, self._due = picture(), time.perf_counter() + self._every
        self._report(replace(progress, preview=self._preview))


def execute(
    network: Network, device: Device, job: Job, inputs: Inputs, show: ProgressReporter
) -> DreamOutput:
    """Dream the job on `device`, step by step. Raises EngineError, CannotFit, and what `show` raises."""
    begin = time.perf_counter()
    with placed_on(device):
        made = _rendered(network, job, inputs, show)
    seconds = time.perf_counter() - begin
    return DreamOutput(made.pixels, seconds, device.title, made.recipe, made.curve, made.file)


def _rendered(network: Network, job: Job, inputs: Inputs, show: ProgressReporter) -> _Rendered:
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
    return _Rendered(pixels, recipe, curve)


def _dreamed(
    network: Network, inputs: Inputs, settings: DreamSettings, follow: Callable[[Frame], None]
) -> tuple[Pixels, ActivationCurve]:
    """Return one dream and its activations; `follow` is called with every frame but the last."""
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
) -> _Rendered:
    """Return the sheet; its previews have the photograph in each place that is not dreamed yet."""
    height, width = inputs.pixels.shape[:2]
    steps = [sum(each.steps_of_each(len(plan(network, height, width, each)))) for each in variations]
    sheet = [inputs.pixels] * len(variations)
    for number, settings in enumerate(variations):
        follow = partial(_show_variation, show, sheet, number, sum(steps[:number]), sum(steps))
        sheet[number], _ = _dreamed(network, inputs, settings, follow)
    return _Rendered(numbered_sheet(sheet))


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
) -> _Rendered:
    """Return the MP4. A guide and a mask hold for the dream of its first frame, not for the later ones."""
    flight = job.flight or Zoom()

    def follow(frame: Frame) -> None:
        progress = Progress(0, flight.frames, frame.octave, frame.octaves, kind="zoom")
        show(progress, lambda: frame.pixels)

    pixels, curve = _dreamed(network, inputs, settings, follow)
    stills = _flying(network, pixels, settings, flight, show)
    file = encode_mp4(stills, limit_bytes=inputs.limit_bytes, stem=f"dream-{job.id}")
    return _Rendered(pixels, curve=curve, file=file)


def _flying(
    network: Network, pixels: Pixels, settings: DreamSettings, flight: Zoom, show: ProgressReporter
) -> Iterator[AnimationFrame]:
    octaves = settings.octaves
    for number, frame in enumerate(zoom_frames(network, pixels, settings, flight), start=1):
        show(Progress(number, flight.frames, octaves, octaves, kind="zoom"), partial(np.asarray, frame))
        yield AnimationFrame(frame, 1 / FRAMES_PER_SECOND)
