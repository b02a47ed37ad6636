"""A pool of sandboxed processes, the only place where the bot decodes what members send."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, Self, TypeVar

from dreambot.pictures.decoding.decode import DEFAULT_LIMITS, DecodeLimits, Picture, check_request, unreadable
from dreambot.pictures.decoding.sandbox_parent import SandboxProcess, SandboxProcessLost
from dreambot.pictures.decoding.sandbox_protocol import DecodeRequest, InvalidResponse
from dreambot.pictures.errors import PictureError, PictureTooLarge

_log: Final = logging.getLogger(__name__)
_T = TypeVar("_T")


class SandboxPool:
    """Decodes up to `processes` pictures at once, each process `pictures_each` in turn; one more is warm.

    cpu_seconds: the processor time that a picture may take. seconds: the time by the clock, after which its
    process is killed. The processes start at the first picture, or with `async with`.
    """

    def __init__(
        self,
        *,
        processes: int = 1,
        pictures_each: int = 50,
        cpu_seconds: int = 10,
        seconds: float = 30.0,
        limits: DecodeLimits = DEFAULT_LIMITS,
    ) -> None:
        self._processes, self._pictures_each = processes, pictures_each
        self._cpu_seconds, self._seconds, self._limits = cpu_seconds, seconds, limits
        self._free = asyncio.Semaphore(processes)
        self._threads = ThreadPoolExecutor(2 * processes + 2, "sandbox")
        self._idle: list[SandboxProcess] = []
        self._busy: set[SandboxProcess] = set()
        self._starting: set[asyncio.Task[None]] = set()
        self._reaping: set[asyncio.Task[None]] = set()
        self._closed = False

    async def __aenter__(self) -> Self:
        """Start the processes; each is ready a moment later."""
        self._refill()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @property
    def pids(self) -> frozenset[int]:
        """The ids of all processes that run now."""
        return frozenset(process.pid for process in [*self._idle, *self._busy])

    async def decode(self, data: bytes, *, max_side: int | None) -> Picture:
        """Decode a picture as `dreambot.pictures.decoding.decode.decode` does, and raise what that raises.

        PictureUnreadable too where the process died or its response is invalid, PictureTooLarge where it took
        too long. Raises RuntimeError when the pool is closed, OSError where no process can be started.
        """
        check_request(data, max_side, self._limits)
        request = DecodeRequest(data, max_side, self._limits, self._cpu_seconds)
        self._check_open()
        async with self._free:
            process = await self._acquire()
            try:
                return await self._decode_in(process, request)
            except PictureError:
                raise
            except BaseException:
                process.kill()  # the caller is gone, and the next one shall not wait for its picture
                raise
            finally:
                self._release(process)

    async def close(self) -> None:
        """End all processes; callers whose pictures are being decoded get RuntimeError."""
        self._closed = True
        for process in self._busy:
            process.kill()
        for _ in range(self._processes):  # until no caller is inside
            await self._free.acquire()
        while self._starting or self._idle or self._reaping:
            while self._idle:
                self._retire(self._idle.pop())
            await asyncio.wait([*self._starting, *self._reaping])
        for _ in range(self._processes):
            self._free.release()
        self._threads.shutdown()

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError("the sandbox pool is closed")

    async def _acquire(self) -> SandboxProcess:
        """A process that is alive, now marked as busy."""
        while True:
            self._check_open()
            while self._idle:
                process = self._idle.pop()
                if process.alive:
                    self._busy.add(process)
                    self._refill()
                    return process
                self._retire(process)
            self._refill()
            await asyncio.wait(self._starting, return_when=asyncio.FIRST_COMPLETED)
            if not self._idle and not self._starting:
                raise OSError("no decoding process can be started")

    def _release(self, process: SandboxProcess) -> None:
        self._busy.discard(process)
        if process.alive and process.pictures < self._pictures_each and not self._closed:
            self._idle.append(process)
        else:
            self._retire(process)
        self._refill()

    async def _decode_in(self, process: SandboxProcess, request: DecodeRequest) -> Picture:
        """The picture that `process` decodes. Raises PictureError; kills `process` where it is too slow."""
        work = asyncio.get_running_loop().run_in_executor(self._threads, process.decode, request)
        work.add_done_callback(_retrieve_error)
        done, _ = await asyncio.wait({work}, timeout=self._seconds)
        if not done:
            process.kill()
            raise self._too_slow(request)
        try:
            return work.result()
        except SandboxProcessLost as lost:
            self._check_open()
            if lost.out_of_time:
                raise self._too_slow(request) from lost
            _warn(f"was lost (exit status {lost.code})", request)
            raise unreadable(request.data) from lost
        except InvalidResponse as invalid:
            _warn(f"was ended ({invalid})", request)
            raise unreadable(request.data) from invalid
        finally:
            # Its error refers to this frame, and this frame to it: the picture's bytes would stay in memory.
            del work, done

    def _too_slow(self, request: DecodeRequest) -> PictureError:
        _warn("ran out of time", request)
        return PictureTooLarge("seconds", self._cpu_seconds, self._cpu_seconds)

    def _refill(self) -> None:
        missing = self._processes + 1 - len(self._idle) - len(self._busy) - len(self._starting)
        for _ in range(0 if self._closed else missing):
            _run_in_background(self._starting, self._start())

    async def _start(self) -> None:
        try:
            self._idle.append(await self._in_thread(SandboxProcess))
        except OSError:
            _log.exception("No decoding process can be started.")

    def _retire(self, process: SandboxProcess) -> None:
        process.kill()
        _run_in_background(self._reaping, self._in_thread(process.reap))

    async def _in_thread(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)


def _run_in_background(tasks: set[asyncio.Task[None]], work: Coroutine[Any, Any, None]) -> None:
    """Run `work` as a task that is in `tasks` until it ends."""
    task = asyncio.create_task(work)
    tasks.add(task)
    task.add_done_callback(tasks.discard)


def _retrieve_error(work: asyncio.Future[Picture]) -> None:
    """Retrieve the error of a future that is no longer awaited, so that asyncio does not log it."""
    if not work.cancelled():
        work.exception()


def _warn(what: str, request: DecodeRequest) -> None:
    digest = hashlib.sha256(request.data).hexdigest()
    _log.warning("A decoding process %s: %d bytes, sha256 %s.", what, len(request.data), digest)
