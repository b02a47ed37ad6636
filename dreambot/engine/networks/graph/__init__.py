"""Networks as lists of operations: read from Keras, then rewritten into fewer and faster ones."""
