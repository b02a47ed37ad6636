"""A PostgreSQL server of the tests' own: Debian's package, on a free loopback port, in a folder that goes."""

from __future__ import annotations

import contextlib
import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class PostgresMissing(RuntimeError):
    """There is no server to start here; the text says why."""


class PostgresServer:
    """A running server: anybody on this machine may connect, as `postgres`."""

    def __init__(self, binaries: Path, port: int) -> None:
        self._createdb = str(binaries / "createdb")
        self._port = str(port)
        self._numbers = itertools.count(1)

    def new_database(self) -> str:
        """The URL of an empty database."""
        name = f"journal_{next(self._numbers)}"
        where = ("-h", "127.0.0.1", "-p", self._port, "-U", "postgres")
        subprocess.run([self._createdb, *where, name], check=True, capture_output=True)
        return f"postgresql://postgres@127.0.0.1:{self._port}/{name}"


@contextlib.contextmanager
def postgres_server(durable: bool = False) -> Iterator[PostgresServer]:
    """Start a server, and stop it at the end. durable: whether it waits for the disk, as it should."""
    binaries = _binaries()
    account = _account()
    folder = Path(tempfile.mkdtemp(prefix="dreambot-postgres-"))
    try:
        if "user" in account:
            shutil.chown(folder, account["user"])
        data = ("-D", str(folder / "data"))
        init = [str(binaries / "initdb"), *data, "-A", "trust", "-U", "postgres", "--no-sync"]
        subprocess.run(init, check=True, capture_output=True, cwd=folder, **account)
        port = _free_port()
        settings = (
            "-k",
            str(folder),
            f"-cfsync={'on' if durable else 'off'}",
            "-clisten_addresses=127.0.0.1",
        )
        command = [str(binaries / "postgres"), *data, "-p", str(port), *settings]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder, text=True, **account)
        try:
            _wait_until_ready(binaries, port, process, folder / "log")
            yield PostgresServer(binaries, port)
        finally:
            process.send_signal(signal.SIGINT)  # "fast": it does not wait for its clients
            process.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not found:
        raise PostgresMissing("needs a PostgreSQL server (Debian: apt-get install postgresql)")
    return found[-1].parent


def _account() -> dict[str, Any]:
    """What makes `subprocess` run it as somebody else: it refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": []}
    raise PostgresMissing("PostgreSQL does not run as root, and there is nobody else here")


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


def _wait_until_ready(binaries: Path, port: int, process: subprocess.Popen[str], log: Path) -> None:
    ask = [str(binaries / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
    for _ in range(300):
        if subprocess.run(ask, check=False).returncode == 0:
            return
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise RuntimeError(f"PostgreSQL did not start:\n{log.read_text()}")
