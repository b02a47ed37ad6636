"""/dream as a member sees it, through real discord.py and simcord."""

from __future__ import annotations

import io
import re

import numpy as np
import pytest
from PIL import Image

from dreambot import __version__
from dreambot.engine.styles.styles import style_settings
from dreambot.jobs.models.job import Job, Requester
from tests.chat.conftest import Server, opened, photo_file
from tests.conftest import photograph
from tests.jobs.frontend import REPLY_TARGET, input_ref

# A dream takes seconds: simcord waits for it this long.
pytestmark = pytest.mark.simcord(settle_timeout=120, shard_count=1)
QUICK = {"steps": 3, "octaves": 2}


async def test_a_photograph_comes_back_dreamed(server: Server) -> None:
    result = await server.dream(photo_file("chelsea", 200), style="eyes", seed=7, **QUICK)
    assert result.acknowledged
    message = result.response
    assert "eyes" in message.content
    shape = (
        "3 steps in the largest octave, 1.7 times as many in each smaller one · up to 2 octaves (scale 1.4)"
    )
    assert f"fire6 · {shape}" in message.content
    assert "seed 7" in message.content
    seconds = re.search(r"(\d+\.\d) s", message.content)
    assert seconds
    assert float(seconds[1]) > 0
    assert "SqueezeNet v1.1 on CPU" in message.content
    (attachment,) = message.attachments
    assert "chelsea.png" in attachment.description
    assert "eyes" in attachment.description
    dreamt = opened(await attachment.read())
    photo = photograph("chelsea", 200)
    assert dreamt.shape == photo.shape
    assert np.abs(dreamt.astype(int) - photo.astype(int)).mean() > 4


async def test_alt_text_tells_the_picture_its_style_and_its_layers(server: Server) -> None:
    alts = []
    for options in ({"style": "eyes"}, {"layers": "fire3, 0.5*fire5"}):
        result = await server.dream(photo_file("chelsea", 100), steps=1, octaves=1, **options)
        alts.append(result.response.attachments[0].description)
    assert alts[0] == (
        "chelsea.png, dreamed by a neural network (SqueezeNet v1.1) in the style eyes: "
        "what its layer fire6 sees, made visible all over the picture."
    )
    assert "layers fire3 + fire5 see" in alts[1]


async def test_the_same_seed_answers_with_the_same_picture(server: Server) -> None:
    files = []
    for seed in (3, 3, 4):
        result = await server.dream(photo_file("coffee", 120), seed=seed, **QUICK)
        files.append(await result.response.attachments[0].read())
    assert files[0] == files[1] != files[2]


async def test_a_large_picture_is_shrunk_and_size_is_obeyed(server: Server) -> None:
    large = await server.dream(photo_file("astronaut", 900), steps=1, octaves=1)
    assert opened(await large.response.attachments[0].read()).shape[:2] == (512, 512)
    small = await server.dream(photo_file("chelsea", 300), size=150, steps=1, octaves=1)
    assert opened(await small.response.attachments[0].read()).shape[1] == 150


async def test_layers_may_be_named_and_strength_changes_the_picture(server: Server) -> None:
    photo = photograph("chelsea", 150)
    changes = []
    for strength in (0.3, 2.0):
        result = await server.dream(
            photo_file("chelsea", 150), layers="fire3, fire5", strength=strength, seed=1, **QUICK
        )
        assert "fire3 + fire5" in result.response.content
        dreamt = opened(await result.response.attachments[0].read())
        changes.append(np.abs(dreamt.astype(int) - photo.astype(int)).mean())
    assert changes[1] > 2 * changes[0] > 0


async def test_a_hidden_picture_gives_a_hidden_dream(server: Server) -> None:
    name, data = photo_file()
    result = await server.dream((f"SPOILER_{name}", data), steps=1, octaves=1)
    assert result.response.attachments[0].is_spoiler()


async def test_no_position_of_the_sender_goes_out(server: Server) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    exif[0x010F] = "CameraMaker"
    file = io.BytesIO()
    Image.fromarray(photograph("coffee", 120)).save(file, "JPEG", exif=exif)
    assert b"CameraMaker" in file.getvalue()
    result = await server.dream(("coffee.jpg", file.getvalue()), steps=1, octaves=1)
    data = await result.response.attachments[0].read()
    assert b"Exif" not in data
    assert b"CameraMaker" not in data
    with Image.open(io.BytesIO(data)) as im:
        assert not im.getexif()


