"""What the bot says, in the languages that it speaks."""
