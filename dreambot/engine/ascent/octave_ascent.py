"""Gradient ascent on one octave, with smaller tiles where the device runs out of memory."""

from __future__ import annotations

import logging

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.gradient import Gradient
from dreambot.engine.ascent.step import jitter_shifts, step
from dreambot.engine.ascent.update_rule import UpdateRule
from dreambot.engine.settings import RANGES, DreamSettings

log = logging.getLogger(__name__)


class OctaveAscent:
    """Takes the steps of one octave."""

    def __init__(
        self,
        gradient: Gradient,
        rule: UpdateRule,
        settings: DreamSettings,
        size: tuple[int, int],
        tile: int,
        random: np.random.Generator,
    ) -> None:
        """`size` is (height, width) in pixels; tiles have at most `tile` pixels a side."""
        self._gradient = gradient
        self._rule = rule
        self._settings = settings
        self._size = size
        self._random = random
        self.tile = tile
        self._shifts = jitter_shifts(random, size, settings.jitter, tile)

    def step(self, picture: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        """Return (objective before the step, picture after it).

        Where the device runs out of memory, tiles of half the side are used from then on.
        """
        while True:
            try:
                return step(
                    self._gradient,
                    picture,
                    next(self._shifts),
                    tile=self.tile,
                    step_size=self._settings.step_size,
                    rule=self._rule,
                )
            except tf.errors.ResourceExhaustedError:
                if self.tile // 2 < RANGES["tile"][0]:
                    raise
                self.tile //= 2
                self._shifts = jitter_shifts(self._random, self._size, self._settings.jitter, self.tile)
                log.warning("Out of memory; tiles have %d pixels from now on.", self.tile)
