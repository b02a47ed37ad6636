"""The one door for bytes that anybody may have sent: a process that can do nothing else decodes them."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, Self, TypeVar

from dreambot.pictures.decoding.decode import DEFAULT_LIMITS, DecodeLimits, Picture, check_request, unreadable
from dreambot.pictures.decoding.sandbox_parent import Child, ChildLost
from dreambot.pictures.decoding.sandbox_protocol import Nonsense, Question
from dreambot.pictures.errors import PictureError, PictureTooLarge

_log: Final = logging.getLogger(__name__)
_T = TypeVar("_T")


class Door:
    """Decodes in `children` processes at once, each for `reuse` pictures; one more is always warm.

    cpu_seconds: what a picture may take of a processor. seconds: what it may take by the clock, after which
    its process is killed. The processes start at the first picture, or with `async with`.
    """

    def __init__(
        self,
        *,
        children: int = 1,
        reuse: int = 50,
        cpu_seconds: int = 10,
        seconds: float = 30.0,
        limits: DecodeLimits = DEFAULT_LIMITS,
    ) -> None:
        self._children, self._reuse = children, reuse
        self._cpu_seconds, self._seconds, self._limits = cpu_seconds, seconds, limits
        self._turns = asyncio.Semaphore(children)
        self._threads = ThreadPoolExecutor(2 * children + 2, "door")
        self._idle: list[Child] = []
        self._busy: set[Child] = set()
        self._starts: set[asyncio.Task[None]] = set()
        self._burials: set[asyncio.Task[None]] = set()
        self._closed = False

    async def __aenter__(self) -> Self:
        """Start the processes; each is ready a moment later."""
        self._refill()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @property
    def pids(self) -> frozenset[int]:
        """The process ids of all that run now."""
        return frozenset(child.pid for child in [*self._idle, *self._busy])

    async def decode(self, data: bytes, *, max_side: int | None) -> Picture:
        """Read a picture as `dreambot.pictures.decoding.decode.decode` does, and raise what it raises.

        A process that dies, hangs or answers nonsense makes it PictureUnreadable; one that takes too long,
        PictureTooLarge. Raises RuntimeError when the door is closed, OSError where no process can be started.
        """
        check_request(data, max_side, self._limits)
        question = Question(data, max_side, self._limits, self._cpu_seconds)
        self._check_open()
        async with self._turns:
            child = await self._take()
            try:
                return await self._answer(child, question)
            except PictureError:
                raise
            except BaseException:
                child.kill()  # whoever asked is gone, and the next is not to wait for it
                raise
            finally:
                self._give_back(child)

    async def close(self) -> None:
        """End all processes; a picture in the midst of being decoded is given up with RuntimeError."""
        self._closed = True
        for child in self._busy:
            child.kill()
        for _ in range(self._children):  # until nobody is inside
            await self._turns.acquire()
        while self._starts or self._idle or self._burials:
            while self._idle:
                self._dismiss(self._idle.pop())
            await asyncio.wait([*self._starts, *self._burials])
        for _ in range(self._children):
            self._turns.release()
        self._threads.shutdown()

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError("the door is closed")

    async def _take(self) -> Child:
        """A living process, marked as busy."""
        while True:
            self._check_open()
            while self._idle:
                child = self._idle.pop()
                if child.alive:
                    self._busy.add(child)
                    self._refill()
                    return child
                self._dismiss(child)
            self._refill()
            await asyncio.wait(self._starts, return_when=asyncio.FIRST_COMPLETED)
            if not self._idle and not self._starts:
                raise OSError("no decoding process can be started")

    def _give_back(self, child: Child) -> None:
        self._busy.discard(child)
        if child.alive and child.pictures < self._reuse and not self._closed:
            self._idle.append(child)
        else:
            self._dismiss(child)
        self._refill()

    async def _answer(self, child: Child, question: Question) -> Picture:
        """Raises PictureError; and when its answer does not come, kills `child` first."""
        work = asyncio.get_running_loop().run_in_executor(self._threads, child.ask, question)
        work.add_done_callback(_noticed)
        done, _ = await asyncio.wait({work}, timeout=self._seconds)
        if not done:
            child.kill()
            raise self._too_slow(question)
        try:
            return work.result()
        except ChildLost as lost:
            self._check_open()
            if lost.out_of_time:
                raise self._too_slow(question) from lost
            _warn(f"was lost (exit status {lost.code})", question)
            raise unreadable(question.data) from lost
        except Nonsense as nonsense:
            _warn(f"was ended ({nonsense})", question)
            raise unreadable(question.data) from nonsense
        finally:
            # Its error leads to this frame, and this frame to it: the picture's bytes would stay for long.
            del work, done

    def _too_slow(self, question: Question) -> PictureError:
        _warn("ran out of time", question)
        return PictureTooLarge("seconds", self._cpu_seconds, self._cpu_seconds)

    def _refill(self) -> None:
        missing = self._children + 1 - len(self._idle) - len(self._busy) - len(self._starts)
        for _ in range(0 if self._closed else missing):
            _in(self._starts, self._start())

    async def _start(self) -> None:
        try:
            self._idle.append(await self._in_thread(Child))
        except OSError:
            _log.exception("No decoding process can be started.")

    def _dismiss(self, child: Child) -> None:
        child.kill()
        _in(self._burials, self._in_thread(child.bury))

    async def _in_thread(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)


def _in(tasks: set[asyncio.Task[None]], work: Coroutine[Any, Any, None]) -> None:
    """Run `work` in the background, in `tasks` as long as it does."""
    task = asyncio.create_task(work)
    tasks.add(task)
    task.add_done_callback(tasks.discard)


def _noticed(work: asyncio.Future[Picture]) -> None:
    """An error that nobody waits for any more is nobody's news."""
    if not work.cancelled():
        work.exception()


def _warn(what: str, question: Question) -> None:
    digest = hashlib.sha256(question.data).hexdigest()
    _log.warning("A decoding process %s: %d bytes, sha256 %s.", what, len(question.data), digest)
