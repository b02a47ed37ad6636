"""The type of a file by its first bytes, and its parts, read before anything decodes it."""

import codecs
import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple


class FileType(NamedTuple):
    """What a file seems to be: `seems` for people, `mime` for machines; whether `decode` reads it."""

    seems: str
    mime: str
    is_read: bool = False


_JPEG = FileType("a JPEG picture", "image/jpeg", is_read=True)
_PNG = FileType("a PNG picture", "image/png", is_read=True)
_GIF = FileType("a GIF picture", "image/gif", is_read=True)
_BMP = FileType("a BMP picture", "image/bmp", is_read=True)
_HEIC = FileType("a HEIC photo", "image/heic")
_AVIF = FileType("an AVIF picture", "image/avif", is_read=True)
_TIFF = FileType("a TIFF picture", "image/tiff")
_JXL = FileType("a JPEG XL picture", "image/jxl")
_MP4 = FileType("an MP4 video", "video/mp4")
_PS = FileType("a PostScript file", "application/postscript")

_MAGIC: Final = (
    (b"\xff\xd8\xff", _JPEG),
    (b"\x89PNG\r\n\x1a\n", _PNG),
    (b"GIF87a", _GIF),
    (b"GIF89a", _GIF),
    (b"%!PS", _PS),
    (b"\xc5\xd0\xd3\xc6", _PS),
    (b"II*\0", _TIFF),
    (b"MM\0*", _TIFF),
    (b"8BPS", FileType("a Photoshop file", "image/vnd.adobe.photoshop")),
    (b"\0\0\1\0", FileType("a Windows icon", "image/vnd.microsoft.icon")),
    (b"\xff\x0a", _JXL),
    (b"\0\0\0\x0cJXL ", _JXL),
    (b"\0\0\0\x0cjP  ", FileType("a JPEG 2000 picture", "image/jp2")),
    (b"\x1aE\xdf\xa3", FileType("a WebM or Matroska video", "video/webm")),
    (b"ID3", FileType("an MP3 recording", "audio/mpeg")),
    (b"OggS", FileType("an Ogg recording", "audio/ogg")),
    (b"fLaC", FileType("a FLAC recording", "audio/flac")),
    (b"PK\x03\x04", FileType("a ZIP archive", "application/zip")),
    (b"PK\x05\x06", FileType("a ZIP archive", "application/zip")),
    (b"\x1f\x8b", FileType("a gzip archive", "application/gzip")),
    (b"Rar!\x1a\x07", FileType("a RAR archive", "application/vnd.rar")),
    (b"7z\xbc\xaf\x27\x1c", FileType("a 7-Zip archive", "application/x-7z-compressed")),
    (b"\x7fELF", FileType("a Linux program", "application/x-elf")),
)
_RIFF: Final = {
    b"WEBP": FileType("a WebP picture", "image/webp", is_read=True),
    b"AVI ": FileType("an AVI video", "video/x-msvideo"),
    b"WAVE": FileType("a WAV recording", "audio/wav"),
}
_BRANDS: Final = {
    b"avif": _AVIF,
    b"avis": _AVIF,
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"), _HEIC),
    b"qt  ": FileType("a QuickTime video", "video/quicktime"),
    b"M4A ": FileType("an M4A recording", "audio/mp4"),
}
_BMP_HEADER_SIZES: Final = frozenset({12, 40, 52, 56, 64, 108, 124})

