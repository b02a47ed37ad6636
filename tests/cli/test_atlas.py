"""`python bot.py atlas` and `python bot.py look` from the shell."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from dreambot.cli import main
from tests.conftest import SAMPLES

SQUEEZENET = ["--network", "squeezenet"]


def test_a_layer_is_drawn_and_its_sheets_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["atlas", *SQUEEZENET, "--layer", "fire2", "--out", str(tmp_path)]
    assert main(arguments) == 0
    said = capsys.readouterr()
    assert "128/128" in said.err
    (sheet,) = said.out.splitlines()
    with Image.open(sheet) as page:
        assert page.format == "JPEG"
        assert page.width < 2000
    assert main(arguments) == 0
    assert capsys.readouterr().out.splitlines() == [sheet]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["atlas", "--layer", "mixed4"], "choose from fire2"),
        (["atlas", "--network", "googlenet"], "choose from inception_v3"),
        (["atlas", "--layer", "fire2", "--out", __file__], "Not a directory"),
        (["look", "missing.png"], "missing.png: No such file"),
        (["look", __file__], "picture"),
        (["look", str(SAMPLES / "coffee.png"), "--layers", "mixed4"], "choose from fire2"),
        (["look", str(SAMPLES / "coffee.png"), "--max-side", "30"], "at least 48"),
        (["look", str(SAMPLES / "coffee.png"), "--count", "0"], "at least 1"),
    ],
)
def test_what_is_wrong_is_one_line_and_exit_2(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DREAMBOT_NETWORK", "squeezenet")
    try:
        status = main(arguments)
    except SystemExit as stop:  # argparse's own way
        status = int(stop.code or 0)
    assert status == 2
    lines = [line for line in capsys.readouterr().err.splitlines() if "channel/s" not in line]
    assert len(lines) == 1
    assert message in lines[0]


def test_look_prints_a_list_and_the_same_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["look", str(SAMPLES / "chelsea.png"), *SQUEEZENET, "--count", "7", "--layers", "fire6,fire7"]
    assert main(arguments) == 0
    lines = capsys.readouterr().out.splitlines()
    assert main([*arguments, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["network"] == "squeezenet"
    assert len(lines) == len(report["channels"]) == 7
    for line, channel in zip(lines, report["channels"], strict=True):
        assert f"{channel['layer']}:{channel['number']}" in line
        assert f"{channel['score']:.1f} ×" in line
        assert channel["name"] is None


@pytest.mark.usefixtures("inception")
def test_look_names_what_it_sees(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["look", str(SAMPLES / "chelsea.png"), "--network", "inception_v3", "--named"]) == 0
    assert "whiskers" in capsys.readouterr().out
