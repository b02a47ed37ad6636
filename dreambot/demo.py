"""The bot in a local browser page, without a Discord account: simcord takes the place of Discord."""

from __future__ import annotations

import logging
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import simcord

from dreambot.app import build_bot, build_engine, open_services
from dreambot.config import Config
from dreambot.pictures.decoding.decode import decode
from dreambot.pictures.encoding.encode import encode_as

log = logging.getLogger(__name__)
SAMPLES = Path(__file__).parent / "samples"
SAMPLE_SIDE = 320  # pixels: quick to dream, and both fit on the page with the dream below them
WELCOME = (
    "Type `/dream`, take `image`, choose a picture (these two are for trying) and press the arrow. "
    "The dream appears below as soon as it is done: ten seconds or so."
)
# simcord waits for the bot to finish its work, and a dream in a slow style takes minutes.
SETTLE_SECONDS = 1800.0


@dataclass(frozen=True)
class Demo:
    """The open page: its `url`, and `preview`, simcord's own object for it."""

    url: str
    preview: Any

    async def closed(self) -> None:
        """Wait until the page is closed."""
        await self.preview.wait_closed()


@asynccontextmanager
async def open_demo(config: Config, port: int | None = None) -> AsyncIterator[Demo]:
    """Serve the page on this machine, on `port` or a free one, for as long as the context lasts."""
    engine = build_engine(config)
    with tempfile.TemporaryDirectory() as data_dir:
        own = config.model_copy(update={"data_dir": Path(data_dir), "database_url": None})
        async with (
            open_services(own, engine) as services,
            simcord.run(
                bot := build_bot(services, Path(data_dir)), settle_timeout=SETTLE_SECONDS, shard_count=1
            ) as env,
        ):
            assert bot.user is not None
            # simcord's clock begins at the start of a year; the bot writes times by the real clock.
            await env.advance_time(time.time() - env.now().timestamp())
            await bot.user.edit(username="Dreambot")
            server = env.create_guild("Dreambot demo")
            channel = server.create_text_channel("dreams")
            member = server.add_member(env.create_user("you"))
            host = server.add_member(env.create_user("host", bot=True))
            await host.send(channel, WELCOME, attachments=_samples())
            async with env.preview(
                channel, viewers=[member], layout="channel", width=1100, height=900, port=port
            ) as preview:
                yield Demo(preview.url, preview)
            # They were answered and logged when they happened; simcord raises those that nobody reads.
            log.debug("Errors on the page: %s", env.errors)


def _samples() -> list[tuple[str, bytes]]:
    """Return two samples as small files; the folder has them in full size."""
    files = {name: (SAMPLES / name).read_bytes() for name in ("chelsea.png", "coffee.png")}
    small = {name: decode(data, max_side=SAMPLE_SIDE).pixels for name, data in files.items()}
    return [(name, encode_as(pixels, ".png").data) for name, pixels in small.items()]
