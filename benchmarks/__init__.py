"""Benchmarks: `python -m benchmarks NAME`. Ratios from one run, because machines are shared and noisy."""
