"""What the tests of the engine share."""

from __future__ import annotations

import pytest
import tensorflow as tf


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with no network and nothing downloaded before."""

    def fail(*, origin: str, **_: object) -> None:
        raise Exception(f"URL fetch failure on {origin}")

    monkeypatch.setattr(tf.keras.utils, "get_file", fail)
