"""/dream: a picture comes back dreamed."""

from __future__ import annotations

import discord
from discord import app_commands

from dreambot.chat.bot import Interaction
from dreambot.chat.extensions.dream import autocomplete
from dreambot.chat.extensions.dream.options import (
    Blend,
    DreamOptions,
    Evenness,
    Feather,
    GuideChoice,
    Nearness,
    Octaves,
    Scale,
    Seed,
    Side,
    Smoothness,
    Steps,
    Strength,
)
from dreambot.chat.extensions.dream.request_builder import Pictures, apply_preset, build_request
from dreambot.chat.submission.submit import submit


@app_commands.command(
    name="dream", description="Dream a picture: what a neural network sees in it, made visible"
)
@app_commands.describe(
    image="The picture to dream: PNG, JPEG, WebP, GIF, BMP or AVIF",
    link="Instead of a picture: the address of one, beginning with https://",
    style="The look of the dream: /styles shows them all",
    strength="How strong: 1 is the style's own strength",
    private="Show the dream to you alone",
    preset="Settings that you kept with /preset save; what you choose here goes before them",
    size="Longest side of the dream in pixels; it is never larger than your picture",
    layers="Layers or channels to dream instead of the style's: /layers shows them",
    guide="Another picture, whose features the dream takes on",
    mask="A picture that is white where you want the dream, black where not",
    steps="Steps uphill in the largest octave: more is deeper, and slower",
    octaves="Sizes at which to dream: more give larger shapes",
    octave_scale="The ratio from one octave to the next",
    smoothness="0 to 1: larger, calmer shapes",
    keep_colours="Keep the photograph's colours",
    stay_near="0 to 20: stay near the photograph",
    blend="0 to 1: how much of the dream, and not of the photograph, you see",
    balance="Let quiet layers be heard as much as loud ones",
    total_variation="0 to 1: even neighbouring pixels out",
    guide_by="How the guide leads: match, or the quicker energies",
    feather="Pixels inside the mask's edge over which the dream fades in",
    seed="The same seed gives the same dream again",
)
@app_commands.autocomplete(style=autocomplete.styles, preset=autocomplete.presets, layers=autocomplete.layers)
async def dream(
    interaction: Interaction,
    image: discord.Attachment | None = None,
    link: str | None = None,
    style: str | None = None,
    strength: Strength | None = None,
    private: bool = False,
    preset: str | None = None,
    size: Side | None = None,
    layers: str | None = None,
    guide: discord.Attachment | None = None,
    mask: discord.Attachment | None = None,
    steps: Steps | None = None,
    octaves: Octaves | None = None,
    octave_scale: Scale | None = None,
    smoothness: Smoothness | None = None,
    keep_colours: bool | None = None,
    stay_near: Nearness | None = None,
    blend: Blend | None = None,
    balance: bool | None = None,
    total_variation: Evenness | None = None,
    guide_by: GuideChoice | None = None,
    feather: Feather | None = None,
    seed: Seed | None = None,
) -> None:
    """Resolve the options, and ask."""
    chosen = DreamOptions(
        style=style,
        layers=layers,
        strength=strength,
        steps=steps,
        octaves=octaves,
        octave_scale=octave_scale,
        seed=seed,
        smoothness=smoothness,
        total_variation=total_variation,
        keep_colours=keep_colours,
        stay_near=stay_near,
        blend=blend,
        balance=balance,
        guide_by=guide_by,
        feather=feather,
        size=size,
    )
    options = await apply_preset(interaction, chosen, preset)
    pictures = Pictures(image, link, guide, mask)
    await submit(interaction, await build_request(interaction, pictures, options, private=private))
