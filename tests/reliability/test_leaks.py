"""Secrets and traps planted in what members and Discord hand in: where they turn up afterwards.

A bot's token and interactions' tokens, a secret in a link, a position in a photograph, and @everyone in a
file's name, in a layer and in links; meanwhile requests fail in every way, so that errors are logged with all
that they carry.
"""

import base64
import io
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from PIL import ExifTags, Image, PngImagePlugin

from tests.local_discord import Message, needs_description
from tests.local_discord.stream import SAMPLES, photo
from tests.local_discord.ward import Ward, ward

pytestmark = [needs_description, pytest.mark.asyncio(loop_scope="module")]
TOKEN = "MTEwMDAwMDAwMDAwMDAwMDAzMA.GcAnAr.y-bot-token-that-nobody-may-ever-see-00"
LINKED = "canary-secret-of-a-link-4711"
HERE = "canary-position-59N18E"
LATITUDE, LONGITUDE = (59.0, 19.0, 43.971), (18.0, 4.0, 7.133)
PING = "@everyone"
NAMES = (
    "positioned",
    "described",
    "layered",
    "linked",
    "linked_inwards",
    "named",
    "slow",
    "broken",
    "cut",
    "late",
)


@dataclass
class Traces:
    """What the bot has left: in its log, its data, its metrics, and on Discord."""

    log: str = ""
    metrics: str = ""
    tokens: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    sent: dict[str, bytes] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    payloads: list[dict[str, object]] = field(default_factory=list)

    def holding(self, secret: str) -> list[str]:
        """Where `secret` turns up, as it is or in base64."""
        forms = [secret.encode(), base64.b64encode(secret.encode()).rstrip(b"=")[:-2]]
        places = {"log": self.log.encode(), "metrics": self.metrics.encode(), **self.files, **self.sent}
        places |= {f"message {message.id}": _words(message) for message in self.messages}
        return [name for name, data in places.items() if any(form in data for form in forms)]


def positioned() -> bytes:
    """A photograph that says where it was taken, in three ways."""
    exif = Image.Exif()
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", LATITUDE
    gps[ExifTags.GPS.GPSLongitudeRef], gps[ExifTags.GPS.GPSLongitude] = "E", LONGITUDE
    exif[ExifTags.Base.ImageDescription] = HERE
    file = io.BytesIO()
    xmp = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>{HERE}</exif:GPSLatitude></x:xmpmeta>'
    with Image.open(SAMPLES / "coffee.png") as im:
        im.convert("RGB").resize((120, 80)).save(file, "JPEG", exif=exif, xmp=xmp.encode(), comment=HERE)
    return file.getvalue()


def described() -> bytes:
    """A PNG that says so in its text."""
    file, note = io.BytesIO(), PngImagePlugin.PngInfo()
    note.add_text("Comment", f"{HERE} {PING}")
    with Image.open(SAMPLES / "coffee.png") as im:
        im.convert("RGB").resize((120, 80)).save(file, "PNG", pnginfo=note)
    return file.getvalue()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def traces(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Traces]:
    port, traces = free_port(), Traces()
    folder = tmp_path_factory.mktemp("leaks")
    async with ward(folder, *NAMES, token=TOKEN, DREAMBOT_OPS_PORT=str(port)) as patients:
        await _plant(patients)
        async with aiohttp.ClientSession() as http:
            for path in ("metrics", "readyz", "healthz"):
                async with http.get(f"http://127.0.0.1:{port}/{path}") as answer:
                    traces.metrics += await answer.text()
        traces.files = _files(patients.bot.data_dir)  # the write-ahead log too, which a clean end takes away
        _keep(traces, patients)
    traces.log = patients.bot.log
    yield traces


