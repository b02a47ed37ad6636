"""`python bot.py`: the bot itself."""

from __future__ import annotations

import asyncio

import discord

from dreambot.cli.terminal import import_tensorflow, print_error, start_logging
from dreambot.config import ConfigError, read_config

MORE_SHARDS = 4011  # Discord's code for a connection that would be told of too many servers
NO_TOKEN = (
    "No token: make an application on https://discord.com/developers/applications, copy its bot's token, "
    "and put DISCORD_TOKEN=… into .env (the README shows each step).\n"
    "To try the bot without a Discord account: python bot.py demo"
)


def run() -> int:
    """Until it is stopped. 1 when it can't start, 2 for a setting that can't be used."""
    try:
        config = read_config()
    except ConfigError as error:
        print_error(str(error))
        return 2
    if config.token is None:
        print_error(NO_TOKEN)
        return 1
    start_logging(config)

    import_tensorflow()
    from dreambot.app import serve
    from dreambot.engine.errors import WeightsUnavailable
    from dreambot.jobs.errors import CertificatesMissing, DatabaseUnavailable
    from dreambot.ops.server import OpsUnavailable

    try:
        asyncio.run(serve(config))
    except ConfigError as error:
        print_error(str(error))
        return 2
    except (WeightsUnavailable, OpsUnavailable, CertificatesMissing) as error:
        print_error(str(error))
        return 1
    except DatabaseUnavailable as error:
        print_error(f"The journal can't be opened, see DREAMBOT_DATABASE_URL: {error.__cause__ or error}")
        return 1
    except discord.LoginFailure:
        print_error("Discord refuses this token: copy it anew from the application's Bot page.")
        return 1
    except discord.ConnectionClosed as error:
        if error.code != MORE_SHARDS:
            raise
        print_error(
            "DREAMBOT_SHARDS: Discord wants more shards for so many servers: let all processes say so."
        )
        return 1
    return 0
