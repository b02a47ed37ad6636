"""What bytes tell about themselves before anything decodes them: their kind, and how many parts they have."""

import codecs
import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple


class Kind(NamedTuple):
    """What a file seems to be, for people and for machines, and whether `decode` reads such files."""

    seems: str
    mime: str
    is_read: bool = False


_JPEG = Kind("a JPEG picture", "image/jpeg", is_read=True)
_PNG = Kind("a PNG picture", "image/png", is_read=True)
_GIF = Kind("a GIF picture", "image/gif", is_read=True)
_BMP = Kind("a BMP picture", "image/bmp", is_read=True)
_HEIC = Kind("a HEIC photo", "image/heic")
_AVIF = Kind("an AVIF picture", "image/avif", is_read=True)
_TIFF = Kind("a TIFF picture", "image/tiff")
_JXL = Kind("a JPEG XL picture", "image/jxl")
_MP4 = Kind("an MP4 video", "video/mp4")
_PS = Kind("a PostScript file", "application/postscript")

_MAGIC: Final = (
    (b"\xff\xd8\xff", _JPEG),
    (b"\x89PNG\r\n\x1a\n", _PNG),
    (b"GIF87a", _GIF),
    (b"GIF89a", _GIF),
    (b"%!PS", _PS),
    (b"\xc5\xd0\xd3\xc6", _PS),
    (b"II*\0", _TIFF),
    (b"MM\0*", _TIFF),
    (b"8BPS", Kind("a Photoshop file", "image/vnd.adobe.photoshop")),
    (b"\0\0\1\0", Kind("a Windows icon", "image/vnd.microsoft.icon")),
    (b"\xff\x0a", _JXL),
    (b"\0\0\0\x0cJXL ", _JXL),
    (b"\0\0\0\x0cjP  ", Kind("a JPEG 2000 picture", "image/jp2")),
    (b"\x1aE\xdf\xa3", Kind("a WebM or Matroska video", "video/webm")),
    (b"ID3", Kind("an MP3 recording", "audio/mpeg")),
    (b"OggS", Kind("an Ogg recording", "audio/ogg")),
    (b"fLaC", Kind("a FLAC recording", "audio/flac")),
    (b"PK\x03\x04", Kind("a ZIP archive", "application/zip")),
    (b"PK\x05\x06", Kind("a ZIP archive", "application/zip")),
    (b"\x1f\x8b", Kind("a gzip archive", "application/gzip")),
    (b"Rar!\x1a\x07", Kind("a RAR archive", "application/vnd.rar")),
    (b"7z\xbc\xaf\x27\x1c", Kind("a 7-Zip archive", "application/x-7z-compressed")),
    (b"\x7fELF", Kind("a Linux program", "application/x-elf")),
)
_RIFF: Final = {
    b"WEBP": Kind("a WebP picture", "image/webp", is_read=True),
    b"AVI ": Kind("an AVI video", "video/x-msvideo"),
    b"WAVE": Kind("a WAV recording", "audio/wav"),
}
_BRANDS: Final = {
    b"avif": _AVIF,
    b"avis": _AVIF,
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"), _HEIC),
    b"qt  ": Kind("a QuickTime video", "video/quicktime"),
    b"M4A ": Kind("an M4A recording", "audio/mp4"),
}
_BMP_HEADER_SIZES: Final = frozenset({12, 40, 52, 56, 64, 108, 124})

# Pillow reads headers part by part in Python: 25 MB of the smallest parts held one for nine seconds and a
# gigabyte. Honest files have some thousands of parts at most (a GIF of that size, a hundred thousand).
_MAX_PARTS: Final = 200_000
# Each scan of a progressive JPEG passes over the whole picture, yet can be written in 75 bytes: 300 of them
# made 214 kB that took ten seconds to decode at 49 megapixels. Encoders write about ten.
_MAX_SCANS: Final = 100


