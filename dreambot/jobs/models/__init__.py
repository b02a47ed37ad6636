"""Jobs, their results and records as frozen data, also as JSON."""
