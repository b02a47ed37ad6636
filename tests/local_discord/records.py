"""What the local Discord remembers, in the form that tests look at."""

import time
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from tests.local_discord.changes import Changes
from tests.local_discord.constants import Answer, CommandType, Flag, Kind
from tests.local_discord.world import Channel, User

Json = dict[str, Any]

_T = TypeVar("_T", bound=Hashable)


@dataclass(frozen=True)
class Attachment:
    """A file on the local CDN. `size`, `width` and `height` are what Discord tells the bot about it."""

    id: int
    filename: str
    data: bytes = field(repr=False)
    url: str
    content_type: str | None
    width: int | None
    height: int | None
    size: int
    description: str | None = None
    ephemeral: bool = False


@dataclass(frozen=True)
class Snapshot:
    """How a message looked from `at` (time.monotonic()) until its next change."""

    at: float
    content: str
    embeds: tuple[Json, ...]
    components: tuple[Json, ...]
    attachments: tuple[Attachment, ...]
    flags: Flag


@dataclass(eq=False)
class Message:
    """A message as it is now; `history` holds every state it has been in, the present one last.

    `attachments` are all the files that it holds, those shown inside an embed too (Discord leaves
    the latter out of what it tells the bot).
    """

    id: int
    channel: Channel
    author: User
    type: int = 0
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: tuple[Attachment, ...] = ()
    flags: Flag = Flag.NONE
    tts: bool = False
    nonce: str | int | None = None
    reply_to: "Message | None" = None
    cause: Json | None = field(default=None, repr=False)
    deleted: bool = False
    history: list[Snapshot] = field(default_factory=list, repr=False)

    @property
    def ephemeral(self) -> bool:
        """Whether only the member who caused it sees it."""
        return bool(self.flags & Flag.EPHEMERAL)

    @property
    def loading(self) -> bool:
        """Whether it still says "… is thinking"."""
        return bool(self.flags & Flag.LOADING)

    @property
    def controls(self) -> list[Json]:
        """All buttons and menus that have a custom_id, in the order in which they are seen."""
        return [part for part in parts(self.components) if part.get("custom_id")]

    def remember(self) -> None:
        """Add the present state to the history."""
        state = (self.content, tuple(self.embeds), tuple(self.components), self.attachments, self.flags)
        self.history.append(Snapshot(time.monotonic(), *state))


def parts(components: Any) -> Iterator[Json]:
    """Every component in a list of components, those nested in rows, sections and containers too."""
    for component in components:
        yield component
        yield from parts(component.get("components") or ())
        yield from parts(one for one in (component.get("accessory"), component.get("component")) if one)


def repeated(values: Iterable[_T]) -> list[_T]:
    """The values that are there more than once."""
    return [value for value, count in Counter(values).items() if count > 1]


@dataclass(eq=False)
class Interaction:
    """What a member did, and everything that the bot has answered so far.

    `name` is the command's name or the custom_id, `data` what it was called with. A `forgotten` one's token
    is unknown. `callback` is the bot's first answer as it sent it
    (None until then), `callback_at` its time.monotonic(). `original` is the message that `@original`
    stands for: the bot's answer, or the clicked message where the bot answered by updating it.
    """

    id: int
    token: str = field(repr=False)
    kind: Kind
    name: str
    user: User = field(repr=False)
    channel: Channel = field(repr=False)
    expires_at: float = field(repr=False)
    changes: Changes = field(repr=False)
    command_type: CommandType = CommandType.SLASH
    user_installed: bool = False
    clicked: Message | None = field(default=None, repr=False)
    data: Json = field(default_factory=dict, repr=False)
    forgotten: bool = field(default=False, repr=False)
    created_at: float = field(default_factory=time.monotonic, repr=False)
    callback: Json | None = field(default=None, repr=False)
    callback_at: float | None = field(default=None, repr=False)
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)

    @property
    def deferred(self) -> bool:
        """Whether the first answer was only "wait"."""
        waits = (Answer.DEFERRED_MESSAGE, Answer.DEFERRED_UPDATE)
        return self.callback is not None and self.callback["type"] in waits

    @property
    def ephemeral(self) -> bool:
        """Whether the answer is seen by the member alone."""
        return self.original is not None and self.original.ephemeral

    @property
    def modal(self) -> Json | None:
        """The modal that the bot answered with (custom_id, title, components), or None."""
        if self.callback is None or self.callback["type"] != Answer.MODAL:
            return None
        data: Json = self.callback["data"]
        return data

    @property
    def edits(self) -> list[Snapshot]:
        """How the original looked after each change made since this interaction began, in order."""
        history = self.original.history[1:] if self.original else []
        return [snapshot for snapshot in history if snapshot.at >= self.created_at]

    async def acknowledged(self, timeout: float = 3.0) -> Json:  # noqa: ASYNC109
        """The bot's first answer. Raises TimeoutError where none comes within `timeout` seconds."""
        await self.changes.wait_for(lambda: self.callback is not None, timeout, f"an answer to {self}")
        assert self.callback is not None
        return self.callback

    async def wait_for(
        self,
        wanted: Callable[[Message], bool],
        timeout: float = 5.0,  # noqa: ASYNC109
    ) -> Message:
        """The original, as soon as `wanted(original)` is true.

        Raises TimeoutError after `timeout` seconds, with the original as it then was.
        """

        def happened() -> bool:
            return self.original is not None and wanted(self.original)

        try:
            await self.changes.wait_for(happened, timeout, "the wanted original")
        except TimeoutError as error:
            raise TimeoutError(f"{error} of {self}") from None
        assert self.original is not None
        return self.original


@dataclass
class Request:
    """One HTTP request of the bot: the path without /api/v10, and the status it was answered with.

    `payload` is the JSON body, for a multipart body its payload_json. `at` is time.monotonic() at arrival.
    """

    method: str
    path: str
    query: dict[str, str]
    payload: Any
    filenames: tuple[str, ...]
    at: float = field(default_factory=time.monotonic)
    status: int | None = None
