"""The pictures in a message: attached, forwarded, shown by a link, as a sticker or as an emoji."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

import discord
from discord.asset import Asset
from yarl import URL

from dreambot.chat.errors.types import (
    AttachmentTooLarge,
    ContentHidden,
    LottieSticker,
    NoPictureInMessage,
    NothingMentioned,
)
from dreambot.jobs.models.job import InputRef
from dreambot.pictures.decoding.decode import DEFAULT_LIMITS
from dreambot.pictures.downloading.url_rules import filename_of

LINK_LENGTH = 2000  # characters
LINK = re.compile(r"https?://[^\s<>|]+", re.IGNORECASE)
EMOJI = re.compile(r"<(?P<animated>a?):(?P<name>\w{2,32}):(?P<id>\d{15,20})>")
HIDDEN = re.compile(r"\|\|.+?\|\|", re.DOTALL)
DISCORDS_PROXY = re.compile(r"https://(?:images-ext-\d+|media)\.discordapp\.net/")

MessageLike = discord.Message | discord.MessageSnapshot


@dataclass(frozen=True, slots=True)
class PictureRef:
    """A picture in a message, not yet fetched; `size` in bytes where Discord states it."""

    kind: Literal["attachment", "link"]
    url: str = field(repr=False)
    filename: str
    spoiler: bool = False
    size: int = 0

    def input_ref(self, max_side: int) -> InputRef:
        """Return the picture as an input within `max_side` pixels. Raises AttachmentTooLarge."""
        # A download is read whole, so the size that Discord states is checked first.
        if self.size > DEFAULT_LIMITS.max_bytes:
            raise AttachmentTooLarge(self.size, DEFAULT_LIMITS.max_bytes)
        return InputRef(self.kind, self.url, self.filename, self.spoiler, max_side)


def find_pictures(message: discord.Message) -> list[PictureRef]:
    """Return the pictures in a message and in those that it forwards, each once, of the likeliest kind only.

    A member who attaches a picture does not mean the emoji beside it. Files that are no pictures come last:
    decoding them gives the sentence about what they are.
    """
    for kind in (_shown_pictures, _linked_pictures, _custom_emojis, _other_files):
        if found := list(dict.fromkeys(one for part in _with_forwarded(message) for one in kind(part))):
            return found
    return []


def require_pictures(message: discord.Message) -> list[PictureRef]:
    """Return the pictures in a message, one at least.

    Raises ContentHidden, LottieSticker or NoPictureInMessage.
    """
    if found := find_pictures(message):
        return found
    if any(part.stickers for part in _with_forwarded(message)):
        raise LottieSticker
    if _is_hidden(message):
        raise ContentHidden
    raise NoPictureInMessage


def resolve_reply(message: discord.Message) -> list[PictureRef]:
    """Return the pictures that the author of a message to the bot means: in it, else in what it replies to.

    Raises NothingMentioned, NoPictureInMessage, LottieSticker or ContentHidden.
    """
    try:
        return require_pictures(message)
    except (NoPictureInMessage, ContentHidden):  # the message itself is only hidden where it is empty
        answered = reference_of_reply(message)
    if answered is None:
        raise NothingMentioned
    if not isinstance(answered.resolved, discord.Message):
        raise ContentHidden  # deleted, or not sent to the bot
    return require_pictures(answered.resolved)


def reference_of_reply(message: discord.Message) -> discord.MessageReference | None:
    """Return what the message replies to, or None; a forwarded message has a reference as well."""
    return message.reference if message.type is discord.MessageType.reply else None


def attachment_ref(attachment: discord.Attachment) -> PictureRef:
    """Return the picture that was uploaded."""
    spoiler = attachment.is_spoiler()
    return PictureRef("attachment", attachment.url, attachment.filename, spoiler, attachment.size)


def link_ref(link: str, *, spoiler: bool = False, named: str = "") -> PictureRef:
    """Return the picture at a link, which may lead anywhere; bars around it make it a spoiler too."""
    url = link.strip().strip("<>|")[:LINK_LENGTH]
    return PictureRef(
        "link", url, named or _filename_in(url), spoiler or bool(HIDDEN.fullmatch(link.strip()))
    )


def avatar_ref(user: discord.User | discord.Member) -> PictureRef:
    """Return the avatar that a member has on this server; of an animated one, its still."""
    url = user.display_avatar.replace(size=1024, format="png").url
    return PictureRef("attachment", url, f"{user.display_name}.png")


def _with_forwarded(message: discord.Message) -> list[MessageLike]:
    """Return the message itself, and those that it forwards."""
    return [message, *message.message_snapshots]


def _is_hidden(message: discord.Message) -> bool:
    """Return whether Discord hides what is in the message: nobody can send one with nothing in it.

    A system message, such as about a join, is not hidden.
    """
    by_author = message.type in (discord.MessageType.default, discord.MessageType.reply)
    return by_author and not any(
        (message.content, message.attachments, message.embeds, message.components, message.poll)
    )


def _shown_pictures(message: MessageLike) -> Iterator[PictureRef]:
    """Yield what Discord shows as a picture: attachments, stickers, and those of embeds."""
    yield from (attachment_ref(one) for one in message.attachments if _is_image(one))
    yield from _stickers(message.stickers)
    hidden = _hidden_links(message.content)
    for embed in message.embeds:
        picture = embed.image if embed.image.url else embed.thumbnail
        if picture.url:
            # The author of an embed chooses its address, and it does not state the picture's size. So it is a
            # link like any other: public addresses only, and a limit of bytes. Discord's proxy is used where
            # it has the picture, so that the picture's server learns nothing of the bot; it is not trusted
            # more than that server.
            proxied = DISCORDS_PROXY.match(picture.proxy_url or "")
            url = (picture.proxy_url if proxied else None) or picture.url
            spoiler = not hidden.isdisjoint((embed.url, picture.url))
            yield link_ref(url, spoiler=spoiler, named=_filename_in(picture.url))


def _stickers(stickers: Sequence[discord.StickerItem]) -> Iterator[PictureRef]:
    """Yield the stickers that are pictures: Discord's own files, of half a megabyte at most."""
    for sticker in stickers:
        if sticker.format is not discord.StickerFormatType.lottie:
            yield PictureRef("attachment", sticker.url, f"{sticker.name}.{sticker.format.file_extension}")


