"""Run one benchmark; it prints its figures, the one that counts last, and exits 1 when it misses its bar."""

from __future__ import annotations

import argparse
import importlib
import os
import sys

NAMES = {
    "step": "one step of the engine against the tutorial's own loop",
    "dream": "the default style against the tutorial's octaves",
    "memory": "peak memory of a 2048 × 2048 dream",
    "tiles": "a picture of 4096 × 4096: peak memory, and time per pixel and step",
    "lag": "the event loop's lag while dreams, decoding and encoding go on",
    "soak": "whether a process grows over 300 mixed dreams",
}


def main() -> int:
    """The exit status."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    listing = "\n".join(f"  {name:8} {what}" for name, what in NAMES.items())
    parser = argparse.ArgumentParser(
        "python -m tests.bench",
        epilog=f"benchmarks:\n{listing}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("name", choices=NAMES, metavar="NAME")
    parser.add_argument("--short", action="store_true", help="fewer rounds, for a first look")
    parser.add_argument("--torch", action="store_true", help="for step: PyTorch too, where it is installed")
    options = parser.parse_args()
    if options.torch and options.name != "step":
        parser.error("--torch is for step alone")
    bench = importlib.import_module(f"tests.bench.{options.name}")
    met: bool = bench.run(options.short, options.torch) if options.torch else bench.run(options.short)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
