"""The devices that TensorFlow can compute on, and how it uses them."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import tensorflow as tf

from dreambot.engine.types import Precision

BFLOAT16_FLAGS = {"avx512_bf16", "amx_bf16"}  # as Linux names them


@dataclass(frozen=True)
class Device:
    """A device: `name` is TensorFlow's ("GPU:0"), `title` that of its model."""

    name: str
    title: str


def find_devices() -> tuple[Device, ...]:
    """Every GPU, or the CPU where there is none. Call it before anything has been computed.

    GPUs are set to take memory as they need it, so that other programs keep theirs, and cuDNN to choose its
    kernels by rule and not by trial, unless TF_CUDNN_USE_AUTOTUNE is set: with trials for every size of
    picture a dream of 1024 × 1024 on an NVIDIA H100 took 2.2 GB instead of 0.3, and was no faster.
    """
    gpus = tf.config.list_physical_devices("GPU")
    if gpus:
        os.environ.setdefault("TF_CUDNN_USE_AUTOTUNE", "0")
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


def device_memory(devices: Sequence[Device]) -> dict[str, tuple[int, int]]:
    """(bytes now, most bytes so far) that TensorFlow has taken on each GPU; it does not count a CPU's."""
    gpus = [device.name for device in devices if device.name.startswith("GPU")]
    infos = {name: tf.config.experimental.get_memory_info(name) for name in gpus}
    return {name: (info["current"], info["peak"]) for name, info in infos.items()}


def limit_operation_threads() -> None:
    """On a CPU, have TensorFlow run one operation at a time, on all cores; call it before computing.

    Each thread that runs operations keeps up to 1024 of oneDNN's kernels, and each size of picture needs its
    own: dreaming at 80 sizes took 690 MB with two such threads and 450 MB with one. A step takes no longer
    (0.231 and 0.232 s in turn, two busy cores, Inception v3 up to mixed5 at 500 × 500): its convolutions use
    all cores by themselves.
    """
    if not tf.config.list_physical_devices("GPU"):
        with contextlib.suppress(RuntimeError):  # something has been computed: it can't be changed any more
            tf.config.threading.set_inter_op_parallelism_threads(1)


def disable_graph_optimizer() -> None:
    """Have TensorFlow run graphs as they were traced, without its optimiser."""
    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})


def fastest_precision(cpuinfo: Path = Path("/proc/cpuinfo")) -> Precision:
    """The fastest precision on this machine: bfloat16 on a CPU with instructions for it, else float32.

    Measured on two cores of an AMD EPYC that has them, Inception v3 up to mixed5 at 500 × 500: a gradient
    took 0.22 s in float32, 0.12 s in bfloat16, and 0.59 s with oneDNN kept from these instructions
    (ONEDNN_MAX_CPU_ISA=AVX512_CORE); the dreams were as clean, and their objective rose as far within 4 %.
    Chosen by the CPU's flags and not by timing, so that a seed gives the same picture at the next start.
    Never bfloat16 on a GPU, where it has not been measured.
    """
    if tf.config.list_physical_devices("GPU") or not cpuinfo.exists():
        return "float32"
    flags = next((line for line in cpuinfo.read_text().splitlines() if line.startswith("flags")), "")
    return "bfloat16" if BFLOAT16_FLAGS.intersection(flags.split()) else "float32"
