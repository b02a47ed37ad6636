"""Desk: what the service needs of those who talk with members; `chat` has one for Discord."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from dreambot.jobs.models.job import InputRef, Job, ReplyTarget
from dreambot.jobs.models.records import Delivery
from dreambot.jobs.service.handle import JobHandle
from dreambot.pictures.decoding.decode import Picture


@dataclass(frozen=True, slots=True)
class Receipt:
    """Where an answer went: by which route, and the id of the message."""

    route: str
    message: int | None


class DeliveryDeferred(RuntimeError):
    """An answer can't be delivered for the moment; it is tried again after `seconds`, or when it suits."""

    def __init__(self, reason: str, seconds: float | None = None) -> None:
        """`reason` is for the log."""
        super().__init__(reason)
        self.seconds = seconds


class Undeliverable(RuntimeError):
    """There is nowhere left to deliver an answer to."""


class Frontend(Protocol):
    """The front of the shop."""

    async def fetch(self, input_ref: InputRef) -> Picture:
        """The picture that was handed in. Raises PictureError or PictureDeleted."""
        ...

    async def acknowledged(self, job: Job, reply_target: ReplyTarget) -> ReplyTarget | None:
        """Whether a job had its first answer: its address with the message then, None if not.

        What can still be answered for the first time is answered now. Raises whatever hinders finding out.
        """
        ...

    async def watch(self, handle: JobHandle) -> None:
        """Show the progress of a job that was taken up after a restart, until it ends."""
        ...

    async def deliver(self, delivery: Delivery, file: bytes | None) -> Receipt:
        """Bring an answer to its member, exactly once however often it is tried.

        `file` is the dream of a job that is done. Raises DeliveryDeferred, Undeliverable or CannotFit.
        """
        ...

    async def notify_requeued(self, handle: JobHandle) -> None:
        """Tell the member that the bot restarts and goes on with the job afterwards."""
        ...
