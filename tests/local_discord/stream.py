"""A stream of real dreams: small photographs, several members, each command different."""

import io
import random
from pathlib import Path
from typing import Any

from PIL import Image

from tests.local_discord.records import Interaction
from tests.local_discord.server import LocalDiscord
from tests.local_discord.world import User

SAMPLES = Path(__file__).parents[2] / "dreambot" / "samples"
_PHOTOGRAPHS = ("astronaut", "chelsea", "coffee")


def photo(name: str, side: int) -> bytes:
    """A sample photograph as a PNG of `side` pixels on its longest side."""
    file = io.BytesIO()
    with Image.open(SAMPLES / f"{name}.png") as im:
        rgb = im.convert("RGB")
        rgb.thumbnail((side, side))
        rgb.save(file, "PNG")
    return file.getvalue()


class Stream:
    """Sends commands and keeps what became of them in `asked`; the same `seed` sends the same ones.

    `chosen` are the options of each by the interaction's id.
    """

    def __init__(self, local: LocalDiscord, seed: int) -> None:
        self._local = local
        self._random = random.Random(seed)
        self.asked: list[Interaction] = []
        self.chosen: dict[int, dict[str, Any]] = {}

    async def send(self, user: User | None = None, **options: int) -> Interaction:
        """A command of `user`, or of one of the members, with the seed that tells it from all others."""
        draw, world = self._random, self._local.world
        name = draw.choice(_PHOTOGRAPHS)
        chosen: dict[str, Any] = {
            "image": self._local.attachment(f"{name}.png", photo(name, draw.randint(100, 180))),
            "steps": draw.randint(1, 6),
            "octaves": draw.randint(1, 2),
            "seed": len(self.asked),
            **options,
        }
        members = (world.member, world.stranger, world.moderator, world.operator)
        interaction = await self._local.slash("dream", chosen, user=user or draw.choice(members))
        self.asked.append(interaction)
        self.chosen[interaction.id] = chosen
        return interaction