def small_png() -> bytes:
    return photo_file("chelsea", 30)[1]


@pytest.mark.parametrize(
    ("filename", "data", "options", "told"),
    [
        ("notes.txt", b"just some words", {}, "a text file, which I can't dream. Send a PNG"),
        ("noise.bin", bytes(range(256)) * 9, {}, "can't read that file as a picture. Send a PNG"),
        ("doc.pdf", b"%PDF-1.7 ...", {}, "a PDF, which I can't dream. Send"),
        ("cut.png", photo_file()[1][:3000], {}, "damaged or incomplete. Send it again"),
        ("tiny.png", small_png(), {}, "needs at least 48 on each side. Send a larger one"),
        ("cat.png", photo_file()[1], {"layers": "mixed3"}, "no layer `mixed3`. Choose from fire2, fire3"),
        ("huge.png", b"\x89PNG" + bytes(25_000_001), {}, "That file is 25.0 MB, and the limit is 25.0 MB"),
    ],
)
async def test_what_cannot_be_dreamed_ends_in_one_clear_sentence(
    server: Server, filename: str, data: bytes, options: dict[str, str], told: str
) -> None:
    result = await server.dream((filename, data), **options)
    text = result.response.content
    assert told in text
    assert "Traceback" not in text
    (*_, sentence) = [line for line in text.splitlines() if not line.startswith("-# ")]
    assert text.startswith(sentence)
    assert not result.response.attachments
    assert len(server.env.errors) <= 1  # simcord counts what our handler was given; looked at, it is forgiven


async def test_a_full_queue_is_refused_with_a_sentence(server: Server) -> None:
    service = server.services.service
    settings = style_settings("eyes", server.services.network)
    for number in range(5):  # accepted, and not yet fetched
        job = Job(Requester(str(number), number, 1), "eyes", settings)
        assert await service.accept(job, input_ref(), REPLY_TARGET)
    result = await server.dream(photo_file(), **QUICK)
    assert "The queue is full: all 5 places are taken" in result.response.content
    assert result.ephemeral
    assert [type(error.__cause__).__name__ for error in server.env.errors] == ["QueueFull"]


async def test_a_members_own_places_are_counted(server: Server) -> None:
    settings = style_settings("eyes", server.services.network)
    for number in range(3):
        job = Job(Requester(str(number), server.member.id, 1), "eyes", settings)
        assert await server.services.service.accept(job, input_ref(), REPLY_TARGET)
    result = await server.dream(photo_file(), **QUICK)
    assert "You already have 3 dreams waiting" in result.response.content
    assert len(server.env.errors) == 1


async def test_a_fault_of_the_bots_own_gives_an_id_that_finds_the_log(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("secret inner workings")

    monkeypatch.setattr("dreambot.jobs.execution.execute.dream", broken)
    result = await server.dream(photo_file(), **QUICK)
    text = result.response.content
    found = re.search(r"`([0-9a-f]{12})`", text)
    assert found
    assert "secret" not in text
    assert any(found[1] in record.getMessage() and record.exc_info for record in caplog.records)


async def test_layers_complete_from_the_loaded_network(server: Server) -> None:
    choices = await server.member.autocomplete(server.channel, "dream", "layers", "fire", image=photo_file())
    assert [choice["value"] for choice in choices] == list(server.services.network.layers)
    choices = await server.member.autocomplete(
        server.channel, "dream", "layers", "fire3, 9", image=photo_file()
    )
    assert [choice["value"] for choice in choices] == ["fire3, fire9"]


async def test_about_says_what_it_runs_on(server: Server) -> None:
    result = await server.member.slash(server.channel, "about")
    assert result.ephemeral
    (embed,) = result.response.embeds
    fields = {field.name: field.value for field in embed.fields}
    assert fields["Version"] == __version__
    assert fields["Device"] == "CPU"
    assert "SqueezeNet v1.1" in fields["Network"]
