"""Logging as the bot sets it up, and put back as it was."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest


@pytest.fixture
def own_logging() -> Iterator[None]:
    """Whatever start_logging changes is changed back."""
    loggers = logging.getLogger(), logging.getLogger("dreambot")
    before = [(logger, logger.level, list(logger.handlers)) for logger in loggers]
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    for logger, level, handlers in before:
        logger.setLevel(level)
        logger.handlers[:] = handlers
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    logging.captureWarnings(False)
