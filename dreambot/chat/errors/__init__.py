"""What can be wrong with what a member asked for: types, sentences, and the one place that reports."""
