"""How a test speaks with the bot in a process of its own: one variable, and files in a folder."""

WISHES = "DREAMBOT_TEST_WISHES"
CLOCK, HOLD, BREAK, BROKEN = "clock", "hold", "break", "broken"
"""Files of the control folder: seconds that the clock is ahead; there while steps are to wait; what is to
break, and until how many are broken; and a byte for each step that was broken."""
