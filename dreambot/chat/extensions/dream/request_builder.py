"""Builds the request from what a member typed, attached or pointed at."""

from __future__ import annotations

from dataclasses import replace

import discord

from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.errors.types import NoInput, TwoInputs, UnknownPreset
from dreambot.chat.extensions.dream.engine_settings import settings_of
from dreambot.chat.extensions.dream.message_pictures import PictureRef, attachment_ref, link_ref
from dreambot.chat.extensions.dream.options import DreamInput, DreamOptions, Pictures
from dreambot.chat.submission.guild_policy import style_at
from dreambot.chat.submission.request import DreamRequest
from dreambot.jobs.models.job import InputRef
from dreambot.jobs.models.result import Result


async def resolve_input(
    interaction: Interaction,
    image: discord.Attachment | None,
    link: str | None,
    max_side: int | None = None,
    *,
    private: bool = False,
) -> InputRef:
    """Return what is to be dreamed: the picture, the link, or else the member's last dream in this channel.

    Within `max_side` pixels, the bot's own limit if None; nothing is fetched yet. A private last dream counts
    only for a private request. Raises NoInput, TwoInputs or AttachmentTooLarge.
    """
    services = interaction.client.services
    max_side = min(max_side or services.max_side, services.max_side)
    if image is not None and link is not None:
        raise TwoInputs
    if image is not None:
        return attachment_ref(image).input_ref(max_side)
    if link is not None:
        return link_ref(link).input_ref(max_side)
    record = await services.service.jobs.latest(interaction.user.id, interaction.channel_id or 0)
    if record is None or (record.job.requester.private and not private):
        raise NoInput
    dream = Result.from_json(record.outcome or {})
    return InputRef("stored", dream.picture, record.input_ref.filename, record.input_ref.spoiler, max_side)


async def build_request(
    interaction: Interaction, given: DreamInput, *, side: int | None = None
) -> DreamRequest:
    """Return the request for what was given to a command, in the server's style where none is named.

    `side`: the longest in pixels, unless the options say. Raises UnknownPreset, what `resolve_input` raises,
    UnknownStyle, UnknownLayer, UnknownChannel and SettingOutOfRange.
    """
    services, private = interaction.client.services, given.private
    options = await _with_preset(interaction, given.options, given.preset)
    default = await style_at(services, interaction.guild_id)
    settings = settings_of(options, services.network, default)
    input_ref = await _resolve_pictures(interaction, given.pictures, options.size or side, private=private)
    return DreamRequest(input_ref, options.style_or(default), settings, private=private)


async def _with_preset(interaction: Interaction, options: DreamOptions, preset: str | None) -> DreamOptions:
    """Return the options, with those of the member's preset where nothing was typed. Raises UnknownPreset."""
    if preset is None:
        return options
    saved = await interaction.client.services.service.jobs.presets.of(interaction.user.id)
    name = preset.strip()
    if name not in saved:
        raise UnknownPreset(name, tuple(saved))
    return options.with_fallback(DreamOptions.from_json(saved[name]))


async def _resolve_pictures(
    interaction: Interaction, pictures: Pictures, side: int | None, *, private: bool
) -> InputRef:
    """Return the picture with its guide and its mask. Raises what `resolve_input` raises."""
    input_ref = await resolve_input(interaction, pictures.image, pictures.link, side, private=private)
    guide, mask = (
        attachment_ref(further).input_ref(input_ref.max_side) if further else None
        for further in (pictures.guide, pictures.mask)
    )
    return replace(input_ref, guide=guide, mask=mask)


def request_for_picture(bot: DreamBot, picture: PictureRef, style: str) -> DreamRequest:
    """Return the request for a picture in a style. Raises AttachmentTooLarge."""
    services = bot.services
    return DreamRequest(
        picture.input_ref(services.max_side), style, settings_of(DreamOptions(style), services.network)
    )
