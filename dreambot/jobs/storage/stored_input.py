"""stored_picture: a picture that is in the picture store already, as the input of a further job."""

from __future__ import annotations

from dreambot.jobs.errors import PictureLost
from dreambot.pictures.animation.frame_reader import read_frames
from dreambot.pictures.decoding.decode import DecodeLimits, Picture, decode
from dreambot.pictures.errors import PictureError

MP4_MARK = b"ftyp"  # bytes 4 to 8 of an MP4


def stored_picture(data: bytes, sha256: str, max_side: int) -> Picture:
    """Return what Dreambot stored itself: a picture, a dream, or the first frame of a zoom.

    Its longest side has at most `max_side` pixels. Raises PictureLost where it can't be read.
    """
    try:
        if data[4:8] == MP4_MARK:
            pixels = next(read_frames(data, max_side=max_side, first=1).frames).pixels
            return Picture(pixels, "MP4", (pixels.shape[1], pixels.shape[0]), 1)
        return decode(data, max_side=max_side, limits=DecodeLimits(max_bytes=len(data)))
    except PictureError as error:
        raise PictureLost(sha256) from error
