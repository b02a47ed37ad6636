"""The styles that members choose by name, and the layers and channels that they stand for."""
