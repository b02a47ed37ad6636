"""What is no picture, too large or a trap is refused by name."""

import random
import struct
import zipfile
import zlib
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageFile

from dreambot.pictures.decoding.decode import DecodeLimits, decode
from dreambot.pictures.errors import PictureTooLarge, PictureTooSmall, PictureUnreadable
from tests.pictures.corpus.sound import PALETTE, bmp
from tests.pictures.helpers import file_of, photo, png, png_chunk


def a_zip() -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("cat.png", file_of(photo("chelsea"), "PNG"))
    return file.getvalue()


def ftyp(*brands: bytes) -> bytes:
    body = b"ftyp" + brands[0] + b"\0\0\0\0" + b"".join(brands[1:])
    return struct.pack(">I", len(body) + 4) + body + b"\0\0\0\x08mdat" + b"\0" * 64


STRANGERS = {
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
    "an SVG drawing": b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    "a web page": b"\n<!DOCTYPE html><html><head><title>404</title></head></html>",
    "a text file": "Eine Katze schläft. 猫が寝ている。".encode() * 60,
    "a PostScript file": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n",
    "an MP4 video": ftyp(b"isom", b"isom", b"iso2", b"avc1", b"mp41"),
    "a QuickTime video": ftyp(b"qt  ", b"qt  "),
    "a HEIC photo": ftyp(b"heic", b"mif1", b"heic"),
    "a WebM or Matroska video": b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01",
    "a ZIP archive": a_zip(),
    "a TIFF picture": file_of(photo("chelsea"), "TIFF"),
    "a Windows icon": file_of(photo("chelsea"), "ICO"),
    "a JPEG 2000 picture": file_of(photo("chelsea"), "JPEG2000"),
    "an AVI video": b"RIFF\0\0\0\0AVI LIST",
    "a gzip archive": b"\x1f\x8b\x08\0\0\0\0\0",
}


@pytest.mark.parametrize("seems", STRANGERS)
def test_what_is_no_picture_of_ours_is_refused_by_its_name(seems: str) -> None:
    with pytest.raises(PictureUnreadable) as caught:
        decode(STRANGERS[seems], max_side=512)
    assert (caught.value.problem, caught.value.seems) == ("unsupported", seems)
    assert caught.value.mime is not None
    assert seems in str(caught.value)
    assert "PNG" in str(caught.value), "it says what would be accepted"


@pytest.mark.parametrize(
    ("data", "seems"),
    [
        (b"<?xml version='1.0'?>\n<!-- made by hand -->\n<svg/>", "an SVG drawing"),
        (b"\xef\xbb\xbf<html>", "a web page"),
        (b"\xc5\xd0\xd3\xc6\x20\0\0\0", "a PostScript file"),
        (b"junk before\n%PDF-1.4", "a PDF"),
        (b"BMW builds cars", "a text file"),
        (b"\0\1\2\3\xff\xfe unknown", None),
        (b"\0\1\2\3 unknown", None),
        (b"\x89", None),
        (b"RIFF\0\0\0\0????", None),
    ],
)
def test_odd_openings_are_told_apart(data: bytes, seems: str | None) -> None:
    with pytest.raises(PictureUnreadable) as caught:
        decode(data, max_side=512)
    assert (caught.value.problem, caught.value.seems) == ("unsupported", seems)


def test_an_avif_in_the_general_container_is_not_called_heic() -> None:
    with pytest.raises(PictureUnreadable) as caught:
        decode(ftyp(b"mif1", b"mif1", b"avif"), max_side=512)
    assert (caught.value.problem, caught.value.seems) == ("broken", "an AVIF picture")


def test_an_empty_file_is_called_empty() -> None:
    with pytest.raises(PictureUnreadable, match="empty") as caught:
        decode(b"", max_side=512)
    assert caught.value.problem == "empty"


# --- limits


def test_too_many_bytes() -> None:
    data = file_of(photo("chelsea"), "PNG")
    with pytest.raises(PictureTooLarge) as caught:
        decode(data, max_side=512, limits=DecodeLimits(max_bytes=len(data) - 1))
    assert (caught.value.which, caught.value.measured, caught.value.limit) == (
        "bytes",
        len(data),
        len(data) - 1,
    )
    decode(data, max_side=512, limits=DecodeLimits(max_bytes=len(data)))


def test_too_many_pixels() -> None:
    data = file_of(photo("chelsea"), "JPEG")
    with pytest.raises(PictureTooLarge) as caught:
        decode(data, max_side=10, limits=DecodeLimits(max_pixels=451 * 300 - 1))
    assert (caught.value.which, caught.value.measured, caught.value.size) == ("pixels", 451 * 300, (451, 300))
    decode(data, max_side=10, limits=DecodeLimits(max_pixels=451 * 300))


