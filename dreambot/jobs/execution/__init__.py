"""Doing a job's work on one machine: workers, what a job costs, and the size it is rendered at."""
