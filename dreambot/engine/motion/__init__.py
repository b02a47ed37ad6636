"""Animated dreams: zooms, dreams that grow, and videos dreamed frame by frame."""
