"""A mask out of a picture: dream where it is white, leave what is black."""

import numpy as np
import numpy.typing as npt
from PIL import Image

from dreambot.pictures.decoding.decode import Picture


def mask_of(picture: Picture, width: int, height: int) -> npt.NDArray[np.uint8]:
    """Height × width, uint8: the lightness of `picture`, stretched to that size.

    Of a picture with transparent places it is the opacity instead: that is how people cut things out.
    """
    if picture.opacity is not None:
        grey = Image.fromarray(picture.opacity)
    else:
        grey = Image.fromarray(picture.pixels).convert("L")
    return np.asarray(grey.resize((width, height), Image.Resampling.BILINEAR))
