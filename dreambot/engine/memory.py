"""Giving memory back to the system."""

from __future__ import annotations

import contextlib
import ctypes
import gc


def release_memory() -> None:
    """Collect what nothing holds any more, and have glibc return its free pages.

    Loading a network frees hundreds of megabytes that glibc would keep for itself. Elsewhere than on glibc
    only Python's own part is done.
    """
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
