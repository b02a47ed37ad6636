"""What the machine's first device does, a GPU if it has one: ways of computing, seconds by size, two at once.

Its dreams are the default style's of photographs of the samples, as squares. Each way of computing dreams
the same picture three times: the first pays for what cuDNN makes for a size that is new, the best of the
others does not. The figure that counts is how much longer a first dream takes in the way that gpu_tuning.py
chooses than in the quickest of all.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import tensorflow as tf
from PIL import Image

from benchmarks.dream import ROOT
from dreambot.engine.dream import dream
from dreambot.engine.gpu_tuning import fastest_tuning
from dreambot.engine.networks.devices import Device, device_memory, find_devices, placed_on
from dreambot.engine.networks.network import Network, load
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings
from dreambot.engine.types import Pixels, Precision, Tuning

SIDES = (256, 512, 1024, 2048)
PRECISIONS: tuple[Precision, ...] = ("float32", "bfloat16")
AT_ONCE = (1, 2, 4)  # dreams, in threads of their own on one device
BAR = 1.25


def run(short: bool) -> bool:
    """Print the tables; whether the way that is chosen is among the quick ones. Short: small pictures."""
    (device, *_) = find_devices()
    network = load()
    sides = SIDES[:2] if short else SIDES
    print(f"{device.title}, TensorFlow {tf.__version__}")
    chosen = fastest_tuning(network, _settings(network), device, PRECISIONS)
    print(f"chosen by gpu_tuning.py: {chosen}")
    firsts = _compare_ways(network, device, chosen, side=sides[1])
    tuned = replace(network, tuning=chosen)
    _tell_sizes(tuned, device, sides)
    _tell_at_once(tuned, device, side=sides[1])
    _tell_likeness(tuned, device)
    ratio = firsts[chosen] / min(firsts.values())
    print(f"first dream: {ratio:.2f} of the quickest way's (bar: at most {BAR})")
    return ratio <= BAR


def _settings(network: Network) -> DreamSettings:
    return replace(style_settings(DEFAULT_STYLE, network), precision=network.tuning.precision)


def _photograph(side: int) -> Pixels:
    with Image.open(ROOT / "dreambot" / "samples" / "astronaut.png") as im:
        return np.asarray(im.convert("RGB").resize((side, side), Image.Resampling.LANCZOS))


def _dreamt(network: Network, device: Device, pixels: Pixels) -> Pixels:
    with placed_on(device):
        *_, last = dream(network, pixels, _settings(network))
        return last.pixels


def _seconds(do: Callable[[], object]) -> float:
    begin = time.perf_counter()
    do()
    return time.perf_counter() - begin


def _compare_ways(network: Network, device: Device, chosen: Tuning, side: int) -> dict[Tuning, float]:
    """Seconds of the first dream of a size in each way, the graph traced at another; each with its batch."""
    ways = [chosen if chosen.precision == precision else Tuning(precision) for precision in PRECISIONS]
    firsts: dict[Tuning, float] = {}
    print(
        f"\n| way | first dream at {side} px, s | the next, s | a step at {side} px, ms |\n|---|---|---|---|"
    )
    for way in ways:
        tuned = replace(network, tuning=way)
        _dreamt(tuned, device, _photograph(160))
        pixels = _photograph(side)
        seconds = [_seconds(lambda: _dreamt(tuned, device, pixels)) for _ in range(3)]  # noqa: B023
        firsts[way] = seconds[0]
        step = _step_ms(tuned, device, pixels)
        print(f"| {way.precision} | {seconds[0]:.2f} | {min(seconds[1:]):.2f} | {step:.1f} |", flush=True)
    return firsts


def _step_ms(network: Network, device: Device, pixels: Pixels) -> float:
    """The median time of a step of the largest octave, seen from outside: without the first three."""
    settings = replace(_settings(network), octaves=1, steps=20)
    marks = []
    with placed_on(device):
        for frame in dream(network, pixels, settings):
            _ = frame.activation  # until it is really computed
            marks.append(time.perf_counter())
    return 1000 * float(np.median(np.diff(marks)[3:]))


def _tell_sizes(network: Network, device: Device, sides: tuple[int, ...]) -> None:
    print(
        "\n| pixels | the first, s | the next, s | the device's memory at its peak, MB |\n|---|---|---|---|"
    )
    for side in sides:
        pixels = _photograph(side)
        if device.name.startswith("GPU"):
            tf.config.experimental.reset_memory_stats(device.name)
        seconds = [_seconds(lambda: _dreamt(network, device, pixels)) for _ in range(3)]  # noqa: B023
        peaks = [peak / 2**20 for _, peak in device_memory([device]).values()]
        peak = f"{peaks[0]:.0f}" if peaks else "-"
        print(f"| {side} × {side} | {seconds[0]:.2f} | {min(seconds[1:]):.2f} | {peak} |", flush=True)


def _tell_at_once(network: Network, device: Device, side: int) -> None:
    pixels = _photograph(side)
    print(f"\n| dreams at once, {side} px | dreams a minute |\n|---|---|")
    for threads in AT_ONCE:
        with ThreadPoolExecutor(threads) as pool:

            def all_of_them(pool: ThreadPoolExecutor = pool) -> None:
                list(pool.map(lambda _: _dreamt(network, device, pixels), range(8)))

            print(f"| {threads} | {60 * 8 / _seconds(all_of_them):.1f} |", flush=True)


def _tell_likeness(network: Network, device: Device) -> None:
    pixels = _photograph(256)
    one, two = (_dreamt(network, device, pixels).astype(float) for _ in range(2))
    moved = np.abs(one - pixels).mean()
    print(f"\ntwo runs differ by {np.abs(one - two).mean():.2f} of 255; they moved it by {moved:.1f}")
