"""A cluster for tests: a scheduler and workers, each a process of the real commands, on loopback."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dreambot.jobs.cluster.certificates import make_certificates

ROOT = Path(__file__).parents[2]
START_SECONDS = 120.0
READY = "Connected with the scheduler"
KEPT = ("PATH", "HOME", "LANG", "TMPDIR", "VIRTUAL_ENV")


@dataclass
class Process:
    """One command of bot.py; `log` is a file that outlives it."""

    arguments: tuple[str, ...]
    environment: dict[str, str]
    log_file: Path
    popen: subprocess.Popen[bytes] | None = field(default=None, init=False)

    def start(self) -> None:
        """Start it, again if it has ended."""
        with self.log_file.open("ab") as log:
            self.popen = subprocess.Popen(
                [sys.executable, "-m", "tests.jobs.fleet_process", *self.arguments],
                cwd=ROOT,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    @property
    def log(self) -> str:
        """All that it has written in all its lives."""
        return self.log_file.read_text(errors="replace") if self.log_file.exists() else ""

    @property
    def pid(self) -> int:
        """Of the process that runs now."""
        assert self.popen is not None
        return self.popen.pid

    def send(self, number: signal.Signals) -> None:
        """Send a signal; nothing where it has ended."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def end(self, number: signal.Signals = signal.SIGKILL, timeout: float = 60.0) -> int:
        """Send a signal that ends it, and give its exit status."""
        assert self.popen is not None
        self.send(number)
        return self.popen.wait(timeout)


class Fleet:
    """A scheduler and `workers` by name; `certs` is the folder that all of them share."""

    def __init__(self, folder: Path, **settings: str) -> None:
        """`settings` are for all processes ("DREAMBOT_NETWORK": "inception_v3")."""
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.certs = folder / "certs"
        make_certificates(self.certs)
        self.port = free_port()
        self.reply_target = f"tls://127.0.0.1:{self.port}"
        self._settings = {"DREAMBOT_NETWORK": "squeezenet", **settings}
        self.scheduler = self._process(
            "scheduler", "scheduler", "--host", "127.0.0.1", "--port", str(self.port)
        )
        self.workers: dict[str, Process] = {}

    @property
    def settings(self) -> dict[str, Any]:
        """What a bot needs to dream here."""
        return {
            **self._settings,
            "DREAMBOT_CLUSTER": self.reply_target,
            "DREAMBOT_CLUSTER_CERTS": str(self.certs),
        }

    def add_worker(self, name: str, *, wait: bool = True, single: bool = True, **settings: str) -> Process:
        """Start one more; `settings` are for it alone. With `wait` return once it is connected.

        Without `single` it is a process that keeps one, and starts it again.
        """
        options = ("--single", "--name", name) if single else ()
        worker = self._process(name, "worker", "--host", "127.0.0.1", *options, **settings)
        self.workers[name] = worker
        worker.start()
        if wait:
            wait_until(lambda: READY in worker.log, f"worker {name} to be connected:\n{worker.log}")
        return worker

    def restart_worker(self, name: str) -> None:
        """Start it again after its end, and return once it is connected."""
        worker = self.workers[name]
        lives = worker.log.count(READY)
        worker.start()
        wait_until(lambda: worker.log.count(READY) > lives, f"worker {name} to be connected again")

    def close(self) -> None:
        """End all of them."""
        for process in (*self.workers.values(), self.scheduler):
            if process.popen is not None and process.popen.poll() is None:
                process.send(signal.SIGCONT)
                process.end()

    def _process(self, name: str, *arguments: str, **settings: str) -> Process:
        environment = {
            **{kept: os.environ[kept] for kept in KEPT if kept in os.environ},
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
            "TF_CPP_MIN_LOG_LEVEL": "2",
            "DREAMBOT_DATA_DIR": str(self.folder / f"data-{name}"),
            **self.settings,
            **settings,
        }
        return Process(arguments, environment, self.folder / f"{name}.log")


@contextmanager
def fleet(folder: Path, workers: int, **settings: str) -> Iterator[Fleet]:
    """Within it so many workers are connected; afterwards nothing of it runs."""
    made = Fleet(folder, **settings)
    try:
        made.scheduler.start()
        for number in range(1, workers + 1):
            made.add_worker(f"w{number}", wait=False)
        for worker in made.workers.values():
            wait_until(lambda log=worker: READY in log.log, "the workers to be connected")  # type: ignore[misc]
        yield made
    finally:
        made.close()


def wait_until(ready: Callable[[], bool], what: str, seconds: float = START_SECONDS) -> None:
    """Raises TimeoutError."""
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds:g} s in vain for {what}")
        time.sleep(0.05)


def free_port() -> int:
    """One that nobody listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port
