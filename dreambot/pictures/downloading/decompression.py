"""Decompresses a server's answer in small pieces, so that the caller can count them and stop in time."""

import zlib
from collections.abc import Iterator
from typing import Final

_PIECE: Final = 65_536  # bytes
_GZIP_OR_ZLIB: Final = 32 + zlib.MAX_WBITS


class Decompressor:
    """Decodes one Content-Encoding: none, gzip or deflate (RFC 9110, 8.4.1).

    Other encodings, and several on top of each other, are neither offered nor read. What follows the end of
    the compressed data is ignored.
    """

    def __init__(self, encoding: str) -> None:
        """Raises ValueError for other encodings."""
        encoding = encoding.strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise ValueError("an encoding that is not read")
        self._inflate = None if encoding in ("", "identity") else zlib.decompressobj(_GZIP_OR_ZLIB)

    @property
    def finished(self) -> bool:
        """Whether the compressed data have ended, so that more bytes would be ignored."""
        return self._inflate is not None and self._inflate.eof

    @property
    def cut_short(self) -> bool:
        """Whether the end of the compressed data has not come yet."""
        return self._inflate is not None and not self._inflate.eof

    def decompress(self, packed: bytes) -> Iterator[bytes]:
        """Yield the next pieces, at most 64 KiB each where they were compressed. Raises zlib.error."""
        if self._inflate is None:
            yield packed
            return
        while not self._inflate.eof:
            piece = self._inflate.decompress(packed, _PIECE)
            packed = self._inflate.unconsumed_tail
            if piece:
                yield piece
            if not packed and len(piece) < _PIECE:
                return
