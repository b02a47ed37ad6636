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


class DreamCancelled(JobError):
    """The dream was stopped before its end."""


class DreamFailed(JobError):
    """The dream broke; the log has the reason under the job's id."""

    def __init__(self, job_id: str) -> None:
        """`job_id` is that of the job that failed."""
        super().__init__(f"Dream {job_id} failed; the log says why.")
        self.job_id = job_id
