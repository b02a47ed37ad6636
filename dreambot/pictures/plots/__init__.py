"""Plots of a dream, and contact sheets."""
