"""`python bot.py dream` from the shell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dreambot.cli import main
from dreambot.engine.dream import measure_objective
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings
from tests.conftest import SAMPLES, photograph, write_checksums

CHELSEA = str(SAMPLES / "chelsea.png")
QUICK = ["--network", "squeezenet", "--steps", "2", "--octaves", "2", "--max-side", "120"]
ROOT = Path(__file__).parents[2]


def opened(path: Path) -> np.ndarray:
    with Image.open(path) as im:
        return np.asarray(im.convert("RGB"))


def test_a_file_is_dreamed_and_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], squeezenet: Network
) -> None:
    out = tmp_path / "out.png"
    assert main(["dream", CHELSEA, str(out), "--style", "eyes", "--json", "--seed", "4", *QUICK]) == 0
    said = capsys.readouterr()
    report = json.loads(said.out)  # one object and nothing else
    assert list(report) == [
        "network", "weights", "style", "settings", "recipe", "width", "height", "steps", "seconds_load",
        "seconds_dream", "peak_rss_mb", "activation_first", "activation_last",
    ]  # fmt: skip
    assert "octave 2 of 2" in said.err  # the progress bar
    assert (report["network"], report["style"]) == ("squeezenet", "eyes")
    assert (report["width"], report["height"], report["steps"]) == (120, 80, 2 + 3)
    assert report["seconds_dream"] > 0
    assert 100 < report["peak_rss_mb"] < 10_000
    settings = DreamSettings.from_json(report["settings"])
    assert settings.seed == 4
    assert report["activation_last"] == pytest.approx(
        measure_objective(squeezenet, opened(out), settings), rel=1e-4
    )
    assert report["activation_last"] > 1.5 * report["activation_first"]


@pytest.mark.parametrize("suffix", [".png", ".webp", ".jpg"])
def test_the_file_is_of_the_kind_its_name_says(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    assert main(["dream", CHELSEA, str(out), *QUICK]) == 0
    with Image.open(out) as im:
        assert im.format == {".png": "PNG", ".webp": "WEBP", ".jpg": "JPEG"}[suffix]
        assert im.size == (120, 80)
        assert not im.getexif()


def test_options_change_the_dream(tmp_path: Path) -> None:
    dreams = []
    for number, options in enumerate(
        [
            [],
            ["--layers", "fire3,fire5"],
            ["--step-size", "0.05"],
            ["--jitter", "0"],
            ["--octave-scale", "1.2"],
        ]
    ):
        out = tmp_path / f"{number}.png"
        assert main(["dream", CHELSEA, str(out), *QUICK, *options]) == 0
        dreams.append(opened(out))
    for dreamt in dreams[1:]:
        assert not np.array_equal(dreamt, dreams[0])


def test_plots_are_drawn_into_a_folder_and_change_nothing(tmp_path: Path) -> None:
    plain, out, folder = tmp_path / "plain.png", tmp_path / "out.png", tmp_path / "plots"
    assert main(["dream", CHELSEA, str(plain), *QUICK]) == 0
    for _ in range(2):  # into a new folder, then over what is there
        assert main(["dream", CHELSEA, str(out), *QUICK, "--plots", str(folder)]) == 0
    assert out.read_bytes() == plain.read_bytes()
    names = ["activation.png", "comparison.png", "histograms.png"]
    assert sorted(file.name for file in folder.iterdir()) == names
    side_by_side = opened(folder / "comparison.png")
    assert np.array_equal(side_by_side[4:84, -124:-4], opened(out))
    sizes = [opened(folder / name).shape[1] for name in names]
    assert sizes == [960, side_by_side.shape[1], 960]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.png", "out.png"], "missing.png"),
        ([__file__, "out.png"], "picture"),
        ([CHELSEA, "out.tiff"], '".tiff"; it must end in .png'),
        ([CHELSEA, "out.png", "--style", "van-gogh"], "choose from deepdream"),
        ([CHELSEA, "out.png", "--layers", "mixed3"], "choose from fire2"),
        ([CHELSEA, "out.png", "--steps", "0"], "from 1 to 200"),
        ([CHELSEA, "out.png", "--steps", "many"], "invalid int value"),
        ([CHELSEA, "out.png", "--tile", "7"], "from 128"),
        ([CHELSEA, "out.png", "--max-side", "20"], "at least 48"),
        ([CHELSEA, "out.png", "--max-side", "0"], "at least 1 pixel"),
        ([CHELSEA, "out.png", "--network", "googlenet"], "choose from inception_v3"),
        ([CHELSEA, "/nowhere/at/all/out.png"], "/nowhere/at/all: No such folder"),
        ([CHELSEA, "out.png", "--plots", "/nowhere/at/all"], "/nowhere/at/all: No such file"),
        ([CHELSEA, "out.png", "--plots", __file__], "test_dream.py: File exists"),
        ([CHELSEA, "out.png", "--frobnicate"], "unrecognized arguments: --frobnicate"),
        ([CHELSEA], "OUT"),
    ],
)
def test_what_is_wrong_is_one_line_and_exit_2(
    arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DREAMBOT_NETWORK", "squeezenet")
    try:
        status = main(["dream", *arguments])
    except SystemExit as stop:  # argparse's own way
        status = int(stop.code or 0)
    assert status == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert message in lines[0]
    assert not (tmp_path / "out.png").exists()


def test_a_process_of_its_own_says_one_line_though_tensorflow_has_more_to_say(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "bot.py"), "dream", "missing.png", "out.png"],
        cwd=tmp_path,
        env={k: v for k, v in os.environ.items() if k != "TF_CPP_MIN_LOG_LEVEL"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""


def test_a_style_that_the_weights_can_not_show_is_exit_2(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    own_weights: Network,
) -> None:
    monkeypatch.setattr("dreambot.cli.inputs.load", lambda *_: own_weights)
    assert main(["dream", CHELSEA, str(tmp_path / "out.png"), "--style", "towers"]) == 2
    said = capsys.readouterr().err
    assert "SqueezeNet v1.1 can't show the style 'towers'" in said
    assert len(said.splitlines()) == 1


def test_a_network_without_weights_is_exit_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "inception_v3.h5").write_bytes(b"nothing")
    write_checksums(tmp_path)
    monkeypatch.setenv("DREAMBOT_WEIGHTS_DIR", str(tmp_path))
    status = main(["dream", CHELSEA, str(tmp_path / "out.png"), "--network", "inception_v3_keras"])
    assert status == 1
    assert "inception_v3.h5 could not be read" in capsys.readouterr().err


def test_a_picture_of_many_tiles_takes_time_not_memory(tmp_path: Path) -> None:
    """The short form of `python -m benchmarks memory`."""
    large = tmp_path / "large.png"
    Image.fromarray(photograph("astronaut")).resize((2048, 2048)).save(large)
    done = subprocess.run(
        [
            *[sys.executable, str(ROOT / "bot.py"), "dream", str(large), str(tmp_path / "out.png"), "--json"],
            *["--steps", "1", "--octaves", "2"],
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    report = json.loads(done.stdout)
    assert (report["width"], report["height"]) == (2048, 2048)
    assert report["peak_rss_mb"] < 1500
