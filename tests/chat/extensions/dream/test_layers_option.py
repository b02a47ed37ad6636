"""What members type for layers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dreambot.chat.extensions.dream.autocomplete import complete_layers
from dreambot.chat.platform.limits import LABEL_LENGTH
from dreambot.engine.errors import SettingOutOfRange, UnknownChannel, UnknownLayer
from dreambot.engine.networks.network import Network, Weights
from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.styles.layer_lists import parse_layers, split_layers

LAYERS = tuple(f"mixed{number}" for number in range(8))


def test_layers_channels_and_weights_are_read_as_people_write_them(squeezenet: Network) -> None:
    expected = (("fire3", 1.0), ("fire5:13", 0.5), ("fire6", 1.0))
    for text in ("fire3, 0.5*fire5:13, fire6", "Fire3 0.5 * fire5:13 fire6", "fire3+0.5*fire5:13;fire6"):
        assert parse_layers(text, squeezenet) == expected
    assert parse_layers("", squeezenet) is None


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("fire77", UnknownLayer),
        ("fire3:4000", UnknownChannel),
        ("x*fire3", SettingOutOfRange),
        ("900*fire3", SettingOutOfRange),
        ("fire3:", SettingOutOfRange),
    ],
)
def test_what_is_no_layer_is_refused(squeezenet: Network, text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        parse_layers(text, squeezenet)


def test_a_channel_may_be_called_by_its_name(inception: Network) -> None:
    names = named_channels("inception_v3")
    spaced = next(name for name in names if " " in name)
    plain = next(name for name in names if " " not in name)
    text = f"mixed3, {spaced.upper()}, 2*{plain}"
    assert parse_layers(text, inception) == (("mixed3", 1.0), (names[spaced], 1.0), (names[plain], 2.0))
    with pytest.raises(UnknownLayer):  # the names are this training's
        parse_layers(plain, replace(inception, weights=Weights("mine.h5", "0" * 64)))


def test_completion_keeps_what_stands_and_offers_layers_and_names() -> None:
    names = ("dog faces", "pagodas")
    assert complete_layers("mixed3, pag", LAYERS, names) == ["mixed3, pagodas"]
    assert complete_layers("dog faces, 0.5*mixed2:7, mixed7", LAYERS, names) == [
        "dog faces, 0.5*mixed2:7, mixed7"
    ]
    assert "dog faces" in complete_layers("", LAYERS, names)
    assert complete_layers("nonsense, mixed1", LAYERS, names) == ["mixed1"]
    long = "".join(f"{weight}*mixed{number}, " for number, weight in enumerate(range(10001, 10009)))
    assert len(long) + len("pagodas") > LABEL_LENGTH
    assert complete_layers(long + "pag", LAYERS, names) == []


def test_a_name_with_a_space_is_one_part_only_if_it_is_a_name() -> None:
    assert split_layers("dog faces mixed3", {"dog faces"}) == ("dog", "faces", "mixed3")
    assert split_layers("dog  faces, mixed3", {"dog faces"}) == ("dog faces", "mixed3")
