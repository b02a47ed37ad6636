"""`python bot.py`: run the bot."""

from __future__ import annotations

import asyncio

import discord

from dreambot.cli.exit_status import MISSING, REFUSED, config_or_none
from dreambot.cli.terminal import import_tensorflow, print_error, start_logging
from dreambot.config import ConfigError

MORE_SHARDS = 4011  # the code with which Discord closes a connection for too many servers
NO_TOKEN = (
    "No token: make an application on https://discord.com/developers/applications, copy its bot's token, "
    "and put DISCORD_TOKEN=… into .env (the README shows each step).\n"
    "To try the bot without a Discord account: python bot.py demo"
)


def run() -> int:
    """Run the bot until it is stopped; 1 when it can't start, 2 for a setting that can't be used."""
    if (config := config_or_none()) is None:
        return REFUSED
    if config.token is None:
        print_error(NO_TOKEN)
        return MISSING
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
        return REFUSED
    except (WeightsUnavailable, OpsUnavailable, CertificatesMissing) as error:
        print_error(str(error))
        return MISSING
    except DatabaseUnavailable as error:
        print_error(f"The database can't be opened, see DREAMBOT_DATABASE_URL: {error.__cause__ or error}")
        return MISSING
    except discord.LoginFailure:
        print_error("Discord refuses this token: copy it again from the application's Bot page.")
        return MISSING
    except discord.ConnectionClosed as error:
        if error.code != MORE_SHARDS:
            raise
        print_error(
            "DREAMBOT_SHARDS: Discord wants more shards for so many servers; raise it in every process."
        )
        return MISSING
    return 0
