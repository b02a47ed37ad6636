"""GuildSettings: what the managers of a server have chosen for dreams on it."""

from __future__ import annotations

from dataclasses import dataclass

from dreambot.jobs.models.json_form import JsonForm


@dataclass(frozen=True, slots=True)
class GuildSettings(JsonForm):
    """The settings of a server; None and the empty tuple stand for the bot's own defaults.

    Names that only a newer version knows are ignored when they are read from JSON.

    channels        ids of the channels where dreams are allowed; empty: all channels
    style           used when a member names none
    max_side        pixels of the longest side
    of_member       how many dreams of a member may wait
    running_of_member       how many dreams of a member are dreamed at a time
    of_server       how many dreams of the whole server may wait
    cooldown        seconds from one dream of a member to the next, at least
    per_day         dreams of a member in 24 hours
    spoiler         whether every dream is a spoiler; else a dream is one where its picture was
    age_restricted_only     whether dreams are allowed only in age-restricted channels
    language        of public answers, as Discord names it; None: that of each member
    previews        whether the dream is shown while it is dreamed
    """

    channels: tuple[int, ...] = ()
    style: str | None = None
    max_side: int | None = None
    of_member: int | None = None
    running_of_member: int | None = None
    of_server: int | None = None
    cooldown: float | None = None
    per_day: int | None = None
    spoiler: bool = False
    age_restricted_only: bool = False
    language: str | None = None
    previews: bool = True
