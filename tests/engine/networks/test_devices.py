"""Dreams in bfloat16 are the dreams of float32, and only chosen where they are the quicker ones."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tensorflow as tf

from dreambot.engine.ascent.gradient import gradient_of
from dreambot.engine.ascent.objectives import mean_square
from dreambot.engine.dream import dream, measure_objective
from dreambot.engine.errors import SettingOutOfRange
from dreambot.engine.networks.devices import Device, fastest_precision, find_devices
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import STYLES, style_settings
from dreambot.engine.types import Tuning
from tests.conftest import photograph


def test_the_gradient_points_the_same_way(inception: Network) -> None:
    """Not along the very same numbers: activations rounded to 8 bits turn some rectifiers over."""
    picture = from_pixels(photograph("chelsea", 300))
    exact, quick = (
        gradient_of(inception, mean_square("mixed4"), precision)(picture)
        for precision in ("float32", "bfloat16")
    )
    assert float(quick[0]) == pytest.approx(float(exact[0]), rel=0.01)
    a, b = (slope.numpy().ravel() for _, slope in (exact, quick))
    assert a @ b / np.linalg.norm(a) / np.linalg.norm(b) > 0.93
    assert not np.array_equal(a, b)  # it did compute in another precision


def test_a_dream_rises_as_far(inception: Network) -> None:
    photo = photograph("chelsea", 300)
    settings = style_settings("psychedelic", inception, precision="float32")
    before = measure_objective(inception, photo, settings)
    risen = []
    for precision in ("float32", "bfloat16"):
        *_, last = dream(inception, photo, replace(settings, precision=precision))
        risen.append(measure_objective(inception, last.pixels, settings) / before)
    assert risen[1] == pytest.approx(risen[0], rel=0.15)
    assert risen[1] > 3


@pytest.mark.parametrize(
    ("flags", "precision"),
    [
        ("fpu avx2 fma avx512f avx512_vnni", "float32"),
        ("fpu avx2 fma avx512f avx512_bf16", "bfloat16"),
        ("fpu avx2 avx_vnni avx512f amx_bf16 amx_tile", "bfloat16"),
    ],
)
def test_bfloat16_is_chosen_by_the_instructions_that_the_cpu_has(
    flags: str, precision: str, tmp_path: Path
) -> None:
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text(f"processor\t: 0\nmodel name\t: Some CPU\nflags\t\t: {flags}\nbugs\t\t: none\n")
    assert fastest_precision(cpuinfo) == precision


def test_a_system_that_says_nothing_of_its_cpu_gets_float32(tmp_path: Path) -> None:
    assert fastest_precision(tmp_path / "none") == "float32"


def test_styles_dream_in_the_networks_precision_but_the_tutorials_in_float32(inception: Network) -> None:
    network = replace(inception, tuning=Tuning("bfloat16"))
    for name in STYLES:
        expected = "float32" if name.startswith("tutorial") else "bfloat16"
        assert style_settings(name, network).precision == expected, name
    assert style_settings("eyes", network, precision="float32").precision == "float32"


def test_an_unknown_precision_is_refused_with_those_there_are() -> None:
    with pytest.raises(SettingOutOfRange, match="float32 or bfloat16"):
        DreamSettings((("mixed3", 1.0),), precision="float16")  # type: ignore[arg-type]


@pytest.mark.parametrize(("wished", "given"), [(None, "0"), ("1", "1")])
def test_where_there_is_a_gpu_cudnn_tries_nothing_unless_the_operator_says_so(
    monkeypatch: pytest.MonkeyPatch, wished: str | None, given: str
) -> None:
    """With trials a dream of 1024 × 1024 took seven times the GPU's memory."""
    monkeypatch.setenv("TF_CUDNN_USE_AUTOTUNE", wished or "")
    if wished is None:  # once set, so that what find_devices sets is taken back after the test
        monkeypatch.delenv("TF_CUDNN_USE_AUTOTUNE")
    growing: list[str] = []
    monkeypatch.setattr(tf.config, "list_physical_devices", lambda _kind: ["the only one"])
    monkeypatch.setattr(tf.config.experimental, "set_memory_growth", lambda gpu, _: growing.append(gpu))
    monkeypatch.setattr(tf.config.experimental, "get_device_details", lambda _: {"device_name": "H100"})
    assert find_devices() == (Device("GPU:0", "H100"),)
    assert growing == ["the only one"]
    assert os.environ["TF_CUDNN_USE_AUTOTUNE"] == given