async def _plant(patients: Ward) -> None:
    local, ask = patients.local, patients.ask
    await ask("positioned", image=local.attachment("where.jpg", positioned()))
    await ask("described", image=local.attachment("where.png", described()))
    await ask("layered", layers=PING)
    await ask("linked", image=None, link=f"https://{PING[1:]}.invalid/{PING}?token={LINKED}")
    await ask("linked_inwards", image=None, link=f"http://user:{LINKED}@127.0.0.1/{PING}")
    await ask("named", image=replace(local.attachment("x.png", photo("coffee", 90)), filename=f"{PING}.png"))
    await ask("slow", steps=30, octaves=4)
    await patients.local.wait_for(lambda: all(map(patients.answers, NAMES[:7])), 60, "the first answers")
    local.block_next("PATCH", "/webhooks/*", page=f"<html>Bot {TOKEN} is not welcome</html>", with_files=True)
    await ask("broken")
    await patients.ended("broken", timeout=90)
    local.cut_next("POST", "/interactions/*/callback", times=2)
    await ask("cut")
    await patients.ended("cut", timeout=90)
    patients.bot.hold()
    late = await ask("late")
    await patients.stage("late", "running")
    local.expire(late)
    local.fail_next("POST", "/channels/*", 503, times=1)
    patients.bot.let_go()
    await patients.ended("late", timeout=90)


def _keep(traces: Traces, patients: Ward) -> None:
    local = patients.local
    traces.tokens = [one.token for one in patients.asked.values()]
    traces.messages = [one for one in local.state.messages.values() if one.author == local.world.bot]
    traces.sent = {
        f"{name} of {one.id}": file.data
        for one in traces.messages
        for number, state in enumerate(one.history)
        for file in state.attachments
        for name in (f"{file.filename} ({number})",)
    }
    traces.payloads = [
        one.payload.get("data", one.payload)
        for one in local.requests
        if isinstance(one.payload, dict) and _speaks(one.payload)
    ]


def _speaks(payload: dict[str, object]) -> bool:
    data = payload.get("data", payload)
    return isinstance(data, dict) and bool(data.get("content"))


def _words(message: Message) -> bytes:
    """What was ever to be read of it, the descriptions of its pictures too."""
    words = [state.content for state in message.history]
    words += [f"{one.filename} {one.description}" for state in message.history for one in state.attachments]
    return "\n".join(words).encode()


def _files(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


async def test_something_was_planted_and_something_came_of_it(traces: Traces) -> None:
    """Otherwise nothing below could fail."""
    assert len(traces.sent) >= 6
    assert "jobs.sqlite" in traces.files
    assert "Traceback" in traces.log
    assert "dreambot_" in traces.metrics
    assert len(traces.payloads) > 8


async def test_the_bots_token_is_nowhere(traces: Traces) -> None:
    assert traces.holding(TOKEN) == []


async def test_interactions_tokens_are_nowhere(traces: Traces) -> None:
    assert len(traces.tokens) == len(NAMES)
    assert {place for token in traces.tokens for place in traces.holding(token)} == set()


async def test_the_secret_of_a_link_is_nowhere(traces: Traces) -> None:
    assert traces.holding(LINKED) == []


async def test_the_position_is_nowhere(traces: Traces) -> None:
    assert traces.holding(HERE) == []
    for name, data in {**traces.sent, **traces.files}.items():
        if data[:8] == b"\x89PNG\r\n\x1a\n" or data[:2] == b"\xff\xd8":
            with Image.open(io.BytesIO(data)) as im:
                assert dict(im.getexif()) == {}, name
                assert not im.info.keys() & {"exif", "xmp", "comment"}, name


async def test_nobody_is_called(traces: Traces) -> None:
    assert [place for place in traces.holding(PING) if place not in traces.files] == [], [
        words for message in traces.messages if PING.encode() in (words := _words(message))
    ]
    for payload in traces.payloads:
        allowed = payload.get("allowed_mentions")
        assert isinstance(allowed, dict), payload
        assert not {"everyone", "roles"} & set(allowed.get("parse", ())), payload


async def test_no_trap_is_in_a_file(traces: Traces) -> None:
    assert [place for place in traces.holding(PING) if place in traces.files] == []
