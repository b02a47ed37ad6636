"""What a command raises becomes one line and an exit status."""

from __future__ import annotations

import argparse
import sys

import pytest

from dreambot.cli import main
from dreambot.cli.exit_status import CommandError, config_or_none, with_exit_status
from dreambot.config import ConfigError
from dreambot.engine.errors import UnknownStyle, WeightsUnavailable
from dreambot.pictures.errors import PictureUnreadable


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (CommandError("two\nlines"), 2, "bot.py dream: two lines"),
        (ConfigError("DREAMBOT_X: wrong"), 2, "bot.py dream: DREAMBOT_X: wrong"),
        (UnknownStyle("x", ["eyes"]), 2, "bot.py dream: There is no style 'x'; choose from eyes."),
        (PictureUnreadable("empty"), 2, "bot.py dream: The file is empty"),
        (FileNotFoundError(2, "No such file", "cat.png"), 2, "bot.py dream: cat.png: No such file"),
        (WeightsUnavailable("VGG16", "no network"), 1, "bot.py dream: The trained weights of VGG16"),
    ],
)
def test_errors_of_a_command_are_one_line_and_a_status(
    error: Exception, status: int, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    @with_exit_status("dream")
    def command(_: argparse.Namespace) -> None:
        raise error

    assert command(argparse.Namespace()) == status
    (told,) = capsys.readouterr().err.splitlines()
    assert told.startswith(line)


def test_other_errors_are_not_hidden() -> None:
    @with_exit_status("dream")
    def command(_: argparse.Namespace) -> None:
        raise KeyError("a fault of ours")

    with pytest.raises(KeyError):
        command(argparse.Namespace())


def test_settings_that_cannot_be_used_are_none_and_a_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DREAMBOT_MAX_SIDE", "wide")
    assert config_or_none() is None
    assert "DREAMBOT_MAX_SIDE" in capsys.readouterr().err


def test_without_arguments_the_process_s_own_are_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As an installed command calls it."""
    monkeypatch.setattr(sys, "argv", ["dreambot", "--version"])
    with pytest.raises(SystemExit) as stop:
        main()
    assert stop.value.code == 0
    assert capsys.readouterr().out.startswith("Dreambot ")
