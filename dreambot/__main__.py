"""`dreambot` and `python -m dreambot`: the same as `python bot.py`."""

from __future__ import annotations

import sys
from typing import NoReturn

from dreambot import cli
from dreambot.cli.terminal import exit_process


def main() -> NoReturn:
    """Run the command that the arguments name, and end this process with its exit status."""
    exit_process(cli.main(sys.argv[1:]))


if __name__ == "__main__":
    main()