def test_too_long_an_edge() -> None:
    data = file_of(Image.new("L", (20, 16_001)), "PNG")
    with pytest.raises(PictureTooLarge, match="16,001") as caught:
        decode(data, max_side=512)
    assert (caught.value.which, caught.value.measured, caught.value.limit) == ("edge", 16_001, 16_000)


def test_too_small_as_sent_or_once_shrunk() -> None:
    limits = DecodeLimits(min_side=32)
    with pytest.raises(PictureTooSmall) as sent:
        decode(file_of(Image.new("RGB", (200, 31)), "PNG"), max_side=512, limits=limits)
    assert (sent.value.size, sent.value.shrunk, sent.value.min_side) == ((200, 31), (200, 31), 32)
    with pytest.raises(PictureTooSmall, match="shrinks") as banner:
        decode(file_of(Image.new("RGB", (4000, 100)), "PNG"), max_side=512, limits=limits)
    assert (banner.value.size, banner.value.shrunk) == ((4000, 100), (512, 13))
    decode(file_of(Image.new("RGB", (200, 32)), "PNG"), max_side=512, limits=limits)


# --- traps


def jpeg_claiming(width: int, height: int) -> bytes:
    data = file_of(Image.new("L", (8, 8)), "JPEG")
    at = data.index(b"\xff\xc0") + 5
    return data[:at] + struct.pack(">HH", height, width) + data[at + 4 :]


def bmp_claiming(width: int, height: int) -> bytes:
    data = file_of(Image.new("RGB", (8, 8)), "BMP")
    return data[:18] + struct.pack("<II", width, height) + data[26:]


def gif_claiming(width: int, height: int) -> bytes:
    data = file_of(Image.new("L", (8, 8)), "GIF")
    return data[:6] + struct.pack("<HH", width, height) + data[10:]


def webp_claiming(width: int, height: int) -> bytes:
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    picture = file_of(Image.new("RGB", (8, 8)), "WEBP")[12:]
    body = b"WEBPVP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + canvas + picture
    return b"RIFF" + struct.pack("<I", len(body)) + body


@pytest.mark.parametrize(
    "data",
    [
        png(60_000, 60_000, 8, 2, b"\0"),
        png(60_000, 60_000, 1, 0, b"\0" * 500),
        jpeg_claiming(60_000, 60_000),
        bmp_claiming(60_000, 60_000),
        gif_claiming(60_000, 60_000),
        webp_claiming(60_000, 60_000),
    ],
    ids=["png", "png of one bit", "jpeg", "bmp", "gif", "webp"],
)
def test_a_bomb_is_refused_by_its_header(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _: pytest.fail("its pixels were unpacked"))
    pillows_own_limit = Image.MAX_IMAGE_PIXELS
    with pytest.raises(PictureTooLarge) as caught:
        decode(data, max_side=512)
    assert (caught.value.which, caught.value.measured) == ("pixels", 60_000 * 60_000)
    assert caught.value.limit == 25_000_000
    assert pillows_own_limit == Image.MAX_IMAGE_PIXELS


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_between_our_limit_and_pillows_it_is_refused_too() -> None:
    for data in (png(10_000, 10_000, 8, 2, b"\0"), jpeg_claiming(10_000, 10_000)):
        with pytest.raises(PictureTooLarge) as caught:
            decode(data, max_side=512)
        assert (caught.value.which, caught.value.measured) == ("pixels", 100_000_000)


def progressive(scans: int) -> bytes:
    data = file_of(photo("chelsea"), "JPEG", progressive=True)
    last = data[data.rindex(b"\xff\xda") : -2]
    return data[:-2] + last * scans + data[-2:]


def jpeg_of_segments(count: int) -> bytes:
    data = file_of(photo("chelsea"), "JPEG")
    return data[:2] + b"\xff\xe5\0\2" * count + data[2:]


def png_of_chunks(count: int) -> bytes:
    data = file_of(photo("chelsea"), "PNG")
    return data[:33] + png_chunk(b"abCd", b"") * count + data[33:]


def gif_of_comments(count: int) -> bytes:
    data = file_of(photo("chelsea"), "GIF")
    after_palette = 13 + (3 << (data[10] & 7) + 1)
    return data[:after_palette] + b"!\xfe" + b"\1a" * count + b"\0" + data[after_palette:]


def jpeg_of_exif_pieces(count: int) -> bytes:
    data = file_of(photo("chelsea"), "JPEG")
    return data[:2] + (b"\xff\xe1\0\x0c" + b"Exif\0\0pie.") * count + data[2:]


def jpeg_of_tables(count: int) -> bytes:
    data = file_of(photo("chelsea"), "JPEG")
    return data[:2] + (b"\xff\xdb\0\x43\0" + b"\1" * 64) * count + data[2:]


