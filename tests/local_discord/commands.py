"""The application commands that the bot has synced, global and of a guild."""

from typing import Any

from tests.local_discord.constants import CommandType, Option
from tests.local_discord.records import Json, repeated
from tests.local_discord.world import Channel, Snowflakes, User


class Commands:
    """What bulk overwrites have left; scope None is global, otherwise a guild's id."""

    def __init__(self, ids: Snowflakes, application_id: int) -> None:
        self._ids = ids
        self._application_id = application_id
        self._scopes: dict[int | None, list[Json]] = {}

    def overwrite(self, scope: int | None, payloads: list[Json]) -> list[Json]:
        """Replace all commands of a scope; a command that was there under its name keeps its id."""
        old = {(command["type"], command["name"]): command["id"] for command in self.listing(scope)}
        self._scopes[scope] = [
            self._stored(scope, payload, old.get((payload.get("type", 1), payload["name"])))
            for payload in payloads
        ]
        return self._scopes[scope]

    def listing(self, scope: int | None) -> list[Json]:
        """All commands of a scope."""
        return self._scopes.get(scope, [])

    def find(self, name: str, kind: CommandType, guild_id: int | None) -> Json | None:
        """The command that a member in this guild would get by its name: the guild's before the global."""
        scopes = [None] if guild_id is None else [guild_id, None]
        for scope in scopes:
            for command in self.listing(scope):
                if (command["type"], command["name"]) == (kind, name):
                    return command
        return None

    def _stored(self, scope: int | None, payload: Json, old_id: str | None) -> Json:
        permissions = payload.get("default_member_permissions")
        stored = {
            "description": "",
            "options": [],
            "contexts": None,
            "integration_types": [0],
            "nsfw": False,
            **payload,
            "id": old_id or str(self._ids.next()),
            "application_id": str(self._application_id),
            "version": str(self._ids.next()),
            "type": payload.get("type") or CommandType.SLASH,
            "default_member_permissions": None if permissions is None else str(permissions),
        }
        return stored if scope is None else {**stored, "guild_id": str(scope)}


def hidden_because(command: Json, user: User, channel: Channel, user_installed: bool) -> str | None:
    """Why Discord would not show `command` to `user` in `channel`; None where it would."""
    permissions = command["default_member_permissions"]
    if channel.guild and permissions is not None and not user.allowed(int(permissions) or 1 << 3):
        return f"{user.name} lacks the permissions {permissions}"
    contexts = command["contexts"]
    if contexts is None:
        contexts = [0, 1] if command.get("dm_permission") is not False else [0]
    if (0 if channel.guild else 1) not in contexts:
        return f"it is not for use in {'a guild' if channel.guild else 'direct messages'}"
    if int(user_installed) not in (command["integration_types"] or [0]):
        return f"it is not there for a {'user' if user_installed else 'guild'} install"
    return None


def naming_problems(commands: Any) -> list[str]:
    """What Discord has against a list of commands beyond the description's rules."""
    found = []
    names = [(command.get("type", 1), command["name"]) for command in commands]
    found += [f"two commands are called {name!r}" for _, name in repeated(names)]
    for command in commands:
        if command.get("type", 1) == CommandType.SLASH:
            found += _slash_problems(command, command["name"])
    return found


def _slash_problems(node: Json, path: str) -> list[str]:
    found = []
    if node["name"] != node["name"].lower() or " " in node["name"]:
        found.append(f"/{path}: a name is lower case and without spaces")
    if not node.get("description"):
        found.append(f"/{path}: no description")
    options = node.get("options") or []
    names = [option["name"] for option in options]
    found += [f"/{path}: two options are called {name!r}" for name in repeated(names)]
    needed = [bool(option.get("required")) for option in options]
    if needed != sorted(needed, reverse=True):
        found.append(f"/{path}: a required option comes after one that is not")
    for option in options:
        if option["type"] in (Option.SUBCOMMAND, Option.SUBCOMMAND_GROUP):
            found += _slash_problems(option, f"{path} {option['name']}")
        elif option.get("choices") and option.get("autocomplete"):
            found.append(f"/{path} {option['name']}: both choices and autocomplete")
    return found
