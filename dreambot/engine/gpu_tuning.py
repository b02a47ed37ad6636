"""Measures once which tuning is the fastest on a GPU, and keeps it in a file.

On a CPU nothing is measured: devices.fastest_precision() gives the precision, and tiles are taken one by one.

On an NVIDIA H100 both precisions take about as long: a step waits for several hundred small operations to be
started. XLA is not tried: a step of 512 × 512 took 9.6 ms instead of 12.9, but XLA compiles again for each
size of picture, and the first dream of a size took 89 s instead of 8 (jit_compile=True in
ascent/gradient.py).
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import get_args

import tensorflow as tf
from pydantic import TypeAdapter, ValidationError

from dreambot.engine.ascent.gradient import gradient_of
from dreambot.engine.ascent.objectives import objective_of
from dreambot.engine.ascent.step import step
from dreambot.engine.networks.devices import Device, placed_on
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Precision, Tuning

log = logging.getLogger(__name__)
# Each candidate gets a size that has not been used, as each octave of each dream may be one: so the time that
# cuDNN takes for a new size is counted.
SIDE, SIDE_STEP = 384, 8  # pixels
TUNING_FILE = "tuning.json"  # in the bot's data folder, which is kept over restarts
STEPS = 12
BATCHES = (1, 2, 4, 8)
_READER = TypeAdapter(dict[str, Tuning])


def tune(
    network: Network,
    settings: DreamSettings,
    device: Device,
    memory: Path | None = None,
    precision: Precision | None = None,
) -> Network:
    """`network` with the tuning that is fastest on `device` for dreams like `settings`.

    The choice is kept in the file `memory`, so that it is the same at the next start, and a seed gives the
    same picture again. `precision`, if given, is used as it is.
    """
    if device.name.startswith("CPU"):
        return network
    key = f"{network.name} on {device.title} with TensorFlow {tf.__version__}, {precision or 'any precision'}"
    choices = _read_choices(memory)
    if key not in choices:
        precisions: Iterable[Precision] = (precision,) if precision else get_args(Precision)
        choices[key] = fastest_tuning(network, settings, device, precisions)
        log.info("Measured: %s is quickest for %s", choices[key], key)
        _write_choices(memory, choices)
    return replace(network, tuning=choices[key])


def fastest_tuning(
    network: Network, settings: DreamSettings, device: Device, precisions: Iterable[Precision]
) -> Tuning:
    """The fastest tuning of `network` on `device`: first the precision, then the tiles in a batch."""
    ways = [Tuning(precision) for precision in precisions]
    sides = iter(range(SIDE, 2 * SIDE, SIDE_STEP))
    way = min(ways, key=lambda tuning: _seconds(network, settings, device, tuning, next(sides)))
    batches = [replace(way, batch=batch) for batch in BATCHES]
    side = 4 * settings.tile
    return min(batches, key=lambda tuning: _seconds(network, settings, device, tuning, side, steps=2))


def _seconds(
    network: Network, settings: DreamSettings, device: Device, tuning: Tuning, side: int, steps: int = STEPS
) -> float:
    """Seconds of `steps` steps, without tracing the graph; infinite where the device can't compute them."""
    with placed_on(device):
        gradient = gradient_of(replace(network, tuning=tuning), objective_of(settings), tuning.precision)
        picture = tf.random.stateless_uniform((side, side, 3), (1, 2), -1.0, 1.0)
        try:
            gradient(picture[: network.spec.min_side, : network.spec.min_side])
            begin = time.perf_counter()
            for _ in range(steps):
                _, picture = step(gradient, picture, (1, 1), tile=settings.tile, step_size=settings.step_size)
            _ = float(picture[0, 0, 0])  # until it is really computed
        except (tf.errors.ResourceExhaustedError, tf.errors.UnimplementedError):
            return float("inf")
        return time.perf_counter() - begin


def _read_choices(memory: Path | None) -> dict[str, Tuning]:
    if memory is None or not memory.exists():
        return {}
    try:
        return _READER.validate_json(memory.read_bytes())
    except ValidationError:
        log.warning("%s could not be read; the tuning is measured again.", memory.name)
        return {}


def _write_choices(memory: Path | None, choices: dict[str, Tuning]) -> None:
    if memory is not None:
        memory.parent.mkdir(parents=True, exist_ok=True)
        memory.write_text(json.dumps({key: asdict(choice) for key, choice in choices.items()}, indent=2))
