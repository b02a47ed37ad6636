"""What one input of the fuzzer goes through, and the files that it starts from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO

from dreambot.pictures.decoding.decode import DecodeLimits, Picture, decode
from dreambot.pictures.decoding.sandbox_child import respond
from dreambot.pictures.decoding.sandbox_protocol import (
    DecodeRequest,
    InvalidResponse,
    ResponseCutShort,
    read_response,
    write_error,
    write_picture,
)
from dreambot.pictures.errors import PictureError, PictureUnreadable
from tests.pictures.corpus.sound import sound_files

# Small, or the fuzzer would spend its time on filling memory.
_LIMITS = DecodeLimits(max_pixels=300_000, max_edge=2000)
_SIDES = (None, 1, 7, 64)
_TOKEN = "token"
_FOR_THE_DECODER, _FOR_THE_BOT = b"D", b"A"


def one_input(data: bytes) -> None:
    """Raises AssertionError where hostile bytes got further than they may, and whatever slipped through."""
    if not data:
        return
    kind, choice, body = data[:1], data[1] if len(data) > 1 else 0, data[2:]
    question = DecodeRequest(body, _SIDES[choice % len(_SIDES)], _LIMITS, 10, _TOKEN)
    if kind == _FOR_THE_BOT:
        with suppress(PictureError, InvalidResponse, ResponseCutShort):
            check(read_response(BytesIO(body), question), question)
    elif body:
        said = BytesIO()
        respond(question, said)
        said.seek(0)
        # The decoder is sound here: the bot must understand it.
        with suppress(PictureError):
            check(read_response(said, question), question)
        assert not said.read(), "it said more than an answer"


def check(picture: Picture, question: DecodeRequest) -> None:
    """A picture is no larger than was asked for, and has as many pixels as it says."""
    limits = question.limits
    assert picture.pixels.shape == (picture.height, picture.width, 3)
    assert picture.width * picture.height <= limits.max_pixels
    assert max(picture.pixels.shape) <= (question.max_side or limits.max_edge) + 2
    assert picture.opacity is None or picture.opacity.shape == picture.pixels.shape[:2]
    assert picture.frames <= limits.max_frames


def seeds() -> Iterator[bytes]:
    """Sound files for the decoder, and sound answers for the bot."""
    for data in sound_files().values():
        yield _FOR_THE_DECODER + b"\0" + data
    for name in ("png", "png-alpha", "gif-animated"):
        said = BytesIO()
        write_picture(said, _TOKEN, decode(sound_files()[name], max_side=7))
        yield _FOR_THE_BOT + b"\2" + said.getvalue()
    for data in (b"%PDF-1.4", b"", sound_files()["png"]):
        said = BytesIO()
        try:
            decode(data, max_side=7, limits=DecodeLimits(max_pixels=9))
        except PictureError as error:
            write_error(said, _TOKEN, error)
        yield _FOR_THE_BOT + b"\2" + said.getvalue()
    said = BytesIO()
    write_error(said, _TOKEN, PictureUnreadable("broken"))
    yield _FOR_THE_BOT + b"\0" + said.getvalue()
