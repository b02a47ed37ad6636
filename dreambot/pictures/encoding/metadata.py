"""The metadata of a picture's file: one line of text that is kept with the pixels and can be read again.

In PNG it is an iTXt chunk with the keyword "dreambot"; in JPEG a comment that begins with "dreambot: "; in
WebP an XMP packet with the property dreambot:note (XMP and not EXIF, because some services replace the EXIF
part of a file by their own).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final
from xml.sax.saxutils import escape, unescape

from PIL import PngImagePlugin

from dreambot.pictures.encoding.formats import Format

MAX_METADATA_BYTES: Final = 4096
"""Longer metadata is neither written nor read."""

_KEYWORD: Final = "dreambot"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
# Keyword, no compression, neither a language nor a translated keyword (PNG specification, 11.3.3.4).
_PNG_START: Final = _KEYWORD.encode() + b"\0\0\0\0\0"
_JPEG_START: Final = _KEYWORD.encode() + b": "
_XMP: Final = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dreambot="urn:dreambot:" dreambot:note=\'{}\'/>'
    "</rdf:RDF></x:xmpmeta>"
)
_XMP_TEXT: Final = re.compile(rb"\bdreambot:note='([^'<]*)'")
# A character may take up to six as an entity, and there is the packet around the text.
_MAX_XMP_BYTES: Final = 6 * MAX_METADATA_BYTES + 1000
# A file of the bot's has its metadata among the first few parts, in WebP after the picture.
_MAX_PARTS: Final = 10_000


def check_metadata(metadata: str | None) -> None:
    """Raise ValueError for text of over MAX_METADATA_BYTES in UTF-8, or with unprintable characters."""
    if metadata is not None and (not metadata.isprintable() or len(metadata.encode()) > MAX_METADATA_BYTES):
        raise ValueError(f"metadata must be one printable line of at most {MAX_METADATA_BYTES} bytes")


def metadata_options(kind: Format, metadata: str | None) -> dict[str, Any]:
    """The options with which Pillow's `save` writes checked `metadata` in this format; empty for None."""
    if metadata is None:
        return {}
    if kind == "png":
        chunks = PngImagePlugin.PngInfo()
        chunks.add_itxt(_KEYWORD, metadata)
        return {"pnginfo": chunks}
    if kind == "jpeg":
        return {"comment": _JPEG_START + metadata.encode()}
    return {"xmp": _XMP.format(escape(metadata, {"'": "&apos;"})).encode()}


def read_metadata(data: bytes) -> str | None:
    """Read the metadata of an untrusted file; None where there is none, or none that is valid.

    Walks through the file's parts by their stated lengths and decodes no picture, so hostile files cost
    little.
    """
    if data.startswith(_PNG):
        texts = _png_texts(data)
    elif data.startswith(b"\xff\xd8"):
        texts = _jpeg_texts(data)
    elif data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        texts = _webp_texts(data)
    else:
        return None
    return next((text for text in map(_readable, texts) if text is not None), None)


def _readable(metadata: bytes) -> str | None:
    if len(metadata) > MAX_METADATA_BYTES:
        return None
    try:
        text = metadata.decode()
    except UnicodeDecodeError:
        return None
    return text if text and text.isprintable() else None


def _png_texts(data: bytes) -> Iterator[bytes]:
    for start, end, name in islice(_png_parts(data), _MAX_PARTS):
        if name == b"iTXt" and end - start <= len(_PNG_START) + MAX_METADATA_BYTES:
            body = data[start:end]
            whole = zlib.crc32(name + body) == int.from_bytes(data[end : end + 4])
            if whole and body.startswith(_PNG_START):
                yield body[len(_PNG_START) :]


def _png_parts(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """(start, end, name) of each chunk's body."""
    position = len(_PNG)
    while len(name := data[position + 4 : position + 8]) == 4:
        end = position + 8 + int.from_bytes(data[position : position + 4])
        yield position + 8, end, name
        position = end + 4


def _jpeg_texts(data: bytes) -> Iterator[bytes]:
    for start, end, marker in islice(_jpeg_parts(data), _MAX_PARTS):
        if marker == 0xFE and end <= len(data) and data.startswith(_JPEG_START, start):
            yield data[start + len(_JPEG_START) : end]


def _jpeg_parts(data: bytes) -> Iterator[tuple[int, int, int]]:
    """(start, end, marker) of each segment's body, up to the coded picture."""
    position = 2
    while data[position : position + 1] == b"\xff" and (marker := data[position + 1 : position + 2]):
        end = position + 2 + max(2, int.from_bytes(data[position + 2 : position + 4]))
        if marker == b"\xda":
            return
        yield position + 4, end, marker[0]
        position = end


def _webp_texts(data: bytes) -> Iterator[bytes]:
    for start, end, name in islice(_webp_parts(data), _MAX_PARTS):
        if name == b"XMP " and end <= len(data) and end - start <= _MAX_XMP_BYTES:
            for found in _XMP_TEXT.finditer(data[start:end]):
                yield unescape(found[1].decode("latin-1"), {"&apos;": "'"}).encode("latin-1")


def _webp_parts(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """(start, end, name) of each chunk's body; bodies are padded to even lengths."""
    position = 12
    while len(name := data[position : position + 4]) == 4:
        end = position + 8 + int.from_bytes(data[position + 4 : position + 8], "little")
        yield position + 8, end, name
        position = end + end % 2
