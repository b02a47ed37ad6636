"""`python bot.py evolve IN OUT`: a dream growing out of its picture."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from dreambot.cli.exit_status import with_exit_status
from dreambot.cli.frame_output import prepare_animation, with_progress_bar, write_frames
from dreambot.cli.inputs import read_picture
from dreambot.engine.motion.evolve import evolve
from dreambot.pictures.animation.frame_reader import AnimationFrame

FRAMES = 60
LAST_FRAME_SECONDS = 1.5  # to look at the dream before the animation begins again


@with_exit_status("evolve")
def evolve_file(options: argparse.Namespace) -> None:
    """Write the dream as it grows out of the picture."""
    write_frames(options, _frames(options))


def _frames(options: argparse.Namespace) -> Iterator[AnimationFrame]:
    pixels = read_picture(options)
    task = prepare_animation(options, pixels)
    count = FRAMES if options.frames is None else options.frames
    frames = evolve(task.network, pixels, task.settings, count)
    for number, frame in enumerate(with_progress_bar(frames, count, task.style), start=1):
        yield AnimationFrame(frame, 1 / options.fps if number < count else LAST_FRAME_SECONDS)
