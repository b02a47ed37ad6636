"""One step uphill: jitter, tiles, gradient, normalise, clip.

Where a step of 500 × 500 goes, Inception v3 up to mixed5 in bfloat16 on two cores of an AMD EPYC (127 ms
under TensorFlow's profiler, 117 without): convolutions forward and back 108, which is what the CPU's own
matrix product of as much arithmetic takes, within 8 %; the gradients of rectifiers 5.6; maximum pooling and
its gradient 3.2; setting channels side by side and taking them apart 3.2; mean pooling 1.6; casts 0.9;
rectifiers behind pooling 0.8; the objective 0.6; sums of gradients 0.6; the roll 0.5. All but the
convolutions is bound by memory: each of its passes reads and writes some 20 GB/s, and no two of them can be
made one here.

Of the time of both cores, oneDNN's threads have 89 %, TensorFlow's thread between operations 6 %, nobody 3 %
(perf's scheduler records): each of some 250 operations is begun by one thread, in 35 to 50 µs, and wakes two.
oneDNN's 3 × 3 convolutions reach the product itself; its 1 × 1 convolutions, 85 to 90 % of it.

Tried and of no use: blocks of up to 32 MB kept by glibc (1 ms less, 67 MB more), huge pages, oneDNN on the
caller's thread, TensorFlow's own allocator, three threads on two cores; bfloat16 rectified as numbers of 16
bits (float16: 1 ms less, 0.3 ms more of the 18 at 120 × 120; int16: in place, which a graph does, five times
as long); 1 × 1 convolutions of one input as one, then split (as long); one rectifier's gradient for all
branches of a block, then split (as long).
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Any

import numpy as np
import tensorflow as tf

from dreambot.engine.looks import PLAIN, Look
from dreambot.engine.networks import Network
from dreambot.engine.objectives import Objective
from dreambot.engine.types import Precision

Array = np.ndarray[Any, np.dtype[np.float32]]
Graph = Any  # a tf.function: (tiles, shift, weights, *more) ↦ (objective, gradient)
Tile = tuple[int, int, int, int]  # top, bottom, left, right in pixels; bottom and right excluded
# The plastic number's powers: multiples of both spread evenly over a square (Roberts, "The Unreasonable
# Effectiveness of Quasirandom Sequences", 2018).
EVENLY = (0.7548776662466927, 0.5698402909980532)
TILE_SPEC = tf.TensorSpec([None, None, 3], tf.float32)
TILES_SPEC = tf.TensorSpec([None, None, None, 3], tf.float32)


@dataclass(frozen=True, eq=False)
class Gradient:
    """Tile ↦ (objective, ∂objective/∂tile), for tiles of any height × width × RGB in [-1, 1], float32.

    more    what else the graph reads: the features of guides, the numbers of channels
    batch   how many tiles of one size are best taken at once, on the device that the network is tuned for
    """

    graph: Graph
    weights: tf.Tensor
    more: tuple[tf.Tensor, ...] = ()
    batch: int = 1

    def __call__(self, tile: tf.Tensor, shift: tuple[int, int] = (0, 0)) -> tuple[tf.Tensor, tf.Tensor]:
        """Of one tile, rolled by `shift` (down, right) while the network sees it."""
        value, slopes = self.graph(tile[tf.newaxis], tf.constant(shift), self.weights, *self.more)
        return value, slopes[0]

    def trace(self) -> None:
        """Have the graph traced now, and not when it is first called."""
        self.graph.get_concrete_function()

    def of_several(self, tiles: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        """(mean objective, each tile's own gradient) of a batch × height × width × RGB."""
        value, slopes = self.graph(tiles, tf.constant((0, 0)), self.weights, *self.more)
        return value, slopes


def gradient_of(
    network: Network,
    objective: Objective,
    precision: Precision = "float32",
    *,
    weights: Sequence[float] | None = None,
    guides: Sequence[tf.Tensor] = (),
) -> Gradient:
    """The gradient of `objective` on `network`, which computes in `precision`.

    `weights`, if given, stand in for those of the objective's terms; `guides` are the guided terms' features
    (positions × channels). One graph for all weights, channels and guides, traced once; the network's weights
    are constants in it.
    """
    graph = network.graph(
        ("gradient", objective.form, precision),
        lambda: _trace(network, objective, precision),
        network.weight_bytes(objective.layers, precision),
    )
    factors = tf.constant(objective.weights if weights is None else tuple(weights))
    channels = [tf.constant(numbers) for numbers in objective.channels]
    return Gradient(graph, factors, (*guides, *channels), network.tuning.batch)


def _trace(network: Network, objective: Objective, precision: Precision) -> Graph:
    guided = sum(term.guided for term in objective.terms)

    def value_and_gradient(
        tiles: tf.Tensor, shift: tf.Tensor, weights: tf.Tensor, *more: tf.Tensor
    ) -> tuple[tf.Tensor, tf.Tensor]:
        guides, channels = more[:guided], more[guided:]
        # Rolled in here and not by an operation of its own, there and back: 3 ms of a step at 500 × 500.
        activations = network.activations(tf.roll(tiles, shift, (1, 2)), objective.layers, precision)
        value = tf.reduce_sum(weights * objective.values(activations, guides, channels))
        total = value * tf.cast(tf.shape(tiles)[0], tf.float32)  # measurements are means over the batch
        return value, tf.gradients(total, tiles)[0]

    features = [tf.TensorSpec([None, None], tf.float32)] * guided
    numbers = [tf.TensorSpec([None], tf.int32)] * len(objective.channels)
    amounts = [tf.TensorSpec([2], tf.int32), tf.TensorSpec([len(objective.terms)], tf.float32)]
    graph: Graph = tf.function(
        value_and_gradient,
        input_signature=[TILES_SPEC, *amounts, *features, *numbers],
        autograph=False,
    )
    return graph


def cuts(length: int, tile: int) -> list[tuple[int, int]]:
    """`length` pixels cut into the fewest even pieces of at most `tile`, as (start, end).

    Even pieces, because a narrow remainder would show the network a strip without context. Over three tiles
    long, a fifth smaller: a picture of that size takes the memory itself that larger pieces would.
    """
    piece = tile if length <= 3 * tile else tile * 4 // 5
    count = -(-length // piece)
    edges = [round(i * length / count) for i in range(count + 1)]
    return list(pairwise(edges))


def tiles(height: int, width: int, tile: int) -> Iterator[Tile]:
    """Every tile of a picture, row by row: each pixel is in exactly one."""
    for top, bottom in cuts(height, tile):
        for left, right in cuts(width, tile):
            yield top, bottom, left, right


def draw_shifts(
    random: np.random.Generator, size: tuple[int, int], jitter: int, tile: int
) -> Iterator[tuple[int, int]]:
    """How far (down, right) to roll the picture before each step: up to `jitter` pixels either way.

    A side cut into several tiles is rolled by up to a tile instead, from a random start on in steps that
    spread evenly: so the borders of the tiles, where the gradient is weaker, fall everywhere alike after few
    steps already, and leave no seam. Zero jitter: no roll.
    """
    start = random.random(2)
    for number in itertools.count():
        down, right = (
            _even_shift(side, tile, start[axis] + number * EVENLY[axis])
            if jitter and side > tile
            else int(random.integers(-jitter, jitter + 1))
            for axis, side in enumerate(size)
        )
        yield down, right


def _even_shift(side: int, tile: int, turns: float) -> int:
    """So many turns' last part, of the length of the pieces that `side` is cut into."""
    return int(turns % 1.0 * side / len(cuts(side, tile)))


def tiled_gradient(
    gradient: Gradient, picture: tf.Tensor, tile: int, shift: tuple[int, int] = (0, 0)
) -> tuple[tf.Tensor, tf.Tensor]:
    """(objective, gradient) of a whole picture, rolled by `shift` (down, right) before it is cut into tiles.

    One tile at a time; the objective is weighted by area. A picture of one tile stays in TensorFlow. Of
    several tiles both picture and gradient are numpy arrays, and nothing else of the picture's size is held:
    at 4096 × 4096 each such array takes 200 MB.
    """
    height, width = picture.shape[:2]
    if max(height, width) > tile:
        return _by_tiles(gradient, np.asarray(picture), tile, shift)
    value, slope = gradient(picture, shift)
    return value, slope


def _by_tiles(gradient: Gradient, picture: Array, tile: int, shift: tuple[int, int]) -> tuple[float, Array]:
    height, width = picture.shape[:2]
    slope = np.empty_like(picture)
    total = 0.0
    for batch in _batches(tiles(height, width, tile), gradient.batch):
        windows = np.stack([_window(picture, place, shift) for place in batch])
        value, found = gradient.of_several(tf.constant(windows))
        total += float(value) * windows.size / picture.size
        for place, piece in zip(batch, np.asarray(found), strict=True):
            for inner, outer in _places(place, shift, (height, width)):
                slope[outer] = piece[inner]
    return total, slope


def _batches(places: Iterable[Tile], batch: int) -> Iterator[list[Tile]]:
    """`places` in lists of up to `batch` tiles of one size."""
    by_size: dict[tuple[int, int], list[Tile]] = defaultdict(list)
    for place in places:
        top, bottom, left, right = place
        waiting = by_size[bottom - top, right - left]
        waiting.append(place)
        if len(waiting) == batch:
            yield by_size.pop((bottom - top, right - left))
    yield from by_size.values()


def _window(picture: Array, place: Tile, shift: tuple[int, int]) -> Array:
    """What `place` shows of `picture` rolled by `shift`."""
    top, bottom, left, right = place
    window = np.empty((bottom - top, right - left, 3), np.float32)
    for inner, outer in _places(place, shift, (picture.shape[0], picture.shape[1])):
        window[inner] = picture[outer]
    return window


def _places(
    place: Tile, shift: tuple[int, int], size: tuple[int, int]
) -> Iterator[tuple[tuple[slice, slice], tuple[slice, slice]]]:
    """Pairs (part of the tile, part of the picture) that show the same: up to four, where the roll wraps."""
    top, bottom, left, right = place
    rows = _wrapped(top - shift[0], bottom - shift[0], size[0])
    columns = _wrapped(left - shift[1], right - shift[1], size[1])
    for (inner_y, outer_y), (inner_x, outer_x) in product(rows, columns):
        yield (inner_y, inner_x), (outer_y, outer_x)


def _wrapped(start: int, end: int, length: int) -> list[tuple[slice, slice]]:
    """Where start … end lies on a side of `length` that wraps: pairs (part of the tile, part of the side)."""
    start, count = start % length, end - start
    first = min(count, length - start)
    parts = [(slice(0, first), slice(start, start + first))]
    if first < count:
        parts.append((slice(first, count), slice(0, count - first)))
    return parts


def step(
    gradient: Gradient,
    picture: tf.Tensor,
    shift: tuple[int, int],
    *,
    tile: int,
    step_size: float,
    look: Look = PLAIN,
) -> tuple[tf.Tensor, tf.Tensor]:
    """One step: picture ← clip(picture + step_size · direction, -1, 1).

    The direction is made of the gradient by `look` (looks.py). The gradient is taken with the picture rolled
    by `shift`, so that neither the borders of tiles nor the network's own grid get engraved.
    Returns (objective before the step, new picture).
    """
    value, slope = tiled_gradient(gradient, picture, tile, shift)
    return value, look.move(picture, slope, step_size)
