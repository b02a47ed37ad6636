"""Options that several commands share, and the kinds of values they take."""

from __future__ import annotations

import argparse
from pathlib import Path

# Those that become settings under the same name; argparse leaves None where nothing was given.
SETTINGS = (
    "steps",
    "taper",
    "schedule",
    "octaves",
    "octave_scale",
    "step_size",
    "jitter",
    "tile",
    "precision",
    "measure",
    "balance",
    "guide_by",
    "smoothness",
    "finish",
    "natural_colours",
    "focus",
    "calm",
    "total_variation",
    "stay_near",
    "keep_colours",
    "blend",
    "feather",
    "seed",
)


def add_choice(parser: argparse.ArgumentParser) -> None:
    """The options of all commands that dream: which network, and how."""
    parser.add_argument("--style", help="the look; the default is DREAMBOT_STYLE")
    parser.add_argument("--network", help="the network; the default is DREAMBOT_NETWORK")
    parser.add_argument(
        "--layers", help="instead of the style's: layers and channels, such as mixed3,0.5*mixed5:13"
    )
    parser.add_argument("--max-side", type=pixels, help="shrink the picture to this longest side first")
    parser.add_argument("--seed", type=int, default=0, help="same seed, same dream (default 0)")
    _add_climb(parser.add_argument_group("how to climb"))
    _add_looks(parser.add_argument_group("how it looks"))


def _add_climb(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--steps", type=int, help="steps in the largest octave")
    group.add_argument("--taper", type=float, help="times as many in each smaller octave, 1 to 3")
    group.add_argument(
        "--schedule", type=whole_numbers, help="steps of each octave, smallest first, such as 20,15,10,6,4"
    )
    group.add_argument("--octaves", type=int, help="sizes at which to dream")
    group.add_argument("--octave-scale", type=float, help="ratio from one octave to the next")
    group.add_argument("--step-size", type=float, help="how far a step goes")
    group.add_argument("--jitter", type=int, help="pixels that the picture is rolled by before each step")
    group.add_argument("--tile", type=int, help="longest side of a tile in pixels")
    group.add_argument("--precision", help="float32 or bfloat16; the default is DREAMBOT_PRECISION")
    group.add_argument("--measure", help="what of a layer to maximise: mean_square or mean")
    group.add_argument("--balance", action="store_true", default=None, help="let quiet layers be heard")


def _add_looks(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--smoothness", type=float, help="0 to 1: larger, calmer shapes")
    group.add_argument(
        "--finish", type=int, help="so many of the largest octaves by the first layer alone, not smoothed"
    )
    group.add_argument("--natural-colours", type=float, help="0 to 1: keep to photographs' colours")
    group.add_argument("--focus", type=float, help="0 to 4: dream where the network answers most")
    group.add_argument("--calm", type=float, help="0 to 1: leave plain places of the photograph alone")
    group.add_argument("--total-variation", type=float, help="0 to 1: draw neighbouring pixels together")
    group.add_argument("--stay-near", type=float, help="0 to 20: draw each pixel back to the photograph's")
    group.add_argument(
        "--keep-colours", action="store_true", default=None, help="dream the lightness, keep the colours"
    )
    group.add_argument("--blend", type=float, help="0 to 1: how much of the dream is in the result")


def add_pictures(parser: argparse.ArgumentParser) -> None:
    """A guide and a mask."""
    group = parser.add_argument_group("other pictures")
    group.add_argument("--guide", metavar="FILE", help="a picture whose features the dream takes on")
    group.add_argument("--guide-by", help="how it leads: match, or the quicker energies")
    group.add_argument(
        "--mask", metavar="FILE", help="dream where this picture is white; alpha: where IN is opaque"
    )
    group.add_argument("--feather", type=int, help="pixels inside the mask's edge to fade in over")


def add_motion(parser: argparse.ArgumentParser, frames: str, fps: str) -> None:
    """What the commands that write moving pictures have in common."""
    parser.add_argument("output", metavar="OUT", help="where to write it: .mp4, .webp or .gif")
    add_choice(parser)
    parser.add_argument("--frames", type=at_least_one, help=frames)
    parser.add_argument("--fps", type=rate, default=15.0, help=fps)
    parser.add_argument("--limit-mb", type=megabytes, help="the most that the file may take, in MB")
    parser.set_defaults(max_side=512)


def add_plots(parser: argparse.ArgumentParser) -> None:
    """Where to draw plots."""
    parser.add_argument("--plots", type=Path, metavar="FOLDER", help="draw what the dream did, as PNG files")


def pixels(text: str) -> int:
    """A whole number of at least 1."""
    side = int(text)
    if side < 1:
        raise argparse.ArgumentTypeError("must be at least 1 pixel")
    return side


def at_least_one(text: str) -> int:
    """A whole number of at least 1."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def whole_numbers(text: str) -> tuple[int, ...]:
    """'20,15,10' to (20, 15, 10)."""
    return tuple(int(part) for part in text.split(","))


def seconds(text: str) -> float:
    """More than none."""
    number = float(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError("must be more than 0")
    return number


def rate(text: str) -> float:
    """Pictures a second, 1 to 50."""
    number = float(text)
    if not 1 <= number <= 50:
        raise argparse.ArgumentTypeError("must be from 1 to 50")
    return number


def megabytes(text: str) -> float:
    """More than none."""
    return seconds(text)
