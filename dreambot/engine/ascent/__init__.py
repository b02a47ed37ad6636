"""Gradient ascent and its parts: objectives, octaves, jitter, tiles, the update rule."""
