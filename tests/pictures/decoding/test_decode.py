"""A picture that a member sends, decoded, is the picture they sent: upright, its first frame, no larger."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageDraw

from dreambot.pictures.decoding.decode import Picture, decode
from tests.pictures.helpers import file_of, needs_avif, photo, psnr


def test_a_png_comes_through_unchanged() -> None:
    picture = decode(file_of(photo("chelsea"), "PNG"), max_side=None)
    assert np.array_equal(picture.pixels, np.asarray(photo("chelsea")))
    assert (picture.width, picture.height) == picture.source_size == (451, 300)
    assert (picture.source_format, picture.frames) == ("PNG", 1)


def test_pixels_are_ready_for_the_engine_and_cannot_be_changed() -> None:
    picture = decode(file_of(photo("chelsea"), "JPEG", exif=exif_of(6)), max_side=200)
    assert picture.pixels.dtype == np.uint8
    assert picture.pixels.flags.c_contiguous
    with pytest.raises(ValueError, match="read-only"):
        picture.pixels[0, 0, 0] = 1


@pytest.mark.parametrize(
    ("kind", "options", "name", "at_least"),
    [
        ("JPEG", {"quality": 95}, "JPEG", 32),
        ("JPEG", {"quality": 95, "progressive": True}, "JPEG", 32),
        ("WEBP", {"quality": 95}, "WebP", 32),
        ("WEBP", {"lossless": True}, "WebP", 99),
        ("BMP", {}, "BMP", 99),
        ("GIF", {}, "GIF", 24),
        pytest.param("AVIF", {"quality": 90}, "AVIF", 32, marks=needs_avif),
    ],
)
def test_every_accepted_format_shows_the_photograph(
    kind: str, options: dict[str, Any], name: str, at_least: float
) -> None:
    picture = decode(file_of(photo("coffee"), kind, **options), max_side=None)
    assert picture.source_format == name
    assert psnr(picture.pixels, photo("coffee")) > at_least


def test_an_mpo_of_a_phone_is_the_jpeg_that_it_begins_with() -> None:
    depth_map = photo("chelsea")
    data = file_of(photo("coffee"), "MPO", save_all=True, append_images=[depth_map], quality=95)
    with Image.open(BytesIO(data)) as sent:
        assert sent.format == "MPO"
    for max_side in (None, 150):
        picture = decode(data, max_side=max_side)
        expected = photo("coffee").resize((picture.width, picture.height), Image.Resampling.LANCZOS)
        assert psnr(picture.pixels, expected) > 32
        assert (picture.source_format, picture.frames) == ("JPEG", 1)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", pytest.param("AVIF", marks=needs_avif)])
def test_of_an_animation_the_first_frame_is_taken(kind: str) -> None:
    frames = [Image.new("RGB", (80, 60), colour) for colour in ("#e00000", "#00e000", "#0000e0")]
    picture = decode(
        file_of(frames[0], kind, save_all=True, append_images=frames[1:], duration=100), max_side=None
    )
    assert picture.frames == 3
    assert np.abs(picture.pixels.astype(int) - (0xE0, 0, 0)).max() < 12


def test_still_gif_has_one_frame() -> None:
    assert decode(file_of(photo("coffee"), "GIF", comment=b"," * 300), max_side=None).frames == 1


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "BMP"])
def test_a_large_picture_is_shrunk_in_proportion_and_stays_itself(kind: str) -> None:
    picture = decode(file_of(photo("coffee"), kind), max_side=300)
    assert (picture.width, picture.height) == (300, 200)
    assert picture.source_size == (600, 400)
    assert psnr(picture.pixels, photo("coffee").resize((300, 200), Image.Resampling.LANCZOS)) > 32


@pytest.mark.parametrize("size", [(4800, 3200), (4801, 3203), (2999, 2001)])
def test_a_big_photograph_decoded_small_is_neither_shifted_nor_blurred(size: tuple[int, int]) -> None:
    large = photo("coffee").resize(size)
    picture = decode(file_of(large, "JPEG", quality=92), max_side=300)
    expected = large.resize((picture.width, picture.height), Image.Resampling.LANCZOS)
    assert max(picture.width, picture.height) == 300
    assert picture.source_size == size
    assert psnr(picture.pixels, expected) > 40


def test_a_big_jpeg_of_an_odd_size_keeps_its_edges_in_place() -> None:
    # 4801 x 3203 decodes at a quarter as 1201 x 801, of which only 1200.25 x 800.75 are picture.
    row, column = np.mgrid[:3203, :4801]
    squares = np.where((row // 40 + column // 40) % 2, 230, 30).astype(np.uint8)
    large = Image.fromarray(squares)
    picture = decode(file_of(large, "JPEG", quality=95), max_side=300)
    expected = large.resize((300, 200), Image.Resampling.LANCZOS).convert("RGB")
    assert psnr(picture.pixels, expected) > 35


def test_a_small_picture_is_never_enlarged() -> None:
    assert decode(file_of(photo("chelsea"), "PNG"), max_side=5000).width == 451


def test_a_very_long_picture_keeps_a_line() -> None:
    picture = decode(file_of(Image.new("RGB", (3000, 2), "#804020"), "PNG"), max_side=100)
    assert picture.pixels.shape == (1, 100, 3)


def test_a_senseless_max_side_is_the_callers_mistake() -> None:
    with pytest.raises(ValueError, match="max_side"):
        decode(file_of(photo("chelsea"), "PNG"), max_side=0)


def test_many_threads_decode_at_once() -> None:
    files = [file_of(photo("coffee"), kind) for kind in ("JPEG", "PNG", "WEBP", "GIF")] * 6
    alone = [decode(data, max_side=150).pixels for data in files]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda data: decode(data, max_side=150).pixels, files))
    assert all(np.array_equal(a, b) for a, b in zip(alone, together, strict=True))


CORNERS = {"top left": (0, 0), "top right": (0, -1), "bottom left": (-1, 0), "bottom right": (-1, -1)}


def corners(picture: Picture) -> dict[str, str]:
    """Name the colour that each corner shows."""
    names = {(1, 0, 0): "red", (0, 1, 0): "green", (0, 0, 1): "blue", (1, 1, 0): "yellow"}
    inset = 3
    rows = {0: inset, -1: picture.height - inset}
    columns = {0: inset, -1: picture.width - inset}
    shown = {}
    for corner, (row, column) in CORNERS.items():
        r, g, b = (int(v > 128) for v in picture.pixels[rows[row], columns[column]])
        shown[corner] = names.get((r, g, b), f"{(r, g, b)}")
    return shown


def with_corners() -> Image.Image:
    """Return the coffee, its corners painted red, green, blue and yellow in reading order."""
    im = photo("coffee")
    draw = ImageDraw.Draw(im)
    width, height = im.size
    draw.rectangle((0, 0, 60, 60), "#f00")
    draw.rectangle((width - 60, 0, width, 60), "#0f0")
    draw.rectangle((0, height - 60, 60, height), "#00f")
    draw.rectangle((width - 60, height - 60, width, height), "#ff0")
    return im


def exif_of(turn: object) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = turn
    return exif.tobytes()


# From the EXIF standard: where the stored rows and columns begin, as seen. So the stored top left, top right,
# bottom left and bottom right corners are seen at:
SEEN_AT = {
    1: ("top left", "top right", "bottom left", "bottom right"),
    2: ("top right", "top left", "bottom right", "bottom left"),
    3: ("bottom right", "bottom left", "top right", "top left"),
    4: ("bottom left", "bottom right", "top left", "top right"),
    5: ("top left", "bottom left", "top right", "bottom right"),
    6: ("top right", "bottom right", "top left", "bottom left"),
    7: ("bottom right", "top right", "bottom left", "top left"),
    8: ("bottom left", "top left", "bottom right", "top right"),
}


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize(("kind", "max_side"), [("JPEG", None), ("JPEG", 90), ("PNG", 200), ("WEBP", None)])
def test_a_turned_photograph_stands_upright(turn: int, kind: str, max_side: int | None) -> None:
    picture = decode(file_of(with_corners(), kind, exif=exif_of(turn)), max_side=max_side)
    assert corners(picture) == dict(zip(SEEN_AT[turn], ("red", "green", "blue", "yellow"), strict=True))
    upright = (600, 400) if turn < 5 else (400, 600)
    assert picture.source_size == upright
    assert (picture.width > picture.height) == (upright[0] > upright[1])


@pytest.mark.parametrize("turn", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_is_ignored(turn: int) -> None:
    picture = decode(file_of(with_corners(), "JPEG", exif=exif_of(turn)), max_side=None)
    assert corners(picture)["top left"] == "red"


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    "notes", [b"", b"garbage, and more", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff"]
)
def test_broken_camera_notes_do_not_cost_the_photograph(kind: str, notes: bytes) -> None:
    prefix = b"Exif\0\0" if kind == "JPEG" else b""
    picture = decode(file_of(with_corners(), kind, exif=prefix + notes), max_side=None)
    assert corners(picture)["bottom right"] == "yellow"
