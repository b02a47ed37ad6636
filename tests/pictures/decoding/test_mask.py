"""Masks as people make them: white on black, or cut out."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from dreambot.pictures.decoding.decode import decode
from dreambot.pictures.decoding.mask import mask_of


def as_png(im: Image.Image) -> bytes:
    file = BytesIO()
    im.save(file, "PNG")
    return file.getvalue()


def cut_out() -> Image.Image:
    """Opaque on its left half alone."""
    im = Image.new("RGBA", (80, 40), (200, 30, 30, 255))
    im.paste((0, 0, 0, 0), (40, 0, 80, 40))
    return im


def test_white_is_dreamed_and_black_is_not() -> None:
    im = Image.new("RGB", (60, 30))
    im.paste((255, 255, 255), (0, 0, 30, 30))
    mask = mask_of(decode(as_png(im), max_side=None), 120, 60)
    assert mask.shape == (60, 120)
    assert (mask[:, :50] == 255).all()
    assert (mask[:, 70:] == 0).all()


def test_of_a_cut_out_picture_the_opacity_counts() -> None:
    picture = decode(as_png(cut_out()), max_side=40)
    assert picture.opacity is not None
    assert picture.opacity.shape == picture.pixels.shape[:2] == (20, 40)
    mask = mask_of(picture, 80, 40)
    assert (mask[:, :36] > 250).all()
    assert (mask[:, 44:] < 5).all()


def test_opacity_is_turned_upright_with_the_picture() -> None:
    im = cut_out()
    exif = im.getexif()
    exif[0x0112] = 6  # shown turned a quarter to the right
    file = BytesIO()
    im.save(file, "PNG", exif=exif)
    picture = decode(file.getvalue(), max_side=None)
    assert picture.opacity is not None
    assert picture.opacity.shape == (80, 40)
    assert (picture.opacity[:40] == 255).all()
    assert (picture.opacity[40:] == 0).all()


def test_an_opaque_picture_has_no_opacity() -> None:
    assert decode(as_png(Image.new("RGB", (60, 30))), max_side=None).opacity is None
    opacity = decode(as_png(cut_out()), max_side=None).opacity
    assert opacity is not None
    assert set(opacity.ravel()) == {0, 255}
