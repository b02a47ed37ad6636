"""Detects files whose end is missing; decoders accept many of them."""

from __future__ import annotations

import struct
import zlib
from collections import deque
from collections.abc import Callable
from typing import Final

from dreambot.pictures.decoding.file_signatures import file_type_of, gif_blocks, jpeg_markers, png_chunks

# The outermost boxes of an AVIF file (ISO 14496-12); some cameras append bytes that are no box.
_BOXES: Final = frozenset({b"ftyp", b"meta", b"mdat", b"moov", b"moof", b"free", b"skip", b"uuid"})

# Each pass of an interlaced PNG: its first column, steps to the right, its first row, steps down.
ADAM7: Final = (
    (0, 8, 0, 8),
    (4, 8, 0, 8),
    (0, 4, 4, 8),
    (2, 4, 0, 4),
    (0, 2, 2, 4),
    (1, 2, 0, 2),
    (0, 1, 1, 2),
)
_CHANNELS: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type
_PIECE: Final = 2**18
_MAX_ROW_BYTES: Final = 101_000_000


def is_cut_short(data: bytes) -> bool:
    """Whether the end of a picture is missing; False for formats without a mark at their end (BMP)."""
    kind = file_type_of(data)
    check = _CHECKS.get(kind.mime) if kind else None
    return check is not None and not check(data)


def _jpeg_is_whole(data: bytes) -> bool:
    ending = deque(jpeg_markers(data), maxlen=1)
    return bool(ending) and ending[0][0] == 0xD9


def _png_is_whole(data: bytes) -> bool:
    ending = deque(png_chunks(data), maxlen=1)
    return bool(ending) and ending[0][0] == b"IEND"


def has_all_rows(png: bytes) -> bool:
    """Whether a PNG's compressed data have all of its pixels; Pillow leaves the missing ones black.

    Decompresses no more than those, piece by piece: 0.16 s for 75 MB. True without a check where they are
    over 100 MB, as those of a picture of 16 bits can be: the check would take as long as decoding.
    """
    width, height, depth, colours, _, _, interlaced = struct.unpack(">IIBBBBB", png[16:29])
    missing = _unpacked_bytes(width, height, depth, colours, interlaced)
    if missing > _MAX_ROW_BYTES:
        return True
    unpacker = zlib.decompressobj()
    for name, start, end in png_chunks(png):
        packed = png[start:end] if name == b"IDAT" else b""
        while packed and missing > 0 and not unpacker.eof:
            missing -= len(unpacker.decompress(packed, _PIECE))
            packed = unpacker.unconsumed_tail
    return missing <= 0


def _unpacked_bytes(width: int, height: int, depth: int, colours: int, interlaced: int) -> int:
    """Bytes of all rows, each with its filter's, in one pass or in seven (PNG specification, 8.2)."""
    bits = depth * _CHANNELS[colours]
    passes = ADAM7 if interlaced else ((0, 1, 0, 1),)
    total = 0
    for left, right, top, down in passes:
        columns, rows = -(-(width - left) // right), -(-(height - top) // down)
        total += rows * (1 + -(-columns * bits // 8)) if columns > 0 and rows > 0 else 0
    return total


def _gif_is_whole(data: bytes) -> bool:
    return deque(gif_blocks(data), maxlen=1) == deque([b";"])


def _webp_is_whole(data: bytes) -> bool:
    return 8 + int.from_bytes(data[4:8], "little") <= len(data)


def _avif_is_whole(data: bytes) -> bool:
    position = 0
    while data[position + 4 : position + 8] in _BOXES:
        size = int.from_bytes(data[position : position + 4])
        if size == 0:  # to the end of the file
            return True
        if size == 1:
            size = int.from_bytes(data[position + 8 : position + 16])
        if size < 8 or position + size > len(data):
            return False
        position += size
    return position > 0


_CHECKS: Final[dict[str, Callable[[bytes], bool]]] = {
    "image/jpeg": _jpeg_is_whole,
    "image/png": _png_is_whole,
    "image/gif": _gif_is_whole,
    "image/webp": _webp_is_whole,
    "image/avif": _avif_is_whole,
}
