"""SchedulerConnection: the bot's connection with the scheduler, made anew whenever it is lost."""

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
POLL_SECONDS = 1.0  # between two tries to connect, and between two looks at the workers
Event = Mapping[str, Any]


class SchedulerConnection:
    """Counts every second the workers that can dream for this bot, for as long as it is open."""

    def __init__(self, address: str, security: Security | None, capability: str) -> None:
        """address: such as tls://scheduler:8786. capability: what workers must have; see capability.py."""
        self._address = address
        self._security = security
        self._capability = capability
        self._events: dict[str, LatestValue[Event]] = {}
        self._refused: frozenset[str] = frozenset()
        self._task: asyncio.Task[None] | None = None
        self._changed: Callable[[], object] = lambda: None
        self.topic = f"dreambot-{uuid.uuid4().hex}"
        self._client: Client | None = None
        self._slots = 0

    def open(self) -> None:
        """Begin to connect; from the event loop."""
        self._task = asyncio.create_task(self._stay_connected(), name="scheduler")

    async def close(self) -> None:
        """Disconnect, without a call of what `watch` was given."""
        self._changed = lambda: None
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    @property
    def client(self) -> Client | None:
        """The client of Dask; None while there is no connection."""
        lost = self._client is None or self._client.status != "running"
        return None if lost else self._client

    @property
    def slots(self) -> int:
        """How many jobs can be dreamed at a time for this bot; 0 while there is no connection."""
        return 0 if self.client is None else self._slots

    def watch(self, changed: Callable[[], object]) -> None:
        """Call `changed` whenever `slots` has changed."""
        self._changed = changed

    @contextmanager
    def events(self, key: str) -> Iterator[LatestValue[Event]]:
        """Yield the latest event that a worker has sent for the task `key`, within the context."""
        latest = self._events[key] = LatestValue()
        try:
            yield latest
        finally:
            del self._events[key]

    async def _stay_connected(self) -> None:
        is_logged = False
        while True:
            try:
                await self._connect()
                is_logged = False
            except (OSError, TimeoutError, ValueError) as error:
                if not is_logged:
                    log.error("The scheduler at %s can't be reached: %s", self._address, error)
                is_logged = True
            await asyncio.sleep(POLL_SECONDS)

    async def _connect(self) -> None:
        """Connect, and return once that is lost: a client that lost its scheduler has forgotten its tasks."""
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
            client.subscribe_topic(self.topic, self._receive)
            log.info("Connected with the scheduler at %s", self._address)
            self._client = client
            while client.status == "running":
                await self._count_workers(client)
                await asyncio.sleep(POLL_SECONDS)
            log.error("The scheduler at %s is lost", self._address)
        finally:
            self._client = None
            self._set_slots(0)
            with contextlib.suppress(OSError, TimeoutError):
                await client.close(timeout=1)

    async def _count_workers(self, client: Client) -> None:
        """Count the workers that can dream for this bot; log once each that can't."""
        identity = await client.scheduler.identity(n_workers=-1)
        workers = [worker for worker in identity["workers"].values() if worker["status"] == "running"]
        slots = sum(int(worker["resources"].get(GPU, 0)) for worker in workers if self._is_able(worker))
        self._set_slots(slots)
        refused = frozenset(_title(worker) for worker in workers if not self._is_able(worker))
        for title in refused - self._refused:
            log.warning("%s is refused: this bot needs «%s»", title, self._capability)
        self._refused = refused

    def _set_slots(self, slots: int) -> None:
        if slots != self._slots:
            log.info("%d workers can dream", slots)
            self._slots = slots
            self._changed()

    def _is_able(self, worker: Mapping[str, Any]) -> bool:
        return self._capability in worker["resources"]

    def _receive(self, event: tuple[float, Event]) -> None:
        """Pass an event on, in the event loop; those of a dream that is over are dropped."""
        _, content = event
        if latest := self._events.get(content["key"]):
            latest.put(content)


def _title(worker: Mapping[str, Any]) -> str:
    has = [resource for resource in worker["resources"] if is_capability(resource)]
    return f"Worker {worker['name']} ({', '.join(has) or 'not one of Dreambot'})"