# Pillow reads headers part by part in Python: 25 MB of the smallest parts took it nine seconds and a
# gigabyte. Honest files have some thousands of parts at most (a GIF of that size, a hundred thousand).
_MAX_PARTS: Final = 200_000
_MAX_GIF_BLOCKS: Final = 200_000
# Each of these may unpack to a megabyte, and Pillow counts neither profiles nor texts that are no UTF-8.
_PACKED: Final = frozenset({b"iCCP", b"iTXt", b"zTXt"})
_MAX_PACKED: Final = 100
# Pillow joins all EXIF segments, copying what it has each time. Honest cameras write one or two.
_MAX_EXIFS: Final = 16
# Quantisation tables and Photoshop's resources are walked through entry by entry.
_TABLES: Final = frozenset({0xDB, 0xED})
_MAX_TABLE_BYTES: Final = 1_000_000
# Each scan of a progressive JPEG passes over the whole picture, yet can be written in 75 bytes: 85 of them
# made 150 kB that took 1.6 s to decode at 25 megapixels. Encoders write about ten.
_MAX_SCANS: Final = 100
_MAX_SCANNED_PIXELS: Final = 500_000_000
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def file_type_of(data: bytes) -> FileType | None:
    """The type of `data` by its first bytes; None where they are those of no known type."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith(b"RIFF"):
        return _RIFF.get(data[8:12])
    if data[4:8] == b"ftyp":
        return _container_type(data)
    if data.startswith(b"BM") and int.from_bytes(data[14:18], "little") in _BMP_HEADER_SIZES:
        return _BMP
    # Readers allow a PDF to begin anywhere in the first kilobyte.
    if b"%PDF-" in data[:1024]:
        return FileType("a PDF", "application/pdf")
    return _text_type(data[:1024])


def _container_type(data: bytes) -> FileType:
    box_end = max(16, min(int.from_bytes(data[:4], "big"), 256))
    brands = [data[8:12], *(data[i : i + 4] for i in range(16, box_end, 4))]
    # "mif1" only means "still picture"; the brands after it name the format.
    if brands[0] in (b"mif1", b"msf1") and {b"avif", b"avis"} & set(brands):
        return _AVIF
    return _BRANDS.get(brands[0], _MP4)


def _text_type(start: bytes) -> FileType | None:
    try:
        # Incremental, because the cut after a kilobyte may fall inside a character.
        text = codecs.getincrementaldecoder("utf-8-sig")().decode(start)
    except UnicodeDecodeError:
        return None
    if not text or any(ord(c) < 32 and c not in "\t\n\r\f" for c in text):
        return None
    text = text.lstrip().lower()
    if text.startswith("<svg") or (text.startswith(("<?xml", "<!--", "<!doctype svg")) and "<svg" in text):
        return FileType("an SVG drawing", "image/svg+xml")
    if text.startswith(("<!doctype html", "<html")):
        return FileType("a web page", "text/html")
    return FileType("a text file", "text/plain")


def has_too_many_parts(data: bytes) -> bool:
    """Whether a JPEG, PNG or GIF has so many parts that only reading its header would take seconds.

    Takes under a tenth of a second for honest files of 25 MB.
    """
    kind = file_type_of(data)
    if kind is _JPEG:
        return _jpeg_has_too_many_parts(data)
    if kind is _PNG:
        names = [name for name, _, _ in islice(png_chunks(data), _MAX_PARTS + 1)]
        return len(names) > _MAX_PARTS or sum(name in _PACKED for name in names) > _MAX_PACKED
    return kind is _GIF and sum(1 for _ in islice(gif_blocks(data), _MAX_GIF_BLOCKS + 1)) > _MAX_GIF_BLOCKS


def _jpeg_has_too_many_parts(data: bytes) -> bool:
    scans = exifs = weight = pixels = 0
    for count, (marker, start, end) in enumerate(jpeg_markers(data)):
        scans += marker == 0xDA
        exifs += marker == 0xE1 and data.startswith(b"Exif", start)
        weight += end - start if marker in _TABLES else 0
        if marker in _FRAMES:
            height, width = data[start + 1 : start + 3], data[start + 3 : start + 5]
            pixels = max(pixels, int.from_bytes(height) * int.from_bytes(width))
        if scans > 1 and scans * pixels > _MAX_SCANNED_PIXELS:
            return True
        if count >= _MAX_PARTS or scans > _MAX_SCANS or exifs > _MAX_EXIFS or weight > _MAX_TABLE_BYTES:
            return True
    return False


def gif_frames(data: bytes) -> int:
    """Count the pictures in a GIF, 1 for a still one; at most as many as `has_too_many_parts` allows."""
    return max(1, sum(block == b"," for block in islice(gif_blocks(data), _MAX_GIF_BLOCKS)))


# In coded picture data 0xFF is followed by 0 or a restart (D0 to D7) only, so anything else is a marker.
_MARKER = re.compile(rb"\xff([\x01-\xcf\xd8-\xfe])")


def jpeg_markers(data: bytes) -> Iterator[tuple[int, int, int]]:
    """(marker, start, end) of each segment's body; the last is 0xD9 where the picture is complete."""
    position, in_scan = 2, False
    while found := _MARKER.search(data, position):
        marker, position = found[1][0], found.end()
        in_scan |= marker == 0xDA
        start = position
        if marker not in (0x01, 0xD8, 0xD9):
            position += int.from_bytes(data[position : position + 2], "big")
        yield marker, min(start + 2, position), position
        if marker == 0xD9 and in_scan:
            return


def png_chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """(name, start, end) of each chunk's body; the last is b"IEND" where the file is complete."""
    position, name = 8, b""
    while name != b"IEND" and (name := data[position + 4 : position + 8]):
        start = position + 8
        position = start + int.from_bytes(data[position : position + 4], "big") + 4
        yield name if position <= len(data) else b"", start, position - 4


def gif_blocks(data: bytes) -> Iterator[bytes]:
    """Yield b"," for each picture, b"!" for each extension and b"" for each block of data or stray byte.

    The last is b";" where the file is complete.
    """
    position = 13 + _palette_bytes(data[10:11])
    while introducer := data[position : position + 1]:
        if introducer == b";":
            yield introducer
            return
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
