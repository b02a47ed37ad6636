"""Graphs are traced as they are written: no copy of our source in a temporary folder, killed or not."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import SAMPLES

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "dreambot").rglob("*.py"))


def tf_functions(file: Path) -> list[ast.Call]:
    calls = [node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Call)]
    return [call for call in calls if ast.unparse(call.func) == "tf.function"]


def test_no_graph_is_traced_by_way_of_a_file() -> None:
    """`autograph=False` in each; it also saves a quarter of the time that tracing takes."""
    calls = [(file.name, call) for file in FILES for call in tf_functions(file)]
    assert len(calls) > 5
    for name, call in calls:
        told = {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords}
        assert told.get("autograph") == "False", f"{name}:{call.lineno}"
    named = [file.name for file in FILES if "@tf.function" in file.read_text()]
    assert not named


def test_a_dream_that_is_killed_leaves_no_temporary_files(tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    dreaming = subprocess.Popen(
        [sys.executable, "bot.py", "dream", str(SAMPLES / "chelsea.png"), str(tmp_path / "out.png")],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert dreaming.stderr is not None
    told = b""
    while b"octave 2" not in told:  # the bar, drawn over itself on one line: graphs have been traced
        more = os.read(dreaming.stderr.fileno(), 200)
        assert more, told
        told += more
    dreaming.kill()
    dreaming.wait()
    dreaming.stderr.close()
    assert list(temporary.iterdir()) == []
