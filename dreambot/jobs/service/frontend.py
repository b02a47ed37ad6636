"""Frontend: what the service needs from the part that talks with members; `chat` has it for Discord."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from dreambot.jobs.models.job import InputRef, Job, ReplyTarget
from dreambot.jobs.models.records import Delivery
from dreambot.jobs.service.handle import JobHandle
from dreambot.pictures.decoding.decode import Picture


@dataclass(frozen=True, slots=True)
class Receipt:
    """Where an answer was delivered: by which route, and the id of the message."""

    route: str
    message: int | None


class DeliveryDeferred(RuntimeError):
    """An answer can't be delivered now; it is tried again later."""

    def __init__(self, reason: str, seconds: float | None = None) -> None:
        """`reason` is for the log. seconds: until the next try; None: the service chooses."""
        super().__init__(reason)
        self.seconds = seconds


class Undeliverable(RuntimeError):
    """No route is left by which an answer could be delivered."""


class Frontend(Protocol):
    """Talks with members for the service."""

    async def fetch(self, input_ref: InputRef) -> Picture:
        """Return the picture that a member has sent. Raises PictureError or PictureDeleted."""
        ...

    async def acknowledged(self, job: Job, reply_target: ReplyTarget) -> ReplyTarget | None:
        """Return `reply_target` with the message of the first answer to a job; None if there is no answer.

        Where the first answer can still be given, it is given now. Raises any error that leaves it unknown.
        """
        ...

    async def watch(self, handle: JobHandle) -> None:
        """Show the progress of a job that was taken up after a restart, until the job ends."""
        ...

    async def deliver(self, delivery: Delivery, file: bytes | None) -> Receipt:
        """Deliver an answer to its member: exactly once, however often this is called for it.

        `file` is the dream of a job that is done. Raises DeliveryDeferred, Undeliverable or CannotFit.
        """
        ...

    async def notify_requeued(self, handle: JobHandle) -> None:
        """Tell the member that the bot restarts and goes on with the job afterwards."""
        ...
