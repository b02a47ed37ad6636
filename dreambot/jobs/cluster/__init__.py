"""Dreaming on workers elsewhere, through Dask: what travels, the worker's side, the bot's side."""
