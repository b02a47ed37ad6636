"""The published defaults of four other DeepDream engines, rewritten on our network, for the blind comparison.

TensorFlow's DeepDream tutorial, Google's notebook of 2015, gordicaleksa/pytorch-deepdream and
ProGamerGov/neural-dream. All compute in float32. Which layers of Inception v3 stand for those of their own
networks was found from pictures that these engines themselves had made of six photographs on this network.

How close these functions come to them: r is the correlation of what is added to the photograph, in means over
32 × 32 pixels, and beside it that of two seeds of ours with each other: all but the tutorial roll the picture
at random. "Moves" is the root mean square of what is added, of 255, and of that in the pictures given. Means
over the six photographs, of the tutorial over two. By other layers, r on one of them, where these have 0.58,
0.42 and 0.66 (neural with steps of 0.0117 in both).

              layer            r     two seeds   moves   given   other layers
    tutorial  mixed3, mixed5   0.93  -           25.7    25      -
    google    mixed5           0.67  0.60        12.6    12.8    mixed4 0.26, mixed6 0.30
    gordic    mixed4           0.33  0.31        36.8    38.5    mixed3 0.24, mixed5 0.13
    neural    mixed4           0.68  0.67        25.9    25.6    mixed3 0.28
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.gradient import Gradient, gradient_of
from dreambot.engine.ascent.objectives import mean, mean_square
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels, to_pixels
from dreambot.engine.types import Pixels

Array = np.ndarray[Any, np.dtype[np.float32]]
Peer = Callable[[Network, Pixels], Pixels]
MEAN = np.array([0.485, 0.456, 0.406], np.float32)  # of ImageNet's pictures in [0, 1], and their deviation
DEVIATION = np.array([0.229, 0.224, 0.225], np.float32)
JITTER = 32  # pixels, in three of the four
# Published is 1.5 for networks that read 0 to 255, which is 0.0118 here; that moved a photograph by 19.9 of
# 255 (root mean square) where the picture given of it is moved by 24.3, as it is by 0.015.
ADAM_STEPS, ADAM_RATE = 51, 0.015


def tutorial(network: Network, pixels: Pixels) -> Pixels:
    """TensorFlow's DeepDream tutorial over octaves, without tiles.

    Octaves of 1.3ⁿ, n = -2 … 2, each 50 steps of 0.01 · g / std(g) on mean(mixed3) + mean(mixed5), then back
    to the picture's size. Nothing is rolled, and each octave ends in whole numbers from 0 to 255.
    """
    gradient = gradient_of(network, mean("mixed3") + mean("mixed5"), "float32")
    dreamed = pixels
    for level in range(-2, 3):
        size = [int(side * 1.3**level) for side in pixels.shape[:2]]
        picture = _resize(dreamed, size) / 127.5 - 1
        for _ in range(50):
            slope = gradient(tf.constant(picture))[1].numpy()
            picture = np.clip(picture + 0.01 * slope / (slope.std() + 1e-8), -1, 1)
        dreamed = to_pixels(tf.constant(picture))
    return _resize(dreamed, pixels.shape[:2]).astype(np.uint8)


def google(network: Network, pixels: Pixels, seed: int = 0) -> Pixels:
    """Google's notebook of 2015 (github.com/google/deepdream), on mixed5.

    Four octaves of scale 1.4, each ten steps of 1.5 of 255 · g / mean|g| on ½ Σ a²; what the dream has added
    is enlarged and added to the photograph at the next octave.
    """
    random, gradient = np.random.default_rng(seed), _gradient(network, "mixed5")
    octaves = [from_pixels(pixels).numpy()]
    for _ in range(3):
        octaves.append(_resize(octaves[-1], [round(side / 1.4) for side in octaves[-1].shape[:2]]))
    detail = np.zeros_like(octaves[-1])
    for octave in octaves[::-1]:
        picture = octave + _resize(detail, octave.shape[:2])
        for _ in range(10):
            _, slope = _jittered(gradient, picture, random)
            picture = np.clip(picture + 1.5 / 127.5 * slope / np.abs(slope).mean(), -1, 1)
        detail = picture - octave
    return to_pixels(tf.constant(picture))


def gordic(network: Network, pixels: Pixels, seed: int = 0) -> Pixels:
    """pytorch-deepdream by Aleksa Gordić, on mixed4.

    Four sizes of ratio 1.8, each ten steps of 0.09 · (g - mean(g)) / std(g) on mean(a²), in pictures
    normalised as ImageNet's; g is blurred, the more the later the step. The whole dream is enlarged, with no
    detail put back.
    """
    random, gradient = np.random.default_rng(seed), _gradient(network, "mixed4")
    picture = (from_pixels(pixels).numpy() / 2 + 0.5 - MEAN) / DEVIATION
    for level in range(-3, 1):
        picture = _resize(picture, [round(side * 1.8**level) for side in pixels.shape[:2]])
        for step in range(1, 11):
            _, slope = _jittered(gradient, (picture * DEVIATION + MEAN) * 2 - 1, random)
            slope = _cascade(slope * DEVIATION, step / 10 * 2 + 0.5)
            picture = picture + 0.09 * (slope - slope.mean()) / slope.std()
            picture = np.clip(picture, -MEAN / DEVIATION, (1 - MEAN) / DEVIATION)
    return to_pixels(tf.constant((picture * DEVIATION + MEAN) * 2 - 1))


def neural(network: Network, pixels: Pixels, seed: int = 0) -> Pixels:
    """neural-dream by ProGamerGov, on mixed4: the first of the pictures that it saves.

    Two sizes, 0.6 and 1 of the photograph's, each 51 steps by Adam on √Σa², begun anew at each; the whole
    dream is enlarged, and nothing is clipped before the end.
    """
    random, gradient = np.random.default_rng(seed), _gradient(network, "mixed4")
    picture = from_pixels(pixels).numpy()
    for ratio in (0.6, 1.0):
        picture = _resize(picture, [int(side * ratio) for side in pixels.shape[:2]])
        picture = _adam(gradient, picture, random)
    return to_pixels(tf.constant(picture))


def _adam(gradient: Gradient, picture: Array, random: np.random.Generator) -> Array:
    """ADAM_STEPS uphill on √Σa² by Adam (Kingma, Ba, 2014)."""
    first, second = np.zeros_like(picture), np.zeros_like(picture)
    for step in range(1, ADAM_STEPS + 1):
        value, slope = _jittered(gradient, picture, random)
        slope = slope / math.sqrt(value)  # ∂√v = ∂v / 2√v
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        spread = np.sqrt(second / (1 - 0.999**step)) + 1e-12
        picture = picture + ADAM_RATE * first / (1 - 0.9**step) / spread
    return picture


def _gradient(network: Network, layer: str) -> Gradient:
    """Of mean(a²) of `layer`; what differs from that by a factor alone climbs the same way."""
    return gradient_of(network, mean_square(layer), "float32")


def _jittered(gradient: Gradient, picture: Array, random: np.random.Generator) -> tuple[float, Array]:
    """(objective, gradient) of the picture rolled by up to JITTER pixels each way, and rolled back."""
    shift = random.integers(-JITTER, JITTER + 1, 2)
    value, slope = gradient(tf.constant(np.roll(picture, shift, (0, 1))))
    return float(value), np.roll(slope.numpy(), -shift, (0, 1))


def _resize(picture: Array | Pixels, size: Sequence[int]) -> Array:
    """At `size` (height, width), bilinear, with neither smoothing nor rounding."""
    resized: Array = tf.image.resize(picture, size).numpy()
    return resized


def _cascade(slope: Array, sigma: float) -> Array:
    """The mean of three Gaussian blurs, of half `sigma` pixels, `sigma` and twice `sigma`."""
    blurred: Array = np.mean([_blurred(slope, factor * sigma) for factor in (0.5, 1.0, 2.0)], axis=0)
    return blurred


def _blurred(slope: Array, sigma: float) -> Array:
    """Blurred by a Gaussian cut off at 9 × 9 pixels, the border mirrored."""
    distances = np.arange(-4, 5, dtype=np.float32)
    taps = np.exp(-((distances / sigma) ** 2) / 2)
    kernel = np.outer(taps, taps)[:, :, None, None] / taps.sum() ** 2
    mirrored = np.pad(slope, ((4, 4), (4, 4), (0, 0)), "reflect")
    blurred: Array = tf.nn.depthwise_conv2d(
        mirrored[None], np.tile(kernel, (1, 1, 3, 1)), (1, 1, 1, 1), "VALID"
    )[0].numpy()
    return blurred


PEERS: Mapping[str, Peer] = {"tutorial": tutorial, "google": google, "gordic": gordic, "neural": neural}
