"""`python bot.py video IN OUT`: a GIF or short video dreamed frame by frame."""

from __future__ import annotations

import argparse
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from dreambot.cli.frame_output import animate, prepare_animation, with_progress_bar
from dreambot.engine.motion.video import Carry, dream_video
from dreambot.engine.types import Pixels
from dreambot.pictures.animation.frame_reader import AnimationFrame, read_frames


def video_file(options: argparse.Namespace) -> int:
    """Write the dreamed video; the exit status is as of `animate`."""
    return animate(options, "video", _stills)


def _stills(options: argparse.Namespace) -> Iterator[AnimationFrame]:
    given = {"carry": options.carry, "octaves": options.frame_octaves, "steps": options.frame_steps}
    carry = Carry(**{name: value for name, value in given.items() if value is not None})
    clip = read_frames(
        Path(options.input).read_bytes(), max_side=options.max_side, fps=options.fps, first=options.frames
    )
    first = next(clip.frames)
    studio = prepare_animation(options, first.pixels)
    seconds: deque[float] = deque()  # of the frames that have been read and not yet dreamed
    frames = dream_video(
        studio.network, _pixels(chain([first], clip.frames), seconds), studio.settings, carry
    )
    for frame in with_progress_bar(frames, clip.frame_count, studio.style):
        yield AnimationFrame(frame, seconds.popleft())


def _pixels(stills: Iterable[AnimationFrame], seconds: deque[float]) -> Iterator[Pixels]:
    for still in stills:
        seconds.append(still.seconds)
        yield still.pixels
