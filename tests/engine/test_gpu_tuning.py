"""Ways of computing give one gradient, the quickest is chosen once, and too little memory means small tiles.

No GPU is needed: a second logical CPU device stands in for one.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from dreambot.engine.ascent import octave_ascent
from dreambot.engine.ascent.gradient import gradient_of
from dreambot.engine.ascent.objectives import mean_square
from dreambot.engine.ascent.step import step
from dreambot.engine.ascent.tiles import tiled_gradient
from dreambot.engine.dream import dream
from dreambot.engine.gpu_tuning import fastest_tuning, tune
from dreambot.engine.networks.devices import Device
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Tuning
from tests.conftest import photograph, plain_settings

GPU = Device("GPU:0", "A stand-in")


@pytest.mark.parametrize("tuning", [Tuning(batch=2), Tuning(batch=8)])
def test_every_way_of_computing_gives_the_same_gradient(squeezenet: Network, tuning: Tuning) -> None:
    picture = from_pixels(photograph("chelsea", 300))
    plain = gradient_of(squeezenet, mean_square("fire4"))
    other = gradient_of(replace(squeezenet, tuning=tuning), mean_square("fire4"))
    value, slope = tiled_gradient(plain, picture, 128, (40, -17))
    same_value, same_slope = tiled_gradient(other, picture, 128, (40, -17))
    assert same_value == pytest.approx(value, rel=1e-4)
    # Rounding turns a rectifier over here and there.
    assert np.linalg.norm(same_slope - slope) < 1e-2 * np.linalg.norm(slope)


def test_a_way_is_chosen_out_of_those_there_are(
    squeezenet: Network, two_devices: tuple[Device, Device], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock is ours, so that the choice is known: float32 goes ten times as fast."""
    settings = style_settings("lines", squeezenet, tile=128)
    took = {"bfloat16": 10.0, "float32": 1.0}
    tried: list[Tuning] = []

    def steps(network: Network, *args: Any, **kwargs: Any) -> float:
        tuning: Tuning = args[2]
        tried.append(tuning)
        return took[tuning.precision] / tuning.batch

    monkeypatch.setattr("dreambot.engine.gpu_tuning._seconds", steps)
    chosen = fastest_tuning(squeezenet, settings, two_devices[1], ["float32", "bfloat16"])
    assert chosen == Tuning("float32", batch=8)
    assert len(tried) == 6


def test_measuring_really_dreams_on_the_device(
    squeezenet: Network, two_devices: tuple[Device, Device], monkeypatch: pytest.MonkeyPatch
) -> None:
    devices: set[str] = set()

    def watched(gradient: Any, picture: tf.Tensor, *args: Any, **kwargs: Any) -> Any:
        value, moved = step(gradient, picture, *args, **kwargs)
        devices.add(value.device if isinstance(value, tf.Tensor) else tf.constant(value).device)
        return value, moved

    monkeypatch.setattr("dreambot.engine.gpu_tuning.step", watched)
    monkeypatch.setattr("dreambot.engine.gpu_tuning.STEPS", 1)
    monkeypatch.setattr("dreambot.engine.gpu_tuning.BATCHES", (1, 2))
    settings = style_settings("lines", squeezenet, tile=128)
    chosen = fastest_tuning(squeezenet, settings, two_devices[1], ["float32"])
    assert chosen.precision == "float32"
    assert devices
    assert all(device.endswith("CPU:1") for device in devices)


def test_the_choice_is_remembered_for_the_next_start(
    squeezenet: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, memory = style_settings("lines", squeezenet), tmp_path / "data" / "tuning.json"
    calls: list[Any] = []

    def choose(*args: Any) -> Tuning:
        calls.append(args)
        return Tuning("bfloat16", batch=4)

    monkeypatch.setattr("dreambot.engine.gpu_tuning.fastest_tuning", choose)
    for _ in range(2):
        network = tune(squeezenet, settings, GPU, memory)
        assert network.tuning == Tuning("bfloat16", batch=4)
    assert len(calls) == 1
    assert list(tune(squeezenet, settings, GPU, memory, "float32").layers) == list(squeezenet.layers)
    assert calls[1][3] == ["float32"] or tuple(calls[1][3]) == ("float32",)
    memory.write_text("{broken")
    tune(squeezenet, settings, GPU, memory)
    assert len(calls) == 3


def test_on_a_cpu_nothing_is_measured(squeezenet: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dreambot.engine.gpu_tuning.fastest_tuning", None)
    cpu = Device("CPU:0", "CPU")
    assert tune(squeezenet, style_settings("lines", squeezenet), cpu) is squeezenet


def test_out_of_memory_goes_on_with_smaller_tiles(
    squeezenet: Network, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The device's memory ends at tiles of 150 pixels here; the network is the real one."""
    sizes: list[int] = []

    def small_memory(gradient: Any, picture: tf.Tensor, *args: Any, tile: int, **kwargs: Any) -> Any:
        sizes.append(tile)
        if tile > 150:
            raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")
        return step(gradient, picture, *args, tile=tile, **kwargs)

    monkeypatch.setattr(octave_ascent, "step", small_memory)
    photo = photograph("chelsea", 300)
    settings = plain_settings(squeezenet, octaves=1, steps=3)
    *_, last = dream(squeezenet, photo, settings)
    assert sizes == [512, 256, 128, 128, 128]  # once found, it is kept
    assert np.abs(last.pixels.astype(int) - photo).mean() > 3
    assert "tiles have 128 pixels from now on" in caplog.text


def test_out_of_memory_even_for_the_smallest_tile_is_told(
    squeezenet: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(*args: Any, **kwargs: Any) -> Any:
        raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")

    monkeypatch.setattr(octave_ascent, "step", no_memory)
    with pytest.raises(tf.errors.ResourceExhaustedError):
        list(dream(squeezenet, photograph("chelsea", 300), style_settings("eyes", squeezenet)))
