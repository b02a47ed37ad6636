"""Where the settings of a server allow dreams."""

from __future__ import annotations

from typing import Any
from unittest.mock import Mock

import discord
import pytest

from dreambot.chat.errors.types import AgeRestrictedChannelRequired, ChannelNotAllowed
from dreambot.chat.submission.guild_policy import GuildPolicy
from dreambot.jobs.models.guild_settings import GuildSettings


def thread_in(parent: discord.TextChannel | None) -> Any:
    thread = Mock(spec=discord.Thread, id=1, parent_id=2)
    thread.parent = parent  # an argument of this name would be the mock's own parent
    return thread


def channels_elsewhere() -> list[Any]:
    """A direct message, and a channel of which only the id is known."""
    return [Mock(spec=kind, id=7) for kind in (discord.DMChannel, discord.PartialMessageable)]


def test_threads_and_categories_count_as_their_channels() -> None:
    parent = Mock(spec=discord.TextChannel, id=2, category_id=3)
    for allowed in (1, 2, 3):
        policy = GuildPolicy(GuildSettings(channels=(allowed, 9)), exempt=False)
        policy.check(thread_in(parent))
        for channel in (
            None,
            Mock(spec=discord.PartialMessageable, id=7),
            Mock(spec=discord.DMChannel, id=7),
        ):
            with pytest.raises(ChannelNotAllowed):
                policy.check(channel)
    GuildPolicy(GuildSettings(channels=(2,)), exempt=False).check(thread_in(None))
    GuildPolicy(GuildSettings(channels=(3,)), exempt=False).check(parent)
    for thread in (thread_in(parent), thread_in(None)):
        with pytest.raises(ChannelNotAllowed):
            GuildPolicy(GuildSettings(channels=(4,)), exempt=True).check(thread)


def test_channels_of_which_nothing_is_known_are_not_age_restricted() -> None:
    policy = GuildPolicy(GuildSettings(age_restricted_only=True), exempt=True)
    restricted: Any = thread_in(None)
    restricted.is_nsfw.return_value = True
    policy.check(restricted)
    restricted.is_nsfw.return_value = False
    for channel in (restricted, None, *channels_elsewhere()):
        with pytest.raises(AgeRestrictedChannelRequired):
            policy.check(channel)
