"""In an empty environment without a network a dream is what it is anywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dreambot.engine.dream import dream
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import style_settings
from tests.conftest import SAMPLES, photograph

ROOT = Path(__file__).parents[2]
SIDE = 160
# Python reads a module of this name before anything else. Each attempt to leave the machine is written down.
UNPLUGGED = """
import os, socket

def refuse(*what, **_):
    with open(os.environ["ATTEMPTS"], "a") as file:
        print(*what, file=file)
    raise OSError("the network is unplugged")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
"""


@pytest.fixture
def unplugged(tmp_path: Path) -> dict[str, str]:
    """The environment of a process with nothing of this machine's but Python, in an empty home."""
    (tmp_path / "sitecustomize.py").write_text(UNPLUGGED)
    home = tmp_path / "home"
    home.mkdir()
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "PYTHONPATH": str(tmp_path),
        "ATTEMPTS": str(tmp_path / "attempts"),
    }


def run(arguments: list[str], environment: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_a_photograph_is_dreamed_on_inception_with_the_same_pixels(
    tmp_path: Path, unplugged: dict[str, str], inception: Network
) -> None:
    out = tmp_path / "out.png"
    options = ["--max-side", str(SIDE), "--steps", "4", "--octaves", "3", "--seed", "7"]
    command = [str(ROOT / "bot.py"), "dream", str(SAMPLES / "chelsea.png"), str(out), *options]
    done = run(command, unplugged, tmp_path)
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "attempts").exists()
    settings = style_settings("deepdream", inception, steps=4, octaves=3, seed=7)
    *_, here = dream(inception, photograph("chelsea", SIDE), settings)
    with Image.open(out) as im:
        assert np.array_equal(np.asarray(im), here.pixels)
    assert np.abs(here.pixels.astype(int) - photograph("chelsea", SIDE)).mean() > 5


def test_the_network_is_unplugged_there(tmp_path: Path, unplugged: dict[str, str]) -> None:
    """Keras's download, which the test above would not survive, fails and is noticed."""
    command = [str(ROOT / "bot.py"), "check"]
    done = run(command, unplugged | {"DREAMBOT_NETWORK": "inception_v3_keras"}, tmp_path)
    assert done.returncode == 1
    assert "Keras could not download" in done.stderr
    assert "storage.googleapis.com" in (tmp_path / "attempts").read_text()
