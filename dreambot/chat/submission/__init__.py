"""From a request to a job, under a server's rules."""
