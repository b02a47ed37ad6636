"""The log: one line for each event, for people or for machines, without secrets.

Everything that is logged passes here: our own lines, those of libraries, warnings, and uncaught errors.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from collections.abc import Iterable
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal

from pythonjsonlogger.core import RESERVED_ATTRS
from pythonjsonlogger.json import JsonFormatter

from dreambot.jobs.log_context import current_job
from dreambot.ops.redaction import Redactor

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

LogFormat = Literal["text", "json"]
INDENT = "    | "  # before each line of a traceback, so that none is taken for a line of the log
log = logging.getLogger(__name__)


def start_logging(level: str, log_format: LogFormat = "text", secrets: Iterable[str] = ()) -> None:
    """Log to standard error: our own lines from `level` on, those of libraries from warnings on.

    The values of `secrets` are removed from every line, and what has the shape of a secret as well (see
    redaction.py). Called again, it replaces what it set up before.
    """
    redact = Redactor(secrets)
    handler = StandardError(redact)
    handler.setFormatter(TextLines(redact) if log_format == "text" else JsonLines(redact))
    root = logging.getLogger()
    for old in [old for old in root.handlers if isinstance(old, StandardError)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("dreambot").setLevel(level)
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_dead_thread
    sys.unraisablehook = _log_unraisable


class StandardError(logging.Handler):
    """Writes to `sys.stderr` as it is at that moment."""

    def __init__(self, redact: Redactor) -> None:
        """`redact` is for the lines about a line that could not be written."""
        super().__init__()
        self._redact = redact

    def emit(self, record: logging.LogRecord) -> None:
        """Write the line."""
        try:
            sys.stderr.write(self.format(record) + "\n")
            sys.stderr.flush()
        except Exception:  # noqa: BLE001  # an error in a line of the log must not stop the bot
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Write where the line comes from; logging's own way would show its arguments with their secrets."""
        kind = getattr(sys.exc_info()[0], "__name__", "error")
        where = self._redact.line(f"{record.name} ({record.pathname}:{record.lineno})")
        with contextlib.suppress(OSError, ValueError):  # standard error may be gone
            sys.stderr.write(f"A line of the log could not be written: {kind} in {where}\n")


class TextLines(logging.Formatter):
    """Formats «2026-11-23T18:54:20.123Z INFO dreambot.app [job id]: message», tracebacks indented below."""

    def __init__(self, redact: Redactor) -> None:
        """`redact` is applied last, to the whole text."""
        super().__init__()
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        """Return one line, and one more for each line of a traceback."""
        job = _job_of(record)
        head = f"{_time(record)} {record.levelname} {record.name}{f' [{job}]' if job else ''}: "
        lines = [self._redact.line(head + record.getMessage())]
        for text in _traces(self, record):
            lines += [INDENT + line for line in self._redact.lines(text)]
        return "\n".join(lines)


class JsonLines(JsonFormatter):
    """Formats one JSON object a line: time, level, logger, message, id, the `extra`, exception, stack."""

    def __init__(self, redact: Redactor) -> None:
        """`redact` is applied to each field."""
        super().__init__(reserved_attrs=[*RESERVED_ATTRS, "id"])
        self._redact = redact

    def add_fields(
        self, log_data: dict[str, Any], record: logging.LogRecord, message_dict: dict[str, Any]
    ) -> None:
        """Add the fields in their order; `message_dict` is what was logged instead of a message."""
        log_data |= {"time": _time(record), "level": record.levelname, "logger": record.name}
        log_data["message"] = record.message
        if job := _job_of(record):
            log_data["id"] = job
        names = {"exc_info": "exception", "stack_info": "stack"}
        log_data |= {names.get(key, key): value for key, value in message_dict.items()}
        known = {*self.reserved_attrs, *log_data}
        log_data |= {key: value for key, value in record.__dict__.items() if key not in known}

    def process_log_record(self, log_data: dict[str, Any]) -> dict[str, Any]:
        """Return the fields without secrets; tracebacks keep their line breaks."""
        traces = {
            name: "\n".join(self._redact.lines(log_data.pop(name)))
            for name in ("exception", "stack")
            if isinstance(log_data.get(name), str)
        }
        return {**self._redact.value(log_data), **traces}


def _time(record: logging.LogRecord) -> str:
    """Return the time in UTC, to the millisecond."""
    moment = datetime.fromtimestamp(record.created, UTC).replace(tzinfo=None)
    return moment.isoformat(timespec="milliseconds") + "Z"


def _job_of(record: logging.LogRecord) -> str | None:
    """Return the `id` given in `extra`, else the id of the job that is worked on."""
    job = getattr(record, "id", None)
    return str(job) if job else current_job()


def _traces(formatter: logging.Formatter, record: logging.LogRecord) -> list[str]:
    traces = []
    if record.exc_info:
        traces.append(formatter.formatException(record.exc_info))
    elif record.exc_text:
        traces.append(record.exc_text)
    if record.stack_info:
        traces.append(formatter.formatStack(record.stack_info))
    return traces


def _log_uncaught(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        log.warning("Stopped by Ctrl-C")
    else:
        log.critical("An uncaught error ends the bot", exc_info=(kind, error, traceback))


def _log_dead_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
        name = args.thread.name if args.thread else "unknown"
        log.error("Thread %s died", name, exc_info=(args.exc_type, args.exc_value, args.exc_traceback))


def _log_unraisable(args: UnraisableHookArgs) -> None:
    if args.exc_value is not None:
        what = (args.exc_type, args.exc_value, args.exc_traceback)
        log.error("%s: %r", args.err_msg or "Ignored", args.object, exc_info=what)
