"""`python bot.py evolve IN OUT`: a dream growing out of its picture."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from dreambot.cli.frame_output import animate, prepare_animation, still_picture, with_progress_bar
from dreambot.engine.motion.evolve import evolve
from dreambot.pictures.animation.frame_reader import AnimationFrame

FRAMES = 60
SECONDS_AT_THE_END = 1.5  # to look at the dream before it begins again


def evolve_file(options: argparse.Namespace) -> int:
    """Write the growth; the exit status is as of `animate`."""
    return animate(options, "evolve", _stills)


def _stills(options: argparse.Namespace) -> Iterator[AnimationFrame]:
    pixels = still_picture(options)
    studio = prepare_animation(options, pixels)
    count = FRAMES if options.frames is None else options.frames
    frames = evolve(studio.network, pixels, studio.settings, count)
    for number, frame in enumerate(with_progress_bar(frames, count, studio.style), start=1):
        yield AnimationFrame(frame, 1 / options.fps if number < count else SECONDS_AT_THE_END)
