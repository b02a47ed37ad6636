"""Dask's own log lines: to where all others go, and only what matters."""

from __future__ import annotations

import logging

import distributed  # noqa: F401 its loggers are there from then on

OTHERS = ("distributed", "tornado")


def tame(level: str = "INFO") -> None:
    """Dask sets up its own way of logging when it is imported; undo that. At DEBUG all is told."""
    for name in list(logging.root.manager.loggerDict):
        if name.startswith(OTHERS):
            logger = logging.getLogger(name)
            logger.handlers.clear()
            logger.propagate = True
            logger.setLevel(logging.NOTSET)
    logging.getLogger("distributed.scheduler").setLevel(logging.INFO)  # who comes and goes
    if level == "DEBUG":
        return
    # A lost connection is told by us in a line; Dask adds a traceback for each of its coroutines.
    for name in ("distributed.comm", "distributed.core", "distributed.batched", "distributed.worker"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
