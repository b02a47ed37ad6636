"""What can befall the bot on the local Discord: faults of single requests, and of the whole place."""

from typing import Any, TypedDict, Unpack

from tests.local_discord import messages
from tests.local_discord.faults import Fault, Way
from tests.local_discord.forwarded import Forwarded
from tests.local_discord.interactions import told
from tests.local_discord.payloads import message_event
from tests.local_discord.records import Interaction, Message
from tests.local_discord.state import State
from tests.local_discord.world import Channel, User

BLOCKED = "<html><head><title>Access denied | discord.com used Cloudflare</title></head></html>"


class Circumstances(TypedDict, total=False):
    """When a request meets a fault: see `fail_next`."""

    times: int
    carried_out: bool
    with_files: bool


class TroubleSide:
    """Troubles that a test makes, beside `LocalDiscord.fail_next`.

    Those of requests return their `Fault`, whose `met` counts the requests that met it; everything else about
    them is as in `fail_next`.
    """

    state: State

    def rate_limit_next(
        self, method: str, path_glob: str, *, retry_after: Any = None, **more: Unpack[Circumstances]
    ) -> Fault:
        """Answer 429 with just this `retry_after`, however absurd, in the body; None leaves it out.

        The header Retry-After is left out always.
        """
        body = {"message": "You are being rate limited.", "global": False, "retry_after": retry_after}
        if retry_after is None:
            del body["retry_after"]
        return self._arrange(method, path_glob, status=429, body=body, headers={"Via": "1.1 local"}, **more)

    def block_next(
        self, method: str, path_glob: str, *, page: str = BLOCKED, **more: Unpack[Circumstances]
    ) -> Fault:
        """Answer 429 as Cloudflare does it to a machine that it has banned: HTML, no Via."""
        return self._arrange(method, path_glob, status=429, body=page, **more)

    def cut_next(self, method: str, path_glob: str, **more: Unpack[Circumstances]) -> Fault:
        """Cut the connection: in mid-request, or with `carried_out` in place of the answer."""
        return self._arrange(method, path_glob, way=Way.CUT, **more)

    def hang_next(self, method: str, path_glob: str, **more: Unpack[Circumstances]) -> Fault:
        """Read the request and never answer it, until `release`."""
        return self._arrange(method, path_glob, way=Way.HANGS, **more)

    def mend(self) -> None:
        """Take back every fault of requests and of the gateway."""
        self.state.faults.clear()
        self.gateway_refuses = self.state.gateway.refuse_resume = False

    def release(self) -> None:
        """Cut the connections of the requests that hang."""
        self.state.faults.released.set()
        self.state.faults.released.clear()

    def break_heart(self) -> None:
        """Make a zombie of the gateway connection: open, but nothing is answered or told on it.

        What happens meanwhile, the bot is told once it has resumed on another.
        """
        self.state.gateway.break_heart()

    # Set to True to answer those who would connect to the gateway with 503.
    gateway_refuses = Forwarded[bool]("state.gateway.refuses")
    # Seconds between heartbeats that the next HELLO asks for.
    heartbeat = Forwarded[float]("state.gateway.heartbeat")

    def pass_time(self, seconds: float) -> None:
        """Let so much time pass on Discord: interactions and nonces age, and new ids are later."""
        self.state.ids.ahead += seconds
        for interaction in self.state.interactions.values():
            interaction.created_at -= seconds
            interaction.expires_at -= seconds

    def forget(self, interaction: Interaction) -> None:
        """Let an interaction's token be unknown: 404, code 10015."""
        interaction.forgotten = True

    async def repeat(self, interaction: Interaction) -> None:
        """Tell the bot of an interaction a second time, as may happen after a RESUME."""
        await self.state.gateway.dispatch("INTERACTION_CREATE", told(self.state, interaction))

    async def repeat_message(self, message: Message) -> None:
        """Tell the bot of a new message a second time, likewise."""
        event = message_event(self.state.world, "MESSAGE_CREATE", message, self.state.gateway.intents)
        await self.state.gateway.dispatch("MESSAGE_CREATE", event, messages.intent_of(message.channel))

    def silence(self, channel: Channel) -> None:
        """Take the bot's permission to post here: 403, code 50013. In direct messages 50007."""
        self.state.silenced.add(channel.id)

    def close_direct_messages(self, user: User) -> None:
        """Let `user` take no direct messages: 403, code 50007."""
        self.silence(self.state.world.dm(user))

    async def remove_channel(self, channel: Channel) -> None:
        """Delete a channel with all that is in it: from now on 404, code 10003."""
        self.state.removed.add(channel.id)
        for message in [*self.state.in_channel(channel.id)]:
            message.deleted = True
        if channel.guild is not None:
            gone = {"id": str(channel.id), "guild_id": str(channel.guild.id), "type": 0, "name": channel.name}
            await self.state.gateway.dispatch("CHANNEL_DELETE", gone)

    async def remove(self, message: Message) -> None:
        """Delete a message, as a moderator does: from now on 404, code 10008."""
        await messages.delete(self.state, message)

    def _arrange(self, method: str, path_glob: str, **more: Any) -> Fault:
        return self.state.faults.arrange(Fault(method, path_glob, **more))
