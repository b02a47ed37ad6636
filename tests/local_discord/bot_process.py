"""The real bot as a process that can be stopped in every way and started again, over the same data."""

import asyncio
import json
import os
import re
import signal
import struct
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from tests.local_discord.calls import API
from tests.local_discord.changes import until
from tests.local_discord.control import BREAK, BROKEN, CLOCK, HOLD, WISHES
from tests.local_discord.gateway import Shard
from tests.local_discord.server import LocalDiscord

ROOT = Path(__file__).parents[2]
_START_SECONDS = 120.0


class BotProcess:
    """A bot on SqueezeNet, its data and its log in `folder`, the local Discord in this process.

    `settings` are further variables of its environment ("DREAMBOT_QUEUE_LIMIT": "500"), `constants` values of
    its modules (see child.py). It may be started again after each end; `log` has what it wrote in all its
    lives.
    """

    def __init__(
        self,
        local: LocalDiscord,
        folder: Path,
        *,
        heartbeat_timeout: float = 60.0,
        constants: Mapping[str, float] | None = None,
        **settings: str,
    ) -> None:
        self.local = local
        self.data_dir = folder / "data"
        self.log_file = folder / "bot.log"
        self._control = folder / "control"
        self._settings = settings
        self._wishes = {"heartbeat_timeout": heartbeat_timeout, "constants": dict(constants or {})}
        self._process: asyncio.subprocess.Process | None = None
        for made in (self.data_dir, self._control):
            made.mkdir(parents=True, exist_ok=True)
        (self._control / CLOCK).write_bytes(struct.pack("d", 0.0))

    @property
    def log(self) -> str:
        """All that it has written until now."""
        return self.log_file.read_text(errors="replace") if self.log_file.exists() else ""

    @property
    def shards(self) -> list[Shard]:
        """Those that its settings give it; what Discord recommends is one."""
        text = self._settings.get("DREAMBOT_SHARDS", "0/1")
        ids, _, count = text.partition("/")
        first, _, last = ids.partition("-")
        return [(number, int(count)) for number in range(int(first), int(last or first) + 1)]

    @property
    def pid(self) -> int:
        """Of the process that runs now."""
        assert self._process is not None
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Start it and return once each of its shards has begun a session with the local Discord.

        Raises RuntimeError with the end of its log where it ends before that, TimeoutError after 2 minutes.
        """
        assert not self.running
        gateway, shards = self.local.state.gateway, self.shards
        before = gateway.begun.copy()
        await self.launch()
        assert self._process is not None
        ended = asyncio.create_task(self._process.wait())
        ready = asyncio.create_task(
            self.local.wait_for(
                lambda: all(gateway.begun[one] > before[one] and gateway.connected(one) for one in shards),
                _START_SECONDS,
                f"the bot to begin its sessions {shards}",
            )
        )
        await asyncio.wait((ended, ready), return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            ready.cancel()
            raise RuntimeError(f"the bot ended with {ended.result()}:\n{self.log[-3000:]}")
        await ready

    async def launch(self) -> None:
        """Start it, and return at once."""
        with self.log_file.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "tests.local_discord.child",
                cwd=self.data_dir.parent,
                env=self._environment(),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    async def logged(self, pattern: str, timeout: float = 30.0, since: int = 0) -> str:  # noqa: ASYNC109
        """The first line of the log, from character `since` on, in which the regular expression is found.

        Raises TimeoutError, with the log's end, where none is there within `timeout` seconds.
        """
        line = re.compile(f".*(?:{pattern}).*")
        await until(
            lambda: line.search(self.log, since) is not None, timeout, f"{pattern!r} in the bot's log"
        )
        found = line.search(self.log, since)
        assert found is not None
        return found[0]

    def send(self, number: signal.Signals) -> None:
        """Send it a signal: SIGTERM, SIGSTOP, …, and nothing where it has ended."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)

    async def ended(self, timeout: float = 60.0) -> int:  # noqa: ASYNC109
        """Its exit status once it has ended; -9 after SIGKILL. Raises TimeoutError."""
        assert self._process is not None
        async with asyncio.timeout(timeout):
            return await self._process.wait()

    async def kill(self) -> None:
        """SIGKILL the bot alone, as the kernel does when memory ends, and wait until it is no more."""
        self.send(signal.SIGKILL)
        await self.ended()

    def descendants(self) -> list[int]:
        """Processes that it or its children have started and that are still there, zombies left out."""
        return [pid for pid in _in_session(self.pid) if pid != self.pid]

    async def close(self) -> None:
        """End it and whatever it has started."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
            await self.ended()

    def move_clock(self, ahead: float) -> None:
        """Let its wall clock be so many seconds ahead of this machine's, now and after a restart."""
        with (self._control / CLOCK).open("r+b") as file:
            file.write(struct.pack("d", ahead))

    def hold(self) -> None:
        """Let every dream wait before its next step, until `let_go`."""
        (self._control / HOLD).touch()

    def let_go(self) -> None:
        """Let dreams go on."""
        (self._control / HOLD).unlink(missing_ok=True)

    def break_steps(self, kind: str, times: int = 1) -> None:
        """Let the next steps of dreams raise: "memory" of the device, "thread" (SystemExit), or "bug"."""
        done = self.broken_steps
        (self._control / BREAK).write_text(f"{kind} {done + times}")

    @property
    def broken_steps(self) -> int:
        """How many steps were broken so far."""
        file = self._control / BROKEN
        return file.stat().st_size if file.exists() else 0

    def _environment(self) -> dict[str, str]:
        kept = ("PATH", "HOME", "LANG", "TMPDIR", "VIRTUAL_ENV")
        wishes: dict[str, Any] = {
            "api": self.local.url + API,
            "gateway": self.local.state.gateway.url,
            "cdn": self.local.state.cdn.base,
            "control": str(self._control),
            **self._wishes,
        }
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
            "TF_CPP_MIN_LOG_LEVEL": "2",
            "DISCORD_TOKEN": self.local.state.token,
            "DREAMBOT_NETWORK": "squeezenet",
            "DREAMBOT_DATA_DIR": str(self.data_dir),
            "DREAMBOT_PREVIEW_SECONDS": "1",
            "DREAMBOT_LOG_LEVEL": "DEBUG",
            **self._settings,
            WISHES: json.dumps(wishes),
        }


def _in_session(session: int) -> list[int]:
    """Processes of a session that have not ended."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, ValueError):
            # After the name in brackets: state, parent, group, session.
            state, _, _, of = (folder / "stat").read_text().rpartition(")")[2].split()[:4]
            if int(of) == session and state != "Z":
                found.append(int(folder.name))
    return found


@asynccontextmanager
async def bot_process(local: LocalDiscord, folder: Path, **more: Any) -> AsyncIterator[BotProcess]:
    """Within it the bot runs; afterwards neither it nor anything that it started does."""
    bot = BotProcess(local, folder, **more)
    try:
        await bot.start()
        yield bot
    finally:
        await bot.close()
