"""The errors survive the way between processes and say in a sentence what is allowed."""

import pickle

import pytest

from dreambot.pictures.errors import (
    CannotFit,
    ClipTooLong,
    ClipUnreadable,
    PictureError,
    PictureTooLarge,
    PictureTooSmall,
    PictureUnreadable,
    UnknownSuffix,
)

ERRORS = [
    (PictureUnreadable("empty"), "empty"),
    (PictureUnreadable("unsupported", "a PDF", "application/pdf"), "a PDF"),
    (PictureUnreadable("unsupported"), "AVIF"),
    (PictureUnreadable("broken", "a JPEG picture", "image/jpeg"), "a JPEG picture"),
    (PictureTooLarge("bytes", 26_000_000, 25_000_000), "at most 25,000,000"),
    (PictureTooLarge("pixels", 60_000_000, 50_000_000, (10_000, 6_000)), "60,000,000 pixels"),
    (PictureTooLarge("edge", 20_000, 16_000, (20_000, 10)), "at most 16,000"),
    (PictureTooLarge("frames", 10_000, 2000, (9, 9)), "10,000 frames"),
    (PictureTooLarge("animation", 2 * 10**9, 10**9), "2,000,000,000 pixels"),
    (PictureTooLarge("seconds", 10, 10), "over 10 seconds"),
    (PictureTooLarge("memory", 9, None), "memory"),
    (PictureTooSmall((20, 9), (20, 9), 32), "20 x 9"),
    (PictureTooSmall((4000, 90), (512, 12), 32), "512 x 12"),
    (CannotFit(100, 900, (64, 48)), "64 x 48"),
    (ClipUnreadable("unsupported", "a PNG picture"), "GIF, WebP, MP4"),
    (ClipUnreadable("broken", "an MP4 video"), "broken or cut short"),
    (ClipTooLong("seconds", 90.0, 60.0), "at most 60"),
    (UnknownSuffix(".bmp", (".png", ".jpg")), ".png or .jpg"),
    (UnknownSuffix("", (".png", ".jpg")), "nothing"),
]


@pytest.mark.parametrize(("error", "words"), ERRORS)
def test_each_error_tells_what_is_allowed_and_survives_pickling(error: PictureError, words: str) -> None:
    assert words in str(error)
    assert str(error).endswith(".")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert vars(again) == vars(error)
    assert str(again) == str(error)
