#!/usr/bin/env python3
"""`python bot.py` runs the bot; `python bot.py --help` lists its other commands."""

from dreambot.__main__ import main

if __name__ == "__main__":
    main()
