"""A dream goes out whole if it fits, as good as fits if not, and with nothing but its pixels."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image, features

from dreambot.pictures.decoding.decode import decode
from dreambot.pictures.encoding import encode as encoding
from dreambot.pictures.encoding.encode import Encoded, encode, encode_as, preview, save
from dreambot.pictures.encoding.formats import Format
from dreambot.pictures.errors import CannotFit, PictureTooLarge, UnknownSuffix
from tests.pictures.helpers import Pixels, file_of, noisy, photo, psnr

ENORMOUS = 10**9


def opened(file: Encoded) -> Image.Image:
    im = Image.open(BytesIO(file.data))
    assert (im.width, im.height) == (file.width, file.height)
    assert im.format == file.format.upper()
    assert Image.MIME[im.format] == file.mime
    return im.convert("RGB")


def looks_like(file: Encoded, pixels: Pixels) -> float:
    """Compare a file with its source as both appear in a small window."""
    size = (min(64, file.width), min(64, file.height))
    shown = opened(file).resize(size, Image.Resampling.BOX)
    return psnr(shown, Image.fromarray(pixels).resize(size, Image.Resampling.BOX))


@pytest.fixture(scope="module")
def dream() -> Pixels:
    return noisy(1024)


def test_png_loses_nothing(dream: Pixels) -> None:
    file = encode(dream, limit_bytes=10 * 2**20)
    assert (file.format, file.filename, file.quality, file.shrunk) == ("png", "dream.png", None, False)
    assert np.array_equal(np.asarray(opened(file)), dream)


@pytest.mark.parametrize("prefer", ["png", "webp", "jpeg"])
@pytest.mark.parametrize(
    ("limit", "shrunk"), [(10 * 2**20, False), (500_000, False), (50_000, True), (5_000, True)]
)
def test_it_fits_and_still_looks_like_the_dream(
    dream: Pixels, limit: int, shrunk: bool, prefer: Format
) -> None:
    file = encode(dream, limit_bytes=limit, prefer=prefer)
    assert len(file.data) <= limit
    assert file.shrunk is shrunk
    assert looks_like(file, dream) > 25
    assert file.width == file.height, "the proportions stay"
    if limit < 10**6:
        assert len(file.data) > limit / 3, "most of what is allowed is used"


def test_png_is_kept_down_to_the_last_byte() -> None:
    coffee = np.asarray(photo("coffee"))
    whole = encode(coffee, limit_bytes=ENORMOUS)
    assert encode(coffee, limit_bytes=len(whole.data)).format == "png"
    assert encode(coffee, limit_bytes=len(whole.data) - 1).format == "webp"


def test_a_png_that_cannot_fit_is_not_even_tried(dream: Pixels, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []
    write = encoding._write

    def watched(im: Image.Image, kind: Format, quality: int | None, metadata: str | None = None) -> bytes:
        tried.append((im.size, kind))
        return write(im, kind, quality, metadata)

    monkeypatch.setattr(encoding, "_write", watched)
    encode(dream, limit_bytes=1_500_000)
    assert ((1024, 1024), "png") not in tried
    assert ((1024, 1024), "webp") in tried


@pytest.mark.parametrize(("prefer", "pillows"), [("webp", "WEBP"), ("jpeg", "JPEG")])
def test_quality_falls_before_the_size_does(prefer: Format, pillows: str) -> None:
    pixels = noisy(384)
    options = {"subsampling": "4:4:4"} if prefer == "jpeg" else {}
    sizes = {
        q: len(file_of(Image.fromarray(pixels), pillows, quality=q, **options)) for q in range(60, 96, 5)
    }
    for quality, size in sizes.items():
        file = encode(pixels, limit_bytes=size, prefer=prefer)
        assert (file.quality, file.shrunk) == (quality, False), "the best quality that fits is taken"
    smaller = encode(pixels, limit_bytes=sizes[60] - 1, prefer=prefer)
    assert smaller.shrunk
    assert smaller.width >= 384 * 0.85 - 1, "no more is given up than need be"


def test_an_absurd_limit_is_refused(dream: Pixels) -> None:
    for limit in (300, 1, 0, -5):
        with pytest.raises(CannotFit) as caught:
            encode(dream, limit_bytes=limit)
        assert caught.value.limit_bytes == limit
        assert caught.value.smallest_bytes > 300
        assert caught.value.size == (64, 64)


def test_a_tiny_dream_is_not_enlarged_to_be_refused() -> None:
    with pytest.raises(CannotFit) as caught:
        encode(noisy(20), limit_bytes=50)
    assert caught.value.size == (20, 20)


def test_without_webp_a_jpeg_goes_out(dream: Pixels, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(features, "check", lambda name: name != "webp")
    file = encode(dream, limit_bytes=400_000)
    assert (file.format, file.filename) == ("jpeg", "dream.jpg")
    assert len(file.data) <= 400_000
    assert looks_like(file, dream) > 25


def test_beyond_the_longest_side_of_webp_a_jpeg_goes_out() -> None:
    ribbon = np.tile(noisy(64), (1, 257, 1))[:, :16_400]
    file = encode(ribbon, limit_bytes=2_000_000, prefer="webp")
    assert (file.format, file.width, file.shrunk) == ("jpeg", 16_400, False)


def test_more_pixels_than_webp_can_surely_hold_go_out_as_jpeg(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "_WEBP_PIXELS", 300 * 300 - 1)
    assert encode(noisy(300), limit_bytes=150_000).format == "jpeg"
    assert encode(noisy(299), limit_bytes=150_000).format == "webp"


@pytest.mark.parametrize("limit", [10**7, 60_000])
@pytest.mark.parametrize("prefer", ["png", "webp", "jpeg"])
def test_nothing_about_the_sender_goes_out(prefer: Format, limit: int) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Phone of Alice"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[2] = (52.0, 31.0, 12.0)
    sent = file_of(
        photo("coffee"),
        "JPEG",
        exif=exif,
        comment=b"taken by Alice",
        xmp=b"<x>Alice</x>",
        icc_profile=b"Alice",
    )
    assert sent.count(b"Alice") == 4
    file = encode(decode(sent, max_side=300).pixels, limit_bytes=limit, prefer=prefer)
    assert b"Alice" not in file.data
    with Image.open(BytesIO(file.data)) as im:
        assert not dict(im.getexif())
        assert not {"exif", "xmp", "icc_profile", "comment"} & set(im.info)


def test_the_name_is_safe_and_its_ending_true() -> None:
    pixels = noisy(64)
    assert encode(pixels, limit_bytes=ENORMOUS, stem="../my cat.jpg").filename == "my_cat_jpg.png"
    assert encode(pixels, limit_bytes=ENORMOUS, stem="???").filename == "dream.png"
    assert encode(pixels, limit_bytes=ENORMOUS, stem="cat", prefer="jpeg").filename == "cat.jpg"
    assert encode(pixels, limit_bytes=ENORMOUS, stem="cat", prefer="webp").filename == "cat.webp"


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((8, 8, 3), np.float32),
        np.zeros((8, 8), np.uint8),
        np.zeros((8, 8, 4), np.uint8),
        np.zeros((0, 8, 3), np.uint8),
    ],
)
def test_other_arrays_are_the_callers_mistake(pixels: Pixels) -> None:
    with pytest.raises(ValueError, match="uint8"):
        encode(pixels, limit_bytes=9)
    with pytest.raises(ValueError, match="uint8"):
        preview(pixels)
    with pytest.raises(ValueError, match="uint8"):
        encode_as(pixels, ".png")


# --- previews


@pytest.mark.parametrize("side", [320, 100])
def test_a_preview_is_small_and_recognisable(dream: Pixels, side: int) -> None:
    file = preview(dream[:768], side)
    assert (file.width, file.height) == (side, side * 3 // 4)
    assert len(file.data) <= 40_000
    assert looks_like(file, dream[:768]) > 25


def test_even_pure_noise_gives_a_light_preview() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (700, 700, 3), dtype=np.uint8)
    for side in (320, 700):
        file = preview(noise, side)
        assert len(file.data) <= 40_000
        assert file.shrunk


def test_a_preview_does_not_enlarge() -> None:
    file = preview(noisy(64))
    assert (file.width, file.shrunk) == (64, False)
    with pytest.raises(ValueError, match="side"):
        preview(noisy(64), 0)


# --- files for the shell


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.JPEG", "JPEG"), ("a.webp", "WEBP"), ("b.c.PNG", "PNG")],
)
def test_save_writes_what_the_suffix_says(tmp_path: Path, name: str, kind: str) -> None:
    coffee = np.asarray(photo("coffee"))
    save(coffee, tmp_path / name)
    with Image.open(tmp_path / name) as im:
        assert im.format == kind
        assert psnr(im.convert("RGB"), coffee) > 32


@pytest.mark.parametrize(("name", "suffix"), [("a.bmp", ".bmp"), ("a", ""), ("a.png.txt", ".txt")])
def test_save_names_the_suffixes_it_knows(tmp_path: Path, name: str, suffix: str) -> None:
    with pytest.raises(UnknownSuffix, match=r"\.png, \.jpg, \.jpeg or \.webp") as caught:
        save(noisy(64), tmp_path / name)
    assert caught.value.suffix == suffix
    assert not list(tmp_path.iterdir())


def test_a_picture_too_long_for_its_format_is_refused_by_name() -> None:
    with pytest.raises(PictureTooLarge) as caught:
        encode_as(np.zeros((2, 16_384, 3), np.uint8), ".webp")
    assert (caught.value.which, caught.value.measured, caught.value.limit) == ("edge", 16_384, 16_383)


def test_a_picture_that_overflows_webp_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def save_too_much(*_: object, **__: object) -> None:
        raise ValueError("encoding error 6")

    monkeypatch.setattr(Image.Image, "save", save_too_much)
    with pytest.raises(PictureTooLarge) as caught:
        encode_as(noisy(64), ".webp")
    assert (caught.value.which, caught.value.measured, caught.value.size) == ("pixels", 64 * 64, (64, 64))
