"""/dream: dreams a picture with the options that the member types."""

from __future__ import annotations

import discord
from discord import app_commands

from dreambot.chat.bot import Interaction
from dreambot.chat.extensions.dream import autocomplete
from dreambot.chat.extensions.dream.options import DreamOptions, with_dream_options
from dreambot.chat.extensions.dream.request_builder import Pictures, apply_preset, build_request
from dreambot.chat.submission.submit import submit


@app_commands.command(
    name="dream", description="Dream a picture: what a neural network sees in it, made visible"
)
@app_commands.describe(
    image="The picture to dream: PNG, JPEG, WebP, GIF, BMP or AVIF",
    link="Instead of an attachment: a link to a picture, starting with https://",
    private="Only you can see the dream",
    preset="Settings you saved with /preset save; the options you choose here override them",
    guide="Another picture whose features the dream takes on",
    mask="A picture that is white where you want the dream and black where you don't",
)
@app_commands.autocomplete(preset=autocomplete.presets)
@with_dream_options(
    "image link style strength private preset size layers guide mask steps octaves octave_scale "
    "smoothness keep_colours stay_near blend balance total_variation guide_by feather seed"
)
async def dream(
    interaction: Interaction,
    options: DreamOptions,
    image: discord.Attachment | None = None,
    link: str | None = None,
    private: bool = False,
    preset: str | None = None,
    guide: discord.Attachment | None = None,
    mask: discord.Attachment | None = None,
) -> None:
    """Build the request from the options and the preset, and submit it."""
    options = await apply_preset(interaction, options, preset)
    pictures = Pictures(image, link, guide, mask)
    await submit(interaction, await build_request(interaction, pictures, options, private=private))
