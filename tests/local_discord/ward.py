"""One bot and many troubles at once: each with a member, a channel and a dream of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.local_discord.answers import answers, relapsed
from tests.local_discord.bot_process import BotProcess, bot_process
from tests.local_discord.changes import until
from tests.local_discord.ledger import ENDED, job_ids, stage_of
from tests.local_discord.records import Interaction, Message
from tests.local_discord.server import LocalDiscord
from tests.local_discord.stream import photo
from tests.local_discord.world import Channel, User, World

_FIRST = 1100000000000100000
_APART = 10_000  # of ids: a member's direct messages have the member's id and 1000


@dataclass(frozen=True)
class Rooms(World):
    """A world that has a channel and a member more for each of `names`."""

    names: tuple[str, ...] = ()

    @property
    def users(self) -> tuple[User, ...]:
        """See World."""
        return (*super().users, *(self.patient(name) for name in self.names))

    @property
    def channels(self) -> tuple[Channel, ...]:
        """See World."""
        return (*super().channels, *(self.room(name) for name in self.names))

    def room(self, name: str) -> Channel:
        """The channel of this name."""
        return Channel(_FIRST + _APART * self.names.index(name), name, self.guild)

    def patient(self, name: str) -> User:
        """The member of this name."""
        return User(_FIRST + _APART * self.names.index(name) + 1, name, name.capitalize())


class Ward:
    """What tests of one fault each have in common."""

    def __init__(self, local: LocalDiscord, bot: BotProcess, rooms: Rooms) -> None:
        self.local = local
        self.bot = bot
        self.rooms = rooms
        self.asked: dict[str, Interaction] = {}

    async def ask(self, name: str, side: int = 100, **options: Any) -> Interaction:
        """The command of the member of this name; an option that is None is left out.

        It takes one step alone, so that no progress is shown.
        """
        image = self.local.attachment("coffee.png", photo("coffee", side))
        chosen = {"image": image, "steps": 1, "octaves": 1, **options}
        self.asked[name] = await self.local.slash(
            "dream",
            {option: value for option, value in chosen.items() if value is not None},
            user=self.rooms.patient(name),
            channel=self.rooms.room(name),
        )
        return self.asked[name]

    async def stage(self, name: str, *wanted: str, timeout: float = 60.0) -> str:  # noqa: ASYNC109
        """Return once the database has the job of this name at one of these stages, and which."""
        data_dir, key = self.bot.data_dir, self.asked[name].id

        def found() -> str | None:
            return stage_of(data_dir, key)

        await until(lambda: found() in wanted, timeout, f"{name} to be {' or '.join(wanted)}, not {found()}")
        return found() or ""

    async def ended(self, name: str, timeout: float = 60.0) -> str:  # noqa: ASYNC109
        """Return once nothing more is to be done about the job of this name, and how it ended."""
        return await self.stage(name, *ENDED, timeout=timeout)

    def job(self, name: str) -> str:
        """The id of the job of this name."""
        return job_ids(self.bot.data_dir)[self.asked[name].id]

    def answers(self, name: str) -> list[Message]:
        """What the member of this name sees in the end."""
        interaction = self.asked[name]
        return answers(self.local, interaction, job_ids(self.bot.data_dir).get(interaction.id))

    def one_answer(self, name: str) -> Message:
        """The only one. Raises AssertionError where there are others, none, or it did not stay."""
        seen = self.answers(name)
        assert len(seen) == 1, f"{name} has {len(seen)} answers: {seen}\n{self.log_of(name)}"
        assert not relapsed(seen[0]), f"the answer of {name} did not stay: {seen[0].history}"
        return seen[0]

    def log_of(self, name: str) -> str:
        """The lines of the bot's log that name the job, or the command."""
        job, key = job_ids(self.bot.data_dir).get(self.asked[name].id, "-"), str(self.asked[name].id)
        return "\n".join(line for line in self.bot.log.splitlines() if job in line or key in line)


@asynccontextmanager
async def ward(folder: Path, *names: str, token: str = "token", **more: Any) -> AsyncIterator[Ward]:
    """A local Discord with a room for each name, and the bot in a process of its own; `more` is for it."""
    rooms = Rooms(names=names)
    limits = {"DREAMBOT_QUEUE_LIMIT": "1000", "DREAMBOT_MEMBER_LIMIT": "1000", "DREAMBOT_MAX_SIDE": "128"}
    async with LocalDiscord(rooms, token=token) as local:
        local.heartbeat = 1.0
        async with bot_process(local, folder, **limits | more) as bot:
            yield Ward(local, bot, rooms)
