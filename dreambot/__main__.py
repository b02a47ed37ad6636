"""`dreambot` and `python -m dreambot`: the same as `python bot.py`."""

from __future__ import annotations

from typing import NoReturn

from dreambot.cli import run_and_exit


def main() -> NoReturn:
    """Run the command that the arguments name, and end this process with its exit status."""
    run_and_exit()


if __name__ == "__main__":
    main()
