"""Dreambot: a Discord bot that dreams pictures."""

__version__ = "0.1.0"
