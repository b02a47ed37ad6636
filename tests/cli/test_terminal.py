"""How a command ends: with all that was to be done at its end, and without a second of tidying up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# TensorFlow's place is taken by nothing: how a process ends is asked here, and not what it computed.
COMMAND = """
import atexit, sys, threading, time
from dreambot.cli.terminal import exit_process, print_line

class Graph:
    def __del__(self):
        print_line("taken apart")

graph = Graph()
if {used}:
    sys.modules["tensorflow"] = sys
atexit.register(print_line, "what was to be done")
threading.Thread(target=threading.Event().wait, daemon=True).start()  # as tqdm's, which nobody waits for
if {writing}:
    threading.Thread(target=lambda: (time.sleep(0.3), print_line("written"))).start()
sys.stdout.write("the result, ")
exit_process(3)
"""


@pytest.mark.parametrize(
    ("used", "writing", "said"),
    [
        (True, False, "the result, what was to be done\n"),
        (False, False, "the result, what was to be done\ntaken apart\n"),
        (True, True, "the result, written\nwhat was to be done\ntaken apart\n"),
    ],
    ids=["after TensorFlow", "without it", "while a thread writes"],
)
def test_a_command_ends_with_its_status_and_all_it_said(used: bool, writing: bool, said: str) -> None:
    code = COMMAND.format(used=used, writing=writing)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (3, said, "")
