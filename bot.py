#!/usr/bin/env python3
"""The front door: `python bot.py` runs the bot, `python bot.py --help` lists what else it does."""

import sys

from dreambot.cli import main
from dreambot.cli.terminal import leave

if __name__ == "__main__":
    leave(main(sys.argv[1:]))
