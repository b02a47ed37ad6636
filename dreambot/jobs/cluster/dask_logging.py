"""Log lines of Dask: sent where all others go, and only those that matter."""

from __future__ import annotations

import logging

import distributed  # noqa: F401 its loggers are there from then on

OTHERS = ("distributed", "tornado")


def configure_dask_logging(level: str = "INFO") -> None:
    """Undo the logging that Dask sets up when it is imported. At DEBUG everything is logged."""
    for name in list(logging.root.manager.loggerDict):
        if name.startswith(OTHERS):
            logger = logging.getLogger(name)
            logger.handlers.clear()
            logger.propagate = True
            logger.setLevel(logging.NOTSET)
    logging.getLogger("distributed.scheduler").setLevel(logging.INFO)  # workers that come and go
    if level == "DEBUG":
        return
    # We log one line for a lost connection; Dask adds a traceback for each of its coroutines.
    for name in ("distributed.comm", "distributed.core", "distributed.batched", "distributed.worker"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
