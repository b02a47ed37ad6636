"""Errors of a command as one line on standard error and an exit status."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import wraps

from dreambot.cli.terminal import PROGRAM, print_error
from dreambot.config import Config, ConfigError, read_config
from dreambot.engine.errors import EngineError, WeightsUnavailable
from dreambot.pictures.errors import PictureError

MISSING, REFUSED = 1, 2  # the exit statuses: something is not there; an option or a file can't be used


class CommandError(ValueError):
    """A command can't do what its options ask for; the message is one sentence for the shell."""


def with_exit_status(
    name: str,
) -> Callable[[Callable[[argparse.Namespace], None]], Callable[[argparse.Namespace], int]]:
    """Decorate the command `name`, so that it returns an exit status instead of raising.

    0 when it is done; 2 with one line for options or files that can't be used; 1 where weights are missing.
    """

    def decorate(command: Callable[[argparse.Namespace], None]) -> Callable[[argparse.Namespace], int]:
        @wraps(command)
        def decorated(options: argparse.Namespace) -> int:
            try:
                command(options)
            except (CommandError, ConfigError, EngineError, PictureError, OSError) as error:
                print_error(f"{PROGRAM} {name}: {_one_line(error)}")
                return REFUSED
            except WeightsUnavailable as error:
                print_error(f"{PROGRAM} {name}: {error}")
                return MISSING
            return 0

        return decorated

    return decorate


def config_or_none() -> Config | None:
    """The bot's settings; None, with one line on standard error, where one of them can't be used."""
    try:
        return read_config()
    except ConfigError as error:
        print_error(str(error))
        return None


def _one_line(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return " ".join(str(error).split())
