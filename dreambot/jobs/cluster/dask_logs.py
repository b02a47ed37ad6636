"""Dask's own log lines: to where all others go, and only what matters."""

from __future__ import annotations

import logging

NAMES = ("distributed", "distributed.client", "distributed.gc", "tornado", "tornado.application", "bokeh")


def tame(level: str = "INFO") -> None:
    """Dask sets up its own way of logging when it is imported; undo that. At DEBUG all is told."""
    for name in NAMES:
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
        logger.setLevel(logging.WARNING if name == "distributed" else logging.NOTSET)
    if level == "DEBUG":
        return
    # A lost connection is told by us in a line; Dask adds a traceback for each of its coroutines.
    for name in ("distributed.comm", "distributed.core", "distributed.batched", "distributed.worker"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
