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

LINK_AT_MOST = 2000  # characters
LINK = re.compile(r"https?://[^\s<>|]+", re.IGNORECASE)
EMOJI = re.compile(r"<(?P<animated>a?):(?P<name>\w{2,32}):(?P<id>\d{15,20})>")
HIDDEN = re.compile(r"\|\|.+?\|\|", re.DOTALL)
DISCORDS_PROXY = re.compile(r"https://(?:images-ext-\d+|media)\.discordapp\.net/")

Written = discord.Message | discord.MessageSnapshot


@dataclass(frozen=True, slots=True)
class PictureRef:
    """A picture in a message, not yet fetched; `size` in bytes where Discord states it."""

    kind: Literal["attachment", "link"]
    url: str = field(repr=False)
    filename: str
    spoiler: bool = False
    size: int = 0

    def input_ref(self, max_side: int) -> InputRef:
        """As what is to be dreamed, within `max_side` pixels. Raises AttachmentTooLarge."""
        # What comes is read whole: the size that Discord states is looked at first.
        if self.size > DEFAULT_LIMITS.max_bytes:
            raise AttachmentTooLarge(self.size, DEFAULT_LIMITS.max_bytes)
        return InputRef(self.kind, self.url, self.filename, self.spoiler, max_side)


def find_pictures(message: discord.Message) -> list[PictureRef]:
    """The pictures in a message and in those that it forwards, each once; the likeliest kind alone.

    Whoever attaches a picture does not mean the emoji beside it. Files that are no pictures come last: of
    them the door says what they are.
    """
    for kind in (_shown, _linked, _emojis, _other_files):
        if found := list(dict.fromkeys(one for part in _written(message) for one in kind(part))):
            return found
    return []


def require_pictures(message: discord.Message) -> list[PictureRef]:
    """The pictures in a message, one at least. Raises ContentHidden, LottieSticker or NoPictureInMessage."""
    if found := find_pictures(message):
        return found
    if any(part.stickers for part in _written(message)):
        raise LottieSticker
    if _is_hidden(message):
        raise ContentHidden
    raise NoPictureInMessage


def resolve_reply(message: discord.Message) -> list[PictureRef]:
    """The pictures that the author of a message to the bot means: there, else in what it replies to.

    Raises NothingMentioned, NoPictureInMessage, LottieSticker or ContentHidden.
    """
    try:
        return require_pictures(message)
    except (NoPictureInMessage, ContentHidden):  # the message itself is only hidden where it is empty
        answered = answered_by(message)
    if answered is None:
        raise NothingMentioned
    if not isinstance(answered.resolved, discord.Message):
        raise ContentHidden  # deleted, or not told to us
    return require_pictures(answered.resolved)


def answered_by(message: discord.Message) -> discord.MessageReference | None:
    """What the message replies to; one that is forwarded refers to another as well."""
    return message.reference if message.type is discord.MessageType.reply else None


def of_attachment(attachment: discord.Attachment) -> PictureRef:
    """An uploaded file."""
    spoiler = attachment.is_spoiler()
    return PictureRef("attachment", attachment.url, attachment.filename, spoiler, attachment.size)


def of_link(link: str, *, spoiler: bool = False, named: str = "") -> PictureRef:
    """What a member wrote as a link, which may lead anywhere; hidden by `spoiler`, or by bars around it."""
    url = link.strip().strip("<>|")[:LINK_AT_MOST]
    return PictureRef("link", url, named or _name_of(url), spoiler or bool(HIDDEN.fullmatch(link.strip())))


def of_avatar(user: discord.User | discord.Member) -> PictureRef:
    """The picture that a member is seen with here; of one that moves, its still."""
    url = user.display_avatar.replace(size=1024, format="png").url
    return PictureRef("attachment", url, f"{user.display_name}.png")


def _written(message: discord.Message) -> list[Written]:
    """The message itself, and what it forwards."""
    return [message, *message.message_snapshots]


def _is_hidden(message: discord.Message) -> bool:
    # Nobody can send a message without anything in it; a system message, such as of a join, is none of these.
    usual = message.type in (discord.MessageType.default, discord.MessageType.reply)
    return usual and not any(
        (message.content, message.attachments, message.embeds, message.components, message.poll)
    )


def _shown(written: Written) -> Iterator[PictureRef]:
    """What Discord shows as a picture of some size."""
    yield from (of_attachment(one) for one in written.attachments if _is_picture(one))
    yield from _stickers(written.stickers)
    hidden = _hidden_links(written.content)
    for embed in written.embeds:
        picture = embed.image if embed.image.url else embed.thumbnail
        if picture.url:
            # Whoever posts an embed chooses its address, and it says nothing of the picture's size. So it is
            # a link like any other: public addresses only, and so many bytes. Discord's proxy is asked where
            # it has the picture: its owner's server then learns nothing of us. It gets no more trust for it.
            proxied = DISCORDS_PROXY.match(picture.proxy_url or "")
            url = (picture.proxy_url if proxied else None) or picture.url
            spoiler = not hidden.isdisjoint((embed.url, picture.url))
            yield of_link(url, spoiler=spoiler, named=_name_of(picture.url))


def _stickers(stickers: Sequence[discord.StickerItem]) -> Iterator[PictureRef]:
    """Those that are pictures. They are Discord's own files, of half a megabyte at most."""
    for sticker in stickers:
        if sticker.format is not discord.StickerFormatType.lottie:
            yield PictureRef("attachment", sticker.url, f"{sticker.name}.{sticker.format.file_extension}")


def _linked(written: Written) -> Iterator[PictureRef]:
    hidden = _hidden_links(written.content)
    for link in _links(written.content):
        yield of_link(link, spoiler=link in hidden)


def _emojis(written: Written) -> Iterator[PictureRef]:
    """Custom emoji. The address is made of the number alone, and leads to Discord's own files."""
    hidden = {match[0] for part in HIDDEN.findall(written.content) for match in EMOJI.finditer(part)}
    for match in EMOJI.finditer(written.content):
        ending = "gif" if match["animated"] else "png"
        url = f"{Asset.BASE}/emojis/{match['id']}.{ending}"
        yield PictureRef("attachment", url, f"{match['name']}.{ending}", match[0] in hidden)


def _other_files(written: Written) -> Iterator[PictureRef]:
    yield from (of_attachment(one) for one in written.attachments)


def _is_picture(attachment: discord.Attachment) -> bool:
    if attachment.content_type is None:
        return attachment.width is not None
    return attachment.content_type.startswith("image/")


def _name_of(link: str) -> str:
    """What a link calls its picture."""
    try:
        return filename_of(URL(link))
    except ValueError:  # no link at all, as will be said when it is followed
        return "picture"


def _hidden_links(text: str) -> frozenset[str | None]:
    """The links that are behind spoiler bars."""
    return frozenset(link for part in HIDDEN.findall(text) for link in _links(part))


def _links(text: str) -> Iterable[str]:
    return (match[0].rstrip(".,;:!?)") for match in LINK.finditer(text))
