"""Verifies weights before anything parses them: the bytes that are hashed are the bytes that are parsed.

A file is accepted if `SHA256SUMS` beside it (as sha256sum writes it) has its name and checksum or, where that
list does not name it, if its checksum is in weights_checksums.py.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from dreambot.engine.errors import WeightsRefused
from dreambot.engine.networks.registry import NetworkSpec
from dreambot.engine.networks.weights_checksums import KERAS_DOWNLOADS, KNOWN_WEIGHTS

CHECKSUM_FILE = "SHA256SUMS"
LINE = re.compile(r"([0-9a-fA-F]{64}) [ *](?:\./)?([^/\\]+)")
CHUNK = 2**20  # bytes


def read_verified(file: Path, spec: NetworkSpec) -> tuple[bytes, str]:
    """The content of `file`, weights of the network `spec`, and its sha256.

    Raises WeightsRefused, or OSError where `file` can't be read.
    """
    content = file.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    _check(file, sha256, spec, lambda: hashlib.md5(content, usedforsecurity=False).hexdigest())
    return content, sha256


@contextmanager
def verified_copy(file: Path, spec: NetworkSpec) -> Iterator[tuple[Path, str]]:
    """A copy of `file`, weights of the network `spec`, in a folder of this user only; and its sha256.

    Keras takes a path and no bytes, and another program could change `file` after it was hashed and before
    Keras reads it. The copy has the file's own name, whose end gives Keras the format, and is removed
    afterwards. Raises WeightsRefused, or OSError where `file` can't be copied.
    """
    with TemporaryDirectory(prefix="dreambot-weights-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / file.name
        sha256 = _copy(file, copy)
        _check(file, sha256, spec, lambda: _md5(copy))
        yield copy, sha256


def _copy(file: Path, copy: Path) -> str:
    """Copy `file` to `copy`; the sha256 of the copy's content."""
    digest = hashlib.sha256()
    with file.open("rb") as source, copy.open("xb") as target:
        while chunk := source.read(CHUNK):
            digest.update(chunk)
            target.write(chunk)
    return digest.hexdigest()


def _check(file: Path, sha256: str, spec: NetworkSpec, md5: Callable[[], str]) -> None:
    """Raise WeightsRefused unless the list beside `file`, or weights_checksums.py, has its checksum."""
    listed = read_checksums(file.parent, spec).get(file.name)
    if listed is None:
        _check_known(file, sha256, spec, md5)
    elif listed != sha256:
        raise WeightsRefused(
            spec.title,
            f"{file.name} has the sha256 {sha256}, but {file.parent / CHECKSUM_FILE} says {listed}; put the "
            "right file in its place or, if you trust this one, correct that line.",
        )


def _check_known(file: Path, sha256: str, spec: NetworkSpec, md5: Callable[[], str]) -> None:
    known, published = KNOWN_WEIGHTS.get(sha256), KERAS_DOWNLOADS.get(spec.name)
    if known and known.network == spec.name:
        return
    if published and published.md5 == md5():
        return
    raise WeightsRefused(
        spec.title,
        f"{file.name} is in no list of checksums; put the right file in its place or, if you trust this one, "
        f"add this line to {file.parent / CHECKSUM_FILE}: {sha256}  {file.name}",
    )


def _md5(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def read_checksums(folder: Path, spec: NetworkSpec) -> dict[str, str]:
    """The sha256 of each file that SHA256SUMS in `folder` names; empty where there is no such list.

    Raises WeightsRefused (for `spec`, whose weights are loaded) at a line that sha256sum would not write.
    """
    file = folder / CHECKSUM_FILE
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError as error:
        raise WeightsRefused(
            spec.title, f"{file} is no text in UTF-8; write it again with sha256sum."
        ) from error
    sums: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        match = LINE.fullmatch(line)
        if match is None or match[2] in sums:
            reason = "names a file twice" if match else "is not as sha256sum writes it"
            raise WeightsRefused(spec.title, f"line {number} of {file} {reason}; write the list again.")
        sums[match[2]] = match[1].lower()
    return sums
