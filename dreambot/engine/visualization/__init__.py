"""Drawings of what channels look for, made from noise; and the channels that a picture excites."""
