"""Whether every command that was acknowledged had exactly one answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tests.local_discord.answers import answers, dream_of, is_answer, relapsed
from tests.local_discord.records import Interaction
from tests.local_discord.server import LocalDiscord


@dataclass
class Tally:
    """Of the commands that the bot acknowledged: those answered once, more than once, and not at all.

    `unasked` were answered though never acknowledged: their members had seen them fail. `relapsed` had an
    answer that did not stay. `sentences` are those of `once` that were no dream.
    """

    unacknowledged: int = 0
    once: int = 0
    sentences: list[str] = field(default_factory=list)
    doubled: list[Interaction] = field(default_factory=list)
    lost: list[Interaction] = field(default_factory=list)
    unasked: list[Interaction] = field(default_factory=list)
    relapsed: list[Interaction] = field(default_factory=list)

    @property
    def accepted(self) -> int:
        """How many were acknowledged."""
        return self.once + len(self.doubled) + len(self.lost)

    @property
    def histories(self) -> list[str]:
        """What the members saw, one line each, whose commands are not as they should be."""
        return [_history(one) for one in (*self.doubled, *self.lost, *self.unasked, *self.relapsed)]

    @property
    def clean(self) -> bool:
        """Whether each had what it should have."""
        return self.accepted > 0 and not (self.doubled or self.lost or self.unasked or self.relapsed)

    def __str__(self) -> str:
        return (
            f"{self.accepted} acknowledged: {self.once} answered once ({len(self.sentences)} of them by a "
            f"sentence), {len(self.doubled)} more than once, {len(self.lost)} never; {len(self.relapsed)} "
            f"answers did not stay; {self.unacknowledged} never acknowledged, {len(self.unasked)} of them "
            f"answered"
        )


def _history(interaction: Interaction) -> str:
    states = interaction.original.history if interaction.original else []
    seen = [
        f"{state.at - interaction.created_at:.2f} s {state.content[:40]!r} {len(state.attachments)} files"
        for state in states
    ]
    return f"{interaction.id}: {'; '.join(seen)}"


def tally(local: LocalDiscord, asked: Iterable[Interaction], jobs: Mapping[int, str]) -> Tally:
    """How it stands; `jobs` are the ids of their jobs by interaction."""
    found = Tally()
    for interaction in asked:
        seen = answers(local, interaction, jobs.get(interaction.id))
        if interaction.callback is None:
            found.unacknowledged += 1
            found.unasked += [interaction] if seen else []
        elif len(seen) == 1:
            found.once += 1
            found.sentences += [seen[0].content] if dream_of(seen[0].attachments) is None else []
        else:
            (found.doubled if seen else found.lost).append(interaction)
        found.relapsed += [interaction] if any(relapsed(message) for message in seen) else []
    return found


def answered_at(local: LocalDiscord, interaction: Interaction, job_id: str | None) -> float | None:
    """When its first answer could be seen (time.monotonic()); None if there is none."""
    states = [state for message in answers(local, interaction, job_id) for state in message.history]
    return min((state.at for state in states if is_answer(state)), default=None)
