"""Delivery and failure, over real sockets with the local Discord."""
