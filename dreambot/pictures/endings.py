"""Whether a file ends where it says it does: decoders let many pass whose end is missing."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

from dreambot.pictures.headers import gif_blocks, jpeg_markers, kind_of, png_chunks

# The outermost boxes of an AVIF file (ISO 14496-12); what some cameras hang after them is none.
_BOXES: Final = frozenset({b"ftyp", b"meta", b"mdat", b"moov", b"moof", b"free", b"skip", b"uuid"})


def is_cut_short(data: bytes) -> bool:
    """Tell whether a picture of ours lacks its end; False for what has none to look for (BMP)."""
    kind = kind_of(data)
    check = _CHECKS.get(kind.mime) if kind else None
    return check is not None and not check(data)


def _jpeg_is_whole(data: bytes) -> bool:
    ending = deque(jpeg_markers(data), maxlen=1)
    return bool(ending) and ending[0][0] == 0xD9


def _png_is_whole(data: bytes) -> bool:
    return deque(png_chunks(data), maxlen=1) == deque([b"IEND"])


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
