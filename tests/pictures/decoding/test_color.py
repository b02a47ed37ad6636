"""A picture shows, decoded, the colours that its sender sees, in whatever mode they are stored."""

import struct
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageDraw

from dreambot.pictures.decoding.decode import decode
from tests.pictures.helpers import Pixels, file_of, needs_avif, photo, png16, png_chunk, psnr


def test_a_cmyk_jpeg_is_no_negative() -> None:
    data = file_of(photo("astronaut").convert("CMYK"), "JPEG", quality=95)
    for max_side in (None, 128):
        picture = decode(data, max_side=max_side)
        expected = photo("astronaut").resize((picture.width, picture.height), Image.Resampling.LANCZOS)
        assert psnr(picture.pixels, expected) > 32


def test_grey_pictures_show_grey() -> None:
    grey = photo("chelsea").convert("L")
    picture = decode(file_of(grey, "PNG"), max_side=None)
    assert np.array_equal(picture.pixels, np.asarray(grey.convert("RGB")))
    assert psnr(decode(file_of(grey, "JPEG", quality=95), max_side=None).pixels, grey.convert("RGB")) > 35


def test_one_bit_is_black_and_white() -> None:
    drawing = photo("chelsea").convert("1")
    picture = decode(file_of(drawing, "PNG"), max_side=None)
    assert np.array_equal(picture.pixels, np.asarray(drawing.convert("RGB")))
    assert set(np.unique(picture.pixels)) == {0, 255}


def test_one_bit_shrinks_to_grey_and_not_to_specks() -> None:
    drawing = photo("chelsea").convert("1")
    small = decode(file_of(drawing, "PNG"), max_side=100)
    assert psnr(small.pixels, photo("chelsea").convert("L").convert("RGB").resize((100, 67))) > 20


def sixteen_bits(colours: Pixels) -> Any:
    """Widen 8 to 16 bits, with a lower byte that eight bits cannot hold."""
    noise = np.random.default_rng(0).integers(-100, 101, colours.shape)
    return np.clip(colours.astype(np.int32) * 257 + noise, 0, 65535).astype(np.uint16)


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA"])
def test_sixteen_bits_are_scaled_and_not_clipped(mode: str) -> None:
    im = photo("chelsea").convert(mode)
    wide = sixteen_bits(np.atleast_3d(np.asarray(im)))
    if "A" in mode:
        wide[..., -1] = 65535
    picture = decode(png16(wide), max_side=None)
    assert np.abs(picture.pixels.astype(int) - np.asarray(im.convert("RGB"), int)).max() <= 1


def test_white_and_black_of_sixteen_bits_are_exact() -> None:
    ramp = np.arange(65536, dtype=np.uint16).reshape(256, 256, 1)
    shown = decode(png16(ramp), max_side=None).pixels[..., 0]
    assert np.array_equal(shown, np.round(ramp[..., 0] / 257))


def test_a_palette_shows_its_colours() -> None:
    palette = photo("coffee").quantize(64)
    picture = decode(file_of(palette, "PNG"), max_side=None)
    assert np.array_equal(picture.pixels, np.asarray(palette.convert("RGB")))


def test_a_palette_shrinks_smoothly() -> None:
    small = decode(file_of(photo("coffee").quantize(64), "PNG"), max_side=100)
    assert psnr(small.pixels, photo("coffee").resize((100, 67), Image.Resampling.LANCZOS)) > 32


def cut_out(mode: str) -> tuple[Image.Image, Image.Image]:
    """Return the cat on transparent ground, and the mask of where it is opaque."""
    mask = Image.new("L", (451, 300), 0)
    ImageDraw.Draw(mask).ellipse((100, 50, 350, 250), 255)
    cat = photo("chelsea").convert(mode)
    cat.putalpha(mask)
    return cat, mask


@pytest.mark.parametrize(("mode", "kind"), [("RGB", "PNG"), ("L", "PNG"), ("RGB", "WEBP")])
def test_a_cut_out_stands_on_white(mode: str, kind: str) -> None:
    cat, mask = cut_out(mode)
    expected = Image.new("RGB", cat.size, "white")
    expected.paste(photo("chelsea").convert(mode).convert("RGB"), mask=mask)
    assert (
        psnr(
            decode(
                file_of(cat, kind, **({"lossless": True} if kind == "WEBP" else {})), max_side=None
            ).pixels,
            expected,
        )
        > 60
    )


@pytest.mark.parametrize("kind", ["PNG", "GIF"])
def test_a_transparent_palette_entry_shows_white(kind: str) -> None:
    sticker = Image.new("P", (60, 40), 0)
    sticker.putpalette([0, 0, 0, 200, 30, 30])
    sticker.paste(1, (20, 0, 40, 40))
    pixels = decode(file_of(sticker, kind, transparency=0), max_side=None).pixels
    assert pixels[5, 5].tolist() == [255, 255, 255]
    assert pixels[5, 30].tolist() == [200, 30, 30]


def test_half_transparent_palette_entries_mix_with_white() -> None:
    sticker = Image.new("P", (60, 40), 0)
    sticker.putpalette([0, 0, 0, 200, 30, 30])
    pixels = decode(file_of(sticker, "PNG", transparency=bytes([128, 255])), max_side=None).pixels
    assert pixels[5, 5].tolist() == pytest.approx([127, 127, 127], abs=1)


