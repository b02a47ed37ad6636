"""What a member gets to see of a dream: progress, the answer, the buttons under it."""
