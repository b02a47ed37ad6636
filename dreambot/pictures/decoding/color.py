"""Converts pictures of any mode to eight bits, sRGB and opaque."""

from io import BytesIO
from typing import Final

import numpy as np
from PIL import Image, ImageCms

_WHITE: Final = (255, 255, 255)
_DISCORD_DARK: Final = (49, 51, 56)
_LOST_ON_WHITE: Final = 0.75 * 255  # mean lightness from which on white would hide a picture


def eight_bit(im: Image.Image) -> Image.Image:
    """Convert a loaded picture to mode L, RGB or CMYK, or to LA or RGBA where it may be transparent.

    Colours keep their own space. Sixteen-bit grey is scaled (65535 becomes 255), never clipped; Pillow itself
    keeps the upper byte of sixteen-bit colour.
    """
    if im.mode.startswith("I;16"):
        return _from_sixteen_bits(im)
    if im.mode in ("LA", "RGBA"):
        return im
    if im.has_transparency_data:
        return im.convert("RGBA")
    if im.mode in ("L", "RGB", "CMYK"):
        return im
    return im.convert("L" if im.mode == "1" else "RGB")


def _from_sixteen_bits(im: Image.Image) -> Image.Image:
    values = np.asarray(im)
    whole, rest = np.divmod(values, 257)
    grey = Image.fromarray((whole + (rest > 128)).astype(np.uint8))
    see_through = im.info.get("transparency")
    if see_through is not None:
        grey.putalpha(Image.fromarray(np.where(values == see_through, 0, 255).astype(np.uint8)))
    return grey


def opaque_srgb(im: Image.Image, profile: bytes | None) -> Image.Image:
    """Convert a picture of `eight_bit`'s modes to opaque sRGB, mode RGB.

    `profile` is the embedded ICC profile: it is applied if it is valid and meant for the picture's mode, and
    ignored otherwise, as browsers do. Transparent places become white, like paper; but a picture so light
    that it would disappear on white (such as white lettering) gets the dark grey of Discord's background.
    """
    if im.mode not in ("LA", "RGBA"):
        return _to_srgb(im, profile)
    colours = _to_srgb(im.convert("L" if im.mode == "LA" else "RGB"), profile)
    alpha = im.getchannel("A")
    canvas = Image.new("RGB", im.size, _backdrop(colours, alpha))
    canvas.paste(colours, mask=alpha)
    return canvas


def _to_srgb(im: Image.Image, profile: bytes | None) -> Image.Image:
    if profile:
        try:
            own = ImageCms.ImageCmsProfile(BytesIO(profile))
            managed = ImageCms.profileToProfile(im, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            managed = None
        if managed is not None:
            return managed
    return im.convert("RGB")


def _backdrop(colours: Image.Image, alpha: Image.Image) -> tuple[int, int, int]:
    opacity = np.asarray(alpha, np.float32)
    total = float(opacity.sum())
    if not total:
        return _WHITE
    lightness = float((np.asarray(colours.convert("L"), np.float32) * opacity).sum()) / total
    return _DISCORD_DARK if lightness > _LOST_ON_WHITE else _WHITE
