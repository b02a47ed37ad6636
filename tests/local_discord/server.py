"""A small Discord on real sockets of this machine, for a real bot to log in to."""

import time
from collections.abc import Callable
from typing import Self

from aiohttp import web

from tests.local_discord import openapi, rest
from tests.local_discord.cdn import Cdn
from tests.local_discord.changes import Changes
from tests.local_discord.commands import Commands
from tests.local_discord.constants import Intent
from tests.local_discord.faults import Fault
from tests.local_discord.forwarded import Forwarded
from tests.local_discord.gateway import Gateway
from tests.local_discord.listener import Listener
from tests.local_discord.member import MemberSide
from tests.local_discord.records import Interaction, Message, Request
from tests.local_discord.state import State
from tests.local_discord.trouble import TroubleSide
from tests.local_discord.world import Channel, Snowflakes, World

MIB = 1024 * 1024


class LocalDiscord(MemberSide, TroubleSide):
    """The server, as an async context manager; see `MemberSide` for what a member can do on it.

    What can befall the bot is in `TroubleSide`, and in `fail_next` and below it here.

    `token` is the one that the bot must log in with, `attachment_limit` the bytes that one file may
    have, `answer_within` the seconds that the bot has for its first answer, `privileged` the privileged
    intents it was granted. Where Discord's description of its API is missing, requests are not held
    against it, and `validates` is False.
    """

    def __init__(
        self,
        world: World | None = None,
        *,
        token: str = "token",
        attachment_limit: int = 10 * MIB,
        answer_within: float = 3.0,
        privileged: Intent = Intent.NONE,
    ) -> None:
        world, ids, changes = world or World(), Snowflakes(), Changes()
        self.state = State(
            world=world,
            token=token,
            attachment_limit=attachment_limit,
            answer_within=answer_within,
            description=openapi.load(openapi.description_path()),
            ids=ids,
            changes=changes,
            gateway=Gateway(world, token, changes, privileged),
            cdn=Cdn(ids),
            commands=Commands(ids, world.bot.id),
        )
        super().__init__(self.state)
        self.url = ""
        self._runner = web.AppRunner(rest.application(self.state), shutdown_timeout=1.0)
        self._listener = Listener(self._runner)

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        host, port = await self._listener.open()
        self.url = f"http://{host}:{port}"
        self.state.cdn.base = f"{self.url}/cdn"
        self.state.gateway.url = f"ws://{host}:{port}/gateway"
        return self

    async def __aexit__(self, *exception: object) -> None:
        self.release()
        await self.state.gateway.close()
        await self._runner.cleanup()

    @property
    def world(self) -> World:
        """Who and what is there."""
        return self.state.world

    @property
    def requests(self) -> list[Request]:
        """Every HTTP request of the bot, to the API and to the CDN, in order of arrival."""
        return self.state.requests

    @property
    def violations(self) -> list[str]:
        """What the bot sent that Discord would not take, one readable line each; empty is good."""
        return self.state.violations

    @property
    def validates(self) -> bool:
        """Whether requests are held against Discord's description."""
        return self.state.description is not None

    @property
    def identified(self) -> int:
        """How often the bot has begun a session."""
        return self.state.gateway.identified

    @property
    def resumed(self) -> int:
        """How often the bot has resumed one."""
        return self.state.gateway.resumed

    def messages(self, channel: Channel | None = None) -> list[Message]:
        """What a channel (#general if not given) holds, oldest first, ephemeral messages included."""
        return list(self.state.in_channel((channel or self.world.general).id))

    async def ready(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109
        """Return once a bot is connected and has been told READY and its guild.

        Its own on_ready comes `guild_ready_timeout` (2 s, an option of discord.Client) later.
        """
        await self.wait_for(lambda: self.state.gateway.ready, timeout, "a bot to connect")

    async def wait_for(
        self,
        happened: Callable[[], bool],
        timeout: float = 5.0,  # noqa: ASYNC109
        what: str = "something",
    ) -> None:
        """Return once `happened()` is true; it is asked again after each request and gateway packet.

        Raises TimeoutError after `timeout` seconds, naming `what` was waited for.
        """
        await self.state.changes.wait_for(happened, timeout, what)

    @property
    def fail_next(self) -> Callable[..., Fault]:
        """Faults.fail_next: lets the next requests that fit go wrong."""
        return self.state.faults.fail_next

    def drop_gateway(self, code: int | None = 4000) -> None:
        """Close the bot's websocket with `code`, or cut it without a word; its session can be resumed.

        What happens until it has resumed, it is told then.
        """
        self.state.gateway.drop(code)

    async def go_away(self, status: int | None = None) -> None:
        """Be out of reach: connections are cut and refused, or with `status` everything is answered so.

        Until `come_back`; the session can be resumed then.
        """
        self.drop_gateway(None)
        self.state.out_of_order = status
        if status is None:
            await self._listener.shut()

    async def come_back(self) -> None:
        """Be there again, at the same address."""
        if self.state.out_of_order is None:
            await self._listener.open()
        self.state.out_of_order = None

    # Set to True to answer RESUME with INVALID_SESSION: the bot must begin a new session.
    refuse_resume = Forwarded[bool]("state.gateway.refuse_resume")

    def expire(self, interaction: Interaction) -> None:
        """Let an interaction's token be over, as it is after 15 minutes: 401, code 50027."""
        interaction.expires_at = time.monotonic()

    def expire_links(self) -> None:
        """Let every CDN link handed out until now answer 404, as after a day."""
        self.state.cdn.expire_links()
