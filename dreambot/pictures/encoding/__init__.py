"""A picture into a file that fits where it is going, with its recipe inside."""
