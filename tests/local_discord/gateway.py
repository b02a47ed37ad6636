"""The gateway: the websocket over which the bot hears what happens."""

import asyncio
import json
import zlib
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

from tests.local_discord.changes import Changes
from tests.local_discord.constants import PRIVILEGED, Intent
from tests.local_discord.payloads import guild_json, user_json
from tests.local_discord.records import Json
from tests.local_discord.world import World

_DISPATCH, _HEARTBEAT, _IDENTIFY, _PRESENCE, _RESUME = 0, 1, 2, 3, 6
_INVALID_SESSION, _HELLO, _HEARTBEAT_ACK = 9, 10, 11

Shard = tuple[int, int]
"""Its number, and how many there are."""
ALONE: Shard = (0, 1)


def belongs(guild_id: int | str | None, shard: Shard) -> bool:
    """Whether a shard hears of what happens in this guild, or in direct messages where there is none."""
    number, count = shard
    return (int(guild_id or 0) >> 22) % count == number


@dataclass(eq=False)
class Session:
    """A bot's session: it outlives its connection, so that what was missed can be sent again."""

    id: str
    intents: Intent
    shard: Shard
    log: list[str] = field(default_factory=list)
    connection: "Connection | None" = None

    def hears_of(self, data: Json, needs: Intent) -> bool:
        """Whether an event is its shard's, and it has the intents that the event needs."""
        return self.intents & needs == needs and belongs(data.get("guild_id"), self.shard)

    def add(self, event: str, data: Json) -> None:
        """Append a dispatch under the next sequence number; the first is 1."""
        packet = {"op": _DISPATCH, "t": event, "s": len(self.log) + 1, "d": data}
        self.log.append(json.dumps(packet))


