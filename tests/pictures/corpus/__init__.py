"""Hostile files, the same ones every time: what somebody might send with bad intentions."""

from __future__ import annotations

from collections.abc import Iterator

from tests.pictures.corpus.absurd import absurd_files
from tests.pictures.corpus.bombs import bombs
from tests.pictures.corpus.damage import damaged_files
from tests.pictures.corpus.strangers import strangers


def hostile_files() -> Iterator[tuple[str, bytes]]:
    """(name, bytes) of each, made one at a time: some have 25 MB."""
    yield from damaged_files()
    yield from absurd_files()
    yield from strangers()
    yield from bombs()
