"""What a sender's file says beside its pixels stays there: the dream that goes out has none of it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image, PngImagePlugin

from dreambot.pictures.animation.frame_reader import AnimationFrame
from dreambot.pictures.animation.frame_writer import write_animation
from dreambot.pictures.decoding.sandbox_pool import SandboxPool
from dreambot.pictures.encoding.encode import encode, preview
from dreambot.pictures.encoding.formats import Format
from tests.pictures.corpus.sound import srgb
from tests.pictures.helpers import file_of, needs_avif, photo

CANARY = "canary-of-Alice"
# 52° 31' 12" as EXIF writes it, little-endian and big-endian.
PLACE = [np.array([52, 1, 31, 1, 12, 1], order).tobytes() for order in ("<u4", ">u4")]


def telling(kind: str) -> bytes:
    """A photograph with its place, its camera, a comment and a profile that name the sender."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = exif[ExifTags.Base.Artist] = CANARY
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = CANARY.encode()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[2] = (52.0, 31.0, 12.0)
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", CANARY)
    texts.add_itxt("XML:com.adobe.xmp", f"<x>{CANARY}</x>")
    xmp = f"<x:xmpmeta>{CANARY}</x:xmpmeta>".encode()
    options: dict[str, Any] = {"exif": exif, "comment": CANARY.encode(), "xmp": xmp}
    options["icc_profile"] = srgb() + CANARY.encode()
    if kind == "PNG":
        options["pnginfo"] = texts
    return file_of(photo("chelsea"), kind, **options) + CANARY.encode()


@pytest.mark.parametrize(
    "kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", pytest.param("AVIF", marks=needs_avif)]
)
async def test_nothing_about_the_sender_goes_out(kind: str) -> None:
    data = telling(kind)
    assert CANARY.encode() in data
    assert kind in ("GIF", "BMP") or any(place in data for place in PLACE)
    async with SandboxPool() as pool:
        picture = await pool.decode(data, max_side=200)
    assert CANARY not in repr(picture)
    formats: tuple[Format, ...] = ("png", "webp", "jpeg")
    sent = [encode(picture.pixels, limit_bytes=10**7, prefer=prefer).data for prefer in formats]
    sent.append(preview(picture.pixels).data)
    for file in sent:
        assert CANARY.encode() not in file
        assert not any(place in file for place in PLACE)
        assert not any(
            mark in file for mark in (b"Exif", b"eXIf", b"iCCP", b"ICC", b"xmp", b"XMP", b"tEXt", b"iTXt")
        )


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".mp4"])
async def test_nothing_about_the_sender_goes_out_in_an_animation(
    suffix: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("out") / f"dream{suffix}"
    async with SandboxPool() as pool:
        picture = await pool.decode(telling("JPEG"), max_side=64)
    pixels = picture.pixels[:42, :64]
    write_animation([AnimationFrame(pixels, 0.1), AnimationFrame(pixels[::-1], 0.1)], path)
    assert CANARY.encode() not in path.read_bytes()
    assert not any(place in path.read_bytes() for place in PLACE)


async def test_what_a_refusal_says_has_no_word_of_the_senders(caplog: pytest.LogCaptureFixture) -> None:
    async with SandboxPool() as pool:
        for data in (telling("JPEG")[:3000], f"{CANARY} as text".encode(), b"%PDF-1.7 " + CANARY.encode()):
            with pytest.raises(ValueError, match="picture") as caught:
                await pool.decode(data, max_side=64)
            assert CANARY not in str(caught.value) + repr(caught.value) + caplog.text