class Connection:
    """One websocket and how far its session's log has been sent on it.

    With `compressed` everything goes through one zlib stream for the life of the connection. On a `heartless`
    one nothing is sent any more, though it stays open.
    """

    def __init__(self, request: web.Request, socket: web.WebSocketResponse, compressed: bool) -> None:
        self.socket = socket
        self.session: Session | None = None
        self.sent = 0
        self.heartless = False
        self._request = request
        self._zlib = zlib.compressobj() if compressed else None
        self._sending = asyncio.Lock()

    async def send(self, op: int, data: Any) -> None:
        """Send one packet that is not part of the session's log."""
        async with self._sending:
            await self._write(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    async def catch_up(self) -> None:
        """Send what the log has beyond `sent`."""
        async with self._sending:
            while not self.heartless and self.session is not None and self.sent < len(self.session.log):
                self.sent += 1
                await self._write(self.session.log[self.sent - 1])

    async def _write(self, text: str) -> None:
        if self.heartless:
            return
        try:
            if self._zlib is None:
                await self.socket.send_str(text)
            else:
                data = self._zlib.compress(text.encode()) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
                await self.socket.send_bytes(data)
        except ConnectionError:
            # The bot has gone; what it missed stays in the log until it resumes.
            self.session = None

    def cut(self) -> None:
        """End the connection as a broken cable does, without a word."""
        if self._request.transport is not None:
            self._request.transport.abort()


class Gateway:
    """Speaks with one bot, in one session for each of its shards, whatever processes these are in.

    `refuse_resume` answers RESUME with INVALID_SESSION, `refuses` every connection with 503; `heartbeat` is
    in seconds; `identified`, `resumed` and `heartbeats` count what worked; `presence` is the last one that
    the bot set; `privileged` are the intents that the bot was granted; `begun` counts the sessions of each
    shard. Shards of different counts may be there side by side: each hears of what is its own.
    """

    def __init__(self, world: World, token: str, changes: Changes, privileged: Intent) -> None:
        self.url = ""
        self.refuse_resume = False
        self.refuses = False
        self.heartbeat = 41.25
        self.identified = 0
        self.resumed = 0
        self.heartbeats = 0
        self.presence: Json | None = None
        self._world = world
        self._token = token
        self._changes = changes
        self.privileged = privileged
        self.begun: Counter[Shard] = Counter()
        self._sessions: dict[Shard, Session] = {}
        self._closing: set[asyncio.Task[bool]] = set()

    @property
    def ready(self) -> bool:
        """Whether a bot is connected with a session of its own: any of its shards."""
        return any(self.connected(shard) for shard in self._sessions)

    def connected(self, shard: Shard) -> bool:
        """Whether this shard has a session, and is connected."""
        session = self._sessions.get(shard)
        return session is not None and session.connection is not None

    @property
    def intents(self) -> Intent:
        """What the bot asked to hear of, in whichever session began last."""
        return next((session.intents for session in reversed(self._sessions.values())), Intent.NONE)

    async def dispatch(self, event: str, data: Json, needs: Intent = Intent.NONE) -> None:
        """Tell the bot of an event, now or when it resumes.

        Of a guild's its shard is told, of others the first. It is lost where that has no session, or not the
        intent that the event needs.
        """
        for session in [*self._sessions.values()]:
            if session.hears_of(data, needs):
                session.add(event, data)
                if session.connection is not None:
                    await session.connection.catch_up()

    def drop(self, code: int | None, shard: Shard | None = None) -> None:
        """Close the connections, or that of one shard, with `code`, or cut them where None.

        The sessions stay.
        """
        for session in [one for one in self._sessions.values() if shard in (None, one.shard)]:
            connection, session.connection = session.connection, None
            if connection is not None:
                self._hang_up(connection, code)

    def _hang_up(self, connection: Connection, code: int | None) -> None:
        connection.session = None
        if code is None:
            connection.cut()
        else:
            task = asyncio.create_task(connection.socket.close(code=code))
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)

    def break_heart(self) -> None:
        """Answer nothing and tell nothing on the present connections, and leave them open."""
        for session in self._sessions.values():
            if session.connection is not None:
                session.connection.heartless = True

    async def close(self) -> None:
        """End everything, when the server stops."""
        self.drop(WSCloseCode.GOING_AWAY)
        if self._closing:
            await asyncio.wait(self._closing, timeout=1.0)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """GET /gateway: one connection, from HELLO to its close."""
        if self.refuses:
            return web.Response(status=503, text="no healthy upstream")
        compress = request.query.get("compress")
        if compress not in (None, "zlib-stream") or request.query.get("encoding", "json") != "json":
            return web.Response(status=400, text="the local Discord speaks JSON, plain or as a zlib-stream")
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        connection = Connection(request, socket, compressed=compress is not None)
        await connection.send(_HELLO, {"heartbeat_interval": int(self.heartbeat * 1000)})
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self._receive(connection, json.loads(message.data))
                await self._changes.ring()
        await self._gone(connection)
        return socket

    async def _receive(self, connection: Connection, packet: Json) -> None:
        op, data = packet["op"], packet["d"]
        if op == _HEARTBEAT:
            self.heartbeats += 1
            await connection.send(_HEARTBEAT_ACK, None)
        elif op == _IDENTIFY:
            await self._identify(connection, data)
        elif op == _RESUME:
            await self._resume(connection, data)
        elif op == _PRESENCE:
            self.presence = data
        elif op not in (4, 8):
            await connection.socket.close(code=4001, message=b"Unknown opcode.")

    async def _identify(self, connection: Connection, data: Json) -> None:
        intents = Intent(data["intents"])
        if data["token"] != self._token:
            await connection.socket.close(code=4004, message=b"Authentication failed.")
            return
        if intents & PRIVILEGED & ~self.privileged:
            await connection.socket.close(code=4014, message=b"Disallowed intent(s).")
            return
        number, count = shard = (*data.get("shard", ALONE),)
        if not 0 <= number < count:
            await connection.socket.close(code=4010, message=b"Invalid shard.")
            return
        self.identified += 1
        self.begun[shard] += 1
        session = Session(f"session-{self.identified}", intents, shard)
        # A client of several shards looks for its own in READY; Discord leaves it out for others.
        told = {"shard": data["shard"]} if "shard" in data else {}
        session.add("READY", self._ready_json(session) | told)
        if intents & Intent.GUILDS and belongs(self._world.guild.id, shard):
            session.add("GUILD_CREATE", guild_json(self._world, intents))
        self._sessions.pop(shard, None)
        self._sessions[shard] = session
        await self._attach(connection, session, sent=0)

    async def _resume(self, connection: Connection, data: Json) -> None:
        session = next((one for one in self._sessions.values() if one.id == data["session_id"]), None)
        if self.refuse_resume or session is None:
            if session is not None:
                del self._sessions[session.shard]
            await connection.send(_INVALID_SESSION, False)
            return
        self.resumed += 1
        session.add("RESUMED", {})
        await self._attach(connection, session, sent=data["seq"])

    async def _attach(self, connection: Connection, session: Session, sent: int) -> None:
        connection.session, connection.sent = session, sent
        session.connection = connection
        await connection.catch_up()

    async def _gone(self, connection: Connection) -> None:
        for session in [*self._sessions.values()]:
            if session.connection is connection:
                session.connection = None
            # A bot that closes with 1000 or 1001 ends its session; every other close leaves it open.
            if connection.session is session and connection.socket.close_code in (1000, 1001):
                del self._sessions[session.shard]
        await self._changes.ring()

    def _ready_json(self, session: Session) -> Json:
        guilds = [guild for guild in (self._world.guild.id,) if belongs(guild, session.shard)]
        return {
            "v": 10,
            "user": {**user_json(self._world.bot), "verified": True, "mfa_enabled": True, "email": None},
            "guilds": [{"id": str(guild), "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self.url,
            "private_channels": [],
            "relationships": [],
            "application": {"id": str(self._world.bot.id), "flags": 0},
            "_trace": [],
        }
