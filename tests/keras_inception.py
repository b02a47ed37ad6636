"""Keras's own Inception v3 with the weights that come with the bot."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import tensorflow as tf

from dreambot.engine.networks.inception_v3 import BUNDLED, convolutions, join_planes


def keras_inception() -> Any:
    """Without its classifier. What stands above `mixed8` is zeros."""
    model = tf.keras.applications.InceptionV3(include_top=False, weights=None)
    layers = {kind: _in_order(model, kind) for kind in ("Conv2D", "BatchNormalization")}
    for convolve, norm in zip(*layers.values(), strict=True):
        convolve.kernel.assign(tf.zeros_like(convolve.kernel))
        norm.moving_variance.assign(tf.ones_like(norm.moving_variance) - norm.epsilon)
    with np.load(BUNDLED) as weights:
        for key, convolve, norm in zip(convolutions(), *layers.values(), strict=False):
            convolve.kernel.assign(join_planes(weights[f"{key}/planes"]))
            norm.beta.assign(weights[f"{key}/bias"])
    return model


def _in_order(model: Any, kind: str) -> list[Any]:
    """The layers of a kind as Keras made them, which is the order of the blocks and their branches."""
    layers = [layer for layer in model.layers if type(layer).__name__ == kind]
    return sorted(layers, key=lambda layer: int((re.findall(r"_(\d+)$", layer.name) or ["0"])[0]))
