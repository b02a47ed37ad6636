"""One step uphill and all that a step is made of: objectives, octaves, jitter, tiles, the update rule."""
