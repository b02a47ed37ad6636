"""All that the local Discord knows, in one place that its parts share."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.local_discord.cdn import Cdn
from tests.local_discord.changes import Changes
from tests.local_discord.commands import Commands
from tests.local_discord.faults import Faults
from tests.local_discord.gateway import Gateway
from tests.local_discord.openapi import Description
from tests.local_discord.records import Interaction, Message, Request
from tests.local_discord.world import Snowflakes, World


@dataclass
class State:
    """`token` is the bot's; `attachment_limit` in bytes; `answer_within` in seconds.

    `silenced` and `removed` are ids of channels that the bot may not post to, and that are no more;
    `out_of_order` is the status that everything is answered with. `violations` are readable sentences about
    what the bot did that Discord would not take.
    """

    world: World
    token: str
    attachment_limit: int
    answer_within: float
    description: Description | None
    ids: Snowflakes
    changes: Changes
    gateway: Gateway
    cdn: Cdn
    commands: Commands
    faults: Faults = field(default_factory=Faults)
    messages: dict[int, Message] = field(default_factory=dict)
    interactions: dict[int, Interaction] = field(default_factory=dict)
    nonces: dict[tuple[int, str | int], Message] = field(default_factory=dict)
    silenced: set[int] = field(default_factory=set)
    removed: set[int] = field(default_factory=set)
    out_of_order: int | None = None
    requests: list[Request] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)

    def in_channel(self, channel_id: int) -> Iterator[Message]:
        """The messages of a channel that are still there, oldest first."""
        for message in self.messages.values():
            if message.channel.id == channel_id and not message.deleted:
                yield message
