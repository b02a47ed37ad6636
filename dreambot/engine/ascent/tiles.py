"""Tiles: the gradient of a large picture, taken piece by piece to bound memory, without visible seams."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise, product

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.gradient import Gradient
from dreambot.engine.types import Array

Tile = tuple[int, int, int, int]  # top, bottom, left, right in pixels; bottom and right excluded


def split_side(length: int, tile: int) -> list[tuple[int, int]]:
    """Split `length` pixels into the fewest even pieces of at most `tile`, as (start, end).

    Even pieces, because a narrow remainder would give the network a strip without context. Over three tiles
    long, pieces are a fifth smaller: a picture of that size takes the memory that larger pieces would need.
    """
    piece = tile if length <= 3 * tile else tile * 4 // 5
    count = -(-length // piece)
    edges = [round(i * length / count) for i in range(count + 1)]
    return list(pairwise(edges))


def tiles(height: int, width: int, tile: int) -> Iterator[Tile]:
    """Yield every tile of a picture, row by row; each pixel is in exactly one."""
    for top, bottom in split_side(height, tile):
        for left, right in split_side(width, tile):
            yield top, bottom, left, right


def tiled_gradient(
    gradient: Gradient, picture: tf.Tensor, tile: int, shift: tuple[int, int] = (0, 0)
) -> tuple[tf.Tensor, tf.Tensor]:
    """(objective, gradient) of a whole picture, rolled by `shift` (down, right) before it is split.

    One batch of tiles at a time; the objective is weighted by area. A picture of one tile stays in
    TensorFlow. For several tiles both picture and gradient are numpy arrays, and nothing else of the
    picture's size is held: at 4096 × 4096 each such array takes 200 MB.
    """
    height, width = picture.shape[:2]
    if max(height, width) > tile:
        return _by_tiles(gradient, np.asarray(picture), tile, shift)
    value, grad = gradient(picture, shift)
    return value, grad


def _by_tiles(gradient: Gradient, picture: Array, tile: int, shift: tuple[int, int]) -> tuple[float, Array]:
    height, width = picture.shape[:2]
    grad = np.empty_like(picture)
    total = 0.0
    for batch in _batches(tiles(height, width, tile), gradient.batch):
        windows = np.stack([_window(picture, place, shift) for place in batch])
        value, found = gradient.of_batch(tf.constant(windows))
        total += float(value) * windows.size / picture.size
        for place, piece in zip(batch, np.asarray(found), strict=True):
            for inner, outer in _places(place, shift, (height, width)):
                grad[outer] = piece[inner]
    return total, grad


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
    """The pixels of tile `place` of `picture` rolled by `shift`."""
    top, bottom, left, right = place
    window = np.empty((bottom - top, right - left, 3), np.float32)
    for inner, outer in _places(place, shift, (picture.shape[0], picture.shape[1])):
        window[inner] = picture[outer]
    return window


def _places(
    place: Tile, shift: tuple[int, int], size: tuple[int, int]
) -> Iterator[tuple[tuple[slice, slice], tuple[slice, slice]]]:
    """Pairs (part of the tile, part of the picture) of the same pixels: up to four, where the roll wraps."""
    top, bottom, left, right = place
    rows = _wrapped_parts(top - shift[0], bottom - shift[0], size[0])
    columns = _wrapped_parts(left - shift[1], right - shift[1], size[1])
    for (inner_y, outer_y), (inner_x, outer_x) in product(rows, columns):
        yield (inner_y, inner_x), (outer_y, outer_x)


def _wrapped_parts(start: int, end: int, length: int) -> list[tuple[slice, slice]]:
    """Where start … end lies on a side of `length` that wraps: pairs (part of the tile, part of the side)."""
    start, count = start % length, end - start
    first = min(count, length - start)
    parts = [(slice(0, first), slice(start, start + first))]
    if first < count:
        parts.append((slice(first, count), slice(0, count - first)))
    return parts
