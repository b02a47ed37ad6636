"""The package: dependencies as they are pinned, files complete, extras optional."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from dreambot import __version__
from dreambot.cli import main
from dreambot.config import ConfigError, read_config, require_extra

ROOT = Path(__file__).parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
EXTRAS: dict[str, list[str]] = PROJECT["project"]["optional-dependencies"]


def specifiers(*lists: list[str]) -> dict[str, SpecifierSet]:
    """Which versions of each package are allowed; extras that name other extras are left out."""
    found = [Requirement(line) for lines in lists for line in lines]
    return {canonicalize_name(each.name): each.specifier for each in found if each.name != "dreambot"}


def pinned(file: str) -> dict[str, str]:
    """The packages that `file` itself names, with their versions."""
    lines = (ROOT / file).read_text().splitlines()
    found = [Requirement(line) for line in lines if line and not line.startswith(("#", "-r "))]
    return {canonicalize_name(each.name): str(each.specifier).removeprefix("==") for each in found}


@pytest.mark.parametrize(
    ("file", "lists"),
    [
        ("requirements.txt", [PROJECT["project"]["dependencies"], EXTRAS["cluster"], EXTRAS["postgres"]]),
        ("requirements-dev.txt", [EXTRAS["dev"], EXTRAS["demo"]]),
    ],
)
def test_the_package_asks_for_what_is_pinned(file: str, lists: list[list[str]]) -> None:
    allowed, tested = specifiers(*lists), pinned(file)
    assert set(allowed) == set(tested)
    assert [name for name, version in tested.items() if version not in allowed[name]] == []


def test_the_gpu_extra_is_the_same_tensorflow() -> None:
    (gpu,) = (Requirement(line) for line in EXTRAS["gpu"])
    assert (gpu.name, gpu.extras) == ("tensorflow", {"and-cuda"})
    assert gpu.specifier == specifiers(PROJECT["project"]["dependencies"])["tensorflow"]


def test_the_version_is_written_once() -> None:
    assert "version" not in PROJECT["project"]
    assert PROJECT["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "dreambot.__version__"}
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text()


def test_every_file_of_the_package_gets_into_the_wheel() -> None:
    """Python files and folders are found by setuptools; of other files those with these endings."""
    patterns = PROJECT["tool"]["setuptools"]["package-data"]["*"]
    tracked = subprocess.run(
        ["git", "ls-files", "dreambot"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert len(tracked) > 200
    assert {f"*{Path(file).suffix}" for file in tracked} - {"*.py"} == set(patterns)
    folders = {folder.name for file in tracked for folder in Path(file).parents}
    assert [name for name in folders if "." in name] == []


def test_the_command_is_the_bot() -> None:
    (target,) = PROJECT["project"]["scripts"].values()
    assert target == "dreambot.__main__:main"
    said = subprocess.run(
        [sys.executable, "-m", "dreambot", "--version"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout == f"Dreambot {__version__}\n"


def test_a_bot_on_sqlite_needs_no_package_of_an_extra() -> None:
    """Modules that are None in sys.modules can't be imported, as if they were not installed."""
    names = ["asyncpg", "click", "dask", "distributed", "simcord"]
    code = f"import sys; sys.modules.update(dict.fromkeys({names})); import dreambot.app, dreambot.cli.check"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


@pytest.mark.parametrize(
    ("variables", "sentence"),
    [
        (
            {"CLUSTER": "tls://host:8786", "CLUSTER_CERTS": "certs"},
            "DREAMBOT_CLUSTER needs the package distributed: "
            "run pip install '.[cluster]' in Dreambot's folder.",
        ),
        (
            {"DATABASE_URL": "postgresql://me:secret@host/name"},
            "DREAMBOT_DATABASE_URL=postgresql://… needs the package asyncpg: "
            "run pip install '.[postgres]' in Dreambot's folder.",
        ),
    ],
)
def test_a_setting_that_needs_an_extra_names_it(
    variables: dict[str, str], sentence: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in variables.items():
        monkeypatch.setenv(f"DREAMBOT_{name}", value)
    read_config()
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(ConfigError) as refused:
        read_config()
    assert str(refused.value) == sentence


def test_an_extra_that_is_there_is_not_asked_for() -> None:
    require_extra("This test", "pytest", "dev")


@pytest.mark.parametrize("arguments", [["certificates", "certs"], ["scheduler"]])
def test_a_command_for_clusters_names_its_extra(
    arguments: list[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert main(arguments) == 2
    assert "needs the package distributed: run pip install '.[cluster]'" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
