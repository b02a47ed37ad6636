#!/usr/bin/env python3
"""The way in: `python bot.py` runs the bot, `python bot.py --help` lists what else it does."""

from dreambot.__main__ import main

if __name__ == "__main__":
    main()
