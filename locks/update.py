"""Resolve requirements*.txt anew into the lock files beside this one: `python locks/update.py [--upgrade]`.

Versions that are locked already stay where they still fit; with --upgrade each goes to the newest that fits.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
OLDEST_PYTHON = "3.11"  # what newer ones need besides stands under a marker
RUN = "locks/requirements.txt"
PLAIN = re.compile(r"^tensorflow==(\S+)$", re.MULTILINE)
# TensorFlow without CUDA's kernels is published for x86-64 alone; elsewhere the plain one has none.
CPU = r"""tensorflow-cpu==\1 ; platform_machine == 'x86_64'
tensorflow==\1 ; platform_machine != 'x86_64'"""
GPU = r"tensorflow[and-cuda]==\1"


def main(options: list[str]) -> None:
    """Write every lock file; `options` go to uv."""
    requirements = (ROOT / "requirements.txt").read_text()
    lock(RUN, requirements, options)
    for name, tensorflow in (("cpu", CPU), ("gpu", GPU)):
        changed, count = PLAIN.subn(tensorflow, requirements)
        if count != 1:
            raise SystemExit("requirements.txt must have exactly one line tensorflow==VERSION.")
        lock(f"locks/container-{name}.txt", changed, ["-c", RUN, *options])
    lock("locks/requirements-dev.txt", (ROOT / "requirements-dev.txt").read_text(), ["-c", RUN, *options])


def lock(file: str, requirements: str, options: list[str]) -> None:
    """Write one `file` for every system, with the hash of each wheel that may be installed."""
    subprocess.run(
        [
            *[sys.executable, "-m", "uv", "pip", "compile", "-", "--quiet", "--no-config", "--universal"],
            *["--generate-hashes", "--only-binary", ":all:", "--python-version", OLDEST_PYTHON],
            *["--no-annotate", "--custom-compile-command", "python locks/update.py"],
            *["--output-file", file, *options],
        ],
        cwd=ROOT,
        input=requirements,
        text=True,
        check=True,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
