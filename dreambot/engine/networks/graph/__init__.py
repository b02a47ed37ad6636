"""A network as a list of operations: read from Keras, then rewritten into fewer and quicker ones."""
