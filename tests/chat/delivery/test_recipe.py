"""What the bot answers with carries its recipe, and nothing of the sender's."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dreambot import __version__
from dreambot.cli import main
from dreambot.engine.recipe import Recipe
from dreambot.pictures.encoding.metadata import read_metadata
from tests.chat.conftest import Server, opened, photo_file
from tests.conftest import photograph

pytestmark = pytest.mark.simcord(settle_timeout=120, shard_count=1)
QUICK = {"steps": 2, "octaves": 2}


async def test_the_answer_can_be_repeated_from_the_shell(server: Server, tmp_path: Path) -> None:
    name, data = photo_file("chelsea", 300)
    result = await server.dream((name, data), style="eyes", seed=11, strength=1.3, size=160, **QUICK)
    answer, requester, again = (tmp_path / file for file in ("answer.png", name, "again.png"))
    answer.write_bytes(await result.response.attachments[0].read())
    requester.write_bytes(data)
    assert main(["replay", str(answer), str(requester), str(again)]) == 0
    assert np.array_equal(opened(again.read_bytes()), opened(answer.read_bytes()))
    recipe = Recipe.from_text(read_metadata(answer.read_bytes()) or "")
    assert (recipe.bot, recipe.style, recipe.settings.seed) == (__version__, "eyes", 11)
    assert (recipe.width, recipe.network) == (160, "squeezenet")


async def test_the_recipe_holds_nothing_of_the_senders(server: Server) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    exif[0x010F] = "CameraMaker"
    exif[0x010E] = "dreambot holiday at home"
    file = io.BytesIO()
    options = {"exif": exif, "comment": b"dreambot: taken by Alice", "xmp": b"<x dreambot:note='Alice'/>"}
    Image.fromarray(photograph("coffee", 120)).save(file, "JPEG", **options)
    assert read_metadata(file.getvalue()) == "taken by Alice"
    result = await server.dream(("at-my-home.jpg", file.getvalue()), **QUICK)
    data = await result.response.attachments[0].read()
    note = read_metadata(data) or ""
    assert Recipe.from_text(note).settings.steps == 2
    for private in ("CameraMaker", "holiday", "Alice", "at-my-home", "ann", str(server.member.id)):
        assert private.encode() not in data
    with Image.open(io.BytesIO(data)) as im:
        im.load()
        assert im.info == {"dreambot": note}
        assert not im.getexif()
