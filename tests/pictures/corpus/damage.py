"""Sound files cut short at many lengths, and with bits turned over."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.pictures.corpus.sound import sound_files

_KEPT = (0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98)
_LOST_BYTES = (1, 2, 5, 13)
_FLIPS = (1, 1, 3, 10, 50)


def damaged_files() -> Iterator[tuple[str, bytes]]:
    for name, data in sound_files().items():
        yield name, data
        yield from cut(name, data)
        yield from _flipped(name, data)


def cut(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Beginnings of `data`, all shorter."""
    lengths = {int(len(data) * kept) for kept in _KEPT} | {len(data) - lost for lost in _LOST_BYTES}
    for length in sorted(lengths):
        yield f"{name}-first-{length}", data[:length]


def _flipped(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    chance = random.Random(name)
    for number, flips in enumerate(_FLIPS):
        broken = bytearray(data)
        # Headers are short, and where the damage is worst.
        reach = 100 if number % 2 else len(data)
        for _ in range(flips):
            broken[chance.randrange(min(reach, len(data)))] ^= 1 << chance.randrange(8)
        yield f"{name}-flipped-{number}", bytes(broken)
