"""Observer: is called when something happens to a job; the metrics of `ops` are one."""

from __future__ import annotations

from dreambot.jobs.models.job import Job


class Observer:
    """Gets every event, in the event loop; this one ignores them all. Its methods must return at once."""

    def acknowledged(self, seconds: float) -> None:
        """A command got its first answer, so many seconds after it was made."""

    def refused(self, kind: str) -> None:
        """A command was refused; `kind` names the error's class."""

    def queue(self, waiting: int, running: int, work: float, slots: int) -> None:
        """The queue has changed: so many jobs wait in all processes, and this process dreams so many.

        work: seconds that one worker would take for all that wait. slots: how many are dreamed at a time.
        """

    def started(self, job: Job, waited: float) -> None:
        """A dream begins, `waited` seconds after its command."""

    def dreamed(self, job: Job, seconds: float, width: int, height: int) -> None:
        """A dream of this size in pixels was finished; the dreaming alone took `seconds`."""

    def failed(self, job: Job, kind: str) -> None:
        """A job ended without a dream; `kind` names the error's class, or is "cancelled"."""

    def retried(self, job: Job, kind: str) -> None:
        """An attempt failed, and the job is requeued; `kind` names the error's class."""

    def delivered(self, job: Job, route: str, seconds: float) -> None:
        """Discord has the answer, delivered by this `route` so many seconds after the job's end."""

    def undelivered(self, job: Job, kind: str) -> None:
        """An answer could not be delivered, and is not tried again; `kind` names the reason."""
