"""The other ways in: help, check, and running without a token."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dreambot.cli import main
from dreambot.engine.networks.network import Network
from tests.conftest import write_checksums
from tests.engine.networks.test_keras_weights import make_pair

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No .env, no settings of the machine."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)
    for name in list(os.environ):
        if name.startswith("DREAMBOT_"):
            monkeypatch.delenv(name)


def test_help_lists_the_commands_with_examples_and_is_quick(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--help"])
    assert stop.value.code == 0
    said = capsys.readouterr().out
    for command in ("demo", "check", "dream", "zoom", "evolve", "video", "run"):
        assert f"\n    {command}" in said
    assert "python bot.py demo" in said
    code = "import sys, dreambot.cli; sys.exit('tensorflow' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_without_a_token_two_lines_say_how_to_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert "DISCORD_TOKEN" in lines[0]
    assert "python bot.py demo" in lines[1]


def test_check_tells_what_it_would_run_on(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DREAMBOT_NETWORK", "squeezenet")
    monkeypatch.setenv("DISCORD_TOKEN", "very-secret")
    assert main(["check"]) == 0
    said = capsys.readouterr()
    for word in ("Python", "TensorFlow", "CPU:0", "SqueezeNet v1.1", "fire9", "sha256", "max_side = 1024"):
        assert word in said.out
    assert "token = set" in said.out
    assert "very-secret" not in said.out + said.err


def test_check_says_which_file_the_weights_come_from(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert main(["check"]) == 0
    bundled = ROOT / "dreambot" / "engine" / "networks" / "weights" / "inception_v3_imagenet.npz"
    sha256 = hashlib.sha256(bundled.read_bytes()).hexdigest()
    assert f"Weights     bundled with the bot, {bundled} (sha256 {sha256})\n" in capsys.readouterr().out
    file = tmp_path / "mobilenet_v2_mine.weights.h5"
    make_pair("mobilenet_v2").model.save_weights(file)
    write_checksums(tmp_path)
    monkeypatch.setenv("DREAMBOT_NETWORK", "mobilenet_v2")
    monkeypatch.setenv("DREAMBOT_WEIGHTS_DIR", str(tmp_path))
    assert main(["check"]) == 0
    assert f"Weights     {file.name}, {file} (sha256 " in capsys.readouterr().out


def test_check_gives_the_reason_when_the_bot_could_not_run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "inception_v3.h5").write_bytes(b"nothing")
    write_checksums(tmp_path)
    monkeypatch.setenv("DREAMBOT_NETWORK", "inception_v3_keras")
    monkeypatch.setenv("DREAMBOT_WEIGHTS_DIR", str(tmp_path))
    assert main(["check"]) == 1
    assert "inception_v3.h5 could not be read" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("DREAMBOT_MAX_SIDE", "12", "DREAMBOT_MAX_SIDE"),
        ("DREAMBOT_MAX_SIDE", "wide", "DREAMBOT_MAX_SIDE"),
        ("DREAMBOT_STYLE", "van-gogh", "choose from deepdream"),
        ("DREAMBOT_NETWORK", "googlenet", "choose from inception_v3"),
        ("DREAMBOT_WEIGHTS_DIR", "/nowhere/at/all", "there is no folder"),
        ("DREAMBOT_LOG_LEVEL", "LOUD", "DREAMBOT_LOG_LEVEL"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(
    name: str,
    value: str,
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(name, value)
    monkeypatch.setenv("DISCORD_TOKEN", "very-secret")
    assert main(["check"]) == 1
    assert main([]) == 2
    said = capsys.readouterr().err
    assert message in said
    assert "Traceback" not in said
    assert "very-secret" not in said


@pytest.mark.parametrize("command", [[], ["demo"]], ids=["bot", "demo"])
def test_a_style_that_the_weights_can_not_show_is_a_setting_to_change(
    command: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    own_weights: Network,
) -> None:
    monkeypatch.setattr("dreambot.app.load", lambda *_: own_weights)
    monkeypatch.setenv("DREAMBOT_STYLE", "towers")
    monkeypatch.setenv("DISCORD_TOKEN", "very-secret")
    assert main(command) == 2
    assert "DREAMBOT_STYLE: SqueezeNet v1.1 can't show the style 'towers'" in capsys.readouterr().err


def test_settings_may_stand_in_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DREAMBOT_NETWORK=squeezenet\nDREAMBOT_MAX_SIDE=640\nDISCORD_TOKEN=abc\n")
    assert main(["check"]) == 0
    said = capsys.readouterr().out
    assert "max_side = 640" in said
    assert "token = set" in said


def test_the_health_check_looks_at_the_heartbeat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--alive"]) == 1
    assert "not connected" in capsys.readouterr().err
    beat = tmp_path / "data" / "heartbeat"
    beat.parent.mkdir()
    beat.touch()
    assert main(["check", "--alive"]) == 0
    long_ago = time.time() - 120
    os.utime(beat, (long_ago, long_ago))
    assert main(["check", "--alive"]) == 1