def png_of_texts(count: int) -> bytes:
    data = file_of(photo("chelsea"), "PNG")
    return data[:33] + png_chunk(b"zTXt", b"k\0\0" + zlib.compress(bytes(9999))) * count + data[33:]


def large_jpeg_of_scans(scans: int) -> bytes:
    data = file_of(Image.new("L", (5000, 5000)), "JPEG", progressive=True)
    last = data[data.rindex(b"\xff\xda") : -2]
    return data[:-2] + last * scans + data[-2:]


@pytest.mark.parametrize(
    ("make", "honest", "trap"),
    [
        (jpeg_of_exif_pieces, 8, 40),
        (jpeg_of_tables, 500, 20_000),
        (png_of_texts, 50, 200),
        (large_jpeg_of_scans, 5, 50),
        (progressive, 40, 3_000),
        (jpeg_of_segments, 2_000, 250_000),
        (png_of_chunks, 2_000, 250_000),
        (gif_of_comments, 2_000, 250_000),
    ],
)
def test_a_file_made_of_crumbs_is_refused_before_it_is_read(
    make: Any, honest: int, trap: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert decode(make(honest), max_side=100).width == 100
    data = make(trap)
    monkeypatch.setattr(Image, "open", lambda *_, **__: pytest.fail("it was read"))
    with pytest.raises(PictureUnreadable) as caught:
        decode(data, max_side=100)
    assert caught.value.problem == "broken"


def test_a_video_after_the_photograph_is_no_crumbs() -> None:
    # Phones hang a few seconds of video after a photograph; to a marker search that is noise.
    video = b"\xff\xda\0\2" * 500 + random.Random(0).randbytes(2_000_000)
    assert decode(file_of(photo("chelsea"), "JPEG") + video, max_side=100).width == 100


def test_a_profile_that_unpacks_without_end_is_refused() -> None:
    endless = b"icc\0\0" + zlib.compress(bytes(20_000_000))
    data = png(8, 8, 8, 2, b"\0" * 200, png_chunk(b"iCCP", endless))
    with pytest.raises(PictureUnreadable):
        decode(data, max_side=100)


# --- animations


def gif_of_frames(count: int, side: int) -> bytes:
    frame = file_of(Image.new("L", (side, side)), "GIF")
    start = frame.index(b",", 13 + (3 << (frame[10] & 7) + 1))
    return frame[:-1] + frame[start:-1] * (count - 1) + b";"


def webp_of_frames(count: int, side: int) -> bytes:
    frames = [photo("chelsea").resize((side, side)).rotate(n) for n in (0, 90)]
    data = file_of(frames[0], "WEBP", save_all=True, append_images=frames[1:])
    body = data[8:] + data[data.rindex(b"ANMF") :] * (count - 2)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def apng_of_frames(count: int, side: int) -> bytes:
    frames = png_chunk(b"acTL", struct.pack(">II", count, 0))
    first = png_chunk(b"fcTL", struct.pack(">IIIIIHHBB", 0, side, side, 0, 0, 1, 10, 0, 0))
    return png(side, side, 8, 0, bytes((side + 1) * side), frames, first)


@pytest.mark.parametrize("make", [gif_of_frames, webp_of_frames, apng_of_frames])
def test_an_animation_may_have_so_many_frames(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert decode(make(300, 30), max_side=None).frames == 300
    too_many = make(10_000, 30)
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _: pytest.fail("a frame was unpacked"))
    with pytest.raises(PictureTooLarge, match=r"has 10,000 frames; at most 2,000") as caught:
        decode(too_many, max_side=None)
    assert caught.value.which == "frames"


@pytest.mark.parametrize("make", [gif_of_frames, webp_of_frames, apng_of_frames])
def test_an_animation_may_have_so_many_pixels_in_all(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    data = make(50, 64)
    decode(data, max_side=None, limits=DecodeLimits(max_animation=50 * 64 * 64))
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _: pytest.fail("a frame was unpacked"))
    with pytest.raises(PictureTooLarge, match=r"All frames together have 204,800 pixels") as caught:
        decode(data, max_side=None, limits=DecodeLimits(max_animation=50 * 64 * 64 - 1))
    assert caught.value.which == "animation"


@pytest.mark.parametrize(
    ("body", "side", "which"), [(b"\1\7" * 600_000, 900, "bytes"), (b"\1\7\0\0" * 3000, 3000, "pixels")]
)
def test_run_lengths_that_pillow_would_walk_for_long_are_refused(body: bytes, side: int, which: str) -> None:
    with pytest.raises(PictureTooLarge) as caught:
        decode(bmp(side, side, 8, 1, body, PALETTE), max_side=64)
    assert caught.value.which == which
    assert decode(bmp(60, 44, 8, 1, b"\x3c\7\0\0" * 44, PALETTE), max_side=None).width == 60
