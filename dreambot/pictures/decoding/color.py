"""Any mode that a picture may come in, made eight bits, sRGB and opaque."""

from io import BytesIO
from typing import Final

import numpy as np
from PIL import Image, ImageCms

_WHITE: Final = (255, 255, 255)
_DISCORD_DARK: Final = (49, 51, 56)
_SWALLOWED_BY_WHITE: Final = 0.75 * 255


def eight_bit(im: Image.Image) -> Image.Image:
    """Return a loaded picture in mode L, RGB or CMYK, or LA or RGBA where any of it may be transparent.

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
    """Return a picture of `eight_bit`'s modes as opaque sRGB, mode RGB.

    `profile` is the embedded ICC profile: it is obeyed if it is sound and meant for the picture's mode, and
    ignored otherwise, as browsers do. What is transparent shows white, like paper; but a picture so light
    that white would swallow it (white lettering, say) gets the dark grey of Discord's own background.
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
    seen = float(opacity.sum())
    if not seen:
        return _WHITE
    lightness = float((np.asarray(colours.convert("L"), np.float32) * opacity).sum()) / seen
    return _DISCORD_DARK if lightness > _SWALLOWED_BY_WHITE else _WHITE
