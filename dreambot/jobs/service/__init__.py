"""The queue at work: accepts jobs, dispatches them to workers, and sees that each is answered once."""
