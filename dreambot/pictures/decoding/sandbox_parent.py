"""The bot's handle of one sandboxed process: start it, send it requests, end it. All calls here block."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Final, cast

from dreambot.pictures.decoding.decode import Picture
from dreambot.pictures.decoding.sandbox_protocol import (
    DecodeRequest,
    InvalidResponse,
    ResponseCutShort,
    read_response,
    write_request,
)
from dreambot.pictures.errors import PictureError

_ROOT: Final = str(Path(__file__).resolve().parents[3])
# Isolated (-I) and without site packages' start-up code (-S): it imports from where the bot does.
_START: Final = (
    "import sys; sys.path[:] = sys.argv[1:]; "
    "from dreambot.pictures.decoding.sandbox_child import main; main()"
)
# Name the folders of the interpreter's own libraries, on machines that set them in the environment.
_NEEDED: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SystemRoot")
# OpenBLAS would keep threads and address space for each of the machine's processors.
_ENVIRONMENT: Final = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
_EXIT_WAIT_S: Final = 2.0
_PIPE_BYTES: Final = 2**20


class SandboxProcessLost(Exception):
    """A sandboxed process ended without a response.

    out_of_time: whether it had used up its processor time. code: its exit status, negative for a signal.
    """

    def __init__(self, out_of_time: bool, code: int | None) -> None:
        super().__init__(f"a decoding process is lost (exit status {code})")
        self.out_of_time: Final = out_of_time
        self.code: Final = code


class SandboxProcess:
    """One sandboxed process, started at once. One thread at a time calls `decode`; any thread may `kill`."""

    def __init__(self) -> None:
        """Raises OSError where no process can be started."""
        environment = {name: os.environ[name] for name in _NEEDED if name in os.environ}
        paths = [_ROOT, *(str(Path(path).resolve()) for path in sys.path if path)]
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", _START, *paths],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment | _ENVIRONMENT,
            cwd=Path(sys.executable).anchor,
            start_new_session=True,  # Ctrl+C in a terminal is for the bot alone
            pipesize=_PIPE_BYTES,
        )
        self._in_use = Lock()
        self._killed = False
        self.pictures = 0

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process runs and has not been killed."""
        return not self._killed and self._process.poll() is None

    def decode(self, request: DecodeRequest) -> Picture:
        """Return the picture that the process decoded.

        Raises the PictureError of its response; SandboxProcessLost where no response came; InvalidResponse,
        and then the process is killed.
        """
        self.pictures += 1
        with self._in_use:
            try:
                write_request(cast(BinaryIO, self._process.stdin), request)
                return read_response(cast(BinaryIO, self._process.stdout), request)
            except PictureError:
                raise
            except InvalidResponse:
                self.kill()
                raise
            except (OSError, ValueError, ResponseCutShort) as error:
                raise self._lost() from error

    def kill(self) -> None:
        """End the process at once; a thread that waits in `decode` gets SandboxProcessLost."""
        if self.alive:
            self._killed = True  # it may run for a moment more
            with suppress(OSError):
                self._kill_all()

    def reap(self) -> None:
        """Kill the process, wait until it has ended, and close its pipes."""
        self.kill()
        self._process.wait()
        with self._in_use:
            for pipe in (self._process.stdin, self._process.stdout):
                with suppress(OSError):  # what was written last may never have been read
                    cast(BinaryIO, pipe).close()

    def _lost(self) -> SandboxProcessLost:
        try:
            code: int | None = self._process.wait(_EXIT_WAIT_S)
        except subprocess.TimeoutExpired:
            code = None
            self.kill()
        out_of_time = sys.platform != "win32" and code == -signal.SIGXCPU
        return SandboxProcessLost(out_of_time, code)

    def _kill_all(self) -> None:
        if sys.platform == "win32":
            self._process.kill()
        else:
            os.killpg(self.pid, signal.SIGKILL)
