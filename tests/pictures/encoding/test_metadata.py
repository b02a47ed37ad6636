"""Metadata is kept with the picture and changes none of its pixels; hostile files give none, and quickly."""

from __future__ import annotations

import struct
from collections.abc import Callable
from io import BytesIO
from typing import Any, get_args

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from dreambot.pictures.decoding.decode import decode
from dreambot.pictures.encoding.encode import encode, encode_as
from dreambot.pictures.encoding.formats import Format
from dreambot.pictures.encoding.metadata import MAX_METADATA_BYTES, read_metadata
from tests.pictures.helpers import file_of, noisy, photo, png_chunk

ENORMOUS = 10**9
FORMATS = get_args(Format)
TEXT = '{"layers":[["mixed3",1.0]],"who\'s":"<a> & \'b\' &amp; ü×月"}'


def file_with(kind: Format, text: str | None = TEXT, side: int = 96, limit: int = ENORMOUS) -> bytes:
    file = encode(noisy(side), limit_bytes=limit, prefer=kind, metadata=text)
    return file.data


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize(
    "text", [TEXT, "x", "z" * MAX_METADATA_BYTES, "'" * MAX_METADATA_BYTES, "ü" * (MAX_METADATA_BYTES // 2)]
)
def test_metadata_is_read_again(kind: Format, text: str) -> None:
    assert read_metadata(file_with(kind, text)) == text


@pytest.mark.parametrize("kind", FORMATS)
def test_a_note_changes_no_pixel_and_takes_little_room(kind: Format) -> None:
    plain, with_note = file_with(kind, None), file_with(kind, "n" * 500)
    assert read_metadata(plain) is None
    assert 500 < len(with_note) - len(plain) < 800
    pictures = [decode(data, max_side=None) for data in (plain, with_note)]
    assert np.array_equal(pictures[0].pixels, pictures[1].pixels)
    assert pictures[0].source_format == pictures[1].source_format


@pytest.mark.parametrize("kind", FORMATS)
def test_a_file_fits_with_its_note_inside(kind: Format) -> None:
    limit = len(file_with(kind, "n" * 3000, 256)) - 1
    data = file_with(kind, "n" * 3000, 256, limit)
    assert len(data) <= limit
    assert read_metadata(data) == "n" * 3000


@pytest.mark.parametrize(
    "text", ["z" * (MAX_METADATA_BYTES + 1), "ü" * MAX_METADATA_BYTES, "two\nlines", "\0", "\x1b[2J"]
)
def test_metadata_that_would_not_be_read_is_not_written(text: str) -> None:
    with pytest.raises(ValueError, match="one printable line"):
        encode(noisy(64), limit_bytes=ENORMOUS, metadata=text)
    with pytest.raises(ValueError, match="one printable line"):
        encode_as(noisy(64), ".webp", metadata=text)


@pytest.mark.parametrize("kind", FORMATS)
def test_a_note_does_not_outlive_being_dreamed_again(kind: Format) -> None:
    """What comes in goes out as pixels alone, whatever it carried."""
    again = encode(decode(file_with(kind), max_side=None).pixels, limit_bytes=ENORMOUS, prefer=kind)
    assert read_metadata(again.data) is None
    assert b"dreambot" not in again.data


def test_what_others_wrote_is_no_note() -> None:
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("Comment", "dreambot")
    chunks.add_itxt("dreambots", TEXT)
    assert read_metadata(file_of(photo("coffee"), "PNG", pnginfo=chunks)) is None
    assert read_metadata(file_of(photo("coffee"), "JPEG", comment=b"taken by Alice")) is None
    assert read_metadata(file_of(photo("coffee"), "WEBP", xmp=b"<x>taken by Alice</x>")) is None
    assert read_metadata(file_of(photo("coffee"), "GIF", comment=b"dreambot: no place for notes")) is None


def as_png(text: bytes) -> bytes:
    start = b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", struct.pack(">IIBBBBB", 9, 9, 8, 2, 0, 0, 0))
    return start + png_chunk(b"iTXt", b"dreambot\0\0\0\0\0" + text) + png_chunk(b"IEND", b"")


def as_jpeg(text: bytes) -> bytes:
    body = b"dreambot: " + text
    return b"\xff\xd8\xff\xfe" + struct.pack(">H", min(len(body) + 2, 65_535)) + body + b"\xff\xda\0\2"


def as_webp(text: bytes) -> bytes:
    body = b"dreambot:note='" + text + b"'"
    chunk = b"XMP " + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
    return b"RIFF" + struct.pack("<I", len(chunk) + 4) + b"WEBP" + chunk


CARRIERS = pytest.mark.parametrize("carry", [as_png, as_jpeg, as_webp])


@CARRIERS
def test_a_note_too_long_or_not_text_is_ignored(carry: Callable[[bytes], bytes]) -> None:
    assert read_metadata(carry(b"n" * MAX_METADATA_BYTES)) == "n" * MAX_METADATA_BYTES
    for hostile in (
        b"n" * (MAX_METADATA_BYTES + 1),
        b"n" * 60_000,
        b"n" * 3_000_000,
        b"",
        b"\xff\xfe\x00",
        b"\x1b[2J\x1b[31mred",
        b"two\nlines",
        "right\u202eto left".encode(),
    ):
        assert read_metadata(carry(hostile)) is None


@CARRIERS
def test_a_file_cut_short_at_any_place_gives_the_note_or_none(carry: Callable[[bytes], bytes]) -> None:
    whole = carry(b"a note")
    read = {read_metadata(whole[:end]) for end in range(len(whole))}
    assert read <= {None, "a note"}


@pytest.mark.parametrize("kind", FORMATS)
def test_damage_never_raises_and_a_png_never_gives_a_damaged_note(kind: Format) -> None:
    whole = file_with(kind, "n" * 300, 64)
    random = np.random.default_rng(0)
    for _ in range(2000):
        data = np.frombuffer(whole, np.uint8).copy()
        places = random.integers(0, min(len(data), 900), random.integers(1, 6))
        data[places] = random.integers(0, 256, len(places))
        text = read_metadata(data.tobytes())
        assert text is None or kind != "png" or text == "n" * 300


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8" + b"\xff" * 2_000_000,
        b"\xff\xd8" + b"\xff\xe0\0\2" * 500_000,
        b"\xff\xd8" + b"\xff\xe0\0\0" * 500_000,
        b"\x89PNG\r\n\x1a\n" + png_chunk(b"iTXt", b"") * 200_000,
        b"\x89PNG\r\n\x1a\n" + b"\xff\xff\xff\xffiTXt",
        b"RIFF\0\0\0\0WEBP" + b"XMP \0\0\0\0" * 300_000,
        b"RIFF\0\0\0\0WEBPXMP \xff\xff\xff\xff",
        b"RIFF\0\0\0\0WEBP" + b"XMP " + struct.pack("<I", 24_000) + b"dreambot:note='<" * 1500,
    ],
)  # fmt: skip
def test_a_hostile_file_costs_little(data: bytes) -> None:
    """Ten thousand parts are looked at, at most: counted by the slices that are taken."""

    class Counted(bytes):
        taken = 0

        def __getitem__(self, key: Any) -> Any:
            Counted.taken += 1
            return super().__getitem__(key)

    assert read_metadata(Counted(data)) is None
    assert Counted.taken < 60_000


def test_pillow_finds_the_note_where_each_format_has_room_for_it() -> None:
    with Image.open(BytesIO(file_with("png"))) as im:
        im.load()
        assert im.info["dreambot"] == TEXT
    with Image.open(BytesIO(file_with("jpeg"))) as im:
        assert im.info["comment"].decode() == f"dreambot: {TEXT}"
    with Image.open(BytesIO(file_with("webp"))) as im:
        assert b"dreambot:note=" in im.info["xmp"]
        assert not im.getexif()