def kind_of(data: bytes) -> Kind | None:
    """Say what `data` seems to be from its first bytes, or None where they are like nothing known."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith(b"RIFF"):
        return _RIFF.get(data[8:12])
    if data[4:8] == b"ftyp":
        return _container_kind(data)
    if data.startswith(b"BM") and int.from_bytes(data[14:18], "little") in _BMP_HEADER_SIZES:
        return _BMP
    # Readers allow a PDF to begin anywhere in the first kilobyte.
    if b"%PDF-" in data[:1024]:
        return Kind("a PDF", "application/pdf")
    return _text_kind(data[:1024])


def _container_kind(data: bytes) -> Kind:
    box_end = max(16, min(int.from_bytes(data[:4], "big"), 256))
    brands = [data[8:12], *(data[i : i + 4] for i in range(16, box_end, 4))]
    # "mif1" only says "still picture"; the brands after it say which.
    if brands[0] in (b"mif1", b"msf1") and {b"avif", b"avis"} & set(brands):
        return _AVIF
    return _BRANDS.get(brands[0], _MP4)


def _text_kind(start: bytes) -> Kind | None:
    try:
        # Incremental, because the cut after a kilobyte may fall inside a character.
        text = codecs.getincrementaldecoder("utf-8-sig")().decode(start)
    except UnicodeDecodeError:
        return None
    if not text or any(ord(c) < 32 and c not in "\t\n\r\f" for c in text):
        return None
    text = text.lstrip().lower()
    if text.startswith("<svg") or (text.startswith(("<?xml", "<!--", "<!doctype svg")) and "<svg" in text):
        return Kind("an SVG drawing", "image/svg+xml")
    if text.startswith(("<!doctype html", "<html")):
        return Kind("a web page", "text/html")
    return Kind("a text file", "text/plain")


def is_overgrown(data: bytes) -> bool:
    """Tell whether a JPEG, PNG or GIF has so many parts that merely reading it would hold the bot up.

    Takes under a tenth of a second for honest files of 25 MB.
    """
    kind = kind_of(data)
    if kind is _JPEG:
        markers = list(islice(_jpeg_markers(data), _MAX_PARTS + 1))
        return len(markers) > _MAX_PARTS or markers.count(0xDA) > _MAX_SCANS
    parts = _png_chunks(data) if kind is _PNG else _gif_blocks(data) if kind is _GIF else iter(())
    return sum(1 for _ in islice(parts, _MAX_PARTS + 1)) > _MAX_PARTS


def gif_frames(data: bytes) -> int:
    """Count the pictures in a GIF; 1 for a still one. Stops counting where `is_overgrown` would refuse."""
    return max(1, sum(block == b"," for block in islice(_gif_blocks(data), _MAX_PARTS)))


# In coded picture data 0xFF is followed by 0 or a restart (D0 to D7) only, so anything else is a marker.
_MARKER = re.compile(rb"\xff([\x01-\xcf\xd8-\xfe])")


def _jpeg_markers(data: bytes) -> Iterator[int]:
    position, in_scan = 2, False
    while found := _MARKER.search(data, position):
        marker, position = found[1][0], found.end()
        if marker == 0xD9 and in_scan:
            return
        in_scan |= marker == 0xDA
        if marker not in (0x01, 0xD8, 0xD9):
            position += int.from_bytes(data[position : position + 2], "big")
        yield marker


def _png_chunks(data: bytes) -> Iterator[bytes]:
    position = 8
    while (name := data[position + 4 : position + 8]) not in (b"", b"IEND"):
        yield name
        position += 12 + int.from_bytes(data[position : position + 4], "big")


def _gif_blocks(data: bytes) -> Iterator[bytes]:
    """Yield b"," for each picture, b"!" for each extension and b"" for each block of data or stray byte."""
    position = 13 + _palette_bytes(data[10:11])
    while (introducer := data[position : position + 1]) and introducer != b";":
        if introducer not in (b",", b"!"):
            yield b""
            position += 1
            continue
        yield introducer
        position += 2 if introducer == b"!" else 11 + _palette_bytes(data[position + 9 : position + 10])
        while length := int.from_bytes(data[position : position + 1]):
            yield b""
            position += 1 + length
        position += 1


def _palette_bytes(flags: bytes) -> int:
    packed = int.from_bytes(flags)
    return 3 << (packed & 7) + 1 if packed & 128 else 0
