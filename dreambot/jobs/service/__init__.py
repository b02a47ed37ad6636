"""The queue at work: accepts jobs, gives them to workers, and sees that each is answered exactly once."""
