"""What operators need: is it alive, and how does it fare."""
