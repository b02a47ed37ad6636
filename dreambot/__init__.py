"""Dreambot: a Discord bot that dreams pictures."""

__version__ = "0.2.0"
