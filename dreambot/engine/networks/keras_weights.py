"""Networks of keras.applications, with weights from a folder or downloaded by Keras."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

import tensorflow as tf

from dreambot.engine.errors import WeightsRefused, WeightsUnavailable
from dreambot.engine.networks.graph.fold_batch_norm import fold_batch_norms
from dreambot.engine.networks.graph.from_keras import nodes_from_keras
from dreambot.engine.networks.graph.operations import Node
from dreambot.engine.networks.registry import REGISTRY, NetworkSpec
from dreambot.engine.networks.weights_checksums import KERAS_DOWNLOADS
from dreambot.engine.networks.weights_verification import verified_copy


def find_weights(spec: NetworkSpec, weights_dir: Path | None) -> tuple[Path, str]:
    """The file of weights, and its origin in words.

    It is the file with the network's name in `weights_dir`, or else Keras's own. Raises WeightsUnavailable.
    """
    file = _find_file(spec, weights_dir)
    return (file, file.name) if file else (_download(spec), "downloaded by Keras")


def read_keras(file: Path, spec: NetworkSpec) -> tuple[tuple[Node, ...], str]:
    """All operations of the network `spec` with the weights in `file`, folded; and the file's sha256.

    Raises WeightsUnavailable, and WeightsRefused for a file without a known checksum.
    """
    build = getattr(tf.keras.applications, str(spec.keras_name))
    try:
        with verified_copy(file, spec) as (copy, sha256):
            model = build(include_top=False, weights=str(copy))
    except WeightsRefused:
        raise
    except Exception as error:  # h5py and Keras raise various types for a file that holds no weights
        reason = f"{file.name} could not be read ({_first_line(error)})."
        raise WeightsUnavailable(spec.title, reason) from error
    nodes = fold_batch_norms(nodes_from_keras(model, spec.input_range))
    tf.keras.backend.clear_session()
    return nodes, sha256


def _download(spec: NetworkSpec) -> Path:
    """Keras's own file, from its cache where it is there already. Raises WeightsUnavailable."""
    published = KERAS_DOWNLOADS[spec.name]
    try:
        # Keras draws its progress bar on standard output, which is for the result of --json.
        with contextlib.redirect_stdout(sys.stderr):
            file = tf.keras.utils.get_file(
                origin=published.url, file_hash=published.md5, cache_subdir="models"
            )
    except Exception as error:  # Keras raises plain Exception where a download fails
        reason = f"Keras could not download them ({_first_line(error)})."
        raise WeightsUnavailable(spec.title, reason) from error
    return Path(file)


def _find_file(spec: NetworkSpec, weights_dir: Path | None) -> Path | None:
    """The first ARCHITECTURE*.h5, except those of a longer name: resnet50_v2's are not resnet50's."""
    if weights_dir is None:
        return None
    prefix = spec.architecture
    others = {other.architecture for other in REGISTRY.values()} - {prefix}
    longer = tuple(other for other in others if other.startswith(prefix))
    files = sorted(weights_dir.glob(f"{prefix}*.h5"))
    alike = {file for file in files if file.name.startswith(longer) or file.name[len(prefix)].isalnum()}
    return next((file for file in files if file not in alike), None)


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
