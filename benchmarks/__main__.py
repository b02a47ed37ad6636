"""Run one benchmark; it prints its figures, the one that counts last, and exits 1 when it misses its bar."""

from __future__ import annotations

import argparse
import importlib
import os
import sys

NAMES = {
    "step": "one step of the engine against the tutorial's own loop",
    "start": "seconds that bot.py dream takes beside TensorFlow's import and the dream, and --help",
    "preview": "seconds from a dream's turn to its first preview",
    "dream": "the default style against the tutorial's octaves",
    "flow": "optical flow of a panned photograph: seconds, and what is left after warping; a dreamed pan",
    "vary": "how far the four variations differ, against four rolls of one dream",
    "memory": "peak memory of a 2048 × 2048 dream",
    "tiles": "a picture of 4096 × 4096: peak memory, and time per pixel and step",
    "lag": "the event loop's lag while dreams, decoding and encoding go on",
    "flood": "one member sends 500 commands, twenty one each: how long the twenty wait",
    "kill": "SIGKILL at 100 random moments of a stream of dreams: one answer each",
    "links": "hostile servers and links at the true limits: seconds, bytes, canary",
    "corpus": "hostile files, or a FOLDER of foreign ones, through the door for untrusted pictures",
    "ack": "200 commands in ten seconds while every core dreams: how soon each is answered",
    "scale": "two workers on a core each against one worker on one core: dreams a minute",
    "simulate": "a fleet's busiest hour played through, or --check: against a real run",
    "claims": "four processes claim 2,000 jobs on one database: none twice, none lost",
    "bots": "two bots on one PostgreSQL, one killed at 20 random moments: one answer each, turns kept",
    "fleet": "a bot on three workers elsewhere: the same dreams; workers killed, frozen; a lost scheduler",
    "gpu": "the first GPU: ways of computing, seconds by size, dreams at once, memory",
    "soak": "whether a process grows over 300 mixed dreams",
    "beauty": "sheets for blind readers: our default beside four other engines'; --rank: who placed it where",
}


def main() -> int:
    """The exit status. A benchmark with arguments of its own has `add_arguments`; all go to its `run`."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    listing = "\n".join(f"  {name:8} {what}" for name, what in NAMES.items())
    parser = argparse.ArgumentParser(
        "python -m benchmarks",
        epilog=f"benchmarks:\n{listing}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("name", choices=NAMES, metavar="NAME")
    parser.add_argument("--short", action="store_true", help="fewer rounds, for a first look")
    name = parser.parse_known_args()[0].name
    bench = importlib.import_module(f"benchmarks.{name}")
    if hasattr(bench, "add_arguments"):
        bench.add_arguments(parser)
    options = vars(parser.parse_args())
    del options["name"]
    met: bool = bench.run(**options)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
