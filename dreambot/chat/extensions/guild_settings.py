"""/settings: rules for dreams on a server, set by those who manage it. Nobody else sees the command."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.errors.types import NotGuildManager
from dreambot.chat.extensions.dream import autocomplete
from dreambot.chat.extensions.dream.options import SIDES
from dreambot.chat.i18n.catalogue import LANGUAGE_NAMES, translate
from dreambot.chat.i18n.mentions import channels_text
from dreambot.chat.platform.limits import SELECT_OPTIONS
from dreambot.chat.platform.persistent_items import guarded, static_view
from dreambot.chat.submission.guild_policy import guild_settings_of
from dreambot.engine.errors import SettingOutOfRange
from dreambot.engine.styles.styles import check_style
from dreambot.jobs.models.guild_settings import GuildSettings

LIMITS = ("of_member", "running_of_member", "of_server", "cooldown", "per_day")


def settings_text(guild_settings: GuildSettings, locale: str) -> str:
    """Return one line for each setting; one that was never set is as the bot does by itself."""
    return "\n".join(
        f"**{translate(locale, f'rules-{name}')}** · {value}"
        for name, value in _values(guild_settings, locale)
    )


def _values(guild_settings: GuildSettings, locale: str) -> Iterator[tuple[str, str]]:
    """Yield each setting as (last part of its catalogue key, its value in words)."""
    usual = translate(locale, "rules-usual")
    yield "channels", channels_text(guild_settings.channels, locale)
    yield "style", guild_settings.style or usual
    yield (
        "max-side",
        usual
        if guild_settings.max_side is None
        else translate(locale, "rules-pixels", pixels=guild_settings.max_side),
    )
    for name in LIMITS:
        limit = getattr(guild_settings, name)
        unit = "rules-seconds" if name == "cooldown" else "rules-dreams"
        yield name.replace("_", "-"), usual if limit is None else translate(locale, unit, count=limit)
    yield "spoiler", _yes_or_no(guild_settings.spoiler, locale)
    yield "restricted", _yes_or_no(guild_settings.age_restricted_only, locale)
    yield (
        "language",
        LANGUAGE_NAMES.get(guild_settings.language or "", translate(locale, "rules-own-language")),
    )
    yield "previews", _yes_or_no(guild_settings.previews, locale)


def _yes_or_no(on: bool, locale: str) -> str:
    return translate(locale, "rules-yes" if on else "rules-no")


if TYPE_CHECKING:
    Side = int
    Dreams = int
    Cooldown = int
else:
    Side = app_commands.Range[int, *SIDES]
    Dreams = app_commands.Range[int, 0, 1000]
    Cooldown = app_commands.Range[int, 0, 86400]
CHANNELS = "rules:channels"  # the custom_id of the menu
CHANNEL_TYPES = [
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.forum,
    discord.ChannelType.media,
    discord.ChannelType.voice,
    discord.ChannelType.stage_voice,
    discord.ChannelType.category,
]
settings = app_commands.Group(
    name="settings",
    description="Dream settings of this server",
    allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
    default_permissions=discord.Permissions(manage_guild=True),
    allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
)


@settings.command(name="show", description="Show the settings of this server")
async def show(interaction: Interaction) -> None:
    """Show the settings, to the user alone."""
    await _show(interaction, await guild_settings_of(interaction))


@settings.command(name="channels", description="Choose the channels where members can dream")
async def channels(interaction: Interaction) -> None:
    """Show the menu of channels, in which those that are allowed now are selected."""
    locale, guild_settings = interaction.locale.value, await guild_settings_of(interaction)
    view = static_view(_channel_menu(guild_settings.channels, locale))
    await interaction.response.send_message(translate(locale, "settings-channels"), view=view, ephemeral=True)


@settings.command(name="style", description="Set the default style, used when a member chooses none")
@app_commands.describe(style="Leave empty for the bot's default")
@app_commands.autocomplete(style=autocomplete.styles)
async def style(interaction: Interaction, style: str | None = None) -> None:
    """Set the style. Raises UnknownStyle, and StyleOfOtherWeights for one that the network can't show."""
    name = style.strip().lower() if style else None
    if name is not None:
        check_style(name, interaction.client.services.network)
    await _change(interaction, style=name)


@settings.command(name="max_side", description="Set the maximum size of dreams")
@app_commands.describe(pixels="Longest side in pixels; leave empty for the bot's limit")
async def max_side(interaction: Interaction, pixels: Side | None = None) -> None:
    """Set the longest side; the operator's limit holds besides."""
    await _change(interaction, max_side=pixels)


