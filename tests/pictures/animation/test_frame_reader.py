"""Animations are read frame by frame, within limits, and refused by name where they are broken."""

from __future__ import annotations

import random
from fractions import Fraction
from io import BytesIO
from itertools import islice
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from dreambot.pictures.animation.frame_reader import FrameLimits, read_frames
from dreambot.pictures.animation.frame_writer import write_animation
from dreambot.pictures.errors import ClipTooLong, ClipUnreadable, PictureError, PictureTooLarge
from tests.pictures.animation.test_frame_writer import turning
from tests.pictures.decoding.test_damage import damaged
from tests.pictures.helpers import file_of, photo, psnr

SUFFIXES = [".mp4", ".webp", ".gif"]


def file(tmp_path: Path, suffix: str, count: int = 8, side: int = 120) -> bytes:
    path = tmp_path / f"source{suffix}"
    write_animation(turning(count, side), path)
    return path.read_bytes()


def webm(count: int = 6) -> bytes:
    made = BytesIO()
    with av.open(made, "w", format="webm") as container:
        stream = container.add_stream("libvpx", rate=Fraction(10))
        stream.width, stream.height, stream.pix_fmt = 120, 80, "yuv420p"
        container.metadata["title"] = "private"
        for frame in turning(count, 120):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(frame.pixels, "rgb24")))
        container.mux(stream.encode())
    return made.getvalue()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_frames_are_shrunk_but_never_enlarged(tmp_path: Path, suffix: str) -> None:
    data = file(tmp_path, suffix)
    for side, shape in ((60, (40, 60, 3)), (None, (80, 120, 3)), (500, (80, 120, 3))):
        frames = list(read_frames(data, max_side=side).frames)
        assert len(frames) == 8
        assert {frame.pixels.shape for frame in frames} == {shape}
        assert frames[0].pixels.dtype == np.uint8


def test_a_webm_is_read_at_its_pace() -> None:
    clip = read_frames(webm(), max_side=None)
    frames = list(clip.frames)
    assert len(frames) == 6
    assert [frame.seconds for frame in frames] == pytest.approx([0.1] * 6, abs=0.002)
    assert psnr(next(turning(1, 120)).pixels, frames[0].pixels) > 22


def test_only_as_many_are_read_as_are_asked_for(tmp_path: Path) -> None:
    data = file(tmp_path, ".webp")
    clip = read_frames(data, max_side=None, first=3, limits=FrameLimits(max_frames=4))
    assert clip.frame_count == 3
    assert len(list(clip.frames)) == 3
    # 12.5 frames a second thinned out to 5: the time stays the same.
    thinned = list(read_frames(data, max_side=None, fps=5).frames)
    assert 3 <= len(thinned) <= 4
    assert sum(frame.seconds for frame in thinned) == pytest.approx(8 * 0.08, abs=0.01)
    whole = list(read_frames(data, max_side=None).frames)
    assert np.array_equal(thinned[1].pixels, whole[3].pixels)


