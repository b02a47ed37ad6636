"""The loop of TensorFlow's DeepDream tutorial, written plainly after its published description.

https://www.tensorflow.org/tutorials/generative/deepdream: a Keras model of two layers, the step loop inside
one tf.function over tf.range, the gradient from a tape, divided by its standard deviation, and clipping.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import tensorflow as tf

from tests.keras_inception import keras_inception

LAYERS = ("mixed3", "mixed5")
Loop = Callable[[tf.Tensor, int, float], tf.Tensor]


def tutorial_loop() -> Loop:
    """(picture in [-1, 1], steps, step size) ↦ the picture after these steps of the tutorial."""
    base = keras_inception()
    model = tf.keras.Model(inputs=base.input, outputs=[base.get_layer(name).output for name in LAYERS])

    def loss_of(picture: tf.Tensor) -> tf.Tensor:
        activations = model(tf.expand_dims(picture, axis=0))
        return tf.reduce_sum([tf.reduce_mean(activation) for activation in activations])

    def deep_dream(picture: tf.Tensor, steps: tf.Tensor, step_size: tf.Tensor) -> tf.Tensor:
        for _ in tf.range(steps):
            with tf.GradientTape() as tape:
                tape.watch(picture)
                loss = loss_of(picture)
            gradient = tape.gradient(loss, picture)
            gradient /= tf.math.reduce_std(gradient) + 1e-8
            picture = tf.clip_by_value(picture + gradient * step_size, -1, 1)
        return picture

    compiled = tf.function(
        deep_dream,
        input_signature=(
            tf.TensorSpec([None, None, 3], tf.float32),
            tf.TensorSpec([], tf.int32),
            tf.TensorSpec([], tf.float32),
        ),
    )
    return lambda picture, steps, size: compiled(picture, tf.constant(steps), tf.constant(size))


def tutorial_octaves(loop: Loop, pixels: np.ndarray[Any, Any]) -> tf.Tensor:
    """The tutorial's octaves: 1.3ⁿ for n = -2 … 2, 50 steps of 0.01 each, then back to the base size."""
    picture = tf.constant(pixels, tf.float32) / 127.5 - 1.0
    base = tf.cast(tf.shape(picture)[:2], tf.float32)
    for exponent in range(-2, 3):
        size = tf.cast(base * 1.3**exponent, tf.int32)
        picture = loop(tf.image.resize(picture, size), 50, 0.01)
    return tf.image.resize(picture, tf.cast(base, tf.int32))
