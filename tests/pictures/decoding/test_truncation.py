"""A file without its end is refused, also where Pillow would show what there is of it."""

from __future__ import annotations

import zlib

import pytest

from dreambot.pictures.decoding.decode import decode
from dreambot.pictures.decoding.truncation import is_cut_short
from dreambot.pictures.errors import PictureUnreadable
from tests.pictures.corpus.sound import sound_files
from tests.pictures.helpers import png_chunk

SOUND = sound_files()
# The bytes at the end of a BMP may be padding, an MPO's other pictures are not taken.
WITH_AN_END = [name for name in SOUND if not name.startswith("bmp") and name != "jpeg-mpo"]


@pytest.mark.parametrize("name", WITH_AN_END)
@pytest.mark.parametrize("lost", [1, 2, 4, 12, 20])
def test_without_its_last_bytes_a_picture_is_refused(name: str, lost: int) -> None:
    with pytest.raises(PictureUnreadable) as caught:
        decode(SOUND[name][:-lost], max_side=None)
    assert caught.value.problem == "broken"


@pytest.mark.parametrize("name", SOUND)
def test_a_whole_picture_is_not_cut_short(name: str) -> None:
    assert not is_cut_short(SOUND[name])
    assert decode(SOUND[name], max_side=9).width <= 9


@pytest.mark.parametrize("name", ["jpeg", "png", "gif", "webp", "avif"])
def test_what_a_camera_hangs_after_the_end_is_no_reason_to_refuse(name: str) -> None:
    assert decode(SOUND[name] + b"SEFH" + b"\xff\xda\0\2" * 999, max_side=None).height > 0


@pytest.mark.parametrize("name", ["jpeg", "png", "gif", "webp", "avif"])
def test_a_beginning_alone_is_cut_short(name: str) -> None:
    for length in range(12, 30):
        assert is_cut_short(SOUND[name][:length])


@pytest.mark.parametrize("name", ["png", "png-interlaced", "png-grey-1", "png-alpha-16"])
def test_a_png_with_too_few_rows_is_refused(name: str) -> None:
    data = SOUND[name]
    start, end = data.index(b"IDAT"), data.rindex(b"IEND") - 4
    rows = zlib.decompress(data[start + 4 : end - 4])
    for missing in (1, 100, len(rows) // 2, len(rows)):
        less = data[: start - 4] + png_chunk(b"IDAT", zlib.compress(rows[:-missing])) + data[end:]
        with pytest.raises(PictureUnreadable, match="PNG picture but broken"):
            decode(less, max_side=None)
    more = data[: start - 4] + png_chunk(b"IDAT", zlib.compress(rows + bytes(9))) + data[end:]
    assert decode(more, max_side=None).height > 0


def test_what_is_no_picture_has_no_end_to_look_for() -> None:
    assert not is_cut_short(b"%PDF-1.7")
