"""Animations that are written can be read again, fit, have no metadata, and need little memory."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest

from dreambot.pictures.animation.frame_reader import AnimationFrame, read_frames
from dreambot.pictures.animation.frame_writer import write_animation
from dreambot.pictures.errors import CannotFit, UnknownSuffix
from tests.pictures.helpers import photo, psnr

ROOT = Path(__file__).parents[3]
SUFFIXES = [".mp4", ".webp", ".gif"]


def turning(count: int, side: int = 160, seconds: float = 0.08) -> Iterator[AnimationFrame]:
    picture = photo("chelsea").resize((side, side * 2 // 3))
    for number in range(count):
        yield AnimationFrame(np.asarray(picture.rotate(3 * number)), seconds)


def read_again(path: Path) -> list[AnimationFrame]:
    return list(read_frames(path.read_bytes(), max_side=None).frames)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_written_can_be_read_again(tmp_path: Path, suffix: str) -> None:
    path, frames = tmp_path / f"a{suffix}", list(turning(12))
    made = write_animation(iter(frames), path)
    again = read_again(path)
    assert len(again) == made.frame_count == 12
    assert made.bytes == path.stat().st_size
    assert not made.shrunk
    for before, after in zip(frames, again, strict=True):
        assert after.pixels.shape == (106, 160, 3)
        assert psnr(before.pixels, after.pixels) > 25
        assert after.seconds == pytest.approx(0.08, abs=0.002)
    assert sum(frame.seconds for frame in again) == pytest.approx(made.seconds, abs=0.005)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_each_frame_keeps_its_own_time(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    times = [0.1, 0.3, 0.05, 1.5]
    frames = [AnimationFrame(frame.pixels, time) for frame, time in zip(turning(4), times, strict=True)]
    write_animation(frames, path)
    assert [frame.seconds for frame in read_again(path)] == pytest.approx(times, abs=0.011)


def test_an_mp4_is_what_browsers_and_discord_play(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    odd = [AnimationFrame(frame.pixels[:105, :159], frame.seconds) for frame in turning(5)]
    assert write_animation(odd, path).width == 158
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert stream.codec_context.name == "h264"
        assert stream.codec_context.pix_fmt == "yuv420p"
        assert stream.codec_context.colorspace == 1  # BT.709, as the pixels were made
        assert float(stream.average_rate or 0) == pytest.approx(12.5)
        assert (stream.width, stream.height) == (158, 104)


@pytest.mark.parametrize(("suffix", "marker"), [(".webp", b"ANIM"), (".gif", b"NETSCAPE2.0\x03\x01\0\0")])
def test_webp_and_gif_repeat_for_ever(tmp_path: Path, suffix: str, marker: bytes) -> None:
    path = tmp_path / f"a{suffix}"
    write_animation(turning(3), path)
    data = path.read_bytes()
    at = data.index(marker)
    assert suffix == ".gif" or data[at + 12 : at + 14] == b"\0\0"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_it_fits_the_limit_and_is_the_whole_of_it(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    free = write_animation(turning(10), path)
    dreamed: list[int] = []

    def once() -> Iterator[AnimationFrame]:
        for number, frame in enumerate(turning(10)):
            dreamed.append(number)
            yield frame

    lower = write_animation(once(), path, limit_bytes=free.bytes * 6 // 10)
    assert lower.bytes == path.stat().st_size <= free.bytes * 6 // 10
    smaller = write_animation(turning(10), path, limit_bytes=free.bytes // 5)
    assert smaller.bytes <= free.bytes // 5
    assert smaller.shrunk
    assert smaller.bytes > free.bytes // 40  # no smaller than need be
    again = read_again(path)
    assert len(again) == 10
    assert again[0].pixels.shape == (smaller.height, smaller.width, 3)
    assert dreamed == list(range(10))  # each frame was made once, however often it was encoded


def test_what_cannot_fit_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(CannotFit) as caught:
        write_animation(turning(4), tmp_path / "a.mp4", limit_bytes=300)
    assert caught.value.limit_bytes == 300
    assert caught.value.smallest_bytes > 300
    assert max(caught.value.size) == 64
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("limit", [None, 10_000_000])
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_dream_broken_off_leaves_what_was_there(tmp_path: Path, suffix: str, limit: int | None) -> None:
    def broken() -> Iterator[AnimationFrame]:
        yield from turning(3)
        raise KeyboardInterrupt

    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"the last one")
    with pytest.raises(KeyboardInterrupt):
        write_animation(broken(), path, limit_bytes=limit)
    assert path.read_bytes() == b"the last one"
    assert len(list(tmp_path.iterdir())) == 1


def test_frames_of_two_sizes_and_none_at_all_are_refused(tmp_path: Path) -> None:
    for suffix in SUFFIXES:
        with pytest.raises(ValueError, match="the first one is"):
            write_animation([*turning(1), *turning(1, side=90)], tmp_path / f"a{suffix}")
        with pytest.raises(ValueError, match="no frames"):
            write_animation([], tmp_path / f"a{suffix}")
    with pytest.raises(UnknownSuffix, match=r'"\.avi"; it must end in \.mp4, \.webp or \.gif'):
        write_animation(turning(1), tmp_path / "a.avi")
    assert not list(tmp_path.iterdir())


def test_a_gif_has_one_palette_that_does_not_flicker(tmp_path: Path) -> None:
    """A still picture shown five times is five times the same."""
    path = tmp_path / "a.gif"
    (frame,) = turning(1)
    write_animation([frame] * 5, path)
    again = read_again(path)
    for other in again[1:]:
        assert np.array_equal(again[0].pixels, other.pixels)
    assert psnr(frame.pixels, again[0].pixels) > 28


def test_without_x264_another_h264_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "dreambot.pictures.animation.video_encoders.av.codecs_available", av.codecs_available - {"libx264"}
    )
    path = tmp_path / "a.mp4"
    made = write_animation(turning(10), path)
    again = read_again(path)
    assert len(again) == made.frame_count == 10
    assert psnr(next(turning(1)).pixels, again[0].pixels) > 25


MEMORY = """
import sys
from pathlib import Path
import numpy as np
from dreambot.pictures.animation.frame_writer import write_animation
from dreambot.pictures.animation.frame_reader import AnimationFrame
count, path, limit = int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) or None
ramp = np.add.outer(np.arange(300), np.arange(400))[..., None] + np.array([0, 40, 90])
frames = (AnimationFrame(((ramp + 3 * n) % 256).astype(np.uint8), 0.05) for n in range(count))
write_animation(frames, path, limit_bytes=limit)
line = next(line for line in open('/proc/self/status') if line.startswith('VmHWM'))
print(int(line.split()[1]) // 1024)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads a process's memory from /proc")
@pytest.mark.parametrize(("suffix", "limit"), [(".mp4", 0), (".mp4", 50_000_000), (".webp", 0), (".gif", 0)])
def test_memory_does_not_grow_with_frames(tmp_path: Path, suffix: str, limit: int) -> None:
    """180 more frames of 360 kB would be 65 MB."""

    def peak_mb(count: int) -> int:
        arguments = [str(count), str(tmp_path / f"a{suffix}"), str(limit)]
        done = subprocess.run(
            [sys.executable, "-c", MEMORY, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
        )
        return int(done.stdout)

    # x264 looks 40 frames ahead, which is not to be counted as growth.
    assert peak_mb(260) - peak_mb(80) < 20


def test_no_note_goes_out(tmp_path: Path) -> None:
    for suffix in SUFFIXES:
        path = tmp_path / f"a{suffix}"
        write_animation(turning(3), path)
        assert not re.search(rb"EXIF|XMP |ICCP|Exif|creation_time|\xa9too|Lavf", path.read_bytes())
    with av.open(str(tmp_path / "a.mp4")) as container:
        assert set(container.metadata) <= {"major_brand", "minor_version", "compatible_brands"}
