"""What all tests share: photographs, networks, two logical CPU devices that stand in for two GPUs."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

# Before TensorFlow is imported by anything: its notes are nobody's news in a test run.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np
import pytest
import tensorflow as tf
from PIL import Image

from dreambot.engine.networks.devices import Device
from dreambot.engine.networks.network import Network, load
from dreambot.engine.settings import DreamSettings
from dreambot.engine.types import Pixels

SAMPLES = Path(__file__).parent.parent / "dreambot" / "samples"

# Must be said before TensorFlow computes anything.
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration(), tf.config.LogicalDeviceConfiguration()],
)


def write_checksums(folder: Path) -> None:
    """Write SHA256SUMS of the files in `folder`, as an operator does with sha256sum."""
    sums = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(folder.glob("*.h5"))}
    (folder / "SHA256SUMS").write_text("".join(f"{sha256}  {name}\n" for name, sha256 in sums.items()))


def trained_folder(pattern: str) -> Path | None:
    """A folder of this machine with trained weights in a file of that name.

    Tests that ask for one go on without it, on weights of their own making.
    """
    folders = (os.environ.get("DREAMBOT_WEIGHTS_DIR"), SAMPLES.parents[2] / "shared" / "weights")
    return next((Path(folder) for folder in folders if folder and list(Path(folder).glob(pattern))), None)


def photograph(name: str, side: int | None = None) -> Pixels:
    """A sample picture as uint8 RGB, shrunk to `side` pixels on its longest side."""
    with Image.open(SAMPLES / f"{name}.png") as im:
        rgb = im.convert("RGB")
    if side is not None:
        rgb.thumbnail((side, side), Image.Resampling.LANCZOS)
    return np.asarray(rgb)


def plain_settings(squeezenet: Network, **changes: Any) -> DreamSettings:
    """The eyes of SqueezeNet by the settings' own defaults: its styles are softer, and hide faults."""
    return replace(DreamSettings((("fire6", 1.0),), precision=squeezenet.precision), **changes)


@pytest.fixture(scope="session")
def squeezenet() -> Network:
    return load("squeezenet")


@pytest.fixture(scope="session")
def inception() -> Network:
    return load("inception_v3")


@pytest.fixture(scope="session")
def two_devices() -> tuple[Device, Device]:
    return Device("CPU:0", "CPU"), Device("CPU:1", "CPU (second)")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Lone surrogates that tests have logged do not travel from one process to another."""
    report = yield
    report.sections = [(name, text.encode(errors="replace").decode()) for name, text in report.sections]
    return report
