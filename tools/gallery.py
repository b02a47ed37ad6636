"""Make the pictures of docs/gallery.md again: `python -m tools.gallery`.

The page is the list: every `python bot.py` command in it is run as it stands, each network loaded once, and
what it writes is put into docs/gallery under the same name; a picture is shrunk to WIDTH first. Of each
`drawn-NAME.jpg` on the page the channel NAME is drawn from noise. With words as arguments, only the
pictures with one of them in their names are made.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np
from PIL import Image, ImageDraw

from dreambot.cli import inputs, main
from dreambot.engine.networks.network import load
from dreambot.engine.styles.channel_names import named_channels, read_channel
from dreambot.engine.visualization.channel_drawings import draw_channels

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "gallery.md"
FOLDER = ROOT / "docs" / "gallery"
WIDTH, QUALITY = 320, 82
PHOTOGRAPHS = ("chelsea", "coffee", "astronaut")
FACE = (94, 0, 188, 114)  # left, top, right, bottom of the astronaut's head, in a square of WIDTH


def make(words: list[str]) -> None:
    """All pictures of the page, or those with one of `words` in their names."""
    os.chdir(ROOT)  # the commands name files from here
    text = PAGE.read_text(encoding="utf-8")
    for name in PHOTOGRAPHS:
        _shrink(ROOT / "dreambot" / "samples" / f"{name}.png", FOLDER / f"{name}.jpg")
    _make_mask(FOLDER / "mask.png")
    with patch.object(inputs, "load", cache(load)), tempfile.TemporaryDirectory() as folder:
        for arguments in commands(text):
            if _wanted(arguments[2], words):
                _run(arguments, Path(folder))
    _draw([name for name in re.findall(r"gallery/drawn-([a-z-]+)\.jpg", text) if _wanted(name, words)])


def commands(text: str) -> Iterator[list[str]]:
    """The arguments of each `python bot.py` that makes a picture: the command, IN, OUT, options."""
    for line in text.replace("\\\n", " ").splitlines():
        if re.match(r"python bot\.py (dream|zoom|evolve) ", line):
            yield shlex.split(line, comments=True)[2:]


def _wanted(name: str, words: list[str]) -> bool:
    return not words or any(word in name for word in words)


def _run(arguments: list[str], folder: Path) -> None:
    command, requester, output, *options = arguments
    made = folder / output
    if main([command, requester, str(made), *options]) != 0:
        sys.exit(f"This command of the page failed: {shlex.join(arguments)}")
    if command == "dream":
        _shrink(made, FOLDER / output)
    else:
        shutil.copyfile(made, FOLDER / output)


def _shrink(requester: Path, target: Path) -> None:
    with Image.open(requester) as opened:
        im = opened.convert("RGB")
    size = (WIDTH, round(im.height * WIDTH / im.width))
    im.resize(size, Image.Resampling.LANCZOS).save(target, quality=QUALITY)


def _make_mask(target: Path) -> None:
    """White, but for a black ellipse over the astronaut's face."""
    im = Image.new("L", (WIDTH, WIDTH), 255)
    ImageDraw.Draw(im).ellipse(FACE, fill=0)
    im.save(target, optimize=True)


def _draw(titles: list[str]) -> None:
    """The drawings of channels; a title is a channel's name with hyphens for its spaces."""
    network = load("inception_v3")
    channels = named_channels(network.training)
    for title in titles:
        layer, number = read_channel(channels[title.replace("-", " ")])
        (drawing,) = draw_channels(network, layer, [number])
        Image.fromarray(np.asarray(drawing)).save(FOLDER / f"drawn-{title}.jpg", quality=90)


if __name__ == "__main__":
    make(sys.argv[1:])
