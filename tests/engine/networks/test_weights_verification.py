"""Weights without a known checksum are refused before anything reads them."""

from __future__ import annotations

import hashlib
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import tensorflow as tf

from dreambot.engine.errors import WeightsRefused
from dreambot.engine.networks.network import BUNDLED, load
from dreambot.engine.networks.registry import REGISTRY
from dreambot.engine.networks.weights_checksums import KERAS_DOWNLOADS, KNOWN_WEIGHTS, KnownWeights
from tests.conftest import write_checksums
from tests.engine.networks.test_keras_weights import Pair, assert_as_keras, make_pair

MOBILENET_FILE = KERAS_DOWNLOADS["mobilenet_v2"].url.rpartition("/")[2]


def never(*_: object, **__: object) -> None:
    raise AssertionError("a file without a known checksum was opened")


@pytest.fixture
def no_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    for reader in ("h5py.File", "numpy.load"):
        monkeypatch.setattr(reader, never)


@pytest.fixture
def keras_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where Keras keeps what it has downloaded."""
    monkeypatch.setattr("keras.src.backend.config._KERAS_DIR", str(tmp_path))
    cache = tmp_path / "models"
    cache.mkdir()
    return cache


@pytest.fixture(scope="module")
def mobilenet() -> Iterator[Pair]:
    yield make_pair("mobilenet_v2")
    tf.keras.backend.clear_session()


def flip_a_byte(original: Path, folder: Path) -> Path:
    content = bytearray(original.read_bytes())
    content[len(content) // 2] ^= 1
    flipped = folder / original.name
    flipped.write_bytes(content)
    return flipped


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def saved(mobilenet: Pair, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("saved") / "mobilenet_v2.weights.h5"
    mobilenet.model.save_weights(file)
    return file


@pytest.fixture
def known(saved: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that the bot knows, as it knows those that it was developed on."""
    monkeypatch.setitem(
        cast(dict[str, KnownWeights], KNOWN_WEIGHTS), sha256(saved), KnownWeights("mobilenet_v2", "mine")
    )
    return saved


def test_weights_that_the_bot_knows_need_no_list(mobilenet: Pair, known: Path) -> None:
    network = load("mobilenet_v2", known.parent)
    assert network.weights.training == "mine"
    assert_as_keras(mobilenet, network)


@pytest.mark.usefixtures("no_reader")
def test_those_of_another_network_are_refused_unread(known: Path, tmp_path: Path) -> None:
    (tmp_path / "resnet50.weights.h5").write_bytes(known.read_bytes())
    with pytest.raises(WeightsRefused, match=r"ResNet50 are refused"):
        load("resnet50", tmp_path)


@pytest.mark.usefixtures("no_reader")
def test_known_weights_with_one_byte_flipped_are_refused_unread(known: Path, tmp_path: Path) -> None:
    flipped = flip_a_byte(known, tmp_path)
    with pytest.raises(WeightsRefused) as refusal:
        load("mobilenet_v2", tmp_path)
    assert f"add this line to {tmp_path / 'SHA256SUMS'}: {sha256(flipped)}  {flipped.name}" in str(
        refusal.value
    )
    assert len(str(refusal.value).splitlines()) == 1


