"""Make dreambot/engine/networks/weights/inception_v3_imagenet.npz: `python -m tools.pack FILE.h5`.

FILE.h5 is Inception v3 as `keras.applications.InceptionV3(include_top=False, weights=FILE)` loads it. The npz
in the repository was made from the file with the sha256
bd31fb41a0b2a83379e500a3ab59d6092e1b0a5ee55fb26044788fe966544fde. A file that would lose anything is refused:
each kernel must be one of float16s once its batch norm is in it.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np
import tensorflow as tf

from dreambot.engine.networks.graph.fold_batch_norm import fold_batch_norms
from dreambot.engine.networks.graph.from_keras import nodes_from_keras
from dreambot.engine.networks.graph.operations import Convolve
from dreambot.engine.networks.inception_v3 import BUNDLED, convolutions, join_planes, split_planes


def pack(model: Any) -> dict[str, np.ndarray[Any, Any]]:
    """The file's arrays by key, from Keras's model. Raises ValueError where a kernel would lose something."""
    arrays: dict[str, np.ndarray[Any, Any]] = {}
    for key, convolve in zip(convolutions(), _convolutions(model), strict=False):  # those above are left out
        planes = split_planes(convolve.kernel)
        if not np.array_equal(join_planes(planes), convolve.kernel):
            raise ValueError(f"{key} is not made of float16s")
        arrays[f"{key}/planes"], arrays[f"{key}/bias"] = planes, convolve.bias
    return arrays


def _convolutions(model: Any) -> list[Convolve]:
    """In the order in which Keras made them, which is that of the blocks and their branches."""
    nodes = sorted(fold_batch_norms(nodes_from_keras(model)), key=lambda node: _number(node.name))
    return [node.operation for node in nodes if isinstance(node.operation, Convolve)]


def _number(name: str) -> int:
    """Of batch_normalization_12, 12; the first has none."""
    return int((re.findall(r"_(\d+)$", name) or ["0"])[0])


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser("python -m tools.pack")
    parser.add_argument("file", type=Path)
    file = parser.parse_args().file
    model = tf.keras.applications.InceptionV3(include_top=False, weights=str(file))
    np.savez_compressed(BUNDLED, allow_pickle=False, **pack(model))
    content = BUNDLED.read_bytes()
    print(f"{len(content)} bytes, sha256 {hashlib.sha256(content).hexdigest()}")


if __name__ == "__main__":
    main()
