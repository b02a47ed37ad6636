"""/preset: options that a member saves under a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from discord import app_commands
from discord.utils import escape_markdown

from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.errors.types import NothingToSave, UnknownPreset
from dreambot.chat.extensions.dream import autocomplete
from dreambot.chat.extensions.dream.engine_settings import options_of, settings_of
from dreambot.chat.extensions.dream.options import DreamInput, DreamOptions, with_dream_options
from dreambot.chat.extensions.dream.request_builder import build_request
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.pages import fit_lines
from dreambot.chat.submission.submit import submit

VALUE_LENGTH = 200  # characters shown of an option, in which a member can type 6000
NAME_LENGTH = 32  # characters of a preset's name
if TYPE_CHECKING:
    Name = str
else:
    Name = app_commands.Range[str, 1, NAME_LENGTH]


def presets_text(saved: Mapping[str, Mapping[str, Any]], locale: str) -> str:
    """Return the lines with all presets of a member, by name."""
    if not saved:
        return translate(locale, "preset-none")
    lines = (
        f"**{escape_markdown(name)}** · {options_text(DreamOptions.from_json(options), locale)}"
        for name, options in saved.items()
    )
    return "\n".join(fit_lines([translate(locale, "preset-list"), *lines]))


def options_text(options: DreamOptions, locale: str) -> str:
    """Return «style: eyes · steps: 20», with the option names of the language of `locale`."""
    typed = (
        (translate(locale, "setting-name", name=name), value) for name, value in options.to_json().items()
    )
    return " · ".join(f"`{name}: {_value_text(value)}`" for name, value in typed)


def _value_text(value: object) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    text = str(value).lower().replace("`", "'")
    return text if len(text) <= VALUE_LENGTH else f"{text[: VALUE_LENGTH - 1]}…"


preset = app_commands.Group(name="preset", description="Your own settings, saved under a name")


@preset.command(
    name="save", description="Save the settings you choose here, or those of your last dream in this channel"
)
@app_commands.describe(
    name="Name of the preset; replaces your earlier preset with that name",
    style="The look of the dream",
    layers="Layers or channels to dream instead of the style's own",
    size="Longest side of the dream in pixels",
    steps="Steps in the largest octave",
    octaves="Number of image sizes to dream at",
)
@app_commands.autocomplete(name=autocomplete.presets)
@with_dream_options(
    "name style strength layers size steps octaves octave_scale smoothness keep_colours stay_near blend "
    "balance seed"
)
async def save(interaction: Interaction, given: DreamInput, name: Name) -> None:
    """Save the options, or those of the last dream here if none is given, under the name.

    Raises NothingToSave, TooManyPresets, and for options that can't be dreamed what `settings_of`
    raises.
    """
    options = given.options if given.options.to_json() else await _options_of_last_dream(interaction)
    services, name = interaction.client.services, name.strip() or name
    settings_of(options, services.network, services.default_style)
    await services.service.jobs.presets.save(interaction.user.id, name, options.to_json())
    locale = interaction.locale.value
    text = translate(
        locale, "preset-saved", name=escape_markdown(name), options=options_text(options, locale)
    )
    await interaction.response.send_message(text, ephemeral=True)


@preset.command(name="use", description="Dream a picture with one of your presets")
@app_commands.describe(name="Name of the preset", image="The picture to dream")
@app_commands.autocomplete(name=autocomplete.presets)
@with_dream_options("name image link private")
async def use(interaction: Interaction, given: DreamInput, name: str) -> None:
    """Submit a dream with the options of the preset. Raises UnknownPreset, and as /dream."""
    await submit(interaction, await build_request(interaction, replace(given, preset=name)))


@preset.command(name="list", description="Show your presets")
async def show(interaction: Interaction) -> None:
    """Show the member's presets, to them alone."""
    saved = await interaction.client.services.service.jobs.presets.of(interaction.user.id)
    text = presets_text(saved, interaction.locale.value)
    await interaction.response.send_message(text, ephemeral=True)


@preset.command(name="delete", description="Delete one of your presets")
@app_commands.describe(name="Name of the preset")
@app_commands.autocomplete(name=autocomplete.presets)
async def delete(interaction: Interaction, name: str) -> None:
    """Delete one of the member's presets. Raises UnknownPreset."""
    service, member = interaction.client.services.service, interaction.user.id
    if not await service.jobs.presets.delete(member, name.strip()):
        raise UnknownPreset(name.strip(), tuple(await service.jobs.presets.of(member)))
    text = translate(interaction.locale.value, "preset-deleted", name=escape_markdown(name.strip()))
    await interaction.response.send_message(text, ephemeral=True)


async def _options_of_last_dream(interaction: Interaction) -> DreamOptions:
    """Return the options of the member's last dream in this channel. Raises NothingToSave."""
    services = interaction.client.services
    record = await services.service.jobs.latest(interaction.user.id, interaction.channel_id or 0)
    if record is None:
        raise NothingToSave
    return options_of(record.job.style, record.job.settings, services.network)


async def setup(bot: DreamBot) -> None:
    """Add the commands."""
    bot.tree.add_command(preset)
