"""Headers that claim what cannot be."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

from tests.pictures.corpus.sound import PALETTE, SIZE, bmp, signed, sound_files
from tests.pictures.helpers import png, png_chunk

_NUMBERS = (0, 1, 7, 2**31 - 1, 2**32 - 1)
_BOXES = re.compile(
    rb"ftyp|meta|hdlr|pitm|iloc|iinf|infe|iprp|ipco|ispe|pixi|av1C|colr|ipma|mdat|stsz|stts|stco|moov|trak"
)


def absurd_files() -> Iterator[tuple[str, bytes]]:
    for kind in (_absurd_pngs, _absurd_jpegs, _absurd_gifs, _absurd_bmps, _absurd_webps, _absurd_avifs):
        yield from kind()


def _absurd_pngs() -> Iterator[tuple[str, bytes]]:
    width, height = SIZE
    rows = bytes((1 + 3 * width) * height)
    for size in ((0, 0), (0, 5), (2**31, 1), (2**32 - 1, 2**32 - 1), (60_000, 60_000), (16_001, 2)):
        yield f"png-size-{size[0]}-{size[1]}", png(*size, 8, 2, rows)
    for depth, colours in ((0, 2), (3, 2), (255, 255), (16, 3), (1, 6), (8, 1)):
        yield f"png-depth-{depth}-{colours}", png(width, height, depth, colours, rows)
    yield "png-filters", png(width, height, 8, 2, (b"\xff" + bytes(3 * width)) * height)
    yield "png-too-few-rows", png(width, height, 8, 2, rows[: len(rows) // 2])
    yield "png-too-many-rows", png(width, height, 8, 2, rows * 20)
    yield "png-no-palette", png(width, height, 8, 3, bytes((1 + width) * height))
    yield "png-palette-of-one", png(width, height, 8, 3, b"\0\xff" * 9999, png_chunk(b"PLTE", b"abc"))
    yield "png-palette-odd", png(width, height, 8, 3, bytes(99999), png_chunk(b"PLTE", b"abcd"))
    yield "png-no-zlib", signed(png_chunk(b"IHDR", _ihdr(*SIZE)), png_chunk(b"IDAT", b"no zlib at all"))
    yield "png-no-picture", signed(png_chunk(b"IHDR", _ihdr(*SIZE)))
    yield "png-nothing", signed()
    yield (
        "png-two-headers",
        signed(*[png_chunk(b"IHDR", _ihdr(n, n)) for n in (9, 9000)], png_chunk(b"IDAT", b"")),
    )
    yield "png-late-header", signed(png_chunk(b"IDAT", zlib.compress(rows)), png_chunk(b"IHDR", _ihdr(*SIZE)))
    for length in _NUMBERS[3:]:
        bad = struct.pack(">I", length) + b"tEXtk\0v"
        yield f"png-chunk-of-{length}", png(width, height, 8, 2, rows, bad)
    for name in (
        b"tRNS",
        b"gAMA",
        b"cHRM",
        b"pHYs",
        b"iCCP",
        b"iTXt",
        b"zTXt",
        b"eXIf",
        b"acTL",
        b"fcTL",
        b"fdAT",
    ):
        for body in (b"", b"\xff" * 9, b"\0" * 40):
            yield f"png-{name.decode()}-{len(body)}", png(width, height, 8, 2, rows, png_chunk(name, body))
    yield (
        "png-frames-billions",
        png(width, height, 8, 2, rows, png_chunk(b"acTL", struct.pack(">II", 2**31, 0))),
    )


def _ihdr(width: int, height: int) -> bytes:
    return struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)


def _absurd_jpegs() -> Iterator[tuple[str, bytes]]:
    data = sound_files()["jpeg"]
    frame = data.index(b"\xff\xc0")
    for size in ((0, 0), (0, 44), (60, 0), (65_535, 65_535), (16_001, 2), (61, 45)):
        yield (
            f"jpeg-size-{size[0]}-{size[1]}",
            data[: frame + 5] + struct.pack(">HH", *size[::-1]) + data[frame + 9 :],
        )
    for other in range(0xC1, 0xD0):  # lossless, arithmetic, hierarchical: all but the baseline
        yield f"jpeg-marker-{other:x}", data[: frame + 1] + bytes([other]) + data[frame + 2 :]
    for at, what in ((4, "bits"), (9, "parts"), (10, "id"), (11, "sampling"), (12, "table")):
        for value in (0, 2, 0x44, 255):
            yield f"jpeg-{what}-{value}", data[: frame + at] + bytes([value]) + data[frame + at + 1 :]
    for marker in (b"\xff\xdb", b"\xff\xc4", b"\xff\xda", b"\xff\xc0"):
        at = data.index(marker)
        for length in (b"\0\0", b"\0\2", b"\xff\xff"):
            name = f"jpeg-{marker.hex()}-of-{length.hex()}"
            yield name, data[: at + 2] + length + data[at + 4 :]
        yield (
            f"jpeg-without-{marker.hex()}",
            data[:at] + data[at + 2 + struct.unpack(">H", data[at + 2 : at + 4])[0] :],
        )
    scan = data[data.index(b"\xff\xda") : -2]
    yield "jpeg-scan-first", data[:2] + scan + data[2:]
    yield "jpeg-two-pictures", data + data
    yield "jpeg-in-jpeg", data[:2] + data + data[2:]
    yield "jpeg-ends-at-once", b"\xff\xd8\xff\xd9"
    yield "jpeg-markers-only", b"\xff\xd8" + b"\xff" * 5000 + b"\xff\xd9"
    yield "jpeg-scan-of-nothing", data[: len(data) - len(scan) + 12] + b"\xff\xd9"


def _absurd_gifs() -> Iterator[tuple[str, bytes]]:
    data = sound_files()["gif"]
    palette = 13 + (3 << (data[10] & 7) + 1)
    frame = data.index(b",", palette)
    for size in ((0, 0), (0, 9), (65_535, 65_535), (16_001, 2)):
        yield f"gif-screen-{size[0]}-{size[1]}", data[:6] + struct.pack("<HH", *size) + data[10:]
        yield (
            f"gif-frame-{size[0]}-{size[1]}",
            data[: frame + 5] + struct.pack("<HH", *size) + data[frame + 9 :],
        )
        yield (
            f"gif-place-{size[0]}-{size[1]}",
            data[: frame + 1] + struct.pack("<HH", *size) + data[frame + 5 :],
        )
    for bits in (0, 1, 9, 12, 13, 255):
        yield f"gif-code-{bits}", data[: frame + 10] + bytes([bits]) + data[frame + 11 :]
    yield "gif-no-frame", data[:palette] + b";"
    yield "gif-no-data", data[: frame + 11] + b"\0;"
    yield "gif-palette-none", data[:10] + b"\0" + data[11:]
    yield "gif-codes-of-ones", data[: frame + 11] + (b"\xff" + b"\xff" * 255) * 40 + b"\0;"
    yield "gif-extensions", data[:palette] + b"!\xf9\xff" + bytes(255) + b"\0" + data[palette:]
    yield "gif-garbage-between", data[:palette] + b"Q" * 3000 + data[palette:]


def _absurd_bmps() -> Iterator[tuple[str, bytes]]:
    data = sound_files()["bmp"]
    fields = {"start": 10, "header": 14, "width": 18, "height": 22, "packing": 30, "colours": 46}
    for field, at in fields.items():
        for number in (*_NUMBERS, 2, 3, 4, 5, 2**31, 60_000):
            yield f"bmp-{field}-{number}", data[:at] + struct.pack("<I", number) + data[at + 4 :]
    for bits in (0, 1, 2, 3, 4, 8, 15, 16, 32, 64, 65535):
        yield f"bmp-bits-{bits}", data[:28] + struct.pack("<H", bits) + data[30:]
    for packing in (1, 2):
        for what, body in {
            "deltas": b"\0\2\xff\xff" * 900,
            "nothing": b"\0\1",
            "raw": b"\0\xff" + b"a" * 99,
        }.items():
            yield (
                f"bmp-runs-{packing}-{what}",
                bmp(*SIZE, 8 // packing, packing, body, PALETTE[: 1024 // packing**4]),
            )
    yield "bmp-masks-of-nothing", bmp(*SIZE, 32, 3, bytes(60 * 44 * 4), bytes(12))
    yield "bmp-masks-of-all", bmp(*SIZE, 32, 3, bytes(60 * 44 * 4), b"\xff" * 12)


def _absurd_webps() -> Iterator[tuple[str, bytes]]:
    for name in ("webp", "webp-notes", "webp-alpha", "webp-animated"):
        data = sound_files()[name]
        for found in re.finditer(rb"RIFF|VP8[XL ]|ICCP|EXIF|ALPH|ANIM|ANMF", data):
            for number in _NUMBERS:
                at = found.end()
                label = f"{name}-{found[0].decode().strip()}-{found.start()}-of-{number}"
                yield label, data[:at] + struct.pack("<I", number) + data[at + 4 :]
    data = sound_files()["webp-notes"]
    yield "webp-canvas", data[:24] + b"\xff" * 6 + data[30:]
    yield "webp-canvas-one", data[:24] + b"\0" * 6 + data[30:]
    yield "webp-flags", data[:20] + b"\xff" + data[21:]
    lossless = sound_files()["webp-lossless"]
    yield "webp-lossless-size", lossless[:21] + b"\xff" * 4 + lossless[25:]


def _absurd_avifs() -> Iterator[tuple[str, bytes]]:
    for name in ("avif", "avif-animated"):
        data = sound_files().get(name, b"")
        for found in _BOXES.finditer(data):
            for number in (0, 1, 9, 2**31 - 1, 2**32 - 1):
                label = f"{name}-{found[0].decode()}-{found.start()}"
                at = found.start()
                yield f"{label}-of-{number}", data[: at - 4] + struct.pack(">I", number) + data[at:]
            yield f"{label}-filled", data[: at + 4] + b"\xff" * 12 + data[at + 16 :]
            yield f"{label}-renamed", data[:at] + b"free" + data[at + 4 :]
