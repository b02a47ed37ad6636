"""Untrusted bytes into a clean picture, by a process that can do nothing else."""
