"""Returns memory to the system, where its C library is glibc; elsewhere Python's own part only."""

from __future__ import annotations

import contextlib
import ctypes
import gc

M_MMAP_THRESHOLD = -3  # of mallopt(3)
LARGE_BLOCK = 4 * 2**20  # bytes: a float picture of 590 × 590


def release_memory() -> None:
    """Collect garbage and return its pages to the system; takes about a tenth of a second.

    Loading a network frees hundreds of megabytes that glibc would keep for the process.
    """
    gc.collect()
    trim_memory()


def trim_memory() -> None:
    """Have glibc return its free pages to the system."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)


def return_large_blocks() -> None:
    """Have glibc return each block of 4 MB and more as soon as it is freed.

    By default it keeps blocks of up to 32 MB, of another size for each octave. A large picture pays for this
    in page faults; smaller pictures are not affected.
    """
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").mallopt(M_MMAP_THRESHOLD, LARGE_BLOCK)
