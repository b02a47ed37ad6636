"""The queue in words, as one member of one server may see it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dreambot.chat.speech import say
from dreambot.chat.views.listing import fitting
from dreambot.jobs.models.records import QueueEntry


@dataclass(frozen=True)
class Onlooker:
    """Who looks, from where (None: a direct message), and in which language."""

    member: int
    server: int | None
    locale: str

    def may_see(self, entry: QueueEntry) -> bool:
        """Their own, and what is asked for openly on the server."""
        source = entry.job.source
        if source.member == self.member:
            return True
        return source.server is not None and source.server == self.server and not source.private


def queue_text(entries: Sequence[QueueEntry], onlooker: Onlooker) -> str:
    """What is dreamed now, what waits at which place, and how many there are elsewhere."""
    if not entries:
        return say(onlooker.locale, "queue-empty")
    return "\n".join(fitting(_lines(entries, onlooker)))


def what(entry: QueueEntry, locale: str) -> str:
    """«a dream in the style **eyes**»."""
    return say(locale, f"queue-{entry.job.kind}", style=entry.job.style)


def _lines(entries: Sequence[QueueEntry], onlooker: Onlooker) -> Iterator[str]:
    seen = [entry for entry in entries if onlooker.may_see(entry)]
    running = [entry for entry in seen if entry.position is None]
    waiting = [entry for entry in seen if entry.position is not None]
    if running:
        yield say(onlooker.locale, "queue-running")
        yield from (_line(entry, onlooker) for entry in running)
    if waiting:
        yield say(onlooker.locale, "queue-waiting")
        yield from (_line(entry, onlooker) for entry in waiting)
    if others := len(entries) - len(seen):
        yield say(onlooker.locale, "queue-others", count=others)


def _line(entry: QueueEntry, onlooker: Onlooker) -> str:
    member, locale = entry.job.source.member, onlooker.locale
    whose = say(locale, "queue-yours") if member == onlooker.member else f"<@{member}>"
    dream = what(entry, locale)
    if entry.position is None:
        since = f"<t:{int(entry.started_at or entry.created_at)}:R>"
        return say(locale, "queue-line-running", whose=whose, dream=dream, since=since)
    if entry.starts_at is None:
        return say(locale, "queue-line", place=entry.position, whose=whose, dream=dream)
    starts = f"<t:{round(entry.starts_at)}:R>"
    return say(locale, "queue-line-starts", place=entry.position, whose=whose, dream=dream, starts=starts)
