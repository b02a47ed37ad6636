"""The lock files say what requirements*.txt say, name nothing without its hash, and leave nothing out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import requires, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCKS = sorted((ROOT / "locks").glob("*.txt"), key=lambda file: file.stem)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def locked(name: str) -> list[Requirement]:
    return [requirement for requirement, _ in entries(ROOT / "locks" / f"{name}.txt")]


def entries(file: Path) -> Iterator[tuple[Requirement, list[str]]]:
    """Each requirement of a lock file with the options that stand after it."""
    lines = [line for line in file.read_text().splitlines() if not line.startswith("#")]
    for line in "\n".join(lines).replace("\\\n", " ").splitlines():
        text, *options = re.split(r"\s+(?=--)", line.strip())
        yield Requirement(text), [option.strip() for option in options]


def wanted(name: str) -> list[Requirement]:
    """Those of requirements*.txt, with the files that they name in turn."""
    found = []
    for line in (ROOT / f"{name}.txt").read_text().splitlines():
        if line.startswith("-r "):
            found += wanted(line.removeprefix("-r ").strip().removesuffix(".txt"))
        elif line.strip() and not line.startswith("#"):
            found.append(Requirement(line))
    return found


def versions(requirements: list[Requirement]) -> dict[str, str]:
    return {canonicalize_name(each.name): str(each.specifier) for each in requirements}


def needed(requirements: list[Requirement], lock: dict[str, str]) -> set[str]:
    """Names of all that these need on this Python and system, as the installed packages say themselves.

    One that is installed in another version than the locked one says nothing of what the lock must have.
    """
    names: set[str] = set()
    waiting = [(canonicalize_name(each.name), frozenset(each.extras)) for each in requirements]
    seen = set(waiting)
    while waiting:
        name, extras = waiting.pop()
        names.add(name)
        if lock.get(name) == f"=={version(name)}":
            for below in map(Requirement, requires(name) or ()):
                key = (canonicalize_name(below.name), frozenset(below.extras))
                if key not in seen and is_met(below, extras):
                    seen.add(key)
                    waiting.append(key)
    return names


def is_met(requirement: Requirement, extras: frozenset[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in {"", *extras})


def test_there_is_a_lock_for_each_way_to_install() -> None:
    assert [file.stem for file in LOCKS] == [
        "container-cpu",
        "container-gpu",
        "requirements",
        "requirements-dev",
    ]


@pytest.mark.parametrize("file", LOCKS, ids=lambda file: file.stem)
def test_every_package_is_pinned_with_its_hashes_and_no_source_is_named(file: Path) -> None:
    found = list(entries(file))
    assert len(found) > 40
    for requirement, options in found:
        assert re.fullmatch(r"==[0-9][0-9a-z.+]*", str(requirement.specifier)), requirement
        assert requirement.url is None
        assert options, f"{requirement} has no hash"
        assert [option for option in options if not HASH.fullmatch(option)] == []
    assert "://" not in file.read_text()


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_what_is_asked_for_is_locked_at_the_same_version(name: str) -> None:
    """If this fails: python locks/update.py."""
    lock = versions(locked(name))
    assert {key: lock.get(key) for key in versions(wanted(name))} == versions(wanted(name))


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_nothing_that_is_needed_is_left_out(name: str) -> None:
    lock = versions(locked(name))
    assert needed(wanted(name), lock) - lock.keys() == set()


@pytest.mark.parametrize("name", ["container-cpu", "container-gpu", "requirements-dev"])
def test_what_is_in_two_locks_has_one_version(name: str) -> None:
    run, other = versions(locked("requirements")), versions(locked(name))
    assert {key: other.get(key) for key in run} == run


def test_the_image_for_the_cpu_has_nothing_for_gpus() -> None:
    markers = {each.name: str(each.marker) for each in locked("container-cpu")}
    assert markers["tensorflow-cpu"] == 'platform_machine == "x86_64"'
    assert markers["tensorflow"] == 'platform_machine != "x86_64"'
    assert [name for name in markers if name.startswith("nvidia-")] == []
    assert (
        versions(locked("container-cpu"))["tensorflow-cpu"] == versions(locked("requirements"))["tensorflow"]
    )


def test_the_image_for_gpus_has_cuda() -> None:
    assert "nvidia-cudnn-cu12" in versions(locked("container-gpu"))
