"""Files that are small, or made of many small parts, and want much time or memory."""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Iterator
from functools import partial

from PIL import Image, features

from tests.pictures.corpus.sound import PALETTE, SIZE, bmp, signed, small, sound_files
from tests.pictures.helpers import file_of, png, png_chunk

_MB = 1_000_000
_FRAMES = 10_000


def bombs() -> Iterator[tuple[str, bytes]]:
    yield from _png_bombs()
    yield from _png_texts()
    yield from _jpeg_bombs()
    yield from _jpeg_segments()
    yield from _gif_bombs()
    yield from _bmp_bombs()
    yield from _exif_bombs()
    yield from _other_bombs()
    yield from _animations()


def _deflated(size: int) -> bytes:
    """So many zeros, deflated without holding them."""
    packer = zlib.compressobj(9)
    zeros = bytes(_MB)
    return b"".join(packer.compress(zeros) for _ in range(size // _MB)) + packer.flush()


def deep_png(side: int, depth: int, colour_type: int, interlace: int, size: int) -> bytes:
    header = struct.pack(">IIBBBBB", side, side, depth, colour_type, 0, 0, interlace)
    return signed(png_chunk(b"IHDR", header), png_chunk(b"IDAT", _deflated(size)))


def _png_bombs() -> Iterator[tuple[str, bytes]]:
    yield "png-black-25-megapixels", deep_png(4990, 8, 2, 0, 76 * _MB)
    yield "png-black-16-bits", deep_png(4990, 16, 6, 0, 202 * _MB)
    yield "png-black-interlaced", deep_png(4990, 16, 6, 1, 202 * _MB)
    yield "png-black-400-megapixels", deep_png(20_000, 1, 0, 0, 51 * _MB)
    yield "png-much-behind", deep_png(9, 8, 2, 0, 300 * _MB)
    yield "png-one-line", png(16_000, 1, 8, 2, bytes(48_001))
    data = sound_files()["png"]
    yield "png-crumbs", data[:33] + png_chunk(b"abCd", b"") * 19_000 + data[33:]
    yield "png-many-crumbs", data[:33] + png_chunk(b"abCd", b"") * 1_900_000 + data[33:]
    yield "png-empty-data", data[:33] + png_chunk(b"IDAT", b"") * 19_000 + data[33:]


def _png_texts() -> Iterator[tuple[str, bytes]]:
    data = sound_files()["png"]
    million = zlib.compress(bytes(_MB), 9)
    not_text = zlib.compress(b"\xff" * _MB, 9)
    bodies = {
        "iCCP": b"k\0\0" + million,
        "zTXt": b"k\0\0" + million,
        "iTXt": b"k\0\1\0\0\0" + not_text,
        "iTXt-endless": b"k\0\1\0\0\0" + _deflated(200 * _MB),
        "iCCP-endless": b"k\0\0" + _deflated(200 * _MB),
    }
    for name, body in bodies.items():
        chunk = png_chunk(name[:4].encode(), body)
        for count in (1, 90, 4000):
            if count * len(chunk) < 24 * _MB:
                yield f"png-{name}-{count}", data[:33] + chunk * count + data[33:]
                yield f"png-{name}-{count}-late", data[:-12] + chunk * count + data[-12:]
    profile = f"k\n{_MB // 2}\n" + "ab" * (_MB // 2)
    yield (
        "png-raw-profile",
        data[:33] + png_chunk(b"tEXt", b"Raw profile type exif\0" + profile.encode()) + data[33:],
    )


def _jpeg_bombs() -> Iterator[tuple[str, bytes]]:
    for mode in ("RGB", "CMYK"):
        data = file_of(Image.new(mode, (5000, 5000)), "JPEG", progressive=True)
        last = data[data.rindex(b"\xff\xda") : -2]
        for scans in (0, 20, 80, 300, 3000):
            yield f"jpeg-{mode.lower()}-{scans}-scans", data[:-2] + last * scans + data[-2:]
    yield "jpeg-restarts", file_of(Image.new("RGB", (4992, 4992)), "JPEG", restart_marker_blocks=1)
    data = sound_files()["jpeg"]
    frame = data.index(b"\xff\xc0")
    for width, height in ((65_500, 65_500), (5000, 5000), (16_000, 1500)):
        body = data[: frame + 5] + struct.pack(">HH", height, width) + data[frame + 9 :]
        yield f"jpeg-claims-{width}-{height}", body


def _jpeg_segments() -> Iterator[tuple[str, bytes]]:
    data = sound_files()["jpeg"]
    segment = partial(_segment, 0xE1)
    parts = {
        "crumbs": _segment(0xE5, b""),
        "exif-crumbs": segment(b"Exif\0\0" + bytes(6)),
        "exif-pieces": segment(b"Exif\0\0" + b"a" * 110),
        "exif-large": segment(b"Exif\0\0MM\0*\0\0\0\x08" + b"\xff" * 65_000),
        "tables": _segment(0xDB, (b"\0" + b"\1" * 64) * 1000),
        "huffman": _segment(0xC4, (b"\0" + b"\1" + bytes(15) + b"\0") * 3000),
        "resources": _segment(0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0\0\0\0\0" * 5000),
        "profiles": _segment(0xE2, b"ICC_PROFILE\0\1\1" + bytes(65_000)),
        "comments": _segment(0xFE, b"a" * 65_000),
        "pictures-inside": _segment(0xE2, b"MPF\0MM\0*\0\0\0\x08" + b"\xff" * 60_000),
    }
    for name, part in parts.items():
        for size in (_MB // 2, 8 * _MB):
            yield f"jpeg-{name}-{size}", data[:2] + part * (size // len(part)) + data[2:]


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _gif_bombs() -> Iterator[tuple[str, bytes]]:
    yield "gif-black-25-megapixels", file_of(Image.new("P", (5000, 5000)), "GIF")
    yield "gif-black-see-through", file_of(Image.new("P", (5000, 5000)), "GIF", transparency=0)
    yield "gif-black-100-megapixels", file_of(Image.new("P", (10_000, 10_000)), "GIF")
    data = sound_files()["gif"]
    palette = 13 + (3 << (data[10] & 7) + 1)
    yield "gif-comments", data[:palette] + b"!\xfe" + b"\1a" * 12 * _MB + b"\0" + data[palette:]
    yield "gif-fewer-comments", data[:palette] + b"!\xfe" + b"\1a" * 90_000 + b"\0" + data[palette:]
    yield "gif-extensions", data[:palette] + b"!\xf9\4\0\0\0\0\0" * 60_000 + data[palette:]
    yield "gif-stray-bytes", data[:palette] + b"\0" * 5 * _MB + data[palette:]


def _bmp_bombs() -> Iterator[tuple[str, bytes]]:
    for name, body in {"ends": b"\0\0", "ones": b"\1\7", "lines": b"\1\7\0\0", "deltas": b"\0\2\0\0"}.items():
        for side, size in ((1900, _MB * 9 // 10), (1900, 4 * _MB), (5000, _MB * 9 // 10)):
            yield f"bmp-{name}-{side}-{size}", bmp(side, side, 8, 1, body * (size // len(body)), PALETTE)
    yield "bmp-one-bit", bmp(5000, 5000, 1, 0, bytes(628 * 5000), PALETTE[:8])
    yield "bmp-of-25-megabytes", bmp(2490, 2490, 32, 0, bytes(2490 * 2490 * 4))


def _exif_bombs() -> Iterator[tuple[str, bytes]]:
    entry = struct.pack(">HHII", 0x9000, 1, 60_000, 8)
    loops = b"MM\0*\0\0\0\x08" + b"\0\1" + struct.pack(">HHII", 0x8769, 4, 1, 8) + b"\0\0\0\x08"
    small_flood = b"MM\0*\0\0\0\x08" + struct.pack(">H", 5000) + entry * 5000
    other_tags = b"".join(struct.pack(">HHII", tag, 7, 20 * _MB, 8) for tag in range(65_535))
    large_flood = b"MM\0*\0\0\0\x08\xff\xff" + other_tags + bytes(20 * _MB)
    far = b"II*\0\xff\xff\xff\x7f"
    for name, exif in {"loops": loops, "flood": small_flood, "large": large_flood, "far": far}.items():
        yield f"png-exif-{name}", _png_with_exif(exif)
        for kind in ("WEBP", "AVIF") if features.check("avif") else ("WEBP",):
            yield f"{kind.lower()}-exif-{name}", _with_exif(kind, exif)
        if len(exif) < 65_000:
            yield f"jpeg-exif-{name}", _with_exif("JPEG", b"Exif\0\0" + exif)


def _with_exif(kind: str, exif: bytes) -> bytes:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of what it is asked to write
        return file_of(small(), kind, exif=exif)


def _png_with_exif(exif: bytes) -> bytes:
    data = sound_files()["png"]
    return data[:33] + png_chunk(b"eXIf", exif) + data[33:]


def _other_bombs() -> Iterator[tuple[str, bytes]]:
    black = Image.new("RGB", (5000, 5000))
    yield "webp-black-25-megapixels", file_of(black, "WEBP", method=0)
    yield "webp-black-lossless", file_of(black, "WEBP", lossless=True, method=0)
    yield "webp-black-30-megapixels", file_of(Image.new("RGB", (6000, 5000)), "WEBP", method=0)
    for name in ("webp-notes", "png-notes", "jpeg-notes", "avif-notes"):
        if name in sound_files():
            yield f"{name}-large-profile", file_of(small(), name.partition("-")[0], icc_profile=_profile())
    if features.check("avif"):
        yield "avif-black-25-megapixels", file_of(black, "AVIF", speed=10)
        yield "avif-black-30-megapixels", file_of(Image.new("L", (6000, 5000)), "AVIF", speed=10)


def _profile() -> bytes:
    """A colour profile whose table of tags is as long as a table can be, each as large as the file."""
    head = struct.pack(">I4sI4s4s4s", 3 * _MB // 4, b"none", 0x04300000, b"mntr", b"RGB ", b"XYZ ") + bytes(
        12
    )
    head += b"acsp" + bytes(88)
    tags = b"".join(struct.pack(">4sII", b"A2B0", 132, 700_000) for _ in range(100))
    return (head + struct.pack(">I", 100) + tags).ljust(3 * _MB // 4, b"\1")


def _animations() -> Iterator[tuple[str, bytes]]:
    """Ten thousand frames, and fewer that are large."""
    frame = Image.new("P", (40, 30))
    gif = file_of(frame, "GIF")
    start = gif.index(b",", 13 + (3 << (gif[10] & 7) + 1))
    yield "gif-10000-frames", gif[:-1] + gif[start:-1] * (_FRAMES - 1) + b";"
    webp = file_of(small(), "WEBP", save_all=True, append_images=[small().rotate(90)])
    start = webp.rindex(b"ANMF")
    body = webp[:start] + webp[start:] * (_FRAMES - 1)
    yield "webp-10000-frames", body[:4] + struct.pack("<I", len(body) - 8) + body[8:]
    yield "png-10000-frames", _apng(_FRAMES, *SIZE)
    yield "png-1000-large-frames", _apng(1000, 4990, 4990)
    large = [Image.new("P", (4000, 3000), n) for n in (1, 2)]
    data = file_of(large[0], "GIF", save_all=True, append_images=large[1:])
    start = data.rindex(b",", 0, len(data) - 1)
    yield "gif-1000-large-frames", data[:-1] + data[start:-1] * 998 + b";"
    if features.check("avif"):
        moving = [Image.new("RGB", (16, 16), (n % 256, 9, 9)) for n in range(2100)]
        yield (
            "avif-2100-frames",
            file_of(moving[0], "AVIF", speed=10, save_all=True, append_images=moving[1:]),
        )


def _apng(frames: int, width: int, height: int) -> bytes:
    chunks = [png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))]
    chunks.append(png_chunk(b"acTL", struct.pack(">II", frames, 0)))
    rows = zlib.compress(bytes((1 + -(-width // 8)) * height), 9)
    for number in range(frames):
        control = struct.pack(">IIIIIHHBB", max(0, 2 * number - 1), width, height, 0, 0, 1, 10, 0, 0)
        chunks.append(png_chunk(b"fcTL", control))
        numbered = struct.pack(">I", 2 * number) + rows
        chunks.append(png_chunk(b"fdAT", numbered) if number else png_chunk(b"IDAT", rows))
    return signed(*chunks)
