"""The member's side: what a person does in Discord."""

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from tests.local_discord import messages
from tests.local_discord.calls import Upload
from tests.local_discord.cdn import Claims
from tests.local_discord.commands import hidden_because
from tests.local_discord.constants import CommandType, Kind
from tests.local_discord.interactions import By, cause
from tests.local_discord.options import UnknownCommand, fill, resolve_user
from tests.local_discord.payloads import message_json
from tests.local_discord.records import Attachment, Interaction, Json, Message, parts
from tests.local_discord.state import State
from tests.local_discord.world import Channel, User

_REPLY = 19


class UnknownControl(LookupError):
    """The message or modal has no such button, menu or field, or it is disabled."""


class MemberSide:
    """What a member can do; `user` is the world's ordinary member and `channel` #general if not given.

    Each returns at once; what the bot makes of it is seen on the record that is returned.

    With `user_installed` the bot came with the user, not with the guild. `age` is how many seconds old
    the interaction is when the bot hears of it: its token has so much less to live.
    """

    def __init__(self, state: State) -> None:
        self.state = state

    def attachment(self, filename: str, data: bytes, **claims: Unpack[Claims]) -> Attachment:
        """Upload a file, for an option or a post; what is claimed of it is told to the bot, true or not."""
        folder = f"ephemeral-attachments/{self.state.world.bot.id}"
        return self.state.cdn.store(folder, filename, data, **(claims | {"ephemeral": True}))

    async def slash(
        self,
        command: str,
        options: Mapping[str, Any] | None = None,
        *,
        user: User | None = None,
        channel: Channel | None = None,
        user_installed: bool = False,
        age: float = 0.0,
    ) -> Interaction:
        """Call a command, its subcommands after spaces ("style save").

        Values are str, int, float, bool, or an `Attachment`, a `User`, a `Channel`. Raises
        UnknownCommand, UnknownOption, InvalidOption where Discord's own client would not let it be sent.
        """
        by = self._by(user, channel, user_installed, age)
        name, *path = command.split()
        found = self._find(name, CommandType.SLASH, by)
        filled, resolved = fill(found, path, options or {})
        data = _command_json(found, options=filled, resolved=resolved)
        return await cause(self.state, Kind.COMMAND, command, data, by)

    async def autocomplete(
        self,
        command: str,
        options: Mapping[str, Any],
        *,
        focused: str,
        user: User | None = None,
        channel: Channel | None = None,
    ) -> list[Json]:
        """Type into the option `focused` and see the choices: [{"name": …, "value": …}].

        Raises as `slash`, and TimeoutError where the bot offers nothing within 3 s.
        """
        by = self._by(user, channel)
        name, *path = command.split()
        found = self._find(name, CommandType.SLASH, by)
        filled, _ = fill(found, path, options, focused)
        data = _command_json(found, options=filled)
        interaction = await cause(self.state, Kind.AUTOCOMPLETE, command, data, by)
        choices: list[Json] = (await interaction.acknowledged())["data"]["choices"]
        return choices

    async def context_menu(
        self,
        name: str,
        target: Message | User,
        *,
        user: User | None = None,
        channel: Channel | None = None,
        user_installed: bool = False,
        age: float = 0.0,
    ) -> Interaction:
        """Choose a command from the menu of a message (in its own channel) or of a user.

        Raises UnknownCommand.
        """
        resolved = Json()
        if isinstance(target, Message):
            kind, channel = CommandType.MESSAGE_MENU, target.channel
            resolved["messages"] = {str(target.id): message_json(self.state.world, target)}
        else:
            kind = CommandType.USER_MENU
            resolve_user(target, resolved)
        by = self._by(user, channel, user_installed, age)
        data = _command_json(self._find(name, kind, by), resolved=resolved, target_id=str(target.id))
        return await cause(self.state, Kind.COMMAND, name, data, by, command_type=kind)

    async def click(
        self,
        message: Message,
        custom_id: str,
        values: Sequence[str] | None = None,
        *,
        user: User | None = None,
        user_installed: bool = False,
        age: float = 0.0,
    ) -> Interaction:
        """Press a button, or choose `values` from a menu. Raises UnknownControl."""
        control = next((one for one in message.controls if one["custom_id"] == custom_id), None)
        if control is None or message.deleted or control.get("disabled"):
            there = [one["custom_id"] for one in message.controls if not one.get("disabled")]
            raise UnknownControl(f"no {custom_id!r} to click on a message with {there}")
        data: Json = {"custom_id": custom_id, "component_type": control["type"], "id": control["id"]}
        if values is not None:
            data["values"] = [*values]
        by = self._by(user, message.channel, user_installed, age)
        return await cause(self.state, Kind.COMPONENT, custom_id, data, by, clicked=message)

    async def submit(self, opened: Interaction, values: Mapping[str, Any]) -> Interaction:
        """Fill in the modal that the bot answered `opened` with, values by custom_id, and send it.

        Raises UnknownControl where there is no modal, or nothing of that custom_id on it.
        """
        fields = opened.modal["components"] if opened.modal else []
        unknown = values.keys() - {part.get("custom_id") for part in parts(fields)}
        if opened.modal is None or unknown:
            raise UnknownControl(f"no modal with {sorted(unknown)}")
        name = opened.modal["custom_id"]
        data = {"custom_id": name, "components": [_filled_in(one, values) for one in fields]}
        by = By(opened.user, opened.channel, opened.user_installed)
        return await cause(self.state, Kind.MODAL, name, data, by, clicked=opened.clicked)

    async def post(
        self,
        content: str = "",
        *,
        files: Sequence[Attachment] = (),
        reply_to: Message | None = None,
        user: User | None = None,
        channel: Channel | None = None,
    ) -> Message:
        """Write a message. To mention the bot, write <@ID> with the id of `world.bot`."""
        by = self._by(user, channel)
        uploads = {number: Upload(file.filename, file.data) for number, file in enumerate(files)}
        more = {"type": _REPLY, "reply_to": reply_to} if reply_to else {}
        return await messages.create(self.state, by.channel, by.user, {"content": content}, uploads, **more)

    def _by(
        self, user: User | None, channel: Channel | None, user_installed: bool = False, age: float = 0.0
    ) -> By:
        world = self.state.world
        return By(user or world.member, channel or world.general, user_installed, age)

    def _find(self, name: str, kind: CommandType, by: By) -> Json:
        guild_id = by.channel.guild.id if by.channel.guild else None
        found = self.state.commands.find(name, kind, guild_id)
        if found is None:
            raise UnknownCommand(f"{name!r} was never synced")
        if reason := hidden_because(found, by.user, by.channel, by.user_installed):
            raise UnknownCommand(f"{name!r} is not to be seen: {reason}")
        return found


def _command_json(command: Json, **more: Any) -> Json:
    data = {key: command[key] for key in ("id", "name", "type", "guild_id") if key in command}
    return data | {key: value for key, value in more.items() if value}


def _filled_in(component: Json, values: Mapping[str, Any]) -> Json:
    filled: Json = {key: component[key] for key in ("type", "id", "custom_id") if key in component}
    if component.get("components"):
        filled["components"] = [_filled_in(one, values) for one in component["components"]]
    if component.get("component"):
        filled["component"] = _filled_in(component["component"], values)
    if name := component.get("custom_id"):
        value = values.get(name, component.get("value") or "")
        filled["value" if isinstance(value, str | bool) else "values"] = value
    return filled
