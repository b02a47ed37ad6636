"""The processors that TensorFlow can dream on."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass

import tensorflow as tf


@dataclass(frozen=True)
class Device:
    """`name` is TensorFlow's ("GPU:0"), `title` says what it is."""

    name: str
    title: str


def find_devices() -> tuple[Device, ...]:
    """Every GPU, or the CPU alone where there is none. Call it before anything has been computed.

    GPUs are told to take memory as they need it, so that other programs keep theirs.
    """
    gpus = tf.config.list_physical_devices("GPU")
    for gpu in gpus:
        tf.config.experimental.set_memory_growth(gpu, True)
    if not gpus:
        return (Device("CPU:0", "CPU"),)
    return tuple(
        Device(f"GPU:{number}", tf.config.experimental.get_device_details(gpu).get("device_name", "GPU"))
        for number, gpu in enumerate(gpus)
    )


def placed_on(device: Device) -> AbstractContextManager[object]:
    """Within this context, this thread's TensorFlow operations run on `device`."""
    context: AbstractContextManager[object] = tf.device(f"/{device.name}")
    return context
