"""A damaged file is refused by name, never with an exception of some library's."""

import random
import struct
import zlib

import numpy as np
import pytest
from PIL import Image, ImageFile

from dreambot.pictures.decoding.decode import DecodeLimits, decode
from dreambot.pictures.errors import PictureError, PictureTooLarge, PictureUnreadable
from tests.pictures.helpers import file_of, needs_avif, photo

KINDS = ["JPEG", "PNG", "WEBP", "GIF", "BMP", pytest.param("AVIF", marks=needs_avif)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("kept", [0.05, 0.3, 0.5, 0.8, 0.95])
def test_a_file_cut_short_is_refused(kind: str, kept: float) -> None:
    data = file_of(photo("coffee"), kind)
    for max_side in (None, 60):
        with pytest.raises(PictureUnreadable) as caught:
            decode(data[: int(len(data) * kept)], max_side=max_side)
        assert caught.value.problem == "broken"
        assert kind.casefold() in str(caught.value).casefold()


def damaged(data: bytes, chance: random.Random) -> bytes:
    broken = bytearray(data)
    # Most damage goes to the beginning, where the headers are.
    reach = chance.choice((40, 200, len(data)))
    for _ in range(chance.choice((1, 1, 3, 20))):
        if not broken:
            break
        at = chance.randrange(min(reach, len(broken)))
        action = chance.randrange(4)
        if action == 0:
            broken[at] ^= 1 << chance.randrange(8)
        elif action == 1:
            broken[at : at + 4] = chance.choice((b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff"))
        elif action == 2:
            broken[at : at + chance.randrange(30)] = chance.randbytes(chance.randrange(30))
        elif len(broken) > 50:
            del broken[chance.randrange(40, len(broken)) :]
    return bytes(broken)


def sources(kind: str) -> list[bytes]:
    small = photo("astronaut").resize((96, 80))
    plain = (
        file_of(small, kind, exif=exif_with_place()) if kind not in ("GIF", "BMP") else file_of(small, kind)
    )
    if kind == "JPEG":
        return [
            plain,
            file_of(small.convert("CMYK"), kind),
            file_of(small, "MPO", save_all=True, append_images=[small]),
        ]
    if kind in ("GIF", "PNG", "WEBP"):
        return [
            plain,
            file_of(small, kind, save_all=True, append_images=[small.rotate(90)]),
            see_through(kind),
        ]
    return [plain]


def see_through(kind: str) -> bytes:
    sticker = photo("astronaut").resize((96, 80)).quantize(16)
    return (
        file_of(sticker, kind, transparency=3) if kind != "WEBP" else file_of(sticker.convert("RGBA"), kind)
    )


def exif_with_place() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    return exif.tobytes()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", KINDS)
def test_damaged_files_are_read_or_refused_by_name(kind: str) -> None:
    chance = random.Random(kind)
    outcomes = {"read": 0, "refused": 0}
    for data in sources(kind):
        for _ in range(60):
            try:
                picture = decode(
                    damaged(data, chance), max_side=64, limits=DecodeLimits(max_pixels=1_000_000)
                )
            except PictureError as error:
                assert str(error)
                outcomes["refused"] += 1
            else:
                assert picture.pixels.dtype == np.uint8
                assert max(picture.pixels.shape) <= 64
                outcomes["read"] += 1
    assert min(outcomes.values()) >= 3, f"the damage is too heavy or too light to prove anything: {outcomes}"


@pytest.mark.parametrize(
    "accident",
    [
        OSError("x"),
        SyntaxError("x"),
        struct.error("x"),
        EOFError(),
        zlib.error("x"),
        OverflowError(),
        KeyError(1),
    ],
)
def test_any_accident_inside_pillow_gets_a_name_and_keeps_its_cause(
    accident: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(_: object) -> None:
        raise accident

    monkeypatch.setattr(ImageFile.ImageFile, "load", load)
    with pytest.raises(PictureUnreadable) as caught:
        decode(file_of(Image.new("RGB", (9, 9)), "PNG"), max_side=None)
    assert caught.value.__cause__ is accident
    assert caught.value.seems == "a PNG picture"


def test_too_little_memory_is_told_from_a_broken_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(_: object) -> None:
        raise MemoryError

    data = file_of(Image.new("RGB", (9, 9)), "PNG")
    monkeypatch.setattr(ImageFile.ImageFile, "load", load)
    with pytest.raises(PictureTooLarge, match="memory") as caught:
        decode(data, max_side=None)
    assert (caught.value.which, caught.value.measured, caught.value.limit) == ("memory", len(data), None)
