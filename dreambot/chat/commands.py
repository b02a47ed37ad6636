"""The commands that members type, one file each."""
