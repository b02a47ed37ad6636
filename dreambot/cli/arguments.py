"""Options that several commands share, and the kinds of values they take."""

from __future__ import annotations

import argparse
import errno
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Number = TypeVar("Number", int, float)

# Those that become settings of the same name; argparse leaves None where nothing was given.
SETTINGS = (
    "steps", "taper", "schedule", "octaves", "octave_scale", "step_size", "jitter", "tile", "precision",
    "measure", "balance", "guide_by", "smoothness", "finish", "natural_colours", "focus", "calm",
    "total_variation", "stay_near", "keep_colours", "blend", "feather", "seed",
)  # fmt: skip


def add_dream_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of all commands that dream: the network, the style and what changes a style."""
    parser.add_argument("--style", help="the look; the default is DREAMBOT_STYLE")
    add_network(parser)
    parser.add_argument(
        "--layers", help="instead of the style's: layers and channels, such as mixed3,0.5*mixed5:13"
    )
    parser.add_argument("--max-side", type=pixels, help="shrink the picture to this longest side first")
    parser.add_argument("--seed", type=int, default=0, help="same seed, same dream (default 0)")
    _add_ascent(parser.add_argument_group("steps and octaves"))
    _add_looks(parser.add_argument_group("how it looks"))


def add_network(parser: argparse.ArgumentParser) -> None:
    """Add the option that chooses the network."""
    parser.add_argument("--network", help="the network; the default is DREAMBOT_NETWORK")


def _add_ascent(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--steps", type=int, help="steps in the largest octave")
    group.add_argument("--taper", type=float, help="times as many steps in each smaller octave, 1 to 3")
    group.add_argument(
        "--schedule", type=whole_numbers, help="steps of each octave, smallest first, such as 20,15,10,6,4"
    )
    group.add_argument("--octaves", type=int, help="sizes at which to dream")
    group.add_argument("--octave-scale", type=float, help="ratio from one octave to the next")
    group.add_argument("--step-size", type=float, help="how far a step changes a pixel")
    group.add_argument("--jitter", type=int, help="pixels that the picture is rolled by before each step")
    group.add_argument("--tile", type=int, help="longest side of a tile in pixels")
    group.add_argument("--precision", help="float32 or bfloat16; the default is DREAMBOT_PRECISION")
    group.add_argument("--measure", help="what of a layer to maximise: mean_square or mean")
    _add_switch(group, "--balance", "let each layer count alike, however strongly it answers")


def _add_looks(group: argparse._ArgumentGroup) -> None:
    amounts = {
        "--smoothness": "0 to 1: larger, calmer shapes",
        "--natural-colours": "0 to 1: keep to photographs' colours",
        "--focus": "0 to 4: dream where the network answers most",
        "--calm": "0 to 1: leave plain places of the photograph alone",
        "--total-variation": "0 to 1: draw neighbouring pixels together",
        "--stay-near": "0 to 20: draw each pixel back to the photograph's",
        "--blend": "0 to 1: how much of the dream is in the result",
    }
    for name, text in amounts.items():
        group.add_argument(name, type=float, help=text)
    group.add_argument(
        "--finish", type=int, help="so many of the largest octaves by the first layer alone, not smoothed"
    )
    _add_switch(group, "--keep-colours", "dream the lightness, keep the colours")


def _add_switch(group: argparse._ArgumentGroup, name: str, text: str) -> None:
    """Add an option without a value; None where it is not given."""
    group.add_argument(name, action="store_true", default=None, help=text)


def add_pictures(parser: argparse.ArgumentParser) -> None:
    """Add the options for a guide picture and a mask."""
    group = parser.add_argument_group("other pictures")
    group.add_argument("--guide", metavar="FILE", help="a picture whose features the dream takes on")
    group.add_argument("--guide-by", help="how it guides: match, or the faster energies")
    group.add_argument(
        "--mask", metavar="FILE", help="dream where this picture is white; alpha: where IN is opaque"
    )
    group.add_argument("--feather", type=int, help="pixels inside the mask's edge to fade in over")


def add_motion(parser: argparse.ArgumentParser, frames: str, fps: str) -> None:
    """Add what the commands that write animations share; `frames` and `fps` are help texts."""
    parser.add_argument("output", metavar="OUT", help="where to write it: .mp4, .webp or .gif")
    add_dream_options(parser)
    parser.add_argument("--frames", type=at_least_one, help=frames)
    parser.add_argument("--fps", type=frames_per_second, default=15.0, help=fps)
    parser.add_argument("--limit-mb", type=above_zero, help="the most that the file may take, in MB")
    parser.set_defaults(max_side=512)


def check_folder_of(path: Path) -> None:
    """Raise FileNotFoundError where the folder of a file to write does not exist."""
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "No such folder", str(path.parent))


def pixels(text: str) -> int:
    """The type of an option that takes pixels: a whole number of at least 1."""
    return _checked(int(text), lambda side: side >= 1, "must be at least 1 pixel")


def at_least_one(text: str) -> int:
    """The type of an option that takes a whole number of at least 1."""
    return _checked(int(text), lambda number: number >= 1, "must be at least 1")


def whole_numbers(text: str) -> tuple[int, ...]:
    """The type of an option that takes a list: '20,15,10' is (20, 15, 10)."""
    return tuple(int(part) for part in text.split(","))


def above_zero(text: str) -> float:
    """The type of an option that takes a finite number above 0, such as seconds or megabytes."""
    return _checked(float(text), lambda number: 0 < number < float("inf"), "must be more than 0")


def frames_per_second(text: str) -> float:
    """The type of an option that takes frames a second: 1 to 50."""
    return _checked(float(text), lambda rate: 1 <= rate <= 50, "must be from 1 to 50")


def _checked(number: Number, allowed: Callable[[Number], bool], rule: str) -> Number:
    """`number` itself. Raises ArgumentTypeError with `rule` unless it is `allowed`."""
    if not allowed(number):
        raise argparse.ArgumentTypeError(rule)
    return number
