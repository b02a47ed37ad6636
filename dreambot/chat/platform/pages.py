"""Pages with pictures and menus, shown to one member: sent by a command or a button, replaced by a menu.

They are laid out with Discord's components v2: an embed would shrink its picture to 400 pixels, and a picture
beside an embed would stand apart from its text.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import discord

from dreambot.chat.platform.limits import MESSAGE_LENGTH

Item = discord.ui.Button[Any] | discord.ui.Select[Any]


@dataclass(frozen=True)
class PageImage:
    """A picture on a page: its file and its alt text."""

    data: bytes
    filename: str
    alt: str

    def component(self) -> discord.ui.MediaGallery[Any]:
        """Return the gallery that shows it alone: Discord would crop one of several in a row."""
        shown = discord.MediaGalleryItem(f"attachment://{self.filename}", description=self.alt)
        return discord.ui.MediaGallery(shown)


@dataclass(frozen=True)
class Document:
    """A file to download, and the text above it."""

    text: str
    data: bytes
    filename: str


@dataclass(frozen=True)
class Page:
    """A title, text, pictures, a file, and what stands below: menus and buttons."""

    title: str
    text: str
    pictures: Sequence[PageImage] = ()
    document: Document | None = None
    items: Sequence[Item] = ()

    def files(self) -> list[discord.File]:
        """Return new files of the pictures, then of the document: discord.py closes those that were sent."""
        files = [_file(one.data, one.filename, one.alt) for one in self.pictures]
        return [*files, _file(self.document.data, self.document.filename)] if self.document else files

    def view(self) -> discord.ui.LayoutView:
        """Return the layout, stopped so that discord.py does not keep it: items answer by custom_id."""
        box: discord.ui.Container[Any] = discord.ui.Container(accent_colour=discord.Colour.blurple())
        box.add_item(discord.ui.TextDisplay(f"### {self.title}\n{self.text}"))
        for picture in self.pictures:
            box.add_item(picture.component())
        if self.document:
            box.add_item(discord.ui.TextDisplay(self.document.text))
            box.add_item(discord.ui.File(f"attachment://{self.document.filename}"))
        for item in self.items:
            box.add_item(discord.ui.ActionRow(item))
        view = discord.ui.LayoutView(timeout=None)
        view.add_item(box)
        view.stop()
        return view


def _file(data: bytes, filename: str, alt: str | None = None) -> discord.File:
    return discord.File(io.BytesIO(data), filename, description=alt)


async def send_page(interaction: discord.Interaction[Any], draw: Callable[[], Page]) -> None:
    """Send the page that `draw` returns; where a menu was used, replace the page above it.

    The interaction is answered first: drawing, in a thread, can take longer than Discord waits while every
    core dreams. Raises what `draw` raises, and discord.HTTPException.
    """
    replaces = interaction.type is discord.InteractionType.component
    await interaction.response.defer(ephemeral=True, thinking=not replaces)
    page = await asyncio.to_thread(draw)
    await interaction.edit_original_response(attachments=page.files(), view=page.view())


def fit_lines(lines: Iterable[str], room: int = MESSAGE_LENGTH) -> Iterator[str]:
    """Yield as many of `lines` as one message takes; the last is three dots where some are left out."""
    for line in lines:
        if len(line) + 3 > room:  # the dots, and the ends of both lines
            yield "…"
            return
        room -= len(line) + 1
        yield line
