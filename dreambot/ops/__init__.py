"""What operators need: health checks, metrics, the log, and signals that stop the bot."""
