"""From what a member fills in to the options of an interaction, by what the bot had synced."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.local_discord.constants import Option
from tests.local_discord.payloads import attachment_json, channel_json, member_json, user_json
from tests.local_discord.records import Attachment, Json
from tests.local_discord.world import Channel, User

_NESTED = (Option.SUBCOMMAND, Option.SUBCOMMAND_GROUP)
_TAKES: dict[int, tuple[type, ...]] = {
    Option.STRING: (str,),
    Option.INTEGER: (int,),
    Option.BOOLEAN: (bool,),
    Option.USER: (User,),
    Option.CHANNEL: (Channel,),
    Option.MENTIONABLE: (User,),
    Option.NUMBER: (int, float),
    Option.ATTACHMENT: (Attachment,),
}


class UnknownCommand(LookupError):
    """No such command was synced, or Discord would not show it to this member here."""


class UnknownOption(LookupError):
    """The synced command has no such option."""


class InvalidOption(ValueError):
    """Discord's own client would not let a member send this value, or leave this option out."""


def fill(
    command: Json, path: Sequence[str], values: Mapping[str, Any], focused: str | None = None
) -> tuple[list[Json], Json]:
    """The interaction's `options`, nested along `path` (subcommands' names), and its `resolved`.

    With `focused` the member is still typing: that option's value goes as text, nothing has to be
    complete, and nothing is resolved. Raises UnknownCommand, UnknownOption, InvalidOption.
    """
    described: list[Json] = command["options"] or []
    around: list[Json] = []
    for name in path:
        found = next((one for one in described if one["name"] == name and one["type"] in _NESTED), None)
        if found is None:
            raise UnknownCommand(f"/{command['name']} has no subcommand {name!r}")
        around.append(found)
        described = found.get("options") or []
    if any(option["type"] in _NESTED for option in described):
        raise UnknownCommand(f"/{command['name']} is called with a subcommand")
    options, resolved = _filled(described, values, focused)
    for outer in reversed(around):
        options = [{"name": outer["name"], "type": outer["type"], "options": options}]
    return options, {} if focused else resolved


def _filled(described: list[Json], values: Mapping[str, Any], focused: str | None) -> tuple[list[Json], Json]:
    by_name = {option["name"]: option for option in described}
    if unknown := values.keys() - by_name.keys():
        raise UnknownOption(f"no option {sorted(unknown)} among {sorted(by_name)}")
    missing = [option["name"] for option in described if option.get("required")]
    missing = [name for name in missing if name not in values]
    if missing and focused is None:
        raise InvalidOption(f"required and not given: {missing}")
    options, resolved = [], Json()
    for name, value in values.items():
        option = by_name[name]
        if name == focused:
            if not option.get("autocomplete"):
                raise InvalidOption(f"{name}: has no autocomplete")
            options.append({"name": name, "type": option["type"], "value": str(value), "focused": True})
        else:
            _check(option, value)
            options.append({"name": name, "type": option["type"], "value": _sent(value, resolved)})
    return options, resolved


def _check(option: Json, value: Any) -> None:
    takes, name = _TAKES[option["type"]], option["name"]
    if not isinstance(value, takes) or (isinstance(value, bool) and bool not in takes):
        raise InvalidOption(f"{name}: {value!r} is not of {[one.__name__ for one in takes]}")
    choices = [choice["value"] for choice in option.get("choices") or ()]
    if choices and value not in choices:
        raise InvalidOption(f"{name}: {value!r} is none of {choices}")
    measured = len(value) if isinstance(value, str) else value
    kind = "length" if isinstance(value, str) else "value"
    least, most = option.get(f"min_{kind}"), option.get(f"max_{kind}")
    if (least is not None and measured < least) or (most is not None and measured > most):
        raise InvalidOption(f"{name}: {value!r} is not within {least} and {most}")


def _sent(value: Any, resolved: Json) -> Any:
    """The value as it is sent: for what has an id the id, with the rest added to `resolved`."""
    if isinstance(value, Attachment):
        resolved.setdefault("attachments", {})[str(value.id)] = attachment_json(value)
    elif isinstance(value, User):
        resolve_user(value, resolved)
    elif isinstance(value, Channel):
        resolved.setdefault("channels", {})[str(value.id)] = channel_json(value, 0)
    else:
        return value
    return str(value.id)


def resolve_user(user: User, resolved: Json) -> None:
    """Add a user to `resolved`, with what is known of them as a member."""
    member = member_json(user, with_user=False, with_permissions=True)
    resolved.setdefault("users", {})[str(user.id)] = user_json(user)
    resolved.setdefault("members", {})[str(user.id)] = member
