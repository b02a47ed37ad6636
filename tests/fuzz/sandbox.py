"""Fuzz what handles untrusted pictures: the decoder, and the bot's reading of a process's responses.

    pip install -r requirements-fuzz.txt
    python -m tests.fuzz.sandbox -runs=100000 -seed=1

A finding is an exception that is no PictureError, a response that can't be understood, a picture larger than
requested, 10 seconds, or 2 GB of memory. It ends the run, and its input is written to the folder that the run
was started in, as crash-…; `python -m tests.fuzz.sandbox crash-…` repeats it. Other options are libFuzzer's.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["dreambot", "PIL"]):
    from tests.fuzz.inputs import one_input, seeds


def main() -> None:
    """Run libFuzzer from the seeds, unless files or folders to run are named."""
    with TemporaryDirectory() as folder:
        for number, seed in enumerate(seeds()):
            (Path(folder) / str(number)).write_bytes(seed)
        named = any(not argument.startswith("-") for argument in sys.argv[1:])
        atheris.Setup([*sys.argv, *([] if named else ["-max_len=20000", "-timeout=10", folder])], one_input)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
