"""`python bot.py video IN OUT`: a GIF or a short video dreamed frame by frame."""

from __future__ import annotations

import argparse
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from dreambot.cli.exit_status import with_exit_status
from dreambot.cli.frame_output import prepare_animation, with_progress_bar, write_frames
from dreambot.engine.motion.video import Carry, dream_video
from dreambot.engine.types import Pixels
from dreambot.pictures.animation.frame_reader import AnimationFrame, read_frames


@with_exit_status("video")
def video_file(options: argparse.Namespace) -> None:
    """Write the dreamed video."""
    write_frames(options, _frames(options))


def _frames(options: argparse.Namespace) -> Iterator[AnimationFrame]:
    given = {"carry": options.carry, "octaves": options.frame_octaves, "steps": options.frame_steps}
    carry = Carry(**{name: value for name, value in given.items() if value is not None})
    source = read_frames(
        Path(options.input).read_bytes(), max_side=options.max_side, fps=options.fps, first=options.frames
    )
    first = next(source.frames)
    task = prepare_animation(options, first.pixels)
    seconds: deque[float] = deque()  # of the frames that have been read and not yet dreamed
    pixels = _pixels(chain([first], source.frames), seconds)
    frames = dream_video(task.network, pixels, task.settings, carry)
    for frame in with_progress_bar(frames, source.frame_count, task.style):
        yield AnimationFrame(frame, seconds.popleft())


def _pixels(frames: Iterable[AnimationFrame], seconds: deque[float]) -> Iterator[Pixels]:
    """The pixels of each frame; the time that it is shown goes into `seconds`."""
    for frame in frames:
        seconds.append(frame.seconds)
        yield frame.pixels
