"""`python bot.py zoom IN OUT`: a zoom into the dream of a picture."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from dreambot.cli.exit_status import with_exit_status
from dreambot.cli.frame_output import prepare_animation, with_progress_bar, write_frames
from dreambot.cli.inputs import read_picture
from dreambot.engine.motion.zoom import zoom
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.pictures.animation.frame_reader import AnimationFrame


@with_exit_status("zoom")
def zoom_file(options: argparse.Namespace) -> None:
    """Write the zoom into the picture's dream."""
    write_frames(options, _frames(options))


def _frames(options: argparse.Namespace) -> Iterator[AnimationFrame]:
    given = {
        "frames": options.frames,
        "zoom": options.zoom,
        "rotation": options.rotation,
        "steps": options.frame_steps,
    }
    settings = Zoom(**{name: value for name, value in given.items() if value is not None}, loop=options.loop)
    pixels = read_picture(options)
    task = prepare_animation(options, pixels)
    frames = zoom(task.network, pixels, task.settings, settings)
    for frame in with_progress_bar(frames, settings.frames, task.style):
        yield AnimationFrame(frame, 1 / options.fps)