def test_a_gif_without_times_is_shown_as_browsers_do() -> None:
    frames = [photo("coffee").resize((60, 40)).rotate(n) for n in range(3)]
    data = file_of(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert [frame.seconds for frame in read_frames(data, max_side=None).frames] == [0.1] * 3


def test_what_is_transparent_shows_white() -> None:
    clear = Image.new("RGBA", (40, 40), (200, 0, 0, 0))
    clear.paste((0, 0, 255, 255), (10, 10, 20, 20))
    clear.putpixel((2, 2), (0, 0, 255, 100))
    other = clear.rotate(90)
    for kind in ("GIF", "WEBP"):
        data = file_of(clear, kind, save_all=True, append_images=[other], duration=100, disposal=2)
        first, *_ = read_frames(data, max_side=None).frames
        assert first.pixels[35, 35].min() > 240
        assert first.pixels[15, 15, 2] > 240
        assert first.pixels[15, 15, 0] < 20


def test_a_video_held_sideways_is_turned_upright(tmp_path: Path) -> None:
    """A phone held upright writes its frames lying and notes a quarter turn clockwise beside them."""
    data = bytearray(file(tmp_path, ".mp4"))
    upright = next(iter(read_frames(bytes(data), max_side=None).frames)).pixels
    one = (1 << 16).to_bytes(4, "big")
    nothing = bytes(4)
    straight = one + nothing + nothing + nothing + one
    at = data.index(straight, data.index(b"tkhd"))
    quarter = nothing + one + nothing + (-(1 << 16)).to_bytes(4, "big", signed=True) + nothing
    data[at : at + 20] = quarter
    turned = next(iter(read_frames(bytes(data), max_side=None).frames)).pixels
    assert np.array_equal(turned, np.rot90(upright, -1))


@pytest.mark.parametrize(
    ("limits", "error", "message"),
    [
        (FrameLimits(max_bytes=100), PictureTooLarge, "bytes"),
        (FrameLimits(max_edge=100), PictureTooLarge, "longer edge is 120"),
        (FrameLimits(max_pixels=5000), PictureTooLarge, "9,600 pixels"),
        (FrameLimits(max_frames=5), ClipTooLong, "frames or more; at most 5"),
        (FrameLimits(max_seconds=0.3), ClipTooLong, r"seconds or more; at most 0\.3"),
    ],
)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_over_a_limit_is_refused(
    tmp_path: Path, suffix: str, limits: FrameLimits, error: type[PictureError], message: str
) -> None:
    with pytest.raises(error, match=message):
        list(read_frames(file(tmp_path, suffix), max_side=None, limits=limits).frames)


def test_a_limit_ends_the_reading_even_where_the_header_lies(tmp_path: Path) -> None:
    frames = read_frames(file(tmp_path, ".gif"), max_side=None, limits=FrameLimits(max_frames=3)).frames
    assert len(list(islice(frames, 3))) == 3
    with pytest.raises(ClipTooLong):
        next(frames)


def test_what_is_no_moving_picture_is_named() -> None:
    with pytest.raises(ClipUnreadable, match="empty"):
        read_frames(b"", max_side=None)
    with pytest.raises(ClipUnreadable, match="a PNG picture; a moving picture must be GIF, WebP, MP4"):
        read_frames(file_of(photo("coffee"), "PNG"), max_side=None)
    with pytest.raises(ClipUnreadable, match="no picture"):
        read_frames(bytes(range(256)) * 4, max_side=None)
    # A playlist, which FFmpeg would follow to other files.
    with pytest.raises(ClipUnreadable, match="a text file"):
        read_frames(b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n", max_side=None)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("suffix", [*SUFFIXES, ".webm"])
def test_damaged_files_are_read_or_refused_by_name(tmp_path: Path, suffix: str) -> None:
    data = webm() if suffix == ".webm" else file(tmp_path, suffix, count=4, side=60)
    chance = random.Random(suffix)
    outcomes = {"read": 0, "refused": 0}
    for _ in range(60):
        try:
            frames = list(read_frames(damaged(data, chance), max_side=40).frames)
        except PictureError as error:
            assert str(error).endswith(".")
            outcomes["refused"] += 1
        else:
            assert all(max(frame.pixels.shape) <= 40 for frame in frames)
            outcomes["read"] += 1
    assert min(outcomes.values()) >= 3, outcomes


@pytest.mark.parametrize("suffix", [*SUFFIXES, ".webm"])
def test_half_a_header_is_broken(tmp_path: Path, suffix: str) -> None:
    data = webm() if suffix == ".webm" else file(tmp_path, suffix)
    with pytest.raises(ClipUnreadable) as caught:
        list(read_frames(data[: 40 if suffix != ".webp" else 20], max_side=None).frames)
    assert caught.value.problem == "broken"


def test_a_recording_without_a_picture_is_refused() -> None:
    made = BytesIO()
    with av.open(made, "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=8000)
        assert isinstance(stream, av.AudioStream)
        silence = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), "fltp", "mono")
        silence.sample_rate = 8000
        container.mux(stream.encode(silence))
        container.mux(stream.encode())
    with pytest.raises(ClipUnreadable, match="without a picture"):
        read_frames(made.getvalue(), max_side=None)


def test_notes_of_the_source_do_not_go_out(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    frames = [photo("coffee").resize((60, 40)).rotate(n) for n in range(3)]
    sources = [
        webm(),
        file_of(frames[0], "WEBP", save_all=True, append_images=frames[1:], exif=exif.tobytes()),
        file_of(frames[0], "GIF", save_all=True, append_images=frames[1:], comment=b"secret place"),
    ]
    for source in sources:
        assert b"secret place" in source or b"private" in source
        for suffix in SUFFIXES:
            out = tmp_path / f"out{suffix}"
            write_animation(read_frames(source, max_side=None).frames, out)
            assert b"secret" not in out.read_bytes()
            assert b"private" not in out.read_bytes()
