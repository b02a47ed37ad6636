"""Who and what exists on the local Discord: one guild, its channels, its people and the bot."""

import itertools
import time
from dataclasses import dataclass

from tests.local_discord.constants import Permission

_DISCORD_EPOCH = 1_420_070_400_000

_MEMBER = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.USE_APPLICATION_COMMANDS
)
_MODERATOR = _MEMBER | Permission.MANAGE_MESSAGES | Permission.MODERATE_MEMBERS | Permission.MANAGE_GUILD


class Snowflakes:
    """Discord's ids: the time of making in the upper 42 bits, so that a bot can read an id's age.

    `ahead` is how many seconds Discord's clock is ahead of this machine's.
    """

    def __init__(self) -> None:
        self.ahead = 0.0
        self._counter = itertools.count()

    def next(self, age: float = 0.0) -> int:
        """A new id that says it was made `age` seconds ago."""
        milliseconds = int((time.time() + self.ahead - age) * 1000) - _DISCORD_EPOCH
        return (milliseconds << 22) | (next(self._counter) & 0x3FFFFF)

    def age(self, snowflake: int) -> float:
        """How long ago an id was made, in seconds."""
        return time.time() + self.ahead - made_at(snowflake)


def made_at(snowflake: int) -> float:
    """When an id was made, in seconds since 1970."""
    return ((snowflake >> 22) + _DISCORD_EPOCH) / 1000


@dataclass(frozen=True)
class User:
    """A person or the bot; `permissions` and `roles` are the ones held in the world's one guild."""

    id: int
    name: str
    display_name: str
    permissions: Permission = _MEMBER
    roles: tuple[int, ...] = ()
    bot: bool = False
    locale: str = "en-US"

    def allowed(self, wanted: int) -> bool:
        """Whether all bits of `wanted` are held; an administrator holds every bit."""
        return bool(self.permissions & Permission.ADMINISTRATOR) or self.permissions & wanted == wanted


@dataclass(frozen=True)
class Role:
    """A role of the guild; the one whose id is the guild's is @everyone's."""

    id: int
    name: str
    permissions: Permission
    position: int


@dataclass(frozen=True)
class Guild:
    """The guild: what Discord's own interface calls a server."""

    id: int
    name: str
    owner_id: int
    roles: tuple[Role, ...]
    locale: str = "en-US"


@dataclass(frozen=True)
class Channel:
    """A text channel of the guild, or a direct-message channel with `recipient`."""

    id: int
    name: str
    guild: Guild | None = None
    recipient: User | None = None


_MODERATORS = Role(1100000000000000002, "moderators", _MODERATOR, 1)
_GUILD_ID = 1100000000000000001
_EVERYONE = Role(_GUILD_ID, "@everyone", _MEMBER, 0)
_OPERATOR = User(1100000000000000010, "olga", "Olga", _MODERATOR | Permission.ADMINISTRATOR)
_GUILD = Guild(_GUILD_ID, "Dreamers", _OPERATOR.id, (_EVERYONE, _MODERATORS))


@dataclass(frozen=True)
class World:
    """The guild with two channels, an ordinary member, another, a moderator, the operator, the bot.

    The bot's user id is its application's id too, as for every application made since 2016.
    """

    guild: Guild = _GUILD
    general: Channel = Channel(1100000000000000020, "general", _GUILD)
    gallery: Channel = Channel(1100000000000000021, "gallery", _GUILD)
    member: User = User(1100000000000000011, "mia", "Mia")
    stranger: User = User(1100000000000000012, "sam", "Sam")
    moderator: User = User(1100000000000000013, "moe", "Moe", _MODERATOR, (_MODERATORS.id,))
    operator: User = _OPERATOR
    bot: User = User(1100000000000000030, "dreambot", "Dreambot", bot=True)

    @property
    def users(self) -> tuple[User, ...]:
        """Everyone, the bot included."""
        return (self.member, self.stranger, self.moderator, self.operator, self.bot)

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The guild's channels, then each person's direct messages with the bot."""
        return (self.general, self.gallery, *(self.dm(user) for user in self.users if not user.bot))

    def dm(self, user: User) -> Channel:
        """The direct-message channel between `user` and the bot."""
        return Channel(user.id + 1000, user.name, recipient=user)

    def user(self, user_id: int) -> User | None:
        """The user with this id, or None."""
        return next((user for user in self.users if user.id == user_id), None)

    def channel(self, channel_id: int) -> Channel | None:
        """The channel with this id, or None."""
        return next((channel for channel in self.channels if channel.id == channel_id), None)
