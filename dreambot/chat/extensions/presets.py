"""/preset: options that a member keeps under a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import discord
from discord import app_commands
from discord.utils import escape_markdown

from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.errors.types import NothingToSave, UnknownPreset
from dreambot.chat.extensions.dream import autocomplete
from dreambot.chat.extensions.dream.options import (
    Blend,
    DreamOptions,
    Name,
    Nearness,
    Octaves,
    Scale,
    Seed,
    Side,
    Smoothness,
    Steps,
    Strength,
    options_of,
)
from dreambot.chat.extensions.dream.request_builder import Pictures, apply_preset, build_request
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.pages import fit_lines
from dreambot.chat.submission.submit import submit

VALUE_LENGTH = 200  # of an option: whoever types them may fill 6000


def presets_text(kept: Mapping[str, Mapping[str, Any]], locale: str) -> str:
    """All of a member's presets, by name."""
    if not kept:
        return translate(locale, "preset-none")
    lines = (
        f"**{escape_markdown(name)}** · {options_text(DreamOptions.from_json(options), locale)}"
        for name, options in kept.items()
    )
    return "\n".join(fit_lines([translate(locale, "preset-list"), *lines]))


def options_text(options: DreamOptions, locale: str) -> str:
    """«style: eyes · steps: 20», as one would type it."""
    typed = (
        (translate(locale, "setting-name", name=name), value) for name, value in options.to_json().items()
    )
    return " · ".join(f"`{name}: {_plain(value)}`" for name, value in typed)


def _plain(value: object) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    text = str(value).lower().replace("`", "'")
    return text if len(text) <= VALUE_LENGTH else f"{text[: VALUE_LENGTH - 1]}…"


preset = app_commands.Group(name="preset", description="Settings of your own, kept under a name")


@preset.command(
    name="save", description="Keep settings under a name: these, or those of your last dream here"
)
@app_commands.describe(
    name="What to call them; what you kept under that name before is replaced",
    style="The look of the dream",
    strength="How strong: 1 is the style's own strength",
    layers="Layers or channels to dream instead of the style's",
    size="Longest side of the dream in pixels",
    steps="Steps uphill in the largest octave",
    octaves="Sizes at which to dream",
    octave_scale="The ratio from one octave to the next",
    smoothness="0 to 1: larger, calmer shapes",
    keep_colours="Keep the photograph's colours",
    stay_near="0 to 20: stay near the photograph",
    blend="0 to 1: how much of the dream, and not of the photograph, you see",
    balance="Let quiet layers be heard as much as loud ones",
    seed="The same seed gives the same dream again",
)
@app_commands.autocomplete(name=autocomplete.presets, style=autocomplete.styles, layers=autocomplete.layers)
async def save(
    interaction: Interaction,
    name: Name,
    style: str | None = None,
    strength: Strength | None = None,
    layers: str | None = None,
    size: Side | None = None,
    steps: Steps | None = None,
    octaves: Octaves | None = None,
    octave_scale: Scale | None = None,
    smoothness: Smoothness | None = None,
    keep_colours: bool | None = None,
    stay_near: Nearness | None = None,
    blend: Blend | None = None,
    balance: bool | None = None,
    seed: Seed | None = None,
) -> None:
    """Look whether they can be dreamed, and keep them."""
    options = DreamOptions(
        style=style,
        layers=layers,
        strength=strength,
        steps=steps,
        octaves=octaves,
        octave_scale=octave_scale,
        seed=seed,
        smoothness=smoothness,
        keep_colours=keep_colours,
        stay_near=stay_near,
        blend=blend,
        balance=balance,
        size=size,
    )
    if not options.to_json():
        options = await _of_the_last_dream(interaction)
    services, kept = interaction.client.services, name.strip() or name
    options.settings(services.network, services.default_style)
    await services.service.save_preset(interaction.user.id, kept, options.to_json())
    locale = interaction.locale.value
    text = translate(
        locale, "preset-saved", name=escape_markdown(kept), options=options_text(options, locale)
    )
    await interaction.response.send_message(text, ephemeral=True)


@preset.command(name="use", description="Dream a picture with settings that you kept")
@app_commands.describe(
    name="What you called them",
    image="The picture to dream",
    link="Instead of a picture: the address of one, beginning with https://",
    private="Show the dream to you alone",
)
@app_commands.autocomplete(name=autocomplete.presets)
async def use(
    interaction: Interaction,
    name: str,
    image: discord.Attachment | None = None,
    link: str | None = None,
    private: bool = False,
) -> None:
    """As /dream."""
    options = await apply_preset(interaction, DreamOptions(), name)
    await submit(
        interaction, await build_request(interaction, Pictures(image, link), options, private=private)
    )


@preset.command(name="list", description="Show the settings that you kept")
async def show(interaction: Interaction) -> None:
    """To the member alone."""
    kept = await interaction.client.services.service.presets(interaction.user.id)
    text = presets_text(kept, interaction.locale.value)
    await interaction.response.send_message(text, ephemeral=True)


@preset.command(name="delete", description="Forget settings that you kept")
@app_commands.describe(name="What you called them")
@app_commands.autocomplete(name=autocomplete.presets)
async def delete(interaction: Interaction, name: str) -> None:
    """Of the member's own alone."""
    service, member = interaction.client.services.service, interaction.user.id
    if not await service.delete_preset(member, name.strip()):
        raise UnknownPreset(name.strip(), tuple(await service.presets(member)))
    text = translate(interaction.locale.value, "preset-deleted", name=escape_markdown(name.strip()))
    await interaction.response.send_message(text, ephemeral=True)


async def _of_the_last_dream(interaction: Interaction) -> DreamOptions:
    services = interaction.client.services
    record = await services.service.latest(interaction.user.id, interaction.channel_id or 0)
    if record is None:
        raise NothingToSave
    return options_of(record.job.style, record.job.settings, services.network)


async def setup(bot: DreamBot) -> None:
    """Add the commands."""
    bot.tree.add_command(preset)
