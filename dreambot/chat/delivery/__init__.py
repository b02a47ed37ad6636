"""What a member sees of a dream: progress, the answer, the buttons under it."""
