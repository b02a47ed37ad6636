"""Link: the bot's connection with the scheduler, made anew whenever it is lost, and who can dream there."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from distributed import Client, Security

from dreambot.jobs.cluster.capability import GPU, is_capability
from dreambot.jobs.latest_value import LatestValue

log = logging.getLogger(__name__)
CONNECT_SECONDS = 10.0
AGAIN_SECONDS = 1.0  # between two tries to connect, and between two looks at who is there
Event = Mapping[str, Any]


class SchedulerConnection:
    """Looks every second whether the connection still stands, and who is there."""

    def __init__(self, address: str, security: Security | None, capability: str) -> None:
        """address: such as tls://scheduler:8786. capability: what workers must have; see capability.py."""
        self._address = address
        self._security = security
        self._capability = capability
        self._mailboxes: dict[str, LatestValue[Event]] = {}
        self._strangers: frozenset[str] = frozenset()
        self._task: asyncio.Task[None] | None = None
        self._changed: Callable[[], object] = lambda: None
        self.topic = f"dreambot-{uuid.uuid4().hex}"
        self._client: Client | None = None
        self._slots = 0

    def open(self) -> None:
        """Begin to connect; from within the event loop."""
        self._task = asyncio.create_task(self._keep(), name="scheduler")

    async def close(self) -> None:
        """Disconnect; nobody is told of it."""
        self._changed = lambda: None
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    @property
    def client(self) -> Client | None:
        """None while there is no connection."""
        lost = self._client is None or self._client.status != "running"
        return None if lost else self._client

    @property
    def slots(self) -> int:
        """How many dreams can be dreamed at a time for this bot; 0 while there is no connection."""
        return 0 if self.client is None else self._slots

    def watch(self, changed: Callable[[], object]) -> None:
        """Call `changed` whenever `slots` are others."""
        self._changed = changed

    @contextmanager
    def news(self, key: str) -> Iterator[LatestValue[Event]]:
        """What workers tell of the dream `key`, while this lasts."""
        mailbox = self._mailboxes[key] = LatestValue()
        try:
            yield mailbox
        finally:
            del self._mailboxes[key]

    async def _keep(self) -> None:
        told = False
        while True:
            try:
                await self._hold()
                told = False
            except (OSError, TimeoutError, ValueError) as error:
                if not told:
                    log.error("The scheduler at %s can't be reached: %s", self._address, error)
                told = True
            await asyncio.sleep(AGAIN_SECONDS)

    async def _hold(self) -> None:
        """One connection, to its end. A client that lost its scheduler has forgotten what it asked for."""
        client = Client(
            self._address,
            security=self._security,
            asynchronous=True,
            set_as_default=False,
            timeout=CONNECT_SECONDS,
            name="dreambot",
        )
        try:
            await client
            client.subscribe_topic(self.topic, self._hear)
            log.info("Connected with the scheduler at %s", self._address)
            self._client = client
            while client.status == "running":
                await self._look(client)
                await asyncio.sleep(AGAIN_SECONDS)
            log.error("The scheduler at %s is lost", self._address)
        finally:
            self._client = None
            self._count(0)
            with contextlib.suppress(OSError, TimeoutError):
                await client.close(timeout=1)

    async def _look(self, client: Client) -> None:
        """Count the workers that can dream for this bot; say once who cannot."""
        identity = await client.scheduler.identity(n_workers=-1)
        workers = [worker for worker in identity["workers"].values() if worker["status"] == "running"]
        slots = sum(int(worker["resources"].get(GPU, 0)) for worker in workers if self._can(worker))
        self._count(slots)
        strangers = frozenset(_called(worker) for worker in workers if not self._can(worker))
        for stranger in strangers - self._strangers:
            log.warning("%s is refused: this bot needs «%s»", stranger, self._capability)
        self._strangers = strangers

    def _count(self, slots: int) -> None:
        if slots != self._slots:
            log.info("%d workers can dream", slots)
            self._slots = slots
            self._changed()

    def _can(self, worker: Mapping[str, Any]) -> bool:
        return self._capability in worker["resources"]

    def _hear(self, event: tuple[float, Event]) -> None:
        """In the event loop; news of a dream that is over is nobody's."""
        _, news = event
        if mailbox := self._mailboxes.get(news["key"]):
            mailbox.put(news)


def _called(worker: Mapping[str, Any]) -> str:
    has = [resource for resource in worker["resources"] if is_capability(resource)]
    return f"Worker {worker['name']} ({', '.join(has) or 'not one of Dreambot'})"
