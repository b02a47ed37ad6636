"""What happens to jobs, for whoever counts it: the metrics of `ops` are one such observer."""

from __future__ import annotations

from dreambot.jobs.models.job import Job


class Observer:
    """Told of everything, from the event loop; here it does nothing. Its methods must return at once."""

    def acknowledged(self, seconds: float) -> None:
        """A command got its first answer, so long after it was made."""

    def refused(self, kind: str) -> None:
        """A command was not taken; `kind` names the error's class."""

    def queue(self, waiting: int, running: int, work: float, slots: int) -> None:
        """How many jobs wait, in the whole jobs, and how many are dreamed by this process now.

        work: seconds that one worker would take for all that wait. slots: how many are dreamed at a time.
        """

    def started(self, job: Job, waited: float) -> None:
        """A dream begins after `waited` seconds since its command."""

    def dreamt(self, job: Job, seconds: float, width: int, height: int) -> None:
        """A dream of this size in pixels took `seconds` of dreaming alone."""

    def failed(self, job: Job, kind: str) -> None:
        """A job ended without a dream; `kind` names the error's class, or is "cancelled"."""

    def retried(self, job: Job, kind: str) -> None:
        """An attempt broke, and the job is put back into the queue."""

    def delivered(self, job: Job, route: str, seconds: float) -> None:
        """The answer was seen by Discord on this `route`, so long after the job's end."""

    def undelivered(self, job: Job, kind: str) -> None:
        """An answer could be brought nowhere, and nobody will try again."""
