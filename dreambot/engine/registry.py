"""The networks that can be asked for by name. No TensorFlow is imported to read this list."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Spec:
    """What the registry knows of a network before it is loaded."""

    name: str
    title: str
    min_side: int  # pixels; the shortest side that leaves the highest layer something to see
    layers: tuple[str, ...]  # those that can be dreamed, lowest first
    keras_name: str | None = None  # its constructor in keras.applications; None: bundled


REGISTRY = {
    spec.name: spec
    for spec in (
        Spec("inception_v3", "Inception v3", 75, tuple(f"mixed{i}" for i in range(11)), "InceptionV3"),
        Spec("squeezenet", "SqueezeNet v1.1", 48, tuple(f"fire{i}" for i in range(2, 10))),
    )
}
DEFAULT = "inception_v3"
FALLBACK = "squeezenet"
