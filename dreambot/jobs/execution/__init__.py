"""A job's work on one machine: workers, what a job costs, and the size at which it is rendered."""
