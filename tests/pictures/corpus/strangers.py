"""What is no picture of ours: other formats, programs, false beginnings, files that are two things."""

from __future__ import annotations

import io
import struct
import time
import zipfile
from collections.abc import Iterator
from typing import Any

from tests.pictures.corpus.sound import small, sound_files
from tests.pictures.helpers import file_of

_WRITTEN_BY_PILLOW = [
    "TIFF",
    "ICO",
    "PPM",
    "PCX",
    "TGA",
    "EPS",
    "PDF",
    "JPEG2000",
    "DDS",
    "SGI",
    "ICNS",
    "SPIDER",
    "DIB",
    "BLP",
    "QOI",
    "MSP",
    "XBM",
]
_MAGIC = {
    "eps-program": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(%pipe%touch /tmp/dreamt) (w) file\n",
    "eps-binary": b"\xc5\xd0\xd3\xc6\x20\0\0\0\x63" + bytes(19) + b"\xff\xff%!PS-Adobe",
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
    "svg-entities": b"<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a ''><!ENTITY b '&a;&a;'>]><svg>&b;</svg>",
    "html": b"<html><script>alert(1)</script></html>",
    "msl": b"<?xml version='1.0'?><image><read filename='caption:@/etc/passwd'/></image>",
    "mvg": b"push graphic-context\nviewbox 0 0 9 9\nfill 'url(https://example.com/|id)'\npop graphic-context",
    "pdf": b"%PDF-1.7\n1 0 obj<</OpenAction<</S/Launch/F(cmd.exe)>>>>endobj\n%%EOF",
    "pdf-late": b"\xff\xd8\xff junk" + bytes(500) + b"%PDF-1.4\n",
    "wmf": b"\xd7\xcd\xc6\x9a" + bytes(60),
    "emf": b"\1\0\0\0" + bytes(36) + b" EMF" + bytes(60),
    "elf": b"\x7fELF\2\1\1" + bytes(90),
    "exe": b"MZ" + bytes(90),
    "psd": b"8BPS\0\1" + bytes(90),
    "mp4": b"\0\0\0\x18ftypisom\0\0\2\0isomiso2\0\0\0\x08mdat",
    "heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat",
    "mif1": b"\0\0\0\x18ftypmif1\0\0\0\0mif1miaf\0\0\0\x08mdat",
    "webm": b"\x1aE\xdf\xa3" + bytes(60),
    "gzip": b"\x1f\x8b\x08\0\0\0\0\0" + bytes(60),
    "xpm": b"/* XPM */\nstatic char *a[] = {\n\"9 9 1 1\",\n",
    "fits": b"SIMPLE  =                    T" + b" " * 2850,
    "fli": struct.pack("<IHHHH", 128, 0xAF11, 9000, 60, 44) + bytes(118),
    "script": b"#!/bin/sh\nrm -rf /\n",
    "zeros": bytes(5000),
    "nul-text": b"a\0b" * 300,
    "one-byte": b"\x89",
    "nothing": b"",
}  # fmt: skip
_BEGINNINGS = {
    "jpeg": b"\xff\xd8\xff\xe0",
    "png": b"\x89PNG\r\n\x1a\n",
    "gif": b"GIF89a",
    "webp": b"RIFF\xff\xff\0\0WEBPVP8 ",
    "bmp": b"BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0",
    "avif": b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf",
    "tiff": b"II*\0\x08\0\0\0",
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n",
}
_TAILS = {
    "script": b"<script>alert(document.cookie)</script><?php system($_GET['c']); ?>",
    "pdf": b"%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF",
    "program": b"\x7fELF\2\1\1" + bytes(300),
    "zeros": bytes(300_000),
    "a-video": b"\0\0\0\x18ftypmp42" + b"\xff\xda\0\2" * 500,
}


def strangers() -> Iterator[tuple[str, bytes]]:
    for kind in _WRITTEN_BY_PILLOW:
        im = small().convert("1") if kind in ("MSP", "XBM") else small()
        long_ago: dict[str, Any] = dict.fromkeys(("creationDate", "modDate"), time.gmtime(0))
        options = long_ago if kind == "PDF" else {}
        yield f"a-{kind.lower()}", file_of(im.quantize(99) if kind == "BLP" else im, kind, **options)
    yield from _MAGIC.items()
    yield from _false_beginnings()
    yield from _two_in_one()


def _false_beginnings() -> Iterator[tuple[str, bytes]]:
    bodies = {name: sound_files()[name] for name in ("jpeg", "png", "gif", "webp", "bmp")}
    for seems, beginning in _BEGINNINGS.items():
        yield f"{seems}-and-nothing", beginning
        yield f"{seems}-and-noise", beginning + bytes(range(256)) * 20
        for name, body in bodies.items():
            if name != seems:
                yield f"{seems}-but-{name}", beginning + body[len(beginning) :]
                yield f"{seems}-before-{name}", beginning + body


def _two_in_one() -> Iterator[tuple[str, bytes]]:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr(zipfile.ZipInfo("a.html"), "<script>alert(1)</script>")
    tails = {**_TAILS, "zip": archive.getvalue()}
    for name in ("jpeg", "png", "gif", "webp", "bmp", "avif"):
        data = sound_files().get(name, b"")
        for tail, more in tails.items():
            yield f"{name}-and-{tail}", data + more
    jpeg, gif = sound_files()["jpeg"], sound_files()["gif"]
    for tail, more in tails.items():
        if len(more) < 60_000:
            yield (
                f"jpeg-comment-{tail}",
                jpeg[:2] + b"\xff\xfe" + struct.pack(">H", len(more) + 2) + more + jpeg[2:],
            )
    yield "gif-script", b"GIF89a/*" + gif[8:-1] + b"*/=1;alert(1);"
