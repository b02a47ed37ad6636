"""Encodes pixels into a file that stays under a limit of bytes, with the recipe in its metadata."""
