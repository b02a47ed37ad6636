"""The bot's end of a decoding process: starting it, asking it, ending it. All calls here block."""

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
# Where the interpreter's own libraries are found, on machines where that is said in the environment.
_NEEDED: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SystemRoot")
# OpenBLAS would keep threads and address space for each of the machine's processors.
_ENVIRONMENT: Final = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
_EXIT_WAIT_S: Final = 2.0
_PIPE_BYTES: Final = 2**20


class SandboxProcessLost(Exception):
    """A process has given no answer and is gone.

    out_of_time: whether it had used up its time. code: its exit status, negative for a signal.
    """

    def __init__(self, out_of_time: bool, code: int | None) -> None:
        super().__init__(f"a decoding process is lost (exit status {code})")
        self.out_of_time: Final = out_of_time
        self.code: Final = code


class SandboxProcess:
    """One process, started at once. It is asked from one thread at a time; `kill` may come from any."""

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
            start_new_session=True,  # Ctrl+C in a terminal is the bot's to answer
            pipesize=_PIPE_BYTES,
        )
        self._in_use = Lock()
        self._killed = False
        self.pictures = 0

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process still runs, and is to."""
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
        """End the process at once; whoever waits for its answer gets SandboxProcessLost."""
        if self.alive:
            self._killed = True  # it may take a moment more to be gone
            with suppress(OSError):
                self._kill_all()

    def reap(self) -> None:
        """Wait until the process is gone, and let go of its pipes."""
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
