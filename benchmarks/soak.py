"""Whether a process that dreams for long grows: mixed dreams, one after another, and its resident memory.

Sizes, layers, channels, objectives and looks change at random, the seeds fixed, and ask for several times as
many different graphs as are kept. A process grows at first, until as many graphs are kept as ever will be: so
the memory after the last dream is compared with that after an earlier one. Which graphs are kept makes a
tenth of it; so the last dreams are the first once more, and the same graphs are kept at both times.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from benchmarks import load
from benchmarks.dream import ROOT
from dreambot.engine.dream import dream
from dreambot.engine.networks.network import Network
from dreambot.engine.networks.network import load as load_network
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import STYLES, style_settings
from dreambot.engine.types import Pixels

DREAMS, SETTLED, LINE_EVERY = 300, 50, 50
SHORT_DREAMS, SHORT_SETTLED, SHORT_LINE_EVERY = 60, 20, 20
BAR = 1.05
SIDES = (96, 420)
PHOTOS = ("astronaut", "chelsea", "coffee")
Random = np.random.Generator


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Beside --short."""
    parser.add_argument(
        "--hours", type=float, help="instead, so long under mixed load: the whole bot on the local Discord"
    )


def run(short: bool, hours: float | None = None) -> bool:
    """Print the memory now and then, last its growth as a ratio; whether that meets the bar."""
    return load.run(hours) if hours else _run(short)


def _run(short: bool) -> bool:
    dreams, settled, every = (
        (SHORT_DREAMS, SHORT_SETTLED, SHORT_LINE_EVERY) if short else (DREAMS, SETTLED, LINE_EVERY)
    )
    network = load_network("inception_v3")
    begin, before, highest = time.perf_counter(), 0.0, 0.0
    for number in range(1, dreams + 1):
        _dream_once(network, np.random.default_rng((number - 1) % (dreams - settled)))
        resident = resident_mb()
        highest = max(highest, resident)
        before = resident if number == settled else before
        if number % every == 0:
            seconds = time.perf_counter() - begin
            print(f"{number:4} dreams {seconds:5.0f} s {resident:6.0f} MB", flush=True)
    print(f"highest after a dream {highest:.0f} MB")
    ratio = resident / before
    print(f"ratio {ratio:.3f}, after {dreams} dreams to after {settled} (bar: at most {BAR})")
    return ratio <= BAR


def resident_mb() -> float:
    """Of this process, in MB of 10⁶ bytes."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) * 1024 / 1e6


def _dream_once(network: Network, random: Random) -> None:
    pixels = _photo(random)
    mask = np.zeros(pixels.shape[:2], np.uint8)
    mask[:, : mask.shape[1] // 2] = 255
    for _ in dream(
        network,
        pixels,
        _settings(network, random),
        guide=_photo(random) if _chance(random, 0.3) else None,
        mask=mask if _chance(random, 0.3) else None,
    ):
        pass


def _photo(random: Random) -> Pixels:
    """One of the samples, of sides of their own."""
    width, height = (int(side) for side in random.integers(*SIDES, 2, endpoint=True))
    with Image.open(ROOT / "dreambot" / "samples" / f"{random.choice(PHOTOS)}.png") as im:
        return np.asarray(im.convert("RGB").resize((width, height)))


def _settings(network: Network, random: Random) -> DreamSettings:
    style = str(random.choice([name for name in STYLES if not name.startswith("tutorial")]))
    changes: dict[str, Any] = {
        "layers": _layers(network, random) if _chance(random, 0.7) else None,
        "measure": str(random.choice(["mean", "mean_square"])),
        "guide_by": str(random.choice(["match", "energies"])),
        "balance": _chance(random, 0.3),
        "steps": int(random.integers(1, 3)),
        "octaves": int(random.integers(1, 3)),
        "octave_scale": 1.3,
        "smoothness": _amount(random),
        "natural_colours": _amount(random),
        "focus": 4 * _amount(random),
        "calm": _amount(random),
        "total_variation": _amount(random),
        "stay_near": _amount(random),
        "keep_colours": _chance(random, 0.3),
    }
    return style_settings(style, network, **changes)


def _layers(network: Network, random: Random) -> tuple[tuple[str, float], ...]:
    """One or two, whole or one to three channels of each, with weights."""
    chosen = random.choice(network.layers, random.integers(1, 3), replace=False)
    return tuple(
        (str(layer) + _channels(network, layer, random), random.uniform(0.2, 2.0)) for layer in chosen
    )


def _channels(network: Network, layer: str, random: Random) -> str:
    """As a target writes them; the empty string for all."""
    if _chance(random, 0.4):
        return ""
    numbers = random.choice(network.channels[layer], random.integers(1, 4), replace=False)
    return "".join(f":{number}" for number in numbers)


def _chance(random: Random, share: float) -> bool:
    return bool(random.random() < share)


def _amount(random: Random) -> float:
    return float(random.uniform(0.1, 0.8)) if _chance(random, 0.3) else 0.0
