"""No circle of imports, and every folder imports only what the table of docs/architecture.md allows it.

All is read from the source, imports for type checking alone and imports inside functions included, so that
none is missed. A file that stands directly in a floor (engine, pictures, jobs, chat) or among the extensions
counts as a folder of its own.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "dreambot"
PAGE = ROOT / "docs" / "architecture.md"
FLOORS = ("", "engine", "pictures", "jobs", "chat", "chat/extensions")
Graph = dict[str, set[str]]


def path_of(file: Path, package: Path) -> str:
    """«chat/bot» for a file, «chat/delivery» for the __init__.py of a folder."""
    return str(file.relative_to(package).with_suffix("")).removesuffix("__init__").rstrip("/")


def import_graph(package: Path) -> Graph:
    """Each file of `package` with the files of it that it imports."""
    files = {path_of(file, package): file for file in sorted(package.rglob("*.py"))}
    del files[""]  # dreambot/__init__.py holds the version alone
    return {
        path: {found for name in imported_names(file) if (found := nearest(name, files)) and found != path}
        for path, file in files.items()
    }


def imported_names(file: Path) -> set[str]:
    """What a file imports of ours, as paths: «chat/bot/DreamBot» for DreamBot of dreambot.chat.bot."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file} imports relatively"
            names.update(f"{node.module}.{name.name}" for name in node.names)
    ours = (name.split(".")[1:] for name in names if name.split(".")[0] == "dreambot")
    return {"/".join(parts) for parts in ours}


def nearest(name: str, files: Mapping[str, Path]) -> str | None:
    """The file that holds `name`; None for the package itself, which holds the version."""
    while name and name not in files:
        name = name.rpartition("/")[0]
    return name or None


def folder_of(path: str, folders: frozenset[str]) -> str:
    """The folder of a file; itself for one that stands directly in a floor."""
    folder = path if path in folders else path.rpartition("/")[0]
    return path if folder in FLOORS else folder


def folder_graph(graph: Graph) -> Graph:
    """The same between folders."""
    folders = frozenset(path.rpartition("/")[0] for path in graph)
    found: Graph = {folder_of(path, folders): set() for path in graph}
    for path, imports in graph.items():
        folder = folder_of(path, folders)
        found[folder] |= {folder_of(other, folders) for other in imports} - {folder}
    return found


def circle_in(graph: Graph) -> list[str]:
    """One circle, from node to node; empty if there is none."""
    done: set[str] = set()

    def search(node: str, way: list[str]) -> list[str]:
        if node in way:
            return [*way[way.index(node) :], node]
        if node not in done:
            for other in sorted(graph.get(node, ())):
                if circle := search(other, [*way, node]):
                    return circle
            done.add(node)
        return []

    return next((circle for node in sorted(graph) if (circle := search(node, []))), [])


def allowed_imports(page: str) -> dict[str, list[str]]:
    """The table: each folder or file, and what it may import; the name of a folder stands for all in it."""
    table = page[page.index("\n| folder or file | may import |") :].split("\n\n", maxsplit=1)[0]
    rows = re.findall(r"^\| `?([\w/.]+)`? \| (.*)\|$", table, re.MULTILINE)
    return {bare(path): [bare(each) for each in re.findall(r"[\w/.]+", cell)] for path, cell in rows}


def bare(path: str) -> str:
    return path.removesuffix(".py").rstrip("/")


def violations(graph: Graph, allowed: Mapping[str, Iterable[str]]) -> list[str]:
    """Imports that no row of the table allows, and files without a row."""
    found = []
    for path, imports in graph.items():
        row = row_of(path, allowed)
        if row is None:
            if imports or path not in FLOORS:
                found.append(f"{path} has no row")
            continue
        for other in sorted(imports):
            if row_of(other, allowed) != row and set(allowed[row]).isdisjoint(prefixes(other)):
                found.append(f"{path} imports {other}")
    return found


def row_of(path: str, allowed: Mapping[str, Iterable[str]]) -> str | None:
    """The row of a file: its own, or that of the nearest folder around it."""
    return next((prefix for prefix in prefixes(path) if prefix in allowed), None)


def prefixes(path: str) -> list[str]:
    """The path and the folders around it, the longest first."""
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(len(parts), 0, -1)]


GRAPH = import_graph(PACKAGE)


def test_no_file_and_no_folder_imports_itself_by_a_circle() -> None:
    assert circle_in(GRAPH) == []
    assert circle_in(folder_graph(GRAPH)) == []


def test_every_folder_imports_only_what_the_table_allows() -> None:
    allowed = allowed_imports(PAGE.read_text(encoding="utf-8"))
    assert violations(GRAPH, allowed) == []
    known = {prefix for path in GRAPH for prefix in prefixes(path)}
    named = {*allowed, *(entry for entries in allowed.values() for entry in entries)}
    assert named <= known, f"the table names what is not there: {sorted(named - known)}"


@pytest.mark.parametrize(
    ("file", "line", "circle", "forbidden"),
    [
        ("chat/bot.py", "from dreambot.chat.extensions import zoom", True, True),
        ("engine/ascent/octaves.py", "from dreambot.engine.ascent.step import step", True, False),
        ("jobs/models/job.py", "    from dreambot.jobs.service.handle import JobHandle", True, True),
        ("engine/targets.py", "from dreambot.pictures.errors import PictureError", False, True),
        ("pictures/plots/charts.py", "from dreambot.pictures.encoding.encode import encode", False, True),
    ],
)
def test_a_planted_import_is_found(
    tmp_path: Path, file: str, line: str, circle: bool, forbidden: bool
) -> None:
    shutil.copytree(PACKAGE, tmp_path / "dreambot", ignore=shutil.ignore_patterns("*.npz", "*.jpg", "*.webp"))
    planted = tmp_path / "dreambot" / file
    guard = "\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n" if line.startswith(" ") else "\n"
    planted.write_text(f"{planted.read_text(encoding='utf-8')}{guard}{line}\n", encoding="utf-8")
    graph = import_graph(tmp_path / "dreambot")
    assert bool(circle_in(graph) or circle_in(folder_graph(graph))) == circle
    assert bool(violations(graph, allowed_imports(PAGE.read_text(encoding="utf-8")))) == forbidden


def test_the_engine_knows_no_discord_and_the_chat_no_tensorflow() -> None:
    for file in PACKAGE.rglob("*.py"):
        libraries = libraries_of(file)
        floor = path_of(file, PACKAGE).partition("/")[0]
        if floor in ("engine", "pictures", "jobs"):
            assert "discord" not in libraries, file
        if floor in ("chat", "pictures"):
            assert "tensorflow" not in libraries, file


def libraries_of(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


def test_the_chat_can_be_imported_without_loading_tensorflow() -> None:
    """Not even through another floor: a bot beside workers elsewhere needs none."""
    code = "import sys, dreambot.chat.extension_loader; sys.exit('tensorflow' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
