"""Make engine/visualization/baselines.npz: each channel's mean activation over a folder of photographs.

    python -m tools.baseline FOLDER

The file in the repository was made from sixteen photographs: astronaut, brick, camera, chelsea, clock_motion,
coffee, coins, grass, gravel, hubble_deep_field, moon, motorcycle_left and rocket, which scikit-image 0.16.2's
wheel carries in skimage/data; china and flower from scikit-learn 1.5.2's sklearn/datasets/images; and the
raccoon of scipy 1.9.3's scipy/misc/face.dat (bz2; 768 × 1024 × 3 bytes). Each is looked at whole at two sizes
and in four quarters, mirrored too, so that neither size nor side counts; each photograph counts alike.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageOps

from dreambot.engine.networks.network import Network, load
from dreambot.engine.visualization.attribution import BASELINES, mean_activations

SIDES = (480, 240)
NETWORKS = ("inception_v3", "squeezenet")


def views(photo: Image.Image) -> Iterator[Image.Image]:
    """The photograph at each of SIDES pixels, its quarters, and all of these mirrored."""
    width, height = photo.size
    whole = [ImageOps.contain(photo, (side, side), Image.Resampling.LANCZOS) for side in SIDES]
    quarters = [
        ImageOps.contain(photo.crop((x, y, x + width // 2, y + height // 2)), (240, 240))
        for x in (0, width // 2)
        for y in (0, height // 2)
    ]
    for view in whole + quarters:
        yield view
        yield ImageOps.mirror(view)


def measure(network: Network, photos: list[Path]) -> dict[str, np.ndarray]:
    """Layer → mean activation of its channels."""
    sums: dict[str, np.ndarray] = {}
    for photo in photos:
        with Image.open(photo) as im:
            pictures = [np.asarray(view) for view in views(im.convert("RGB"))]
        for pixels in pictures:
            for layer, means in mean_activations(network, pixels, network.layers).items():
                share = means / (len(pictures) * len(photos))
                sums[layer] = sums.get(layer, np.zeros_like(share)) + share
    return sums


def main() -> None:
    """Write the file."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    parser = argparse.ArgumentParser("python -m tools.baseline")
    parser.add_argument("folder", type=Path)
    photos = sorted(path for path in parser.parse_args().folder.iterdir() if path.suffix in (".png", ".jpg"))
    arrays: dict[str, Any] = {}
    for name in NETWORKS:
        network = load(name)
        for layer, means in measure(network, photos).items():
            arrays[f"{name}/{layer}"] = means.astype(np.float16)
    np.savez_compressed(BASELINES, **arrays)
    print(f"{len(photos)} photographs, {len(arrays)} layers, {BASELINES.stat().st_size} bytes")


if __name__ == "__main__":
    main()
