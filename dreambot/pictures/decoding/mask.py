"""Turns a picture into a mask: the dream goes where it is white, and not where it is black."""

import numpy as np
import numpy.typing as npt
from PIL import Image

from dreambot.pictures.decoding.decode import Picture


def mask_of(picture: Picture, width: int, height: int) -> npt.NDArray[np.uint8]:
    """The lightness of `picture`, stretched to `height` × `width`, uint8.

    Of a picture with transparent places it is the opacity instead: people cut things out that way.
    """
    if picture.opacity is not None:
        grey = Image.fromarray(picture.opacity)
    else:
        grey = Image.fromarray(picture.pixels).convert("L")
    return np.asarray(grey.resize((width, height), Image.Resampling.BILINEAR))
