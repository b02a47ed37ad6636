"""Hostile links: a canary, a name server that lies, and servers that misbehave, all on loopback."""
