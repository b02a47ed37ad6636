"""A frontend for tests: pictures from the samples, answers on a list, and errors where a test wants them."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from dreambot.engine.types import Pixels
from dreambot.jobs.models.job import InputRef, Job, ReplyTarget, Requester
from dreambot.jobs.models.records import Delivery
from dreambot.jobs.service.frontend import Receipt
from dreambot.jobs.service.handle import JobHandle
from dreambot.pictures.decoding.decode import Picture
from tests.conftest import photograph

REPLY_TARGET = ReplyTarget(1, "interaction-token", 2e9, 10 * 2**20, 5)


def input_ref(name: str = "coffee", side: int = 150) -> InputRef:
    return InputRef("attachment", f"https://cdn.example/{name}.png", f"{name}.png", False, side)


@dataclass
class ListFrontend:
    """Keeps answers and notices.

    troubles           raised by the next deliveries, one each
    picture_trouble    raised by every fetch
    pictures           by file name, beside the samples
    answered_commands  ids of the messages that are first answers
    requeued           handles of the jobs whose members were told of a restart
    """

    answers: list[Delivery] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    watched: list[JobHandle] = field(default_factory=list)
    requeued: list[JobHandle] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    picture_trouble: Exception | None = None
    pictures: dict[str, Pixels] = field(default_factory=dict)
    answered_commands: set[int | None] = field(default_factory=set)

    async def fetch(self, input_ref: InputRef) -> Picture:
        if self.picture_trouble is not None:
            raise self.picture_trouble
        pixels = self.pictures.get(input_ref.filename)
        if pixels is None:
            pixels = np.ascontiguousarray(
                photograph(input_ref.filename.removesuffix(".png"), input_ref.max_side)
            )
        return Picture(pixels, "PNG", (pixels.shape[1], pixels.shape[0]), 1)

    async def acknowledged(self, job: Job, reply_target: ReplyTarget) -> ReplyTarget | None:
        return reply_target if reply_target.message in self.answered_commands else None

    async def watch(self, handle: JobHandle) -> None:
        self.watched.append(handle)
        with handle.watched():
            async for _ in handle.updates():
                pass

    async def deliver(self, delivery: Delivery, file: bytes | None) -> Receipt:
        if self.troubles:
            raise self.troubles.pop(0)
        self.answers.append(delivery)
        if file is not None:
            self.files[delivery.job.id] = file
        return Receipt("list", len(self.answers))

    async def notify_requeued(self, handle: JobHandle) -> None:
        self.requeued.append(handle)

    def answer_of(self, job: Job) -> Delivery:
        """Return the one answer of this job."""
        (answer,) = [answer for answer in self.answers if answer.job.id == job.id]
        return answer


def requester(key: str, member: int = 1) -> Requester:
    return Requester(key, member, 1)