@settings.command(name="limits", description="Limit how much members can dream; moderators are exempt")
@app_commands.describe(
    waiting="Waiting dreams per member; 0 for the bot's limit",
    running="Running dreams per member; 0 for the bot's limit",
    server="Waiting dreams of all members together; 0 for no limit",
    cooldown="Seconds between two dreams of a member; 0 for no cooldown",
    per_day="Dreams per member in 24 hours; 0 for no limit",
)
async def limits(
    interaction: Interaction,
    waiting: Dreams | None = None,
    running: Dreams | None = None,
    server: Dreams | None = None,
    cooldown: Cooldown | None = None,
    per_day: Dreams | None = None,
) -> None:
    """Set the limits that are given; the others stay as they are."""
    given = {
        "of_member": waiting,
        "running_of_member": running,
        "of_server": server,
        "cooldown": cooldown,
        "per_day": per_day,
    }
    await _change(interaction, **{name: value or None for name, value in given.items() if value is not None})


@settings.command(name="spoiler", description="Set whether every dream is marked as a spoiler")
@app_commands.describe(on="True: every dream; False: only dreams of spoilers")
async def spoiler(interaction: Interaction, on: bool) -> None:
    """Set whether every later dream is a spoiler."""
    await _change(interaction, spoiler=on)


@settings.command(
    name="age_restricted", description="Set whether members can dream only in age-restricted channels"
)
@app_commands.describe(on="True: only in age-restricted channels; False: in other channels, too")
async def age_restricted(interaction: Interaction, on: bool) -> None:
    """Set whether later dreams are allowed only in age-restricted channels."""
    await _change(interaction, age_restricted_only=on)


@settings.command(name="language", description="Set the language of answers that everyone can see")
@app_commands.describe(language="Leave empty for each member's own language")
@app_commands.autocomplete(language=autocomplete.languages)
async def language(interaction: Interaction, language: str | None = None) -> None:
    """Set the language of public answers; private ones stay in the member's own. Raises SettingOutOfRange."""
    named = {
        name.casefold(): locale for locale, name in LANGUAGE_NAMES.items()
    }  # where it was typed instead of chosen
    locale = language and named.get(language.strip().casefold(), language)
    if locale is not None and locale not in LANGUAGE_NAMES:
        raise SettingOutOfRange("language", locale, " or ".join(LANGUAGE_NAMES.values()), "choice")
    await _change(interaction, language=locale)


@settings.command(name="previews", description="Set whether a dream can be seen while it is running")
@app_commands.describe(on="True: with a preview; False: only the progress in numbers")
async def previews(interaction: Interaction, on: bool) -> None:
    """Set whether later dreams show previews."""
    await _change(interaction, previews=on)


@settings.command(name="reset", description="Reset all settings of this server")
async def reset(interaction: Interaction) -> None:
    """Reset all settings to the defaults."""
    await _save(interaction, GuildSettings())


class ChannelMenu(discord.ui.DynamicItem[discord.ui.ChannelSelect[discord.ui.View]], template=CHANNELS):
    """The menu of channels; it works after a restart too."""

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: discord.ui.Item[Any], __: object, /
    ) -> ChannelMenu:
        """See DynamicItem."""
        assert isinstance(item, discord.ui.ChannelSelect)
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """See DynamicItem."""
        await guarded(interaction, self._allow(interaction))

    async def _allow(self, interaction: discord.Interaction[Any]) -> None:
        if not interaction.permissions.manage_guild:
            raise NotGuildManager
        await _change(interaction, channels=tuple(channel.id for channel in self.item.values))


def _channel_menu(selected: tuple[int, ...], locale: str) -> discord.ui.ChannelSelect[discord.ui.View]:
    return discord.ui.ChannelSelect(
        custom_id=CHANNELS,
        channel_types=CHANNEL_TYPES,
        placeholder=translate(locale, "rules-everywhere"),
        min_values=0,
        max_values=SELECT_OPTIONS,
        default_values=[discord.Object(channel) for channel in selected],
    )


async def _change(interaction: Interaction, **changes: Any) -> None:
    await _save(interaction, replace(await guild_settings_of(interaction), **changes))


async def _save(interaction: Interaction, guild_settings: GuildSettings) -> None:
    assert interaction.guild_id is not None, "the commands are for servers alone"
    await interaction.client.services.service.set_guild_settings(interaction.guild_id, guild_settings)
    await _show(interaction, guild_settings)


async def _show(interaction: Interaction, guild_settings: GuildSettings) -> None:
    locale = interaction.locale.value
    embed = discord.Embed(
        title=translate(locale, "settings-title"),
        description=settings_text(guild_settings, locale),
        colour=discord.Colour.blurple(),
    )
    if interaction.type is discord.InteractionType.component:
        await interaction.response.edit_message(content=None, embed=embed, view=None)
    else:
        await interaction.response.send_message(embed=embed, ephemeral=True)


async def setup(bot: DreamBot) -> None:
    """Add the commands, and the menu of channels."""
    bot.tree.add_command(settings)
    bot.add_dynamic_items(ChannelMenu)
