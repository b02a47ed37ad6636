"""The styles that members choose by name, with their layers, channels and settings."""
