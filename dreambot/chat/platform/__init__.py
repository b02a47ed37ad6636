"""Discord as it is: limits, messages, persistent items, pages, the registration of commands."""
