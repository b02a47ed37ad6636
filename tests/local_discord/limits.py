"""What Discord has against a message beyond the description's rules, as readable sentences."""

from tests.local_discord.constants import Flag
from tests.local_discord.records import Json, Message, parts, repeated

_V2_ONLY = (9, 10, 11, 12, 13, 14, 17)
_BUTTON, _LINK, _PREMIUM = 2, 5, 6
_EMBED_CHARACTERS = 6000


def message_problems(message: Message) -> list[str]:
    """What is wrong with a message as it would be after the bot's request."""
    found = [*_component_problems(message), *_file_problems(message)]
    characters = sum(_characters(embed) for embed in message.embeds)
    if characters > _EMBED_CHARACTERS:
        found.append(f"the embeds hold {characters} characters together, over {_EMBED_CHARACTERS}")
    return found


def _component_problems(message: Message) -> list[str]:
    found = []
    all_parts = list(parts(message.components))
    if message.flags & Flag.COMPONENTS_V2:
        if message.content or message.embeds:
            found.append("content or embeds beside components v2")
    else:
        new = {part["type"] for part in all_parts} & {*_V2_ONLY}
        found += [f"a component of type {kind}, without components v2" for kind in new]
        if len(message.components) > 5:
            found.append(f"{len(message.components)} rows of components, over 5")
    if len(all_parts) > 40:
        found.append(f"{len(all_parts)} components, over 40")
    names = [control["custom_id"] for control in message.controls]
    found += [f"custom_id {name!r} is there twice" for name in repeated(names)]
    for part in all_parts:
        found += _button_problems(part) if part["type"] == _BUTTON else []
    return found


def _button_problems(button: Json) -> list[str]:
    found = []
    if button["style"] != _PREMIUM and not button.get("label") and not button.get("emoji"):
        found.append("a button with neither label nor emoji")
    wanted = {_LINK: "url", _PREMIUM: "sku_id"}.get(button["style"], "custom_id")
    if not button.get(wanted):
        found.append(f"a button of style {button['style']} without {wanted}")
    return found


def _file_problems(message: Message) -> list[str]:
    media = [embed.get(part) for embed in message.embeds for part in ("image", "thumbnail")]
    media += [part.get("media") or part.get("file") for part in parts(message.components)]
    media += [item.get("media") for part in parts(message.components) for item in part.get("items") or ()]
    urls = [one["url"] for one in media if one and one.get("url")]
    # What names a file of the message has been replaced by its link before; what is left names none.
    found = [f"{url} names no file of the message" for url in urls if url.startswith("attachment://")]
    if len(message.attachments) > 10:
        found.append(f"{len(message.attachments)} attachments, over 10")
    return found


def _characters(embed: Json) -> int:
    texts = [embed.get("title"), embed.get("description")]
    texts += [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    texts += [field[key] for field in embed.get("fields") or () for key in ("name", "value")]
    return sum(len(text) for text in texts if text)
