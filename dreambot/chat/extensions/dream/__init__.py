"""/dream, and the other ways to hand in a picture."""
