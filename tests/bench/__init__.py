"""Benchmarks: `python -m tests.bench NAME`. Ratios from one run, because machines are shared and noisy."""
