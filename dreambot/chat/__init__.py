"""Everything Discord: discord.py. It never imports tensorflow."""
