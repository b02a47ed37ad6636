"""What a server packed, unpacked in small pieces, so that whoever counts them can stop in time."""

import zlib
from collections.abc import Iterator
from typing import Final

_PIECE: Final = 65_536  # bytes
_GZIP_OR_ZLIB: Final = 32 + zlib.MAX_WBITS


class Decompressor:
    """Undoes one Content-Encoding: none, gzip or deflate (RFC 9110, 8.4.1).

    Others, several upon one another included, are not offered and not read. `finished` says that the packed
    file has come to its own end; what follows that is not looked at.
    """

    def __init__(self, encoding: str) -> None:
        """Raises ValueError for other encodings."""
        encoding = encoding.strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise ValueError("an encoding that is not read")
        self._inflate = None if encoding in ("", "identity") else zlib.decompressobj(_GZIP_OR_ZLIB)

    @property
    def finished(self) -> bool:
        """Whether whatever comes now is ignored."""
        return self._inflate is not None and self._inflate.eof

    @property
    def cut_short(self) -> bool:
        """Whether, if nothing more comes, something is missing."""
        return self._inflate is not None and not self._inflate.eof

    def decompress(self, packed: bytes) -> Iterator[bytes]:
        """The next pieces, at most 64 KiB each where they were packed. Raises zlib.error."""
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
