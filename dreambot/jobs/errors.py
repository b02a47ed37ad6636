"""What can become of a job other than a dream."""

from __future__ import annotations


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


class DreamCancelled(JobError):
    """The dream was stopped before its end."""


class DreamFailed(JobError):
    """The dream broke; the log has the reason under the job's id."""

    def __init__(self, job_id: str) -> None:
        """`job_id` is that of the job that failed."""
        super().__init__(f"Dream {job_id} failed; the log says why.")
        self.job_id = job_id


class GaveUp(JobError):
    """The job was begun as often as is allowed, and each time whoever worked on it vanished."""

    def __init__(self, job_id: str, attempts: int) -> None:
        """`attempts` is how often it was begun."""
        super().__init__(f"Dream {job_id} was begun {attempts} times and never finished; nobody tries again.")
        self.job_id = job_id
        self.attempts = attempts


class JournalUnavailable(JobError):
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
