"""Pictures that are in the store already, as inputs of a further job."""

from __future__ import annotations

from dreambot.jobs.errors import PictureLost
from dreambot.pictures.animation.frame_reader import read_frames
from dreambot.pictures.decoding.decode import DecodeLimits, Picture, decode
from dreambot.pictures.errors import PictureError

FILM = b"ftyp"  # bytes 4 to 8 of an MP4


def stored_picture(data: bytes, sha256: str, max_side: int) -> Picture:
    """What we stored ourselves: a picture, a dream's file, or the first frame of a zoom's.

    Within `max_side` pixels. Raises PictureLost where it can't be read after all.
    """
    try:
        if data[4:8] == FILM:
            pixels = next(read_frames(data, max_side=max_side, first=1).frames).pixels
            return Picture(pixels, "MP4", (pixels.shape[1], pixels.shape[0]), 1)
        return decode(data, max_side=max_side, limits=DecodeLimits(max_bytes=len(data)))
    except PictureError as error:
        raise PictureLost(sha256) from error
