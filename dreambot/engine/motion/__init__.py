"""Dreams that move: zoom, evolution, and videos dreamed frame by frame."""