@pytest.mark.parametrize("depth", [8, 16])
def test_a_colour_key_is_transparent(depth: int) -> None:
    if depth == 8:
        grey = Image.new("L", (40, 40), 7)
        grey.paste(90, (0, 0, 20, 40))
        data = file_of(grey, "PNG", transparency=7)
    else:
        wide = np.full((40, 40, 1), 7 * 257, np.uint16)
        wide[:, :20] = 90 * 257
        data = png16(wide, png_chunk(b"tRNS", struct.pack(">H", 7 * 257)))
    pixels = decode(data, max_side=None).pixels
    assert pixels[20, 10].tolist() == [90, 90, 90]
    assert pixels[20, 30].tolist() == [255, 255, 255]


@pytest.mark.parametrize("ink", ["white", "black"])
def test_lettering_on_transparent_ground_stays_legible(ink: str) -> None:
    sticker = Image.new("RGBA", (200, 80), (0, 0, 0, 0))
    ImageDraw.Draw(sticker).text((10, 10), "dream", ink, font_size=50)
    pixels = decode(file_of(sticker, "PNG"), max_side=None).pixels
    assert int(pixels.max()) - int(pixels.min()) > 150


def test_hidden_colours_do_not_bleed_into_the_edge() -> None:
    pixels = np.zeros((200, 200, 4), np.uint8)
    pixels[:, :99] = (200, 0, 0, 255)
    pixels[:, 99:] = (0, 255, 0, 0)
    shown = decode(file_of(Image.fromarray(pixels), "PNG"), max_side=40).pixels.astype(int)
    assert (shown[..., 1] <= shown[..., 2] + 1).all(), "green shows, which was wholly transparent"


def test_a_wholly_transparent_picture_is_white() -> None:
    assert (
        decode(file_of(Image.new("RGBA", (50, 50), (9, 9, 9, 0)), "PNG"), max_side=None).pixels == 255
    ).all()


def srgb_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def swapped_profile() -> bytes:
    """Return a profile in which the file's red channel means blue and its blue channel red."""
    profile = srgb_profile()
    for a, b in ((b"rXYZ", b"bXYZ"), (b"rTRC", b"bTRC")):
        head, tags = profile[:132], profile[132:]
        profile = head + tags.replace(a, b"\1" * 4, 1).replace(b, a, 1).replace(b"\1" * 4, b, 1)
    return profile


def display_p3_profile() -> bytes:
    """Return sRGB's profile with the primaries of Display P3 (adapted to D50), as iPhones embed it."""
    profile = bytearray(srgb_profile())
    primaries = {
        b"rXYZ": (0.515102, 0.241182, -0.001050),
        b"gXYZ": (0.291965, 0.692236, 0.041882),
        b"bXYZ": (0.157153, 0.066582, 0.784378),
    }
    for tag, xyz in primaries.items():
        entry = profile.index(tag, 128)
        (offset,) = struct.unpack(">I", profile[entry + 4 : entry + 8])
        profile[offset + 8 : offset + 20] = struct.pack(">3i", *(round(v * 65536) for v in xyz))
    return bytes(profile)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", pytest.param("AVIF", marks=needs_avif)])
def test_a_profile_is_obeyed(kind: str) -> None:
    red = Image.new("RGB", (64, 64), (220, 40, 30))
    plain = decode(file_of(red, kind), max_side=None).pixels[30, 30].astype(int)
    swapped = (
        decode(file_of(red, kind, icc_profile=swapped_profile()), max_side=None).pixels[30, 30].astype(int)
    )
    assert np.abs(plain - (220, 40, 30)).max() < 8
    assert np.abs(swapped - (30, 40, 220)).max() < 8


def test_display_p3_colours_turn_into_the_srgb_that_looks_alike() -> None:
    sent = (180, 90, 70)
    linear = [(v / 255 / 12.92 if v / 255 <= 0.04045 else ((v / 255 + 0.055) / 1.055) ** 2.4) for v in sent]
    # Linear Display P3 to linear sRGB, from CSS Color 4.
    matrix = [[1.2249, -0.2247, 0.0], [-0.0420, 1.0419, 0.0], [-0.0197, -0.0786, 1.0979]]
    srgb = np.clip(np.array(matrix) @ linear, 0, 1)
    expected = np.where(srgb <= 0.0031308, 12.92 * srgb, 1.055 * srgb ** (1 / 2.4) - 0.055) * 255
    picture = decode(
        file_of(Image.new("RGB", (32, 32), sent), "PNG", icc_profile=display_p3_profile()), max_side=None
    )
    assert picture.pixels[9, 9].tolist() == pytest.approx(expected.tolist(), abs=2)
    assert picture.pixels[9, 9, 0] > sent[0] + 5, "P3's red is deeper, so its sRGB number is higher"


def test_transparency_survives_a_profile() -> None:
    cat, mask = cut_out("RGB")
    pixels = decode(file_of(cat, "PNG", icc_profile=swapped_profile()), max_side=None).pixels
    opaque = np.asarray(mask) == 255
    assert (pixels[~opaque] == 255).all()
    assert psnr(pixels[opaque], np.asarray(photo("chelsea"))[opaque][:, ::-1]) > 35


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("profile", [b"no profile", srgb_profile()[:300], b"\0" * 200])
def test_a_broken_profile_is_ignored(mode: str, profile: bytes) -> None:
    im = photo("coffee").convert(mode)
    with_it = decode(file_of(im, "JPEG", icc_profile=profile), max_side=None)
    assert np.array_equal(with_it.pixels, decode(file_of(im, "JPEG"), max_side=None).pixels)


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_a_profile_for_other_modes_is_ignored(mode: str) -> None:
    im = photo("coffee").convert(mode)
    with_it = decode(file_of(im, "JPEG", icc_profile=swapped_profile()), max_side=None)
    assert np.array_equal(with_it.pixels, decode(file_of(im, "JPEG"), max_side=None).pixels)
