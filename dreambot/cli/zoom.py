"""`python bot.py zoom IN OUT`: a flight into the dream of a picture."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from dreambot.cli.frame_output import animate, prepare_animation, still_picture, with_progress_bar
from dreambot.engine.motion.zoom import zoom
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.pictures.animation.frame_reader import AnimationFrame


def zoom_file(options: argparse.Namespace) -> int:
    """Write the flight; the exit status is as of `animate`."""
    return animate(options, "zoom", _stills)


def _stills(options: argparse.Namespace) -> Iterator[AnimationFrame]:
    given = {
        "frames": options.frames,
        "zoom": options.zoom,
        "rotation": options.rotation,
        "steps": options.frame_steps,
    }
    motion = Zoom(**{name: value for name, value in given.items() if value is not None}, loop=options.loop)
    pixels = still_picture(options)
    studio = prepare_animation(options, pixels)
    frames = zoom(studio.network, pixels, studio.settings, motion)
    for frame in with_progress_bar(frames, motion.frames, studio.style):
        yield AnimationFrame(frame, 1 / options.fps)
