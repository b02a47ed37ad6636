"""What the tests of the shell share."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dreambot.engine.networks.network import Network, Weights


@pytest.fixture
def own_weights(squeezenet: Network) -> Network:
    """SqueezeNet with weights of an unknown training, which can't show styles that name channels."""
    return replace(squeezenet, weights=Weights("mine.h5", "0" * 64))
