"""A floor imports only from floors below it: read from the source, so that no import is missed."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# What each part may import, beside itself.
ALLOWED: dict[str, set[str]] = {
    "engine": set(),
    "pictures": set(),
    "jobs": {"engine", "pictures"},
    "chat": {"engine", "pictures", "jobs"},
    "ops": {"engine", "pictures", "jobs"},
    "config": {"engine"},
    "app": {"engine", "pictures", "jobs", "chat", "ops", "config"},
    "demo": {"engine", "pictures", "jobs", "chat", "ops", "config", "app"},
    "cli": {"engine", "pictures", "jobs", "chat", "ops", "config", "app", "demo"},
    "__main__": {"cli"},
}
FILES = sorted((ROOT / "dreambot").rglob("*.py"))


def imported_modules(file: Path) -> set[str]:
    modules: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            modules.update(name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file} imports relatively"
            modules.add(node.module or "")
    return modules


def floor_of(file: Path) -> str:
    return file.relative_to(ROOT / "dreambot").parts[0].removesuffix(".py")


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_floor_imports_only_from_floors_below(file: Path) -> None:
    floor = floor_of(file)
    if floor == "__init__":
        assert not imported_modules(file)
        return
    ours = {module.split(".")[1] for module in imported_modules(file) if module.startswith("dreambot.")}
    assert ours <= ALLOWED[floor] | {floor}


def test_there_is_a_rule_for_every_floor() -> None:
    assert {floor_of(file) for file in FILES} - {"__init__"} == set(ALLOWED)


def test_the_engine_knows_no_discord_and_the_chat_no_tensorflow() -> None:
    for file in FILES:
        libraries = {module.split(".")[0] for module in imported_modules(file)}
        if floor_of(file) in ("engine", "pictures", "jobs"):
            assert "discord" not in libraries, file
        if floor_of(file) in ("chat", "pictures"):
            assert "tensorflow" not in libraries, file


def test_the_chat_can_be_imported_without_loading_tensorflow() -> None:
    """Not even through another floor: a bot beside workers elsewhere needs none."""
    code = "import sys, dreambot.chat.extension_loader; sys.exit('tensorflow' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
