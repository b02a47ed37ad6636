"""Who dreams next, where, and what comes of it: asyncio."""
