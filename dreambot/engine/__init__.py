"""DeepDream itself, on TensorFlow and numpy; imports no other part of the bot."""
