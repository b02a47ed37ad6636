"""The id of the job or error that is worked on, for every line that is logged meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_current: ContextVar[str | None] = ContextVar("job", default=None)


@contextmanager
def job_context(job_id: str) -> Iterator[None]:
    """Add `job_id` to what is logged within the context, and in the tasks started there.

    Threads have it only where they run in a copied context, as asyncio.to_thread runs them.
    """
    before = _current.set(job_id)
    try:
        yield
    finally:
        _current.reset(before)


def current_job() -> str | None:
    """Return the id of the job or error that is worked on here, if any."""
    return _current.get()
