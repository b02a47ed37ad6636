"""Errors of jobs: why a job was not accepted, was begun again, or ended without a dream."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar


class JobError(RuntimeError):
    """A job was not accepted, or not finished."""


class LimitReached(JobError):
    """A member, or a server, has as many of something as is allowed."""

    sentence: ClassVar[str]

    def __init__(self, limit: int) -> None:
        """`limit` is how many are allowed."""
        super().__init__(self.sentence.format(limit=limit))
        self.limit = limit


class QueueFull(LimitReached):
    """No job is accepted for now: as many as are allowed are waiting."""

    sentence = "All {limit} places in the queue are taken; try again in a minute."


class MemberQueueFull(LimitReached):
    """No further job of this member is accepted for now."""

    sentence = "{limit} of your dreams are waiting already; wait until one of them begins."


class ServerQueueFull(LimitReached):
    """No further job of this server is accepted for now."""

    sentence = "All {limit} places of this server in the queue are taken; try again in a minute."


class TooManyPresets(LimitReached):
    """A member has as many presets as are allowed."""

    sentence = "You keep {limit} presets already; delete one of them first."


class CoolingDown(JobError):
    """The member's last job was accepted too short a time ago."""

    def __init__(self, ready_at: float) -> None:
        """`ready_at`: when the next one is accepted, in seconds since 1970."""
        super().__init__("Your last dream was a short time ago; wait a little.")
        self.ready_at = ready_at


class DailyQuotaUsed(JobError):
    """The member has had as many jobs in the last 24 hours as are allowed."""

    def __init__(self, limit: int, resets_at: float) -> None:
        """`limit`: jobs in 24 hours. resets_at: when one more is accepted, in seconds since 1970."""
        super().__init__(f"You have had your {limit} dreams of these 24 hours; come back later.")
        self.limit, self.resets_at = limit, resets_at


class DreamCancelled(JobError):
    """The dream was cancelled before its end."""


class DreamFailed(JobError):
    """The dream failed; the log has the reason under the job's id."""

    def __init__(self, job_id: str) -> None:
        """`job_id` is that of the job that failed."""
        super().__init__(f"Dream {job_id} failed; the log says why.")
        self.job_id = job_id


class ShuttingDown(JobError):
    """No job is accepted any more: the bot is shutting down."""

    def __init__(self) -> None:
        super().__init__("The bot is restarting; try again in a minute.")


class PictureDeleted(JobError):
    """Discord no longer has the attachment."""

    def __init__(self) -> None:
        super().__init__("Discord no longer has the attachment; attach it again.")


class WorkerBroke(JobError):
    """A worker broke while it dreamed; the job is not known to be the reason."""

    def __init__(self, job_id: str, kind: str) -> None:
        """`kind` names the class of what was raised."""
        super().__init__(f"The worker broke in dream {job_id}: {kind}.")
        self.job_id, self.kind = job_id, kind


class WorkerStalled(JobError):
    """A worker has done no step for too long."""

    def __init__(self, job_id: str, seconds: float) -> None:
        """`seconds` without a step."""
        super().__init__(f"The worker did no step of dream {job_id} in {seconds:g} s.")
        self.job_id, self.seconds = job_id, seconds


class AttemptsExhausted(JobError):
    """The job was begun as often as is allowed, and each time its process or worker was lost."""

    def __init__(self, job_id: str, attempts: int) -> None:
        """`attempts` is how often it was begun."""
        super().__init__(f"Dream {job_id} was begun {attempts} times and never finished; nobody tries again.")
        self.job_id = job_id
        self.attempts = attempts


class DatabaseUnavailable(JobError):
    """The database can't be read or written; the cause says why."""

    def __init__(self) -> None:
        super().__init__("The bot can't write down its work for now; try again in a few minutes.")


class PictureLost(JobError):
    """A stored picture is gone, or is not what was stored."""

    def __init__(self, sha256: str) -> None:
        """`sha256` names the picture."""
        super().__init__(f"The stored picture {sha256[:12]} is gone or damaged; send it again.")
        self.sha256 = sha256


class StoreFull(JobError):
    """The disk has no room for another picture."""

    def __init__(self) -> None:
        super().__init__("There is no room for another picture on the bot's disk; try again later.")


class PictureUnreachable(JobError):
    """The attachment can't be fetched for now."""

    def __init__(self) -> None:
        super().__init__("Discord does not hand out the attachment for now; try again in a minute.")


class WorkerMismatch(JobError):
    """A bot and a worker do not understand each other's messages."""

    def __init__(self, reason: str) -> None:
        """`reason` says what does not fit."""
        super().__init__(f"The bot and a worker are of two versions: {reason}. Bring both to the same one.")
        self.reason = reason


class WorkersLost(JobError):
    """The workers can't be reached; the jobs that they were dreaming are requeued."""

    def __init__(self, job_id: str) -> None:
        """`job_id` is that of the job that was being dreamed."""
        super().__init__(f"The workers were lost in dream {job_id}; it is dreamed once they are back.")
        self.job_id = job_id


class CertificatesMissing(JobError):
    """A folder lacks the certificates by which bots and workers of a cluster know each other."""

    def __init__(self, folder: Path, missing: str) -> None:
        """`missing` is a file's name."""
        super().__init__(
            f"There is no {missing} in {folder}: make it with python bot.py certificates {folder}, once, and "
            "copy the folder to every machine of the cluster."
        )
