"""The terminal: results on standard output, everything else on standard error, and the end of a process."""

from __future__ import annotations

import atexit
import contextlib
import importlib
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from dreambot.config import Config

# What the shell is called by: the command that pip installs, or the file beside the package.
PROGRAM = "dreambot" if Path(sys.argv[0]).stem == "dreambot" else "bot.py"


def print_line(text: str) -> None:
    """Print a line of the result on standard output."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def print_error(text: str) -> None:
    """Print a line on standard error: what is wrong, or what to do."""
    sys.stderr.write(text + "\n")


def start_logging(config: Config) -> None:
    """Log to standard error: the bot at the level of its settings, libraries from warnings on."""
    # Not above: the commands that never log need not wait for discord.py, a quarter of a second.
    import discord

    from dreambot.ops import logs

    logs.start_logging(config.log_level, config.log_format, config.secrets)
    # discord.py warns at each start that voice is not available; this bot uses none.
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


def import_tensorflow() -> None:
    """Import TensorFlow without the lines that it writes to standard error before it can be configured.

    They are shown after all when the import fails, or when TF_CPP_MIN_LOG_LEVEL is set to 0 or 1.
    """
    with _held_back_errors():
        devices = importlib.import_module("dreambot.engine.networks.devices")
        devices.find_devices()  # the first search for a GPU writes lines too


def exit_process(status: int) -> NoReturn:
    """End this process with `status`; once TensorFlow has been used, without freeing it first.

    Python would free every graph and module one by one: 1.0 s of a `bot.py dream` of 8 (two busy cores of an
    AMD EPYC). The system takes a process's memory back in 0.1 s. What `atexit` was given is called. While
    there are threads to wait for, the process ends as usual.
    """
    waited_for = [each for each in threading.enumerate() if not each.daemon]
    if "tensorflow" in sys.modules and waited_for == [threading.main_thread()]:
        with contextlib.suppress(OSError):  # the reader is gone: the usual end reports it
            atexit._run_exitfuncs()
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    sys.exit(status)


@contextlib.contextmanager
def _held_back_errors() -> Iterator[None]:
    if os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2") < "2":
        yield
        return
    sys.stderr.flush()
    stderr = os.dup(2)
    with tempfile.TemporaryFile() as held_back:
        os.dup2(held_back.fileno(), 2)
        try:
            yield
        except BaseException:
            held_back.seek(0)
            os.write(stderr, held_back.read())
            raise
        finally:
            os.dup2(stderr, 2)
            os.close(stderr)
