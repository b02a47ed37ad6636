"""`python bot.py video IN OUT`: a GIF or short video dreamed frame by frame."""

from __future__ import annotations

import argparse
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from dreambot.cli.animating import animate, shown, studio_for
from dreambot.engine.motion.video import Carry, dream_video
from dreambot.engine.types import Pixels
from dreambot.pictures.animation.frame_reader import Still, read_frames


def video_file(options: argparse.Namespace) -> int:
    """Write the dreamed video; the exit status is as of `animate`."""
    return animate(options, "video", _stills)


def _stills(options: argparse.Namespace) -> Iterator[Still]:
    given = {"carry": options.carry, "octaves": options.frame_octaves, "steps": options.frame_steps}
    carry = Carry(**{name: value for name, value in given.items() if value is not None})
    clip = read_frames(
        Path(options.input).read_bytes(), max_side=options.max_side, fps=options.fps, first=options.frames
    )
    first = next(clip.stills)
    studio = studio_for(options, first.pixels)
    seconds: deque[float] = deque()  # of the frames that have been read and not yet dreamed
    frames = dream_video(
        studio.network, _pixels(chain([first], clip.stills), seconds), studio.settings, carry
    )
    for frame in shown(frames, clip.frames, studio.style):
        yield Still(frame, seconds.popleft())


def _pixels(stills: Iterable[Still], seconds: deque[float]) -> Iterator[Pixels]:
    for still in stills:
        seconds.append(still.seconds)
        yield still.pixels
