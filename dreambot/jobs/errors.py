"""What can become of a job other than a dream."""

from __future__ import annotations

from pathlib import Path


class JobError(RuntimeError):
    """A job that was not taken, or not finished."""


class QueueFull(JobError):
    """No job is taken for now."""

    def __init__(self, limit: int) -> None:
        """`limit` is how many jobs may wait."""
        super().__init__(f"All {limit} places in the queue are taken; try again in a minute.")
        self.limit = limit


class MemberQueueFull(JobError):
    """No further job of this member is taken for now."""

    def __init__(self, limit: int) -> None:
        """`limit` is how many jobs of one member may wait."""
        super().__init__(f"{limit} of your dreams are waiting already; wait until one of them begins.")
        self.limit = limit


class ServerQueueFull(JobError):
    """No further job of this server is taken for now."""

    def __init__(self, limit: int) -> None:
        """`limit` is how many jobs of one server may wait."""
        super().__init__(f"All {limit} places of this server in the queue are taken; try again in a minute.")
        self.limit = limit


class CoolingDown(JobError):
    """The member's last job was taken too short a time ago."""

    def __init__(self, ready_at: float) -> None:
        """`ready_at`, in seconds since 1970, the next one is taken."""
        super().__init__("Your last dream was a short time ago; wait a little.")
        self.ready_at = ready_at


class DailyQuotaUsed(JobError):
    """The member has had all the jobs of these 24 hours."""

    def __init__(self, limit: int, resets_at: float) -> None:
        """Of `limit` jobs in 24 hours; `resets_at`, in seconds since 1970, one more is taken."""
        super().__init__(f"You have had your {limit} dreams of these 24 hours; come back later.")
        self.limit, self.resets_at = limit, resets_at


class TooManyPresets(JobError):
    """A member's next preset is not kept."""

    def __init__(self, limit: int) -> None:
        """`limit` is how many a member may keep."""
        super().__init__(f"You keep {limit} presets already; delete one of them first.")
        self.limit = limit


class DreamCancelled(JobError):
    """The dream was stopped before its end."""


class DreamFailed(JobError):
    """The dream broke; the log has the reason under the job's id."""

    def __init__(self, job_id: str) -> None:
        """`job_id` is that of the job that failed."""
        super().__init__(f"Dream {job_id} failed; the log says why.")
        self.job_id = job_id


class ShuttingDown(JobError):
    """No job is taken any more: the bot is about to end."""

    def __init__(self) -> None:
        super().__init__("The bot is restarting; try again in a minute.")


class PictureDeleted(JobError):
    """What was handed in is no longer there to be fetched."""

    def __init__(self) -> None:
        super().__init__("Discord no longer has the attachment; attach it again.")


class WorkerBroke(JobError):
    """A worker broke while it dreamed, through no fault of the job that is known."""

    def __init__(self, job_id: str, kind: str) -> None:
        """`kind` names what was raised."""
        super().__init__(f"The worker broke in dream {job_id}: {kind}.")
        self.job_id, self.kind = job_id, kind


class WorkerStalled(JobError):
    """A worker has not been heard of for too long."""

    def __init__(self, job_id: str, seconds: float) -> None:
        """`seconds` without a step."""
        super().__init__(f"The worker did no step of dream {job_id} in {seconds:g} s.")
        self.job_id, self.seconds = job_id, seconds


class AttemptsExhausted(JobError):
    """The job was begun as often as is allowed, and each time whoever worked on it vanished."""

    def __init__(self, job_id: str, attempts: int) -> None:
        """`attempts` is how often it was begun."""
        super().__init__(f"Dream {job_id} was begun {attempts} times and never finished; nobody tries again.")
        self.job_id = job_id
        self.attempts = attempts


class DatabaseUnavailable(JobError):
    """The journal's database can't be read or written; the cause says why."""

    def __init__(self) -> None:
        super().__init__("The bot can't write down its work for now; try again in a few minutes.")


class PictureLost(JobError):
    """A stored picture is not there any more, or not what was stored."""

    def __init__(self, sha256: str) -> None:
        """`sha256` names the picture."""
        super().__init__(f"The stored picture {sha256[:12]} is gone or damaged; send it again.")
        self.sha256 = sha256


class StoreFull(JobError):
    """There is no room on the disk for another picture."""

    def __init__(self) -> None:
        super().__init__("There is no room for another picture on the bot's disk; try again later.")


class PictureUnreachable(JobError):
    """What was handed in can't be fetched for now."""

    def __init__(self) -> None:
        super().__init__("Discord does not hand out the attachment for now; try again in a minute.")


class WorkerMismatch(JobError):
    """A bot and a worker that don't understand each other."""

    def __init__(self, reason: str) -> None:
        """`reason` says what does not fit."""
        super().__init__(f"The bot and a worker are of two versions: {reason}. Bring both to the same one.")
        self.reason = reason


class WorkersLost(JobError):
    """The workers are out of reach; what they were dreaming goes back into the queue."""

    def __init__(self, job_id: str) -> None:
        """`job_id` is that of the job that was being dreamed."""
        super().__init__(f"The workers were lost in dream {job_id}; it is dreamed once they are back.")
        self.job_id = job_id


class CertificatesMissing(JobError):
    """A folder without the files that those in a cluster know each other by."""

    def __init__(self, folder: Path, missing: str) -> None:
        """`missing` is a file's name."""
        super().__init__(
            f"There is no {missing} in {folder}: make it with python bot.py certificates {folder}, once, and "
            "copy the folder to every machine of the cluster."
        )
