"""What can be wrong with a request: the types, one sentence for each, and the one place that reports."""
