"""Charts of a dream, and contact sheets."""
