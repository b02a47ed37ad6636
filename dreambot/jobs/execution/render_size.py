"""The size at which a job is rendered: larger or smaller than its picture, with shapes in proportion."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from PIL import Image

from dreambot.engine.settings import RANGES, DreamSettings
from dreambot.engine.types import Mask, Pixels
from dreambot.jobs.models.job import Inputs, Job

LONGEST = 4096  # pixels of a side: no dream is enlarged beyond
SMALL = {"variations": 384, "zoom": 512}  # pixels of the longest side of what is dreamed several times over


def factor_of(job: Job, height: int, width: int, least: int) -> float:
    """Return how many times larger than its picture the job is dreamed; under 1 is smaller.

    height, width: of the picture, in pixels. least: pixels of the shortest side that the network can dream.
    """
    longest, shortest = max(height, width), min(height, width)
    if job.kind in SMALL:
        return min(1.0, max(SMALL[job.kind] / longest, least / shortest))
    return max(1.0, min(job.enlarge, LONGEST / longest))


def as_dreamed(job: Job, height: int, width: int, least: int) -> tuple[int, int, DreamSettings]:
    """Return height, width and settings of the job's dream, from a picture of this size in pixels.

    Of variations: of each of the four; of a zoom: of its first frame.
    """
    factor = factor_of(job, height, width, least)
    return *scaled_size(height, width, factor), scaled_settings(job.settings, factor)


def scaled(inputs: Inputs, factor: float) -> Inputs:
    """Return the pictures with each side `factor` times as long."""
    if factor == 1:
        return inputs
    height, width = scaled_size(inputs.pixels.shape[0], inputs.pixels.shape[1], factor)
    guide, mask = inputs.guide, inputs.mask
    if guide is not None:  # its features keep their size relative to the picture too
        guide = _resized(guide, *scaled_size(guide.shape[0], guide.shape[1], factor))
    if mask is not None:
        mask = _resized(mask, height, width, Image.Resampling.BILINEAR)
    return replace(inputs, pixels=_resized(inputs.pixels, height, width), guide=guide, mask=mask)


def scaled_size(height: int, width: int, factor: float) -> tuple[int, int]:
    """Return (height, width) of a picture whose sides are `factor` times as long."""
    return max(1, round(height * factor)), max(1, round(width * factor))


def scaled_settings(settings: DreamSettings, factor: float) -> DreamSettings:
    """Return the settings by which a picture `factor` times as large has the same shapes, that much larger.

    The smallest octave keeps its size in pixels, as far as RANGES let it: there the largest shapes begin, and
    from there on the same seed rolls alike. So for a larger picture octaves are added, for a smaller one the
    largest are left out, and their ratio is adjusted: (factor · scaleⁿ)^(1/(n + added)), where n octaves are
    smaller than the picture. What is added takes as many steps as the last octave of a schedule.
    """
    if factor == 1:
        return settings
    smaller = settings.octaves - 1 - settings.octaves_above
    added = round(math.log(factor) / math.log(settings.octave_scale))
    added = max(min(smaller, 1) - smaller, min(added, int(RANGES["octaves"][1]) - settings.octaves))
    scale = settings.octave_scale
    if smaller + added:
        scale = (factor * scale**smaller) ** (1 / (smaller + added))
    schedule = settings.schedule[:added] if added < 0 else settings.schedule + settings.schedule[-1:] * added
    return replace(
        settings,
        octaves=settings.octaves + added,
        octave_scale=_within("octave_scale", scale),
        schedule=schedule,
        feather=round(_within("feather", settings.feather * factor)),
    )


def _within(name: str, value: float) -> float:
    low, high = RANGES[name]
    return min(max(value, low), high)


def _resized(
    array: Pixels | Mask, height: int, width: int, how: Image.Resampling = Image.Resampling.LANCZOS
) -> Pixels:
    return np.asarray(Image.fromarray(array).resize((width, height), how))