@pytest.mark.usefixtures("no_reader")
@pytest.mark.parametrize("name", BUNDLED)
def test_bundled_weights_with_one_byte_flipped_are_refused_unread(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = BUNDLED[name]
    monkeypatch.setattr(module, "BUNDLED", flip_a_byte(module.BUNDLED, tmp_path))
    with pytest.raises(WeightsRefused, match=f"{REGISTRY[name].title} are refused"):
        load(name)


@pytest.mark.usefixtures("no_reader")
def test_weights_changed_after_they_were_listed_are_refused_unread(known: Path, tmp_path: Path) -> None:
    """Even those that the bot itself knows, if the operator's list says something else."""
    file = tmp_path / known.name
    file.write_bytes(b"first")
    write_checksums(tmp_path)
    listed = sha256(file)
    file.write_bytes(known.read_bytes())
    with pytest.raises(
        WeightsRefused, match=f"has the sha256 {sha256(file)}, but .*SHA256SUMS says {listed}"
    ):
        load("mobilenet_v2", tmp_path)


def test_weights_that_the_operator_lists_are_loaded(mobilenet: Pair, tmp_path: Path) -> None:
    file = tmp_path / "mobilenet_v2_mine.weights.h5"
    mobilenet.model.save_weights(file)
    with pytest.raises(WeightsRefused):
        load("mobilenet_v2", tmp_path)
    write_checksums(tmp_path)
    network = load("mobilenet_v2", tmp_path)
    assert network.weights.sha256 == sha256(file)
    assert_as_keras(mobilenet, network)


def test_what_is_swapped_after_the_check_is_not_read(
    mobilenet: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mobilenet_v2.weights.h5"
    mobilenet.model.save_weights(file)
    write_checksums(tmp_path)
    really_load = tf.keras.Model.load_weights

    def load_weights(self: Any, path: str, **options: object) -> None:
        file.write_bytes(b"evil")
        really_load(self, path, **options)

    monkeypatch.setattr(tf.keras.Model, "load_weights", load_weights)
    network = load("mobilenet_v2", tmp_path)
    assert file.read_bytes() == b"evil"
    assert_as_keras(mobilenet, network)


def test_the_copy_that_was_read_is_gone_afterwards(
    mobilenet: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights, scratch = tmp_path / "weights", tmp_path / "scratch"
    weights.mkdir()
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    mobilenet.model.save_weights(weights / "mobilenet_v2.weights.h5")
    write_checksums(weights)
    load("mobilenet_v2", weights)
    (weights / "mobilenet_v2.weights.h5").write_bytes(b"none")
    with pytest.raises(WeightsRefused):
        load("mobilenet_v2", weights)
    assert list(scratch.iterdir()) == []


def test_what_keras_downloaded_without_a_checksum_needs_a_line_of_the_operators(
    mobilenet: Pair, keras_cache: Path
) -> None:
    file = keras_cache / MOBILENET_FILE
    mobilenet.model.save(file)  # in the older format, as Keras's own files are
    with pytest.raises(WeightsRefused, match=f"{MOBILENET_FILE} is in no list"):
        load("mobilenet_v2")
    write_checksums(keras_cache)
    network = load("mobilenet_v2")
    assert (network.weights.origin, network.weights.sha256) == ("downloaded by Keras", sha256(file))
    assert_as_keras(mobilenet, network)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sha256 of the file\n", "line 1 of .*SHA256SUMS is not as sha256sum writes it"),
        (f"{'0' * 64}  a.h5\n\n{'0' * 63}  b.h5\n", "line 3 .* is not as sha256sum writes it"),
        (f"{'0' * 64}  ../a.h5\n", "line 1 .* is not as sha256sum writes it"),
        (f"{'0' * 64}  a.h5\n{'1' * 64}  a.h5\n", "line 2 .* names a file twice"),
        ("\udcff", "is no text in UTF-8"),
    ],
    ids=["prose", "too short", "elsewhere", "twice", "binary"],
)
def test_a_list_that_sha256sum_would_not_write_is_refused(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "inception_v3_keras.h5").write_bytes(b"weights")
    (tmp_path / "SHA256SUMS").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(WeightsRefused, match=message):
        load("inception_v3_keras", tmp_path)


@pytest.mark.parametrize("name", KERAS_DOWNLOADS)
def test_the_checksum_is_the_one_that_keras_publishes(name: str) -> None:
    """Read from Keras's source: to be asked, it would first build each model, which takes seconds."""
    constructor = getattr(tf.keras.applications, str(REGISTRY[name].keras_name))
    modules = {constructor.__module__, constructor.__module__.replace(".resnet_v2", ".resnet")}
    source = "".join(inspect.getsource(sys.modules[module]) for module in sorted(modules))
    joined = re.sub(r'"\s+"', "", source)  # literals that stand side by side
    published = KERAS_DOWNLOADS[name]
    assert f"{published.url.rpartition('/')[0]}/" in joined
    assert (published.md5 or "") in joined


def test_the_file_without_a_checksum_is_the_one_that_keras_would_download(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Asked(Exception):
        pass

    def get_file(*asked: str, cache_subdir: str) -> None:
        raise Asked(*asked, cache_subdir)

    monkeypatch.setattr("keras.src.utils.file_utils.get_file", get_file)
    with pytest.raises(Asked) as asked:
        tf.keras.applications.MobileNetV2(include_top=False, weights="imagenet")
    assert asked.value.args == (MOBILENET_FILE, KERAS_DOWNLOADS["mobilenet_v2"].url, "models")


def test_every_network_from_keras_has_a_file_to_download() -> None:
    assert KERAS_DOWNLOADS.keys() == {name for name, spec in REGISTRY.items() if spec.keras_name}
