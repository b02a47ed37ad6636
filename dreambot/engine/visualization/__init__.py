"""What channels look for, drawn from noise; and what a picture excites."""
