"""The journal: every job that was taken, in a database that outlives the bot."""

from dreambot.jobs.repository.job_repository import Journal

__all__ = ["Journal"]
