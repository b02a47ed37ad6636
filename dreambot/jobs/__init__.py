"""Jobs: stored, queued, dreamed by workers and answered, each of them once; written for asyncio."""
