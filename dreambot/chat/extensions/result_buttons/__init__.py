"""What the buttons under a dream do."""