def _linked_pictures(message: MessageLike) -> Iterator[PictureRef]:
    hidden = _hidden_links(message.content)
    for link in _links(message.content):
        yield link_ref(link, spoiler=link in hidden)


def _custom_emojis(message: MessageLike) -> Iterator[PictureRef]:
    """Yield custom emojis. Their addresses are made of the id alone, and lead to Discord's own files."""
    hidden = {match[0] for part in HIDDEN.findall(message.content) for match in EMOJI.finditer(part)}
    for match in EMOJI.finditer(message.content):
        ending = "gif" if match["animated"] else "png"
        url = f"{Asset.BASE}/emojis/{match['id']}.{ending}"
        yield PictureRef("attachment", url, f"{match['name']}.{ending}", match[0] in hidden)


def _other_files(message: MessageLike) -> Iterator[PictureRef]:
    yield from (attachment_ref(one) for one in message.attachments)


def _is_image(attachment: discord.Attachment) -> bool:
    if attachment.content_type is None:
        return attachment.width is not None
    return attachment.content_type.startswith("image/")


def _filename_in(link: str) -> str:
    """Return the filename in a link; «picture» for what is no link."""
    try:
        return filename_of(URL(link))
    except ValueError:  # the download will say that it is no link
        return "picture"


def _hidden_links(text: str) -> frozenset[str | None]:
    """Return the links that are behind spoiler bars."""
    return frozenset(link for part in HIDDEN.findall(text) for link in _links(part))


def _links(text: str) -> Iterable[str]:
    """Return the links in a text, without the punctuation of its sentences."""
    return (match[0].rstrip(".,;:!?)") for match in LINK.finditer(text))
