"""`zoom`, `evolve` and `video` from the shell."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dreambot.cli import main
from dreambot.engine.types import Pixels
from dreambot.pictures.animation.frame_reader import AnimationFrame, read_frames
from dreambot.pictures.animation.frame_writer import write_animation
from tests.conftest import SAMPLES, photograph

CHELSEA = str(SAMPLES / "chelsea.png")
PLAIN = "--taper 1 --step-size 0.02 --smoothness 0 --natural-colours 0 --stay-near 0"
QUICK = f"--network squeezenet --style eyes --steps 2 --octaves 2 --max-side 96 {PLAIN}".split()


def written(path: Path) -> list[AnimationFrame]:
    return list(read_frames(path.read_bytes(), max_side=None).frames)


def apart(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


@pytest.fixture
def clip(tmp_path: Path) -> str:
    whole = Image.fromarray(photograph("astronaut"))
    frames = [
        AnimationFrame(np.asarray(whole.resize((96, 80), box=(n, 0, n + 400, 330))), 0.1)
        for n in range(0, 40, 10)
    ]
    write_animation(frames, tmp_path / "clip.gif")
    return str(tmp_path / "clip.gif")


@pytest.mark.parametrize("suffix", [".mp4", ".webp", ".gif"])
def test_a_flight_is_written_and_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    out = tmp_path / f"out{suffix}"
    options = ["--frames", "5", "--zoom", "1.05", "--rotation", "1", "--frame-steps", "1", "--fps", "10"]
    assert main(["zoom", CHELSEA, str(out), *options, *QUICK]) == 0
    frames = written(out)
    assert len(frames) == 5
    assert sum(frame.seconds for frame in frames) == pytest.approx(0.5, abs=0.02)
    assert apart(frames[0].pixels, frames[4].pixels) > 5
    said = capsys.readouterr()
    assert said.out == f"{out}: 96 × 64, 5 frames, 0.5 s, {out.stat().st_size / 1e6:.2f} MB\n"
    assert "5/5" in said.err  # the progress bar


def test_options_change_the_flight(tmp_path: Path) -> None:
    zooms = []
    for number, options in enumerate(
        [[], ["--zoom", "1.1"], ["--rotation", "3"], ["--frame-steps", "6"], ["--loop"]]
    ):
        out = tmp_path / f"{number}.webp"
        assert main(["zoom", CHELSEA, str(out), "--frames", "4", *options, *QUICK]) == 0
        zooms.append(written(out)[-1].pixels)
    for zoomed in zooms[1:]:
        assert apart(zoomed, zooms[0]) > 2


def test_a_limit_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.webp"
    assert main(["evolve", CHELSEA, str(out), "--frames", "6", "--limit-mb", "0.008", *QUICK]) == 0
    assert out.stat().st_size <= 8000
    assert "6 frames" in capsys.readouterr().out
    assert len(written(out)) == 6


def test_an_evolution_begins_with_the_photograph_and_rests_on_the_dream(tmp_path: Path) -> None:
    out = tmp_path / "out.webp"
    assert main(["evolve", CHELSEA, str(out), "--frames", "5", "--fps", "20", *QUICK, "--steps", "9"]) == 0
    frames = written(out)
    assert apart(frames[0].pixels, photograph("chelsea", 96)) < 6
    assert apart(frames[-1].pixels, photograph("chelsea", 96)) > 8
    assert [frame.seconds for frame in frames] == pytest.approx([0.05] * 4 + [1.5], abs=0.01)


def test_a_gif_is_dreamed_at_its_own_pace(tmp_path: Path, clip: str) -> None:
    out = tmp_path / "out.mp4"
    assert main(["video", clip, str(out), *QUICK]) == 0
    frames = written(out)
    assert [frame.seconds for frame in frames] == pytest.approx([0.1] * 4, abs=0.002)
    for dreamt, source in zip(frames, written(Path(clip)), strict=True):
        assert apart(dreamt.pixels, source.pixels) > 4
    short, thin = tmp_path / "short.mp4", tmp_path / "thin.mp4"
    assert main(["video", clip, str(short), "--frames", "2", *QUICK]) == 0
    assert len(written(short)) == 2
    assert main(["video", clip, str(thin), "--fps", "5", *QUICK]) == 0
    assert [frame.seconds for frame in written(thin)] == pytest.approx([0.2, 0.2], abs=0.002)


@pytest.mark.parametrize("command", ["zoom", "evolve", "video"])
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.png", "out.mp4"], "missing.png"),
        ([__file__, "out.mp4"], "picture"),
        ([CHELSEA, "out.png"], '".png"; it must end in .mp4'),
        ([CHELSEA, "/nowhere/at/all/out.gif"], "No such folder"),
        ([CHELSEA, "out.mp4", "--frames", "0"], "at least 1"),
        ([CHELSEA, "out.mp4", "--fps", "90"], "from 1 to 50"),
        ([CHELSEA, "out.mp4", "--limit-mb", "0"], "more than 0"),
        ([CHELSEA], "OUT"),
    ],
)
def test_what_is_wrong_is_one_line_and_exit_2(
    command: str,
    arguments: list[str],
    message: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    refused(capsys, [command, *arguments], message)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["zoom", CHELSEA, "out.mp4", "--zoom", "3"], "zoom is 3.0; it must be from 0.9 to 1.2"),
        (["zoom", CHELSEA, "out.mp4", "--frames", "9000"], "from 2 to 600"),
        (["zoom", CHELSEA, "out.mp4", "--style", "van-gogh"], "choose from deepdream"),
        (["zoom", CHELSEA, "out.mp4", "--max-side", "20"], "at least 48"),
        (["evolve", CHELSEA, "out.mp4", "--frames", "1"], "from 2 to 600"),
        (["evolve", CHELSEA, "out.mp4", "--steps", "0"], "from 1 to 200"),
        (["video", "clip.gif", "out.mp4", "--carry", "2"], "from 0 to 1"),
        (["video", "clip.gif", "out.mp4", "--max-side", "20"], "at least 48"),
        (["video", CHELSEA, "out.mp4"], "a PNG picture; a moving picture must be GIF"),
        (["video", "cut.gif", "out.mp4"], "a GIF picture but broken"),
        (["video", "clip.gif", "out.mp4", "--frames", "2", "--limit-mb", "0.0001"], "cannot be made to fit"),
    ],
)
def test_so_are_wrong_settings_and_broken_files(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    clip: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DREAMBOT_NETWORK", "squeezenet")
    (tmp_path / "cut.gif").write_bytes(Path(clip).read_bytes()[:900])
    refused(capsys, arguments, message)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["clip.gif", "cut.gif"]


def refused(capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    try:
        status = main(arguments)
    except SystemExit as stop:  # argparse's own way
        status = int(stop.code or 0)
    assert status == 2
    said = capsys.readouterr()
    # The progress bar of what was dreamed before it would not fit is no complaint.
    bars = ("frame/s", "s/frame")  # of quick frames, and of slow ones
    complaints = [
        line for line in said.err.splitlines() if line.strip() and not any(bar in line for bar in bars)
    ]
    assert len(complaints) == 1
    assert message in complaints[0]
    assert said.out == ""
